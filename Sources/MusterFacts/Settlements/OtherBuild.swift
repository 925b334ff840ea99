import MusterModel
import MusterText

/// Rows that name in a column of builds another one than that which the document is about: what was looked at or signed
/// is not what is released, so the state of the row is unknown.
///
///     Build: 519
///
///     | Sign-off | Name | For build | Date |
enum OtherBuild: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let tables = reading.outline.tables.filter { column(in: $0) != nil && !reading.isInert($0) }
        let isNamed = facts.contains(.signoff) { number(for: $0) != nil }
        guard !tables.isEmpty || isNamed else { return }
        let own = builds(of: reading)
        guard !own.isEmpty else { return }
        for index in facts.indices where facts[index].kind == .signoff {
            if let named = number(for: facts[index]), !own.contains(named) {
                facts[index].doubt()
                standAlone(index, in: &facts)
            }
        }
        var other: Set<Int> = []
        for table in tables {
            guard let column = column(in: table) else { continue }
            for row in table.rows {
                let named = row.text(column).map(numbers) ?? []
                if !named.isEmpty, own.isDisjoint(with: named) { other.insert(row.line) }
            }
        }
        for index in facts.indices where other.contains(facts[index].line) { doubt(&facts[index]) }
    }

    /// A seat in doubt that shares its function with another's stands for who holds it, so that the other does not make it
    /// good.
    private static func standAlone(_ index: Int, in facts: inout [Fact]) {
        guard let role = facts[index].role, let person = facts[index].person,
            facts.contains(where: { $0.kind == .signoff && $0.role == role && $0.person != person })
        else { return }
        facts[index].role = person
    }

    private static func doubt(_ fact: inout Fact) {
        switch fact.kind {
        case .criterion, .checklistItem, .signoff, .requiredSignoff, .decision: fact.doubt()
        case .phase, .task, .issue, .risk, .artifact, .milestone, .deliverable, .reference: break
        }
    }

    private static func column(in table: Table) -> Int? {
        table.columns.firstIndex { titles.end($0.folded) && $0.folded.wordCount <= 3 }
    }

    private static let titles: Phrases = [
        "build", "build number", "build no", "build id", "build tested", "kompilat", "ビルド", "ビルド番号", "构建号", "构建",
    ]

    /// The numbers that lines about the build name: `Build: 519 (commit 90be1c7)`.
    private static func builds(of reading: Reading) -> Set<String> {
        var found: Set<String> = []
        for (index, statement) in reading.statements(with: .field) where !reading.isInert(index) {
            for field in FieldReader.all(in: statement) where titles.end(field.key) && field.key.wordCount <= 4 {
                found.formUnion(numbers(in: field.value))
            }
            // `Software in the delivery: version 7.2, build 1190`
            for field in FieldReader.all(in: statement) where BuildReader.namesGoods(field.key) {
                if let build = number(behindBuildIn: field.value) { found.insert(build) }
            }
        }
        return found
    }

    /// The number that a sign-off names, or the label of its list: `Signed off for build 1187:`.
    private static func number(for fact: Fact) -> String? {
        number(behindBuildIn: fact.text) ?? fact.section.last.flatMap(number(behindBuildIn:))
    }

    /// The number that a line of a sign-off names: `build 4471`.
    private static func number(behindBuildIn text: String) -> String? {
        let words = FoldedText(text).text.split(onByte: 0x20)
        return words.indices.dropFirst().lazy.first { words[$0 - 1].hasSameBytes(as: "build") && words[$0].hasDigit }
            .map { words[$0] }
    }

    /// The words with a digit in a text, without the signs around them; where it names candidates, these alone: `4.0.0-rc2`
    /// is another build than `4.0.0-rc3`, whatever else they share.
    private static func numbers(in text: String) -> Set<String> {
        let words = Set(FoldedText(text).text.split(onByte: 0x20).filter(\.hasDigit))
        let candidates = words.filter { $0.startsWithBytes("rc") }
        return candidates.isEmpty ? words : candidates
    }
}
