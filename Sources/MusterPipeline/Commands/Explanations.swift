import MusterDocuments
import MusterFacts
import MusterGates
import MusterLinking
import MusterModel

/// What every id of diagnostics and findings means.
enum Explanations {
    /// All of them, sorted by id, no id twice.
    static var all: [Explanation] {
        let lists = [
            ConfigurationMistakes.explanations, [PolicyChanges.explanation],
            ContentMistake.allCases.map(\.explanation),
            DocumentParser.explanations, FactExtractor.explanations, ProjectLinker.explanations, Judge.explanations,
            [SuppressionUse.explanation],
        ]
        return lists.flatMap { $0 }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }
}
