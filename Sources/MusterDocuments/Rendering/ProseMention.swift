import MusterText

/// Words of running text that may name something of the project: a task by its number (`Task 7.6`), an issue by its code
/// (`KI-003`), a release by its version (`v1.0.0`, `1.0.0`).
enum ProseMention {
    /// The first mention at or after `start`, without what ends a sentence.
    static func next(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        var at = start
        while let word = text[at...].firstIndex(where: mayBegin) {
            if isApart(word, in: text), let end = end(in: text[word...]) { return word..<end }
            at = word + 1
        }
        return nil
    }

    private static func mayBegin(_ byte: UInt8) -> Bool {
        isCapital(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "t") || byte == UInt8(ascii: "v")
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    /// Whether a word begins here: not within another one, a path, an address or the name of a file.
    private static func isApart(_ place: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard place > text.startIndex else { return true }
        let before = text[place - 1]
        return !before.isASCIIAlphanumeric && !joints.contains(before)
    }

    private static func end(in rest: ArraySlice<UInt8>) -> Int? {
        if let task = taskEnd(in: rest) { return task }
        guard let end = codeEnd(in: rest) ?? versionEnd(in: rest), endsWord(end, in: rest) else { return nil }
        return end
    }

    /// Whether nothing goes on: `v1.0.0.` at the end of a sentence does not, `v1.0.0.zip` does.
    private static func endsWord(_ end: Int, in rest: ArraySlice<UInt8>) -> Bool {
        guard end < rest.endIndex else { return true }
        if rest[end].isASCIIAlphanumeric { return false }
        guard joints.contains(rest[end]) else { return true }
        return rest[end] == UInt8(ascii: ".") && (end + 1 == rest.endIndex || !rest[end + 1].isASCIIAlphanumeric)
    }

    private static let joints = Array("./-_@#+~=&".utf8)
}

extension ProseMention {
    private static func taskEnd(in rest: ArraySlice<UInt8>) -> Int? {
        guard rest.prefix(5).map(\.asciiLowercased).elementsEqual("task ".utf8) else { return nil }
        return numberEnd(in: rest[(rest.startIndex + 5)...])
    }

    /// The end of numbers joined by dots, the last of which may be a letter (`0.3.b`); nil for anything else.
    private static func numberEnd(in rest: ArraySlice<UInt8>) -> Int? {
        var at = rest.startIndex
        var end: Int?
        while true {
            let part = rest[at...].prefix(while: \.isASCIIAlphanumeric)
            let isNumber = part.allSatisfy(\.isASCIIDigit) && part.count <= 4
            let isLetter = part.count == 1 && at > rest.startIndex
            guard !part.isEmpty, isNumber || isLetter else { return end }
            if at > rest.startIndex { end = part.endIndex }
            guard part.endIndex < rest.endIndex, rest[part.endIndex] == UInt8(ascii: ".") else { return end }
            at = part.endIndex + 1
        }
    }

    /// The end of capital letters and digits joined by hyphens, the last part a number: `KI-003`, `BUG-2026-17`.
    private static func codeEnd(in rest: ArraySlice<UInt8>) -> Int? {
        let code = rest.prefix(40).prefix { isCapital($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        let parts = code.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count > 1, code.first.map(isCapital) == true, parts.allSatisfy({ !$0.isEmpty }),
            parts.last?.allSatisfy(\.isASCIIDigit) == true
        else { return nil }
        return code.endIndex
    }

    /// The end of a `v` with at least two numbers after it or of three numbers, with what tells a candidate (`-rc.1`).
    private static func versionEnd(in rest: ArraySlice<UInt8>) -> Int? {
        let isMarked = rest.first?.asciiLowercased == UInt8(ascii: "v")
        var numbers = rest.dropFirst(isMarked ? 1 : 0).prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        while numbers.last == UInt8(ascii: ".") { numbers.removeLast() }
        let parts = numbers.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (isMarked ? 2...4 : 3...3).contains(parts.count), parts.allSatisfy({ (1...6).contains($0.count) }) else {
            return nil
        }
        let suffix = rest[numbers.endIndex...].prefix(24).prefix {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        guard suffix.first == UInt8(ascii: "-") else { return numbers.endIndex }
        return suffix.last == UInt8(ascii: ".") ? suffix.endIndex - 1 : suffix.endIndex
    }
}
