import MusterText

/// Which places of a document are about the decision on a release: those below a title of a decision, and all of a document
/// whose own title calls it one.
struct DecidingPlaces {
    private let isOfDecision: Bool
    private let reading: Reading
    private var sections = SectionAnswers<Bool>()

    init(_ reading: Reading) {
        self.reading = reading
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].title } ?? ""
        isOfDecision =
            Self.letters.areSaid(in: FoldedText(title))
            || VerdictWords.words(of: title).contains { word in
                VerdictWords.bodies.contains(word.key) || Self.names.contains(word.key)
                    || Self.beginnings.contains { word.key.startsWithBytes($0) }
            }
    }

    /// Whether the title of the document says that it decides on the going of a release: `Kite 4.2, release decision`.
    static func isOnRelease(_ reading: Reading) -> Bool {
        let places = DecidingPlaces(reading)
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? FoldedText("")
        return places.isOfDecision && Resolution.namesGoing(title)
    }

    /// Whether the title of the document or of a place says that what stands there is the decision.
    mutating func decide(_ statement: Statement) -> Bool {
        isOfDecision
            || sections.answer(of: statement.section) {
                let section = reading.outline.sections[statement.section]
                guard !Self.isUndecided(section.folded) else { return false }
                let role = section.role
                return role == .decision || role == .decisions || Self.isCall(section.folded)
            }
    }

    /// Whether a title names a decision that is no more than drafted or still to come, or one on a part: `Draft of the
    /// decision`, `Decision on the pilot`.
    static func isUndecided(_ title: FoldedText) -> Bool {
        isDraft(title) || DecisionWords.limits.areSaid(in: title)
    }

    /// Whether a title says that the decision below it is only drafted, proposed or still to be taken.
    static func isDraft(_ title: FoldedText) -> Bool { undecided.areSaid(in: title) }

    private static let undecided: Phrases = [
        "draft", "drafted", "proposed", "proposal", "template", "example", "rehearsal", "dry run", "mock",
        "to be taken", "to be made", "upcoming", "next decision", "expected decision", "entwurf", "vorschlag",
        "vorlage",
        "probe", "generalprobe", "ébauche", "brouillon", "proposition", "répétition", "propuesta", "borrador", "ensayo",
        "proposta", "rascunho", "ensaio", "草案", "草稿", "提案",
    ]

    /// Whether a title is that of the place where the verdict is called.
    static func isCall(_ title: FoldedText) -> Bool { calls.contains(title.text) }

    /// Titles of the place of a verdict that have other meanings elsewhere.
    private static let calls: Set<String> = [
        "call", "the call", "final call", "our call", "launch call", "the vote", "result of the vote",
    ]

    /// Letters by which those who decide let a release go.
    private static let letters: Phrases = [
        "release letter", "letter of release", "launch letter", "go live letter", "release memo", "freigabeschreiben",
        "lettre de mise en production", "carta de liberación", "carta de liberação",
    ]

    /// What such a document is called, beside those who decide.
    private static let names: Set<String> = [
        "approval", "clearance", "authorisation", "authorization", "disposition", "go", "signoff", "acta", "ata",
        "aprobación", "aprovação", "autorisation", "autorización", "autorização", "评审", "判定",
    ]

    /// How German joins the word to others.
    private static let beginnings = ["freigabe", "entscheid", "abnahme"]
}
