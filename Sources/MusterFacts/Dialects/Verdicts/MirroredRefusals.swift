import MusterModel
import MusterText

/// Refusals in the forms in which a verdict is read: what would be a go with the other word is a no-go with this one.
///
///     **Decision on Heron 6.0: no-go for 9 April.** To be put on the agenda again in May.
///     9 April 2031: No-go for Heron 6.0 (Kit Rowe).
///
/// Only against going, so it asks less than a go does: any name of a release may stand in it.
struct MirroredRefusals: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let known = ReleaseWords.all(in: reading)
        var places = DecidingPlaces(reading)
        for (index, statement) in reading.statements(with: .belowTitles)
        where Self.refuses(statement.folded) && !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index) && VerdictLines.mayStand(under: reading.role(of: index))
        {
            guard let mirrored = Self.mirrored(statement.body),
                let line = VerdictLine(
                    mirrored, about: known.union(Self.names(in: statement.body)).union(Self.joints), reading),
                !line.isScheduled, line.namesVersion || !Self.isRefused(sheet),
                sheet.statesDemands || places.decide(statement) || line.namesRelease
            else { continue }
            var fact = Fact(.decision, statement, title: statement.body.withoutEnd, modality: reading.claim)
            fact.status = .noGo
            fact.date = line.date
            fact.details[.statusWords] = statement.body
            sheet.take(index, fact)
        }
    }

    /// Whether a refusal was read: words that name no release repeat it.
    private static func isRefused(_ sheet: FactSheet) -> Bool {
        sheet.facts.contains { $0.fact.kind == .decision && $0.fact.status == .noGo }
    }

    /// Whether words hold a no-go that is neither the question nor what would bring one about.
    private static func refuses(_ words: FoldedText) -> Bool {
        words.says("no go") && !questions.areSaid(in: words) && !advices.areSaid(in: words)
            && !named.begin(words)
    }

    /// What is only advised is no decision.
    private static let advices: Phrases = [
        "recommendation", "recommends", "recommended", "advice", "empfehlung", "recommandation", "recomendación",
        "recomendação", "建议", "推奨",
    ]

    /// How sentences on some no-go begin.
    private static let named: Phrases = ["a no go", "the no go", "any no go", "no no go", "ein no go", "das no go"]

    private static let questions: Phrases = [
        "go no go", "go or no go", "go and no go", "no go or go", "go vs no go", "no go criteria", "no go criterion",
        "no go conditions", "no go if", "no go when", "no go kriterien", "no go kriterium", "critères de no go",
    ]

    /// The words with a go in the place of the refusal.
    private static func mirrored(_ text: String) -> String? {
        for words in ["NO-GO", "No-Go", "No-go", "no-go", "NO GO", "No Go", "No go", "no go", "NoGo", "NOGO"] {
            guard let at = text.firstOffset(of: words) else { continue }
            return text.bytes(0..<at) + "GO" + text.bytes(from: at + words.utf8.count)
        }
        return nil
    }

    /// Words that lead to what is decided on.
    private static let joints: Set<String> = ["on", "about", "regarding", "zu", "zur", "zum", "sur", "sobre", "à"]

    /// The words of the names and versions in a text.
    private static func names(in text: String) -> Set<String> {
        Set(VerdictWords.words(of: text).filter { $0.isCapital || $0.key.hasDigit }.map(\.key))
    }
}
