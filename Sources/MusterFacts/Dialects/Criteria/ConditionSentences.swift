import MusterModel
import MusterText

/// Sentences that say what must hold before a project goes live.
///
///     Go-live requires a complete, dated cycle.        Only when every box is ticked is the project live.
struct ConditionSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .checklist || reading.kind == .readinessReview, !reading.isTemplate else { return }
        var hasWhole = false
        for (index, statement) in reading.statements(with: .line)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            for sentence in Self.parts(of: statement) {
                let words = FoldedText(sentence)
                // What makes the whole go live is often said at the start and again at the end.
                let isWhole = Self.saysWhen(words)
                guard isWhole && !hasWhole || Self.demands(words) else { continue }
                hasWhole = hasWhole || isWhole
                sheet.add(
                    Fact(.criterion, statement, title: sentence.withoutEnd, modality: .required), at: index)
            }
        }
    }

    private static func parts(of statement: Statement) -> [String] {
        Sentences(statement.body).list.flatMap { sentence in
            sentence.firstOffset(of: ": ").map { [sentence, sentence.bytes(from: $0 + 2)] } ?? [sentence]
        }
    }

    private static func demands(_ words: FoldedText) -> Bool { demands.contains { words.starts(with: $0) } }

    private static let demands: [FoldedText] =
        [
            "go live", "launch", "the go live", "the launch", "release", "the release", "a go", "der go live",
            "le go live",
        ]
        .flatMap { subject in
            ["requires", "needs", "verlangt", "erfordert", "setzt voraus", "exige", "requiert", "nécessite"].map {
                FoldedText(subject + " " + $0)
            }
        } + [
            "el go live requiere", "la mise en service exige", "la mise en production exige",
            "la salida a producción requiere",
            "o go live exige",
        ]

    /// "Only when all boxes are ticked is the project live."
    private static func saysWhen(_ words: FoldedText) -> Bool {
        openings.contains { words.starts(with: $0) } && ends.contains { words.says($0) } || onlyGo.areSaid(in: words)
    }

    /// `The decision is GO only when every seat votes GO.`
    private static let onlyGo: Phrases = [
        "go only when", "go only if", "go only once", "go is only given", "only go if", "only go when", "nur go wenn",
        "go nur wenn", "go nur dann", "go seulement si", "go uniquement si", "go solo si", "go solo cuando",
        "go somente se", "go apenas se",
    ]

    private static let openings: [FoldedText] = [
        "only when", "only once", "only after", "erst wenn", "nur wenn", "seulement quand", "seulement lorsque",
        "solo cuando", "só quando", "somente quando",
    ]
    private static let ends: [FoldedText] = [
        "live", "go live", "launch", "released", "en service", "en production", "en producción", "em produção",
        "in betrieb",
    ]
}
