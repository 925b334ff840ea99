import MusterModel
import MusterText

/// Rows of candidates that followed each other: what was said of an earlier one is not said of the one that is released.
///
///     | Candidate | Build | Outcome                 |
///     | RC1       | 4410  | Rejected, see SHIP-9    |
///     | RC2       | 4431  | **Accepted**            |
enum CandidateRows: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for table in reading.outline.tables
        where table.rows.count > 1 && !reading.isInert(table) && isOfCandidates(table) {
            guard let last = table.rows.last?.line else { continue }
            let earlier = Set(table.rows.dropLast().map(\.line))
            for index in facts.indices where facts[index].kind == .checklistItem || facts[index].kind == .criterion {
                if earlier.contains(facts[index].line) {
                    // What became of it is an event of its time, and nothing that is still to be met.
                    facts[index].kind = .milestone
                    facts[index].status = nil
                } else if facts[index].line == last, facts[index].status == .accepted {
                    facts[index].status = .done
                }
            }
        }
    }

    /// Whether a column is titled so, and the first cells are one word each with numbers that rise.
    private static func isOfCandidates(_ table: Table) -> Bool {
        guard table.columns.contains(where: { titles.end($0.folded) && $0.folded.wordCount <= 3 }) else { return false }
        let names = table.rows.map { $0.text(0) ?? "" }
        let heads = Set(names.map { String(decoding: $0.utf8.prefix { !$0.isASCIIDigit }, as: UTF8.self) })
        let numbers = names.compactMap { Int(digits: Array($0.utf8.drop { !$0.isASCIIDigit })) }
        return heads.count == 1 && heads.first?.isEmpty == false && numbers.count == names.count
            && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    }

    private static let titles: Phrases = [
        "build", "candidate", "release candidate", "rc", "gmc", "kandidat", "candidat", "candidato", "候选", "候选版本", "候補",
    ]
}
