import MusterText

/// Who says a line of a thread or a log, and at what time, before what is said.
///
///     @ada 14:40: we are GO for Kite 4.2        **kit** 14:09 — ok then it's decided        10:05 Ada: we ship
enum Speaker {
    /// A line without the handle or name, and the time, that it begins with. A name without either is part of the line: a
    /// function may speak for itself alone.
    static func removed(from line: String) -> String {
        let words = line.split(onByte: 0x20)
        // "@ada 14:40:", "@ada:", "kit 14:09", "14:09 kit:"
        let head = words.prefix(mostWords)
        let isHandle = line.utf8.first == UInt8(ascii: "@")
        guard let time = head.firstIndex(where: isTime) ?? (isHandle ? head.startIndex : nil) else { return line }
        var end = time + 1
        if isHandle || time > 0 {
            guard words[..<time].allSatisfy(isName) else { return line }
        } else if let colon = head.dropFirst().firstIndex(where: { $0.utf8.last == UInt8(ascii: ":") }),
            words[1...colon].allSatisfy(isName), colon <= 2,
            !VerdictWords.words(of: words[colon]).contains(where: { VerdictWords.bodies.contains($0.key) })
        {
            end = colon + 1
        }
        if end < words.count, ["—", "–", "-", ":", "|"].contains(words[end]) { end += 1 }
        return end < words.count ? words[end...].joined(separator: " ") : line
    }

    /// A name, a handle and a time are no more.
    private static let mostWords = 4

    private static func isTime(_ word: String) -> Bool {
        let digits = word.utf8.filter(\.isASCIIDigit).count
        return (3...6).contains(digits) && word.hasByte(0x3A)
            && word.utf8.allSatisfy { $0.isASCIIDigit || ":[]()Zhz".utf8.contains($0) }
    }

    private static func isName(_ word: String) -> Bool {
        !word.hasDigit && word.utf8.count <= 24 && !RoleNames.isRole(FoldedText(word).text)
            && word.utf8.dropLast().allSatisfy { $0 != 0x3A && $0 != 0x2C }
    }
}
