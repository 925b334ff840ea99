import MusterModel
import MusterText

/// Titles beside each other, each of what must hold, with the result as the first words below it.
///
///     ## Ropes hold a day                     ## Lamps burn in the rain
///     Met. Four days without a tear.          Failed on 2 April 2031, two went out.
///
/// Two such titles, and most of those beside them, tell that the others are of the sort too.
struct TitledResults: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, reading.kind != .progressLog else { return }
        let sections = reading.outline.sections
        let titled = sections.indices.filter { mayBe($0, reading, sheet) }
        let siblings = Dictionary(grouping: titled) { [sections[$0].level, sections[$0].parent ?? -1] }
        for group in siblings.values.sorted(by: { $0[0] < $1[0] }) where group.count > 1 {
            let results = group.map { first(of: $0, reading).flatMap { ToldResult(reading.statements[$0], reading) } }
            let told = results.count { $0?.isVerdict ?? false }
            guard told > 1, told * 3 >= group.count * 2 else { continue }
            for (section, result) in zip(group, results) { add(section, result, reading, &sheet) }
        }
    }

    private func mayBe(_ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let section = reading.outline.sections[index]
        guard let title = section.statement, (2...6).contains(section.level), index != reading.outline.titleSection,
            section.ownRole == nil, !sheet.isTaken(title), !reading.isInert(section: index)
        else { return false }
        return section.folded.wordCount > 0 && first(of: index, reading).map { !sheet.isTaken($0) } ?? false
    }

    /// The first line below a title, where no list stands there.
    private func first(of section: Int, _ reading: Reading) -> Int? {
        guard let place = reading.outline.topStatements(in: section).first,
            case let statement = reading.statements[place], !statement.isItem, statement.box == nil
        else { return nil }
        return place
    }

    private func add(_ section: Int, _ result: ToldResult?, _ reading: Reading, _ sheet: inout FactSheet) {
        guard let title = reading.outline.sections[section].statement, let place = first(of: section, reading) else {
            return
        }
        let statement = reading.statements[title]
        var fact = Fact(.criterion, statement, title: statement.body.cleanTitle, modality: reading.claim)
        fact.status = result?.meaning?.status(of: .criterion) ?? .unknown
        fact.date = result?.date
        fact.details[.statusWords] = reading.statements[place].body
        let entry = sheet.take(title, fact)
        sheet.mark(place, readBy: entry)
    }
}
