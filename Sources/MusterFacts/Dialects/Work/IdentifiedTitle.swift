import MusterText

/// A title that names a thing with its id: `Task 7.6: Launch build`, `(7.0) Open the phase`, `0.3.b. Review meetings`.
struct IdentifiedTitle: Sendable, Equatable {
    let id: String
    let title: String

    init(id: String, title: String) {
        self.id = id
        self.title = title
    }

    /// `Task ID (note): Title`, `Task ID - Title`, `Task ID`.
    init?(task text: String) {
        if let named = Self.specified(text) {
            id = named.id
            title = named.title
            return
        }
        guard Self.mayName(text) else { return nil }
        let text = StatusMark.stripped(text)
        if let named = Self.coded(text) {
            id = named.id
            title = named.title
            return
        }
        guard
            let word = Self.taskWords.firstIgnoringCase(of: text),
            let id = Self.code(in: text, from: word.utf8.count)
        else { return nil }
        self.id = id.text
        title = Self.title(after: id.end, in: text)
    }

    /// `Task S-3: preemption` where a sign sets the name apart: "Task 0.3 is complete" is a sentence.
    init?(apartIn text: String) {
        guard let named = Self(task: text), let at = text.firstOffset(of: named.id),
            case let behind = text.bytes(from: at + named.id.utf8.count).trimmed,
            [":", "-", "–", "—", "：", "("].contains(where: behind.startsWithBytes)
        else { return nil }
        self = named
    }

    /// `(7.0) Title`, `7.0. Title`, `0.3.b. Title`, `T-001: Title`: an id that leads by itself, of at least two parts.
    init?(leadingIn text: String) {
        let isBracketed = text.utf8.first == 0x28
        guard Self.mayLead(text, isBracketed), let id = Self.code(in: text, from: isBracketed ? 1 : 0),
            id.text.containsBytes("."),
            !id.text.startsWithBytes("v")
        else { return nil }
        var end = id.end
        let rest = text.utf8.dropFirst(end)
        if isBracketed {
            guard rest.first == 0x29 else { return nil }
            end += 1
        } else {
            guard let next = rest.first, next == 0x2E || next == 0x3A || next == 0x20 else { return nil }
        }
        self.id = id.text
        title = Self.title(after: end, in: text)
    }

    /// The title of a task, with or without the day of its entry before it: `2031-04-02 – Task 7.4: Regression`.
    init?(entry text: String) {
        guard let named = Self(task: text) ?? Self.afterDay(text).flatMap(Self.init(task:)) else { return nil }
        self = named
    }

    /// What stands behind the day that the title of an entry begins with: `Task 7.4: Regression` of `2031-04-02 – Task 7.4:
    /// Regression`; nil where it begins with none.
    static func afterDay(_ text: String) -> String? {
        let head = text.utf8.prefix {
            $0.isASCIIDigit || $0 == 0x20 || (0x2D...0x2F).contains($0) || $0 == 0x3A || $0 >= 0x80
        }
        guard head.count(where: \.isASCIIDigit) >= 6, let first = head.first, first.isASCIIDigit else { return nil }
        return text.bytes(from: head.count).trimmed
    }

    /// `Task specification: KITE-014 — Rig the crane`: a code behind the name of what a document is.
    private static func specified(_ text: String) -> (id: String, title: String)? {
        guard let colon = text.lendingBytes({ colon(beforeCodeIn: $0) }),
            let lead = WrittenID.leading(text.bytes(from: colon + 1).trimmed), lead.id.utf8.last?.isASCIIDigit == true,
            specifications.all.contains(FoldedText(text.bytes(0..<colon)))
        else { return nil }
        let rest = lead.rest.trimmedDashes
        return (lead.id, rest.isEmpty ? lead.id : rest)
    }

