import MusterText

/// Versions that nothing but their place tells from other numbers: `Lanternfall 1.0`, `GO for 9.4`, `API v5`.
///
/// Many teams name their releases by two numbers. In running text two numbers may be a task, a section or a measure, so
/// they count only where a title names them after the name of a thing, or behind a word like "release" or "for".
public enum ShortVersions {
    /// One version in a text.
    public struct Found: Sendable, Equatable {
        /// As written: `9.4`, `v5`.
        public let text: String
        /// In bytes of the text.
        public let range: Range<Int>
        /// The word before it, in lower case.
        public let noun: String
    }

    /// The versions that a title or heading names as those of a thing, in order: not `Task 7.6`, `1.2 Scope`,
    /// `Checklist 1.3` or `TLS 1.3`.
    public static func inTitle(_ title: String) -> [Found] {
        numbers(in: title).filter { !$0.noun.isEmpty && !notNamed.contains($0.noun) && !isPlaced($0, in: title) }
    }

    /// The versions of two numbers in a title that stand apart from its words, whatever stands before them: `Later (1.1)`,
    /// `Deferred to 1.5`; not the number of a section that it begins with.
    public static func apart(in title: String) -> [Found] {
        numbers(in: title).filter {
            ($0.range.lowerBound > 0 || $0.range.upperBound == title.utf8.count) && !isPlaced($0, in: title)
        }
    }

    /// The versions that running text names behind a word that says so: `GO for 9.4`, `release 2026.11`.
    public static func named(in text: String) -> [Found] { numbers(in: text).filter { naming.contains($0.noun) } }

