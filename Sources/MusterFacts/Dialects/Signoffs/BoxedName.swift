import MusterModel
import MusterText

/// A name with the box or mark that stands before or behind it.
struct BoxedName: Sendable {
    /// The words that belong to the sign.
    let words: String
    /// The same without days and what parts them from others.
    let name: String
    /// Nil for a sign that nobody knows.
    let mark: StatusMark?

    /// What the sign says of a signature.
    var status: FactStatus {
        switch mark {
        case .todo, .waiting, .moving: .pending
        case .done, .green: isSomebody ? .signed : .unknown
        case .failed, .red, .blocked: .rejected
        case .warning, .yellow, nil: .unknown
        }
    }

    var isPerson: Bool { name.utf8.contains(0x20) && PersonName.isOne(name) && !RoleNames.isRole(name) }

    var isSomebody: Bool { isPerson || RoleNames.isRole(name) || Departments.areNamed(in: name) }

    /// The names of a text in which each has one sign, all of them before or all of them behind; none for any other text.
    static func all(in text: String) -> [BoxedName] {
        let parts = SignedWords.parts(of: text)
        guard parts.signs.count > 1, parts.signs.contains(where: { $0 != nil }) else { return [] }
        let isBefore = FoldedText(parts.words[0]).isEmpty
        guard isBefore || FoldedText(parts.words[parts.words.count - 1]).isEmpty else { return [] }
        let names = zip(parts.signs, isBefore ? parts.words.dropFirst() : parts.words.dropLast()).map { mark, words in
            BoxedName(words: words, name: trimmed(words), mark: mark)
        }
        return names.allSatisfy { (1...5).contains(FoldedText($0.name).wordCount) } ? names : []
    }

    private static func trimmed(_ words: String) -> String {
        var words = DateReader().removingDays(from: words).trimmed.trimmedDashes
        while let sign = separators.first(where: words.endsWithBytes) {
            words = words.bytes(0..<words.utf8.count - sign.utf8.count).trimmed
        }
        while let sign = separators.first(where: words.startsWithBytes) {
            words = words.bytes(from: sign.utf8.count).trimmed
        }
        return words
    }

    private static let separators = [
        ",", ";", "/", "|", "·", "•", "&", "+", ":", "-", "–", "—", "(", ")", "、", "，", "；", "：", "／", " and", " und",
        " et",
    ]
}