    /// The first colon of a text, where it is near the beginning and what follows may be a code.
    private static func colon(beforeCodeIn text: Span<UInt8>) -> Int? {
        guard let colon = text.extracting(first: 41).firstOffset(of: UInt8(ascii: ":")) else { return nil }
        var start = colon + 1
        while start < text.count, text[start].isASCIISpace { start += 1 }
        return WrittenID.mayLead(text.extracting(start..<text.count)) ? colon : nil
    }

    /// What the sheet of one task is called.
    private static let specifications: Phrases = [
        "task", "task specification", "task spec", "task brief", "task definition", "task sheet", "work item",
        "work package", "aufgabe", "aufgabenbeschreibung", "arbeitspaket", "tâche", "fiche de tâche",
        "spécification de tâche", "tarea", "especificación de tarea", "ficha de tarea", "tarefa",
        "especificação de tarefa", "任务", "任务书", "任务说明", "タスク", "タスク仕様",
    ]

    /// Whether the text begins with the first letter of a word for a task, white space, or a mark to be stripped.
    private static func mayName(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return first.asciiLowercased == UInt8(ascii: "t") || first.asciiLowercased == UInt8(ascii: "a")
            || !first.isASCIIAlphanumeric
    }

    /// `TASK-014 — Title`, `TAREA-3: Title`: an id that is itself a word for a task.
    private static func coded(_ text: String) -> (id: String, title: String)? {
        guard let word = codeWords.firstIgnoringCase(of: text) else { return nil }
        if text.startsWithBytes(word.uppercased()) {
            guard let lead = WrittenID.leading(text), lead.id.utf8.last?.isASCIIDigit == true else { return nil }
            let rest = lead.rest.trimmedDashes
            return (lead.id, rest.isEmpty ? lead.id : rest)
        }
        let digits = text.utf8.dropFirst(word.utf8.count).prefix(while: \.isASCIIDigit).count
        let end = word.utf8.count + digits
        guard (1...5).contains(digits), text.utf8.dropFirst(end).first.map({ $0 == 0x20 || $0 == 0x3A }) ?? true else {
            return nil
        }
        let (id, rest) = (text.bytes(0..<end), Self.title(after: end, in: text))
        return (id, rest.isEmpty ? id : rest)
    }

    private static let codeWords: Openings = ["task-", "tarea-", "tarefa-", "aufgabe-", "tache-"]

    private static let taskWords: Openings = ["task ", "tarea ", "tarefa ", "aufgabe ", "tâche ", "task #"]

    /// Whether a point stands within the word that an id would be.
    private static func mayLead(_ text: String, _ isBracketed: Bool) -> Bool {
        text.lendingBytes { bytes in
            var at = isBracketed ? 1 : 0
            while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x23 { at += 1 }
            while at < bytes.count, bytes[at].isASCIIAlphanumeric || bytes[at] == 0x2D || bytes[at] == 0x5F { at += 1 }
            return at < bytes.count && bytes[at] == 0x2E
        }
    }

    /// A code such as `7.6`, `4.9.1`, `0.3.b`, `T-001`, `12` after an offset.
    static func code(in text: String, from start: Int) -> (text: String, end: Int)? {
        let bytes = text.utf8.span
        var at = start
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x23 { at += 1 }
        let first = at
        var hasDigit = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte.isASCIIDigit { hasDigit = true }
            let joins =
                (byte == 0x2E || byte == 0x2D || byte == 0x5F) && at + 1 < bytes.count
                && bytes[at + 1].isASCIIAlphanumeric && at > first
            guard byte.isASCIIAlphanumeric || joins else { break }
            at += 1
        }
        guard hasDigit, at > first, at - first <= 24 else { return nil }
        return (text.bytes(first..<at), at)
    }

    private static func title(after end: Int, in text: String) -> String {
        var rest = text.bytes(from: end).trimmed
        if rest.utf8.first == 0x28, let close = rest.utf8.firstIndex(of: 0x29),
            let colon = rest.utf8.firstIndex(of: 0x3A), close < colon
        {
            rest = String(decoding: rest.utf8[rest.utf8.index(after: close)...], as: UTF8.self).trimmed
        }
        while let first = rest.utf8.first, first == 0x3A || first == 0x2D || first == 0x2E || first == 0x29 {
            rest = String(decoding: rest.utf8.dropFirst(), as: UTF8.self).trimmed
        }
        for dash in ["–", "—"] where rest.startsWithBytes(dash) { rest = rest.bytes(from: dash.utf8.count).trimmed }
        return rest
    }
}

