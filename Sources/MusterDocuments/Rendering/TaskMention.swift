import MusterText

/// Tasks named in running text by their number, as `Task 7.6`.
enum TaskMention {
    /// The first mention at or after `start`: the word and the number, without what ends a sentence.
    static func next(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
        var at = start
        while let letter = text[at...].firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") }) {
            at = letter + 1
            let isApart = letter == text.startIndex || !text[letter - 1].isASCIIAlphanumeric
            guard isApart, text[letter...].prefix(5).map(\.asciiLowercased).elementsEqual("task ".utf8),
                let end = numberEnd(in: text[(letter + 5)...])
            else { continue }
            return letter..<end
        }
        return nil
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
}
