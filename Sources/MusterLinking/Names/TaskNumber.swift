import MusterModel
import MusterText

/// The number of a task as documents write it: `7.6`, `Task 7.6`, `(7.0)`, `P6.2`, `T-012`, `0.3.b`.
enum TaskNumber {
    /// The form in which two spellings of one number are equal; empty for a text without one.
    static func key(_ written: String) -> String {
        var text = strip(written.trimmed.asciiLowercased, of: "()[]#:., ")
        for word in ["task", "phase"] where text.startsWithBytes(word + " ") {
            text = strip(String(decoding: text.utf8.dropFirst(word.utf8.count), as: UTF8.self), of: "()[]#:., ")
        }
        let bytes = Array(text.utf8)
        if bytes.count > 1, bytes[0] == UInt8(ascii: "p"), bytes[1].isASCIIDigit, isDotted(bytes.dropFirst()) {
            text = String(decoding: bytes.dropFirst(), as: UTF8.self)
        }
        return text.split(onByte: UInt8(ascii: ".")).map(withoutLeadingZeros).joined(separator: ".")
    }

    /// The key of the number that a fact gives its task, as its id or, in a column of numbers, as its title.
    static func key(of fact: Fact) -> String {
        if let id = fact.id { return key(id) }
        let title = key(fact.title)
        return isDotted(title) ? title : ""
    }

    /// Whether a key is made of numbers joined by dots, so that it names one task in all documents (`7.6`).
    static func isDotted(_ key: String) -> Bool { isDotted(key.utf8[...]) }

    /// The number of the phase that a dotted key begins with; nil for other keys.
    static func phase(of key: String) -> String? {
        guard isDotted(key) else { return nil }
        return key.split(onByte: UInt8(ascii: ".")).first
    }

    /// The keys of the tasks that running text names, in order: `(from Task 6.2)`, `see P6.2`.
    static func mentions(in text: String) -> [String] {
        let tokens = text.utf8.split { $0.isASCIISpace || separators.contains($0) }
            .map { String(decoding: $0, as: UTF8.self).asciiLowercased }
        var found: [String] = []
        for (at, token) in tokens.enumerated() {
            let follows = at > 0 && (tokens[at - 1] == "task" || tokens[at - 1] == "tasks")
            let isShort = token.utf8.first == UInt8(ascii: "p")
            let number = key(token)
            if follows || isShort, isDotted(number), !found.contains(number) { found.append(number) }
        }
        return found
    }

    /// The number that stands after the word "phase" in a title or file name (`progress_phase_7.md`, `Phase7/`,
    /// `Phase-2 Backlog`); nil when there is none or there are two different ones.
    static func phaseNumber(in text: String) -> String? {
        let bytes = Array(text.asciiLowercased.utf8)
        var found: Set<String> = []
        var start = 0
        while let at = text.asciiLowercased.firstOffset(of: "phase", from: start) {
            start = at + 5
            var place = start
            while place < bytes.count, [0x20, 0x2D, 0x5F].contains(bytes[place]) { place += 1 }
            let digits = bytes[place...].prefix(while: \.isASCIIDigit)
            if (1...4).contains(digits.count) {
                found.insert(withoutLeadingZeros(String(decoding: digits, as: UTF8.self)))
            }
        }
        return found.count == 1 ? found.first : nil
    }

    private static let separators = Array("(),;:[]".utf8)

    private static func isDotted(_ bytes: Substring.UTF8View) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count > 1, let last = parts.last else { return false }
        return parts.dropLast().allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
            && !last.isEmpty && last.allSatisfy(\.isASCIIAlphanumeric)
    }

    private static func isDotted(_ bytes: ArraySlice<UInt8>) -> Bool {
        isDotted(String(decoding: bytes, as: UTF8.self))
    }

    private static func withoutLeadingZeros(_ part: String) -> String {
        guard !part.isEmpty, part.utf8.allSatisfy(\.isASCIIDigit) else { return part }
        let digits = part.utf8.drop { $0 == UInt8(ascii: "0") }
        return digits.isEmpty ? "0" : String(decoding: digits, as: UTF8.self)
    }

    private static func strip(_ text: String, of marks: String) -> String {
        let marks = Array(marks.utf8)
        var bytes = ArraySlice(text.utf8)
        while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
        while let last = bytes.last, marks.contains(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
