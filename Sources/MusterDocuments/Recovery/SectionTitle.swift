import MusterText

/// How section titles on bare lines are known: by a vocabulary, or by their shape.
enum SectionTitle {
    /// Whether a line is a section title that plans and specifications commonly use, with or without a number before
    /// or a colon after it.
    static func isKnown(_ words: Span<UInt8>) -> Bool {
        guard words.count <= 60, mayEndTitle(words), words.firstOffset(of: 0x20) != nil else { return false }
        let title = words.extracting(unframed(words))
        guard title.count > 2, knownBeginnings[beginning(title)] else { return false }
        let folded = folded(title)
        return folded.hasByte(0x20) && known.contains(folded)
    }

    /// Whether a line is one of the one-word titles, which are too common to tell the style of a document.
    static func isKnownWord(_ words: Span<UInt8>) -> Bool {
        guard words.count <= 30, mayEndTitle(words), words[words.count - 1] != UInt8(ascii: ":") else { return false }
        return knownWords.contains(folded(words.extracting(unframed(words))))
    }

    /// Whether an item is a known title that carries a number, and no item of a counted list: the line after it does
    /// not count on.
    static func isNumbered(_ line: ClassifiedLine, _ marker: ListMarker, before after: ClassifiedLine?) -> Bool {
        guard marker.kind == .number, line.indent == 0, line.isKnownTitle, let after else { return false }
        guard case .item(let next) = after.kind else { return true }
        return next.kind != .number || next.ordinal != marker.ordinal + 1
    }

    /// Whether a line reads like a title: a few words in title case, no end punctuation, no path, no code.
    static func hasShape(_ words: Span<UInt8>) -> Bool {
        guard (4...70).contains(words.count), (0x41...0x5A).contains(words[0]) || words[0].isASCIIDigit,
            case let last = words[words.count - 1], last.isASCIIAlphanumeric || last == UInt8(ascii: ")"),
            !words.indices.contains(where: { isForbidden(words[$0]) })
        else { return false }
        var count = 0
        var hasLetter = false
        var start = 0
        while start < words.count {
            guard words[start] != 0x20 else {
                start += 1
                continue
            }
            let end = words.firstOffset(of: 0x20, from: start) ?? words.count
            guard isTitleWord(words.extracting(start..<end)) else { return false }
            hasLetter = hasLetter || words[start].isASCIILetter
            count += 1
            start = end
        }
        return (2...9).contains(count) && hasLetter
    }

    /// Whether the entries below a title are names of documents, tools or people, which look like titles themselves.
    static func listsNames(_ words: ArraySlice<UInt8>) -> Bool {
        let bytes = words.span
        var start = 0
        while start < bytes.count {
            for namer in namers[Int(bytes[start])] where bytes.holdsIgnoringCase(namer.utf8.span, at: start) {
                return true
            }
            guard let space = bytes.firstOffset(of: 0x20, from: start) else { return false }
            start = space + 1
        }
        return false
    }

    /// What words for such entries begin with, by their first byte in either case.
    private static let namers: [[String]] = (0...UInt8.max).map { first in
        [
            "attendee", "contact", "dependenc", "link", "participant", "reference", "stakeholder", "team", "tool",
        ].filter { $0.utf8.first == first.asciiLowercased }
    }

    /// Whether a title begins a part of its own within a document: a numbered phase, task or the like.
    static func beginsPart(_ words: ArraySlice<UInt8>) -> Bool {
        let parts = words.prefix(60).split(separator: 0x20, maxSplits: 2)
        guard parts.count >= 2, parts[1].first?.isASCIIDigit == true else { return false }
        return ["phase", "task", "milestone", "sprint", "stage", "release", "iteration", "epic"]
            .contains(String(decoding: parts[0], as: UTF8.self).asciiLowercased)
    }