    /// The code that a title names behind a word like "release" and that is no version: `2026-R4` of `Approval record,
    /// release 2026-R4`. Nil for days, and where a version stands there.
    public static func code(inTitle title: String) -> String? {
        let words = title.split(onByte: 0x20)
        for (at, word) in words.enumerated().dropFirst() where codeNouns.contains(words[at - 1].asciiLowercased) {
            let name = String(
                decoding: word.utf8.reversed().drop { !$0.isASCIIAlphanumeric }.reversed(), as: UTF8.self)
            let isCode = name.hasDigit && name.utf8.contains(where: \.isASCIILetter)
            if isCode, name.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x2E }),
                VersionNumber.stated(in: name).isEmpty
            {
                return name
            }
        }
        return nil
    }

    private static let codeNouns = releaseNouns.union(["softwarestand", "stand", "level", "baseline", "firmware"])

    /// Whether a number behind a word is that of a part of a document or plan, a standard or a tool.
    public static func isPartOfDocument(_ noun: String) -> Bool { notNamed.contains(noun.lowercased()) }

    /// Whether a title says of a version that it is one, rather than putting it behind any name.
    public static func isCalledRelease(_ found: Found) -> Bool { releaseNouns.contains(found.noun) }

    private static let releaseNouns: Set<String> = [
        "release", "version", "milestone", "roadmap", "rel", "versión", "versão", "versione", "version:", "release:",
        "livraison", "entrega", "リリース", "バージョン", "版本", "hotfix", "patch", "build",
    ]
    private static let naming = releaseNouns.union([
        "for", "of", "go", "to", "für", "von", "pour", "de", "para", "da", "do", "la", "against", "on",
    ])

    /// Words before a number that is no version of a product: parts of documents and plans, papers, standards, times.
    private static let notNamed: Set<String> = [
        "task", "tasks", "phase", "section", "chapter", "step", "stage", "sprint", "part", "appendix", "annex",
        "figure",
        "table", "level", "item", "point", "story", "epic", "goal", "objective", "req", "requirement", "rule", "clause",
        "article", "week", "day", "q", "no", "no.", "nr", "nr.", "number", "wave", "iteration", "aufgabe", "abschnitt",
        "kapitel", "schritt", "tâche", "étape", "tarea", "fase", "paso", "tarefa", "etapa", "seção", "sección", "teil",
        "checklist", "list", "register", "template", "document", "plan", "report", "policy", "process", "procedure",
        "guide", "log", "matrix", "handbook", "spec", "specification", "schema", "format", "revision", "rev", "rev.",
        "draft", "vorlage", "dokument", "liste", "plantilla", "modelo", "modèle", "draft:", "workflow", "runbook",
        "wcag", "tls", "ssl", "iso", "iec", "iso/iec", "dss", "oauth", "openapi", "openid", "connect", "http", "html",
        "css", "python", "java", "node", "node.js", "php", "ruby", "swift", "typescript", "spring", "django", "rails",
        "react", "angular", "vue", "postgres", "postgresql", "mysql", "bluetooth", "usb", "asvs", "slsa", "cvss",
        "spdx", "cyclonedx", "semver",
        "asvs:", "pci", "dotnet", ".net", "c++", "at", "um", "ab", "from", "by", "until", "over", "under", "above",
        "below", "about", "around", "than", "and", "or", "to", "with", "in",
    ]

    /// Whether what follows a number makes it a measure, or what stands before it a date or a reference.
    private static func isPlaced(_ found: Found, in text: String) -> Bool {
        let tail = text.bytes(from: found.range.upperBound).trimmed
        let word = tail.split(onByte: 0x20).first?.asciiLowercased ?? ""
        return measures.contains(word) || tail.startsWithBytes("%") || tail.startsWithBytes("°")
    }

    private static let measures: Set<String> = [
        "hours", "hour", "h", "days", "day", "weeks", "months", "years", "minutes", "min", "seconds", "s", "ms", "gb",
        "mb", "kb", "tb", "million", "billion", "points", "percent", "m", "km", "cm", "mm", "kg", "uhr", "stunden",
        "tage", "euro", "usd", "eur", "fte", "x",
    ]

    /// Two numbers with a point between them, or one behind a `v`, that are words of their own.
    private static func numbers(in text: String) -> [Found] {
        guard text.hasDigit else { return [] }
        let bytes = Array(text.utf8)
        var found: [Found] = []
        var at = 0
        while at < bytes.count {
            guard at == 0 || opens(bytes[at - 1]), let end = end(of: bytes, from: at) else {
                at += 1
                continue
            }
            found.append(
                Found(text: text.bytes(at..<end), range: at..<end, noun: noun(before: at, in: text)))
            at = end
        }
        return found
    }

    private static func opens(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x28 || byte == 0x5B || byte >= 0x80 }

    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        let isMarked = bytes[at] | 0x20 == 0x76
        if isMarked { at += 1 }
        guard let first = digits(in: bytes, from: &at), isMarked || first != "00" else { return nil }
        if at + 1 < bytes.count, bytes[at] == 0x2E, bytes[at + 1].isASCIIDigit {
            at += 1
            guard digits(in: bytes, from: &at) != nil else { return nil }
        } else if !isMarked {
            return nil
        }
        return closes(bytes, at: at) ? at : nil
    }

    /// One to four digits; nil for none or more.
    private static func digits(in bytes: [UInt8], from at: inout Int) -> String? {
        let start = at
        while at < bytes.count, bytes[at].isASCIIDigit { at += 1 }
        return (1...4).contains(at - start) ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
    }

    /// Whether a word ends there: at the end, a space, a mark that parts words, or a letter beyond ASCII; a full stop
    /// only where nothing but a space follows it.
    private static func closes(_ bytes: [UInt8], at place: Int) -> Bool {
        guard place < bytes.count else { return true }
        switch bytes[place] {
        case 0x20, 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x21, 0x3F, 0x80...: return true
        case 0x2E: return place + 1 == bytes.count || bytes[place + 1] == 0x20
        default: return false
        }
    }

    /// The word before a place, without the bracket that opens there, in lower case; empty at the start.
    private static func noun(before place: Int, in text: String) -> String {
        let head = text.bytes(0..<place).trimmed
        let words = (head.endsWithBytes("(") ? head.bytes(0..<head.utf8.count - 1).trimmed : head).split(onByte: 0x20)
        let last = words.last.map { $0.lowercased() } ?? ""
        return last.utf8.contains { $0.isASCIIAlphanumeric || $0 >= 0x80 } ? last : ""
    }
}
