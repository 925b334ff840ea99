import MusterModel
import MusterText

/// Results that name another version than that in the title of their document: in a column of versions, behind the state, in
/// brackets behind a tick, or in a line that says what was tested. They say nothing of this one, so their state is unknown.
///
///     # Kite 4.2, release review
///
///     Tested version: 4.1        | Check     | Status        | Version |        - [x] Rope test (on 4.1)
///                                | Rope test | Done          | 4.1     |
///                                | Lamp test | Passed on 4.1 |         |
///
/// Only versions that begin with the same number count: others are those of tools.
enum ResultsOfOtherVersions: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let judged = facts.favourable([.criterion, .checklistItem])
        guard !judged.isEmpty else { return }
        let rows = rows(of: reading)
        let sections = sections(of: reading)
        for index in judged {
            if rows.contains(facts[index].line) || names(facts[index], reading)
                || !sections.isEmpty && sections.contains(where: facts[index].section.contains)
            {
                facts[index].doubt()
            }
        }
    }

    private static func isOther(_ said: String, _ reading: Reading) -> Bool {
        OtherVersions.areNamed(in: said, reading, isOfSeries: true)
    }

    /// The lines of rows whose cell in a column of versions names another one.
    private static func rows(of reading: Reading) -> Set<Int> {
        var lines: Set<Int> = []
        for table in reading.outline.tables where !reading.isInert(table) {
            guard let column = table.columns.firstIndex(where: { columns.end($0.folded) && $0.folded.wordCount <= 3 })
            else { continue }
            for row in table.rows where row.text(column).map({ isOther($0, reading) }) ?? false {
                lines.insert(row.line)
            }
        }
        return lines
    }

    private static let columns: Phrases = [
        "version", "release", "build", "tested version", "tested build", "version tested", "version testée", "versión",
        "versão", "版本", "バージョン", "ビルド",
    ]

    /// The titles of the sections in which a line says that another version was tested.
    private static func sections(of reading: Reading) -> Set<String> {
        var titles: Set<String> = []
        for (index, statement) in reading.statements(with: .filledField) where !reading.isInert(index) {
            guard let field = statement.field, field.key.wordCount <= 4, tested.areSaid(in: field.key),
                isOther(field.value, reading), statement.section != reading.outline.titleSection
            else { continue }
            titles.insert(reading.outline.sections[statement.section].title)
        }
        return titles
    }

    private static let tested: Phrases = [
        "tested build", "tested version", "version tested", "build tested", "version under test", "build under test",
        "tested release", "tested on", "getestete version", "getesteter build", "geprüfte version", "version testée",
        "build testé", "versión probada", "versão testada", "build testado", "被测版本", "测试版本", "試験対象", "対象バージョン",
    ]

    /// Whether the words of a state, or the brackets behind a tick, say of which version it is: `Passed on 4.1`, `(on 4.1)`.
    private static func names(_ fact: Fact, _ reading: Reading) -> Bool {
        isOfOther(fact.details[.statusWords], reading)
            || fact.title.hasDigit && isOfOther(TitleRemark.remark(of: fact.title), reading)
    }

    private static func isOfOther(_ said: String?, _ reading: Reading) -> Bool {
        guard let said, said.hasDigit else { return false }
        return isOther(said, reading) && isBehindLink(said)
    }

    /// Whether a word like "on" stands before the number, and little else.
    private static func isBehindLink(_ said: String) -> Bool {
        let words = said.split(onByte: 0x20)
        guard let at = words.firstIndex(where: { $0.hasDigit }), at > 0, words.count <= 5 else { return false }
        return links.contains(FoldedText(words[at - 1]).text)
    }

    private static let links: Set<String> = [
        "on", "for", "with", "of", "in", "version", "release", "auf", "für", "mit", "von", "sur", "pour", "avec", "en",
        "con", "para", "na", "no", "com", "v",
    ]
}
