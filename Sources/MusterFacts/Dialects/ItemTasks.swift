import MusterModel
import MusterText

/// Tasks in lists: the points of a backlog, of next steps and of action items.
///
///     ## Phase-2 Backlog                ### Next steps
///     1. Add storage tests to CI.       1. **Fix the importer** (P1)      ACTION: Mara asks the board
struct ItemTasks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !statement.isHeading && !reading.isInert(index) {
            if let words = called(statement) {
                add(words, statement, index, reading, &sheet)
            } else if isPoint(statement, index, reading, sheet) {
                add(Checklists.title(of: statement), statement, index, reading, &sheet)
            }
        }
    }

    /// A point of a list of tasks; what is nested under it explains it.
    private func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        guard !reading.isProcedure, statement.isItem, statement.box == nil, !statement.body.isEmpty,
            !statement.introduces
        else {
            return false
        }
        let role = reading.role(of: index)
        if let title = reading.outline.sections[statement.section].statement, let owner = sheet.owner(of: title),
            sheet.facts[owner].fact.kind == .decision
        {
            return statement.parent == nil && reading.statements[title].introduces
                && !reading.statements[title].isHeading
        }
        guard role == .backlog || role == .actions || role == .tasks else { return false }
        if role == .tasks, reading.isPlan { return false }
        if statement.field?.key.text.hasPrefixOfTrailer == true { return false }
        if role == .actions, isOwnerLabel(statement, index) { return false }
        guard let parent = statement.parent else { return true }
        if role == .actions, isOwnerLabel(reading.statements[parent], parent) { return true }
        let holder = reading.outline.itemRoles[parent]
        return holder == .backlog || holder == .actions || holder == .tasks
    }

    /// A point that only names who has to do what is listed beneath it: a function, a handle, a name with its title.
    private func isOwnerLabel(_ statement: Statement, _ index: Int) -> Bool {
        guard statement.isItem, statement.end > index + 1, statement.folded.wordCount <= 4 else { return false }
        let body = statement.body.trimmed
        return RoleNames.isRole(body) || body.utf8.first == 0x40 || body.endsWithBytes("様") || body.endsWithBytes("さん")
            || body.endsWithBytes("氏")
    }

    private static let calls: [FoldedText] = [
        "action", "todo", "top priority action", "action item", "follow up", "to do", "ai",
    ]

    /// `ACTION: …`, `NAME ACTION: …`, `TODO: …` at the start of a line.
    private func called(_ statement: Statement) -> String? {
        guard let field = statement.field, !field.value.isEmpty, field.key.wordCount <= 4 else { return nil }
        let isCall = Self.calls.contains {
            field.key == $0
                || field.key.ends(with: $0) && field.name.utf8.contains(where: { (0x41...0x5A).contains($0) })
                    && field.name.asciiLowercased != field.name
        }
        let shouts = field.name.containsBytes("ACTION") || field.name.containsBytes("TODO")
        return isCall && shouts && !field.name.containsBytes("\"") ? field.value : nil
    }

    /// A word that titles a column is a field, but for "Team" and its like.
    private static func mayNameSomebody(_ role: ColumnRole?) -> Bool { role == nil || role == .role }

    /// `Mara: order the bolts` under a title of actions: who is named before the colon has to do it.
    private func actor(of statement: Statement, _ index: Int, _ reading: Reading) -> (name: String, words: String)? {
        guard reading.role(of: index) == .actions, let field = statement.field, !field.value.isEmpty, !field.isStrong,
            field.key.wordCount <= 3, Self.mayNameSomebody(ColumnTitles.role(of: field.key, written: field.name)),
            reading.words.states.meaning(of: field.key) == nil
        else { return nil }
        let words = field.name.split(onByte: 0x20).filter { !$0.isEmpty }
        let isName = words.allSatisfy { word in
            word.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 || $0 == 0x40 } ?? false
                && word.utf8.allSatisfy {
                    $0.isASCIIAlphanumeric || $0 >= 0x80 || [0x2D, 0x2E, 0x40, 0x5F, 0x27].contains($0)
                }
        }
        return isName && !words.isEmpty ? (field.name.trimmed, field.value) : nil
    }

    private func add(
        _ words: String, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        var fact = Fact(.task, statement, title: words, modality: reading.isPlan ? .planned : .claimed)
        fact.status = .todo
        if let mark = statement.ownMark, !mark.isLight, let meaning = StatusMeaning(mark) {
            fact.status = meaning.status(of: .task)
        }
        fact.severity = SeverityWords.priority(in: statement.folded)
        if let id = WrittenID.leading(statement.body) {
            fact.id = id.id
            fact.title = id.rest.isEmpty ? words : id.rest
        }
        if let actor = actor(of: statement, index, reading) {
            fact.title = actor.words
            Owner.read(actor.name, into: &fact)
        }
        if fact.person == nil, fact.role == nil, reading.role(of: index) == .actions {
            fact.person = SpokenActions.actor(of: statement.body, among: Attendance.people(in: reading))
        }
        if let field = statement.field, field.key.ends(with: "action"), field.key.wordCount == 2 {
            fact.person = field.name.bytes(0..<max(0, field.name.utf8.count - 7)).trimmed
        }
        StatusLines.apply(under: index, to: &fact, in: reading)
        SectionOwner.apply(to: &fact, of: statement, in: reading)
        if fact.person == nil, fact.role == nil, let parent = statement.parent,
            isOwnerLabel(reading.statements[parent], parent)
        {
            Owner.read(reading.statements[parent].body, into: &fact)
        }
        sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .task, .decision]))
    }
}
