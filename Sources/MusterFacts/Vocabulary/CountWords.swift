import MusterText

/// Small numbers as words or figures, in several languages.
enum CountWords {
    /// The number within the few words right before an offset: of "four different members", "four +1 from different members".
    static func nearest(before offset: Int, in words: FoldedText) -> Int? {
        var head = words.text.bytes(0..<offset).split(onByte: 0x20)
        for _ in 0..<reach where !head.isEmpty {
            let said = FoldedText(head.joined(separator: " "))
            if let number = numbers.first(where: { $0.spellings.end(said) })?.number { return number }
            head.removeLast()
        }
        return nil
    }

    /// How many words may end with the number.
    private static let reach = 4

    private static let numbers: [(number: Int, spellings: Phrases)] = [
        (2, ["two", "2", "zwei", "deux", "dos", "duas", "dois", "both", "beide", "两名", "2名"]),
        (3, ["three", "3", "drei", "trois", "tres", "três", "三名", "3名"]),
        (4, ["four", "4", "vier", "quatre", "cuatro", "quatro", "四名", "4名"]),
        (5, ["five", "5", "fünf", "cinq", "cinco", "五名", "5名"]),
        (6, ["six", "6", "sechs", "seis", "六名", "6名"]),
        (7, ["seven", "7", "sieben", "sept", "siete", "sete"]),
    ]
}
