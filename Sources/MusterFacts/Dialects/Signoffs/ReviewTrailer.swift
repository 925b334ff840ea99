import MusterModel
import MusterText

/// The lines that close a specification: who reviews it, and the outcome that it wants.
///
///     ReviewedBy: Project Manager, All Tech Leads, Security Lead (for the installer).
///     ReviewOutcome: Launch build approved for public release.
struct ReviewTrailer: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            guard let field = statement.field else { continue }
            if field.meaning == .reviewers {
                readReviewers(Self.names(in: field.value), of: statement, at: index, reading, &sheet)
            } else if field.meaning == .reviewOutcome {
                readOutcome(field.value, of: statement, at: index, reading, &sheet)
            }
        }
    }

    /// The first sentence of several: `Reviewed by: SRE, Finance Lead. Each of them approves in the log.`
    private static func names(in value: String) -> String {
        let sentences = VerdictSentence.all(in: value)
        return sentences.count > 1 && sentences.dropFirst().allSatisfy { FoldedText($0).wordCount > 3 }
            ? sentences[0] : value
    }

    private func readReviewers(
        _ value: String, of statement: Statement, at index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let task = sheet.facts.firstIndex { $0.fact.kind == .task }
        let isDated = !reading.isPlan && Self.names(personOnDay: value, reading)
        let isRecord =
            isDated || !reading.isPlan && outcome(near: index, in: reading).map { isApproval($0, reading) } ?? false
        lazy var members = Attendees.members(in: reading)
        let named = isDated ? reading.dates.removingDays(from: value) : value
        for (position, name) in RoleList.names(in: named).enumerated() {
            var fact = Fact(
                isRecord ? .signoff : .requiredSignoff, statement, title: name.text,
                modality: isRecord ? .claimed : .required)
            fact.status = isRecord ? .signed : .pending
            if name.text.utf8.first == 0x40 || (isRecord && !RoleNames.isRole(name.name)) {
                fact.person = name.name
            } else {
                fact.person = reading.isPlan ? nil : Self.person(named: name.name)
                fact.role = fact.person ?? name.name
            }
            if isRecord { fact.date = reading.date(in: value) }
            fact.details[.subject] = task.map { sheet.facts[$0].fact.title }
            let words = FoldedText(name.text)
            if words.says("mandatory") { fact.details[.mandatory] = "yes" }
            if words.says("optional") { fact.details[.mandatory] = "no" }
            if FoldedText(name.name).starts(with: "all") { fact.details[.members] = members }
            if position == 0 { sheet.take(index, fact, parent: task) } else { sheet.add(fact, at: index, parent: task) }
        }
    }

    /// Whether a value is somebody's name and the day on which he did it: `Reviewed by: Kit Rowe, 2 April 2031`.
    private static func names(personOnDay value: String, _ reading: Reading) -> Bool {
        guard reading.dates.first(in: value) != nil else { return false }
        let names = RoleList.names(in: reading.dates.removingDays(from: value)).map(\.name)
        return names.count == 1 && FoldedText(names[0]).wordCount > 1 && PersonName.isOne(names[0])
            && !RoleNames.isRole(names[0])
    }

    /// Somebody who is asked by name: `Kit Rowe`, `Kit Rowe (SRE)`; nil for a function.
    private static func person(named name: String) -> String? {
        let end = ["(", " - ", " – ", " — "].compactMap { name.firstOffset(of: $0) }.min()
        let bare = end.map { name.bytes(0..<$0).trimmed } ?? name
        let isName = FoldedText(bare).wordCount > 1 && PersonName.isOne(bare) && !RoleNames.isRole(bare)
        return isName ? bare : nil
    }

    private func readOutcome(
        _ value: String, of statement: Statement, at index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var fact = Fact(.decision, statement, title: value, modality: reading.claim)
        if reading.isPlan {
            fact.status = .unknown
        } else {
            let stated = reading.words.status(value)
            fact.status = stated?.meaning?.status(of: .decision) ?? .unknown
            fact.date = reading.date(in: value)
        }
        fact.details[.statusWords] = value
        sheet.take(index, fact, parent: sheet.facts.firstIndex { $0.fact.kind == .task })
    }

    private func outcome(near index: Int, in reading: Reading) -> String? {
        for near in (index + 1)..<min(index + 4, max(index + 1, reading.statements.count)) {
            if let field = reading.statements[near].field, field.meaning == .reviewOutcome { return field.value }
        }
        return nil
    }

    private func isApproval(_ value: String, _ reading: Reading) -> Bool {
        let status = reading.words.status(value)?.meaning?.status(of: .signoff)
        return status == .signed || status == .go
    }
}

