import MusterText

/// Small numbers as words or figures, in several languages.
enum CountWords {
    /// The number within the few words right before an offset: of "four different members", "four +1 from different members".
    static func nearest(before offset: Int, in words: FoldedText) -> Int? {
        var head = words.text.bytes(0..<offset).split(onByte: 0x20)
        for _ in 0..<reach where !head.isEmpty {
            let said = FoldedText(head.joined(separator: " "))
            if let number = spellings.first(where: { $0.phrases.end(said) })?.number { return number }
            head.removeLast()
        }
        return nil
    }

    /// A text with the small numbers that it spells out as figures: `eleven of twelve` is `11 of 12`.
    static func inDigits(_ words: FoldedText) -> String {
        var last = ""
        return words.text.split(onByte: 0x20).map { word in
            defer { last = word }
            // "Every one of the 48" is all of them.
            return wholes.contains(last) ? word : figures[word].map(String.init) ?? word
        }.joined(separator: " ")
    }

    private static let wholes: Set<String> = ["every", "each", "any", "jeder", "jede", "jedes", "chaque", "cada"]

    private static let figures: [String: Int] = Dictionary(
        numbers.flatMap { row in row.words.map { ($0, row.number) } }, uniquingKeysWith: { first, _ in first })

    /// How many words may end with the number.
    private static let reach = 4

    /// Several people or things, by which a count of them is told; one of them may be an article.
    private static let spellings: [(number: Int, phrases: Phrases)] = numbers.filter { $0.number > 1 }.map { row in
        (row.number, Phrases((row.words + row.others + [String(row.number)]).map { FoldedText($0) }))
    }

    /// The words for each number, and other ways to say so many of a group.
    private static let numbers: [(number: Int, words: [String], others: [String])] = [
        (1, ["one", "ein", "eine", "un", "une", "una", "um", "uma"], []),
        (2, ["two", "zwei", "deux", "dos", "duas", "dois"], ["both", "beide", "两名", "2名"]),
        (3, ["three", "drei", "trois", "tres", "três"], ["三名", "3名"]),
        (4, ["four", "vier", "quatre", "cuatro", "quatro"], ["四名", "4名"]),
        (5, ["five", "fünf", "cinq", "cinco"], ["五名", "5名"]),
        (6, ["six", "sechs", "seis"], ["六名", "6名"]),
        (7, ["seven", "sieben", "sept", "siete", "sete"], []),
        (8, ["eight", "acht", "huit", "ocho", "oito"], []),
        (9, ["nine", "neun", "neuf", "nueve", "nove"], []),
        (10, ["ten", "zehn", "dix", "diez", "dez"], []),
        (11, ["eleven", "elf", "onze"], []),
        (12, ["twelve", "zwölf", "douze", "doce", "doze"], []),
    ]
}
