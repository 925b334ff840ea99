import MusterModel
import MusterText

/// Titles that each have one and the same field beneath them, whose value is a state: what the titles name was looked at.
///
///     ### 4.1 Order of the start          ### 4.2 Dead code
///     - Verdict: passed                   - Verdict: failed
///
/// Whatever the field is called: three titles of one level that are told alike, and most of those beside them, are enough.
struct RepeatedFields: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        let stated = reading.outline.sections.indices.compactMap { stating($0, reading, sheet) }
        guard stated.count >= 3 else { return }
        let told = Dictionary(grouping: stated, by: \.manner).mapValues(\.count)
        let toldBeside = Dictionary(grouping: stated) { $0.manner(in: parent(of: $0, reading)) }.mapValues(\.count)
        let titles = Dictionary(grouping: reading.outline.sections) { [$0.level, $0.parent ?? -1] }.mapValues(\.count)
        for entry in stated {
            let parent = parent(of: entry, reading)
            guard told[entry.manner, default: 0] >= 3,
                toldBeside[entry.manner(in: parent), default: 0] * 2 > titles[[entry.level, parent], default: 0]
            else { continue }
            add(entry, reading, &sheet)
        }
    }

    private func parent(of entry: Stated, _ reading: Reading) -> Int {
        reading.outline.sections[entry.section].parent ?? -1
    }

    /// Titles of one level with one field beneath them, in one section or in the whole document.
    private struct Manner: Hashable {
        let key: String
        let level: Int
        let parent: Int?
    }

    private struct Stated {
        let section: Int
        let title: Int
        let field: Int
        let key: FoldedText
        let said: StatedStatus
        let level: Int

        var manner: Manner { Manner(key: key.text, level: level, parent: nil) }

        func manner(in parent: Int) -> Manner { Manner(key: key.text, level: level, parent: parent) }
    }

    /// The first field right beneath a title, where its value is a state.
    private func stating(_ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Stated? {
        let section = reading.outline.sections[index]
        guard let title = section.statement, (2...6).contains(section.level), index != reading.outline.titleSection,
            !sheet.isTaken(title), !reading.isInert(section: index), section.role != .issues, section.role != .risks,
            !IssuePoints.isGraded(title, reading)
        else { return nil }
        for at in reading.outline.statements(in: index).prefix(3) where reading.statements[at].parent == nil {
            guard let field = reading.statements[at].field, field.key.wordCount <= 3, !sheet.isTaken(at),
                FoldedText(field.value).wordCount <= 3, reading.words.severity(in: field.value) == nil,
                reading.words.states.alone(FoldedText(StatusMark.stripped(field.value))) != nil,
                let said = reading.words.status(field.value), said.meaning != nil
            else { continue }
            return Stated(section: index, title: title, field: at, key: field.key, said: said, level: section.level)
        }
        return nil
    }

    private func add(_ entry: Stated, _ reading: Reading, _ sheet: inout FactSheet) {
        let statement = reading.statements[entry.title]
        let kind: FactKind =
            PhaseTitle.whole(statement.body) != nil
            ? .phase
            : !statement.isItem && EntryKind.isWork(statement.section, reading) ? .task : .checklistItem
        var fact = Fact(
            kind, statement, title: SectionNumber.removed(from: statement.body.cleanTitle), modality: reading.claim)
        fact.id =
            WrittenID.leading(statement.body)?.id ?? SectionNumber.code(of: entry.section, statement.body, reading)
        if fact.id == nil, kind == .task, let numbered = EntryName.numbered(fact.title) {
            (fact.id, fact.title) = numbered
        }
        fact.status = entry.said.meaning?.status(of: kind) ?? .unknown
        fact.details[.statusWords] = entry.said.words
        fact.statePlace = StatePlace(line: reading.statements[entry.field].line)
        let read = sheet.take(entry.title, fact, parent: sheet.holder(of: entry.title, kinds: [.phase, .task]))
        sheet.mark(entry.field, readBy: read)
    }
}