/// Names in a list: `A, B (note), C and D.`
enum RoleList {
    struct Name: Sendable, Equatable {
        /// With what stands in brackets.
        let text: String
        /// Without it, unless it belongs to the name (`Client Lead (Rust)`).
        let name: String
    }

    /// Words in brackets that tell of a role, and are no part of its name.
    private static let explaining: [FoldedText] = [
        "for", "comprising", "if", "mandatory", "optional", "as", "incl", "required", "on behalf", "relevant",
    ]

    static func names(in text: String) -> [Name] {
        let bytes = text.utf8.span
        var parts: [String] = []
        var start = 0
        var depth = 0
        for at in bytes.indices {
            if bytes[at] == 0x28 { depth += 1 }
            if bytes[at] == 0x29 { depth = max(0, depth - 1) }
            if depth == 0, bytes[at] == 0x2C || bytes[at] == 0x3B {
                parts.append(text.bytes(start..<at))
                start = at + 1
            }
        }
        parts.append(text.bytes(from: start))
        return parts.flatMap(splitAnd).compactMap(name)
    }

    /// The last two may be joined by "and" instead of a comma.
    private static func splitAnd(_ text: String) -> [String] {
        let text = text.trimmed
        if text.startsWithBytes("and ") { return [text.bytes(from: 4)] }
        guard let at = text.firstOffset(of: " and "), !text.containsBytes("(") else { return [text] }
        let left = text.bytes(0..<at)
        let right = text.bytes(from: at + 5)
        let areRoles = RoleNames.isRole(left) && RoleNames.isRole(right)
        return areRoles || PersonName.isOne(left) && PersonName.isOne(right) ? [left, right] : [text]
    }

    private static func name(_ part: String) -> Name? {
        var text = part.trimmed
        while let last = text.utf8.last, last == 0x2E {
            text = String(decoding: text.utf8.dropLast(), as: UTF8.self).trimmed
        }
        guard !Placeholder.isOne(text), text.utf8.count <= 120 else { return nil }
        guard let open = text.utf8.firstIndex(of: 0x28), text.utf8.last == 0x29 else {
            return Name(text: text, name: text)
        }
        let inside = FoldedText(String(decoding: text.utf8[open...], as: UTF8.self))
        let explains = Self.explaining.contains { inside.starts(with: $0) || inside.says($0) }
        let bare = String(decoding: text.utf8[..<open], as: UTF8.self).trimmed
        return explains && !bare.isEmpty ? Name(text: text, name: bare) : Name(text: text, name: text)
    }
}

/// Who a meeting gathers, as the document lists them.
enum Attendees {
    /// The members of the collective that a document lists under "Attendees:", joined by commas; nil when it lists none.
    static func members(in reading: Reading) -> String? {
        for (_, statement) in reading.statements(with: .filledField) {
            guard let field = statement.field,
                field.key == "attendees" || field.key == "participants" || field.key == "stakeholders"
            else { continue }
            let value = field.value
            if let open = value.utf8.firstIndex(of: 0x28), let close = value.utf8.lastIndex(of: 0x29), open < close {
                return String(decoding: value.utf8[value.utf8.index(after: open)..<close], as: UTF8.self).trimmed
            }
            let names = RoleList.names(in: value).map(\.name)
            if names.count > 1 { return names.joined(separator: ", ") }
        }
        return nil
    }
}
