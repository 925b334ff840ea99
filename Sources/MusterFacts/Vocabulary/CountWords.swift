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

    /// A text with the small numbers that it spells out as figures: `eleven of twelve` is `11 of 12`.
    static func inDigits(_ words: FoldedText) -> String {
        words.text.split(onByte: 0x20).map { figures[$0].map(String.init) ?? $0 }.joined(separator: " ")
    }

    private static let figures: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "un": 1, "une": 1, "deux": 2,
        "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
        "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7,
        "oito": 8, "nove": 9, "dez": 10, "doze": 12,
    ]

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