    private static func mayEndTitle(_ words: Span<UInt8>) -> Bool {
        guard !words.isEmpty else { return false }
        let last = words[words.count - 1]
        return last.isASCIILetter || last == UInt8(ascii: ":")
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "="),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "["),
            UInt8(ascii: "{"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// - Parameter word: not empty.
    private static func isTitleWord(_ word: Span<UInt8>) -> Bool {
        for at in 0..<word.count - 1 where word[at] == UInt8(ascii: ".") || word[at] == UInt8(ascii: ",") {
            return false
        }
        if !(0x61...0x7A).contains(word[0]) { return true }
        return smallWords.contains { word.hasSameBytes(as: $0.utf8.span) }
    }

    private static let smallWords = [
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "the", "to", "via",
        "with", "vs",
    ]

    /// Where a title stands without numbering before and a colon after.
    private static func unframed(_ words: Span<UInt8>) -> Range<Int> {
        var title = 0..<words.count
        if !words.isEmpty, words[0].isASCIIDigit {
            var start = 0
            while start < words.count, isOfNumber(words[start]) { start += 1 }
            title = words.trimmedSpaces(in: start..<words.count)
        }
        if !title.isEmpty, words[title.upperBound - 1] == UInt8(ascii: ":") {
            title = words.trimmedSpaces(in: title.lowerBound..<title.upperBound - 1)
        }
        return title
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
    }

    /// Lower case, `and` for `&`.
    private static func folded(_ words: Span<UInt8>) -> String {
        guard words.firstOffset(of: UInt8(ascii: "&")) != nil else {
            return String(unsafeUninitializedCapacity: words.count) { title in
                for at in words.indices { title[at] = words[at].asciiLowercased }
                return words.count
            }
        }
        var title: [UInt8] = []
        title.reserveCapacity(words.count + 2)
        for at in words.indices {
            if words[at] == UInt8(ascii: "&") { title += "and".utf8 } else { title.append(words[at].asciiLowercased) }
        }
        return String(decoding: title, as: UTF8.self)
    }
}

extension SectionTitle {
    /// What the titles of several words begin with, by five bits of three letters, which are the same for both cases.
    private static let knownBeginnings: [Bool] = {
        var beginnings = [Bool](repeating: false, count: 1 << 15)
        for title in known { beginnings[beginning(title.utf8.span)] = true }
        return beginnings
    }()

    /// The place of the first three bytes.
    private static func beginning(_ title: Span<UInt8>) -> Int {
        Int(title[0] & 31) << 10 | Int(title[1] & 31) << 5 | Int(title[2] & 31)
    }

    private static let knownWords: Set<String> = [
        "agenda", "appendix", "approvals", "approval", "assumptions", "attendees", "background", "blockers", "budget",
        "changelog", "checklist", "communication", "conclusion", "constraints", "context", "decision", "decisions",
        "deliverables", "dependencies", "description", "evidence", "findings", "glossary", "goals", "introduction",
        "issues", "metrics", "milestones", "monitoring", "motivation", "non-goals", "notes", "objective", "objectives",
        "outcome", "outcomes", "overview", "participants", "prerequisites", "purpose", "rationale", "references",
        "requirements", "results", "risks", "roadmap", "rollback", "schedule", "scope", "sign-off", "sign-offs",
        "signoff", "signoffs", "stakeholders", "status", "summary", "tasks", "testing", "timeline", "verification",
    ]

    private static let known: Set<String> = [
        "acceptance criteria", "action items", "actions required", "approval and sign-off", "approval workflow",
        "assumptions and constraints", "background and context", "change log", "checklist items",
        "communication plan", "completion criteria", "compliance checkpoints", "context and background",
        "context and problem statement", "context/problem statement", "critical path", "decision log",
        "decision record", "decisions made", "definition of done", "definition of ready", "deployment plan",
        "design considerations", "design decisions", "design rationale", "entry criteria", "executive summary",
        "exit criteria", "expected outcomes", "follow-up actions", "functional requirements", "future work",
        "go-live checklist", "go/no-go criteria", "go/no-go decision", "implementation details",
        "implementation guidance", "implementation notes", "implementation plan", "implementation steps",
        "in scope", "key deliverables", "key dates", "key decisions", "key metrics", "known issues",
        "known limitations", "known risks", "launch checklist", "launch criteria", "lessons learned",
        "measurable objectives", "meeting notes", "mitigation plan", "monitoring and alerting", "next steps",
        "non-functional requirements", "objectives and scope", "open issues", "open questions",
        "operational considerations", "operational readiness", "operator handoff", "out of scope",
        "performance targets", "phase deliverables", "problem statement", "project background", "project overview",
        "project scope", "purpose and scope", "quality gates", "readiness criteria", "related documents",
        "release criteria", "release notes", "release plan", "release scope", "required approvals",
        "required sign-offs", "resource requirements", "review and approval", "revision history", "risk assessment",
        "risk register", "risks and mitigations", "roles and responsibilities", "rollback plan",
        "rollback procedure", "rollout plan", "scope and objectives", "security audit and compliance checkpoints",
        "security considerations", "security requirements", "security review", "sign-off criteria",
        "stakeholder sign-off", "success criteria", "success metrics", "support plan", "technical approach",
        "technical design", "technical reference", "technical references", "technical requirements",
        "test cases", "test plan", "test results", "test strategy", "test summary", "testing and validation",
        "testing methodologies", "testing methodology", "testing strategy", "timeline and milestones",
        "validation criteria", "validation method", "verification and validation",
        "verification and validation criteria", "verification criteria", "version control strategy",
        "version history", "work breakdown", "workaround and mitigation",
    ]
}
