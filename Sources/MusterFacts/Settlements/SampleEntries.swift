import MusterModel
import MusterText

/// What stands beneath a line that asks to put one's own words in the place of samples: nobody has written it.
///
///     *Replace the sample entries with your own before circulating.*
enum SampleEntries: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let claims = facts.favourable([.signoff, .decision, .criterion, .checklistItem])
        guard !claims.isEmpty else { return }
        for (_, statement) in reading.statements(with: .belowTitles) where isRequest(statement.folded) {
            let section = reading.outline.sections[statement.section]
            let next = reading.statements.first {
                $0.line > statement.line && $0.isHeading && reading.outline.sections[$0.section].level <= section.level
            }
            let lines = statement.line..<max(statement.line, next?.line ?? Int.max)
            for index in claims where lines.contains(facts[index].line) { facts[index].doubt() }
        }
    }

    private static func isRequest(_ words: FoldedText) -> Bool {
        words.wordCount <= 24 && samples.mayStand(in: words) && orders.isSaid(in: words) && samples.isSaid(in: words)
    }

    private static let orders = phrases([
        "replace", "overwrite", "delete", "remove", "substitute", "ersetzen", "überschreiben", "löschen", "remplacer",
        "remplacez", "supprimer", "sustituya", "sustituir", "reemplace", "reemplazar", "borrar", "substitua",
        "substituir", "apagar", "替换", "删除", "置き換え", "削除", "差し替え",
    ])

    private static let samples = phrases([
        "sample", "samples", "example entries", "example rows", "example values", "example data", "examples below",
        "dummy", "placeholder", "placeholders", "beispieleinträge", "beispielzeilen", "beispieldaten", "platzhalter",
        "entrées d exemple", "exemples", "exemple", "ejemplos", "ejemplo", "exemplos", "exemplo", "示例", "样例", "記入例",
        "サンプル",
    ])

    private static func phrases(_ phrases: [String]) -> Lexicon<Void> { Lexicon([((), phrases)]) }
}