/// Ids that documents give to issues, risks, decisions and rows: `KI-014`, `B-003`, `#598`, `ISSUE-12`, `F-01`.
enum WrittenID {
    /// The id that a text begins with, and the rest of it; nil when it begins with none.
    static func leading(_ text: String) -> (id: String, rest: String)? {
        guard text.lendingBytes({ mayLead($0) }) else { return nil }
        let bytes = Array(text.utf8)
        let bracketed = bytes.first == 0x5B || bytes.first == 0x28
        var at = bracketed ? 1 : 0
        let start = at
        if at < bytes.count, bytes[at] == 0x23 {
            at += 1
            while at < bytes.count, bytes[at].isASCIIDigit { at += 1 }
            guard at > start + 1 else { return nil }
        } else {
            while at < bytes.count, (0x41...0x5A).contains(bytes[at]) || (at > start && bytes[at].isASCIIDigit) {
                at += 1
            }
            guard at > start, at < bytes.count else { return nil }
            if bytes[at] == 0x20, bytes[0] == 0x5B { return spaced(bytes, from: at) }
            guard bytes[at] == 0x2D || bytes[at] == 0x5F else { return nil }
            while at < bytes.count, bytes[at].isASCIIAlphanumeric || bytes[at] == 0x2D || bytes[at] == 0x5F { at += 1 }
            guard bytes[start..<at].contains(where: \.isASCIIDigit), bytes[at - 1].isASCIIAlphanumeric, at - start <= 40
            else { return nil }
        }
        if at < bytes.count, bytes[at] == 0x2E, at + 1 < bytes.count, bytes[at + 1].isASCIIAlphanumeric { return nil }
        var rest = at + (bracketed ? 1 : 0)
        while rest < bytes.count,
            bytes[rest] == 0x20 || bytes[rest] == 0x3A || bytes[rest] == 0x2D || bytes[rest] == 0x2E
                || bytes[rest] == 0x29
        { rest += 1 }
        let tail = rest < bytes.count ? String(decoding: bytes[rest...], as: UTF8.self) : ""
        let words = tail.startsWithBytes("–") || tail.startsWithBytes("—") ? tail.bytes(from: 3).trimmed : tail
        return (String(decoding: bytes[start..<at], as: UTF8.self), words)
    }

    /// `[BUG 90112] …`: a word and a number in square brackets.
    private static func spaced(_ bytes: [UInt8], from space: Int) -> (id: String, rest: String)? {
        let end = bytes[(space + 1)...].firstIndex { !$0.isASCIIDigit } ?? bytes.count
        guard space >= 3, end > space + 1, end < bytes.count, bytes[end] == 0x5D else { return nil }
        let rest = String(decoding: bytes[(end + 1)...], as: UTF8.self).trimmedDashes
        return (
            String(decoding: bytes[1..<end], as: UTF8.self),
            rest.utf8.first == 0x3A ? rest.bytes(from: 1).trimmed : rest
        )
    }

    /// Whether a text begins with `#`, or with capital letters and digits up to `-` or `_`, behind a bracket or none.
    static func mayLead(_ bytes: Span<UInt8>) -> Bool {
        var at = bytes.hasFirst(0x5B) || bytes.hasFirst(0x28) ? 1 : 0
        guard at < bytes.count else { return false }
        if bytes[at] == 0x23 { return true }
        while at < bytes.count, (0x41...0x5A).contains(bytes[at]) || bytes[at].isASCIIDigit { at += 1 }
        return at < bytes.count
            && (bytes[at] == 0x2D || bytes[at] == 0x5F || bytes[at] == 0x20 && bytes[0] == 0x5B)
    }
}
