import MusterModel
import MusterText

/// Tasks by their titles: the title of a specification, of a part of it, or of an entry of a log.
///
///     Task 7.6: Launch build and sign-off          * (7.0) Open phase 7
///     0.3.b. Review meetings                       ## Task 0.4 Status: ✅ **COMPLETE**
struct TaskTitle: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        var main: Int?
        var dated = SectionAnswers<Bool>()
        for index in reading.statements.indices where !sheet.isTaken(index) && !reading.isInert(index) {
            let statement = reading.statements[index]
            guard let title = title(of: statement, at: index, &dated, in: reading) else { continue }
            if let owner = main, isPart(title, of: sheet.facts[owner].fact) {
                add(title, statement, index, parent: owner, reading, &sheet)
            } else if isTitle(statement, index, reading) || IdentifiedTitle(entry: statement.body) != nil
                || coded(statement, reading) != nil
            {
                let entry = add(title, statement, index, parent: nil, reading, &sheet)
                if main == nil { main = entry }
            }
        }
    }

    /// - Parameter dated: whether sections are entries of a day.
    private func title(
        of statement: Statement, at index: Int, _ dated: inout SectionAnswers<Bool>, in reading: Reading
    ) -> IdentifiedTitle? {
        switch statement.form {
        case .heading:
            return IdentifiedTitle(entry: statement.body) ?? coded(statement, reading)
                ?? IdentifiedTitle(leadingIn: statement.body).flatMap {
                    isNumberOfSection($0, index, reading) ? nil : $0
                }
        case .line:
            if index < 4, let title = IdentifiedTitle(task: statement.body) { return title }
            if dated.answer(of: statement.section, { isOfEntry(statement, reading) }),
                Self.entry(statement, reading) != nil
            {
                return IdentifiedTitle(entry: statement.body)
            }
            if reading.outline.sections[statement.section].statement == index, statement.text.isStrong,
                let title = IdentifiedTitle(apartIn: statement.body), !FoldedText(title.title).says("is"),
                !StatusLines.fields(under: index, in: reading).isEmpty
            {
                return title
            }
            return IdentifiedTitle(leadingIn: statement.body)
        case .item:
            guard statement.body.firstByte == 0x28,
                statement.depth == 0 || follows(index, "initial task", in: reading)
            else { return nil }
            return IdentifiedTitle(leadingIn: statement.body)
        case .fenced: return nil
        }
    }

    /// `# KITE-48: Import of the register`, `# Story MAP-140 — offline regions`: the title of a document that specifies one
    /// piece of work.
    private func coded(_ title: Statement, _ reading: Reading) -> IdentifiedTitle? {
        guard reading.kind == .taskSpec, title.section == reading.outline.titleSection else { return nil }
        let lower = title.body.asciiLowercased
        let word = Self.stories.first(where: lower.startsWithBytes)
        let text = title.body.bytes(from: word?.utf8.count ?? 0)
        guard let lead = WrittenID.leading(text), !lead.rest.isEmpty, lead.id.utf8.first != 0x23 else { return nil }
        return IdentifiedTitle(id: lead.id, title: lead.rest.trimmedDashes)
    }

    private static let stories = ["user story ", "story ", "epic ", "feature ", "ticket ", "issue ", "work package "]

    /// A heading that begins with a bare number is a numbered section, but for the one that names the initial task.
    private func isNumberOfSection(_ title: IdentifiedTitle, _ index: Int, _ reading: Reading) -> Bool {
        !title.id.utf8.contains(where: \.isASCIILetter) && !follows(index, "initial task", in: reading)
    }

    private func isTitle(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        index < 4
            && (statement.body.utf8.first == 0x28 || statement.isHeading && follows(index, "initial task", in: reading))
    }

    private func follows(_ index: Int, _ phrase: FoldedText, in reading: Reading) -> Bool {
        index > 0 && reading.statements[index - 1].folded.starts(with: phrase)
    }

    /// `0.3.b` is a part of `0.3`.
    private func isPart(_ title: IdentifiedTitle, of task: Fact) -> Bool {
        guard let id = task.id, title.id.startsWithBytes(id + "."), !title.title.isEmpty else { return false }
        return true
    }

    /// The heading right below a title that is nothing but the code of a task: it says what the task is.
    private func name(below index: Int, _ reading: Reading) -> Int? {
        let next = index + 1
        guard next < reading.statements.count, reading.statements[index].isHeading, reading.statements[next].isHeading,
            reading.outline.sections[reading.statements[next].section].ownRole == nil,
            reading.outline.sections[reading.statements[next].section].parent == reading.statements[index].section
        else { return nil }
        return next
    }

    /// What the title of a task says of it by a mark or words set apart, or the title above that lists what is done or left:
    /// `### TASK-12: Rig the crane ✅`, `## Pending tasks`.
    private func titled(_ statement: Statement, _ reading: Reading) -> FactStatus? {
        let section = reading.outline.sections[statement.section]
        if !statement.isHeading, isOfEntry(statement, reading) { return Self.entry(statement, reading) }
        guard statement.isHeading, statement.section != reading.outline.titleSection else { return nil }
        if section.mark != nil, let stated = TitleStatus.read(statement.body, mark: section.mark, reading.words) {
            return stated.meaning?.status(of: .task)
        }
        if let said = TitleStatus.whole(statement.body, reading.words) { return said.status(of: .task) }
        if let state = Self.entry(statement, reading) { return state }
        guard let above = section.parent else { return nil }
        let list = reading.outline.sections[above]
        // Whatever picture adorns it: `## Pending tasks 🔄`.
        if RemainingTitles.areLeft(list.folded)
            || list.ownRole == .tasks && reading.words.states.meaning(of: list.folded) == .todo
        {
            return .todo
        }
        return SectionStatus.status(above: above, kind: .task, in: reading)
    }

    /// Whether a line stands below the day of an entry: `Task 4.2 complete: the crew is trained`.
    private func isOfEntry(_ statement: Statement, _ reading: Reading) -> Bool {
        statement.section != reading.outline.titleSection
            && reading.dates.first(in: reading.outline.sections[statement.section].title) != nil
    }

    /// The state that an entry of a log says of a task: `### 2031-04-02 – Task 4.2 complete`.
    private static func entry(_ statement: Statement, _ reading: Reading) -> FactStatus? {
        guard let title = IdentifiedTitle(entry: statement.body)?.title else { return nil }
        let end = [": ", ". "].compactMap { title.firstOffset(of: $0) }.min()
        let said = end.map { title.bytes(0..<$0) } ?? title.withoutEnd
        return reading.words.states.whole(FoldedText(said))?.status(of: .task)
    }

    @discardableResult
    private func add(
        _ title: IdentifiedTitle, _ statement: Statement, _ index: Int, parent: Int?, _ reading: Reading,
        _ sheet: inout FactSheet
    ) -> Int {
        let named = title.title.hasSameBytes(as: title.id) ? name(below: index, reading) : nil
        let words = named.map { reading.statements[$0].body } ?? (title.title.isEmpty ? statement.body : title.title)
        var fact = Fact(.task, statement, title: words, modality: reading.isPlan ? .required : .claimed)
        fact.id = title.id
        StatusLines.apply(under: index, to: &fact, in: reading)
        if let named { StatusLines.apply(under: named, to: &fact, in: reading) }
        if fact.status == nil, index < 4, let standing = StatusLines.standing(under: index, in: reading) {
            fact.status = standing.stated.meaning?.status(of: .task)
            fact.details[.statusWords] = standing.stated.words
            if fact.status == .done, fact.date == nil { fact.date = reading.dates.first(in: standing.stated.words) }
        }
        if let field = statement.field, field.key.ends(with: "status"), !field.value.isEmpty,
            let stated = reading.words.status(field.value)
        {
            fact.status = stated.meaning?.status(of: .task) ?? .unknown
            fact.details[.statusWords] = stated.words
            fact.title = statement.field?.name ?? words
            if fact.status == .done, fact.date == nil { fact.date = reading.date }
        }
        if fact.status == nil, !reading.isPlan { fact.status = titled(statement, reading) }
        if fact.status == .done, fact.date == nil, IdentifiedTitle.afterDay(statement.body) != nil {
            fact.date = reading.dates.first(in: statement.body)
        }
        let entry = sheet.take(index, fact, parent: parent)
        if let named { sheet.mark(named, readBy: entry) }
        return entry
    }
}
