import MusterModel
import MusterText

/// The words that a project adds to those that Muster knows, as its configuration lists them.
public final class ProjectWords: Sendable {
    let states: StatusWords
    let severities: SeverityWords
    private let titles: Lexicon<SectionRole>?

    /// No words but Muster's own.
    public static let builtIn = ProjectWords([])

    /// - Parameter words: lists of words, each under the word of Muster that they mean; the first of two lists with one
    ///   word counts.
    public init(_ words: [WordsConfiguration]) {
        let states = words.compactMap { row in StatusMeaning(row.meaning).map { ($0, row.words) } }
        self.states = states.isEmpty ? .builtIn : StatusWords(own: states)
        let severities = words.compactMap { row in row.meaning.severity.map { ($0, row.words) } }
        self.severities = severities.isEmpty ? .builtIn : SeverityWords(own: severities)
        let sections = words.compactMap { row in row.meaning.section.map { ($0, row.words) } }
        titles = sections.isEmpty ? nil : Lexicon(sections)
    }

    /// Whether it adds titles of sections.
    var hasTitles: Bool { titles != nil }

    /// What a section with this title is about, by the project's own titles.
    func role(of title: FoldedText) -> SectionRole? { titles?.exact(SectionTitles.unnumbered(title)) }
}

extension StatusMeaning {
    /// The meaning of words that the configuration lists under a status; nil for other lists.
    fileprivate init?(_ word: WordMeaning) {
        switch word.status {
        case .done: self = .done
        case .todo, .pending: self = .todo
        case .inProgress: self = .moving
        case .blocked: self = .blocked
        case .rejected: self = .rejected
        case .signed: self = .signed
        case .open: self = .open
        case .closed: self = .closed
        case .accepted: self = .accepted
        case .go: self = .go
        case .noGo: self = .noGo
        case .unknown: self = .hedge
        case nil: return nil
        }
    }
}
