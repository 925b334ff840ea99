import MusterModel
import MusterText

/// Titles of one level under which the same is told of each: tests, checks, gates, work. The title is the fact, and its
/// state what stands below it as the result.
///
///     ### TF-1 Open the gate        ## 1. Ramp
///     - Expected: it opens          Drive a lorry over it.
///     - Result: passed              ☑ Pass ☐ Fail
///
/// A title beside them that tells the same without a result, or one that nobody can read, is of unknown state.
struct Entries: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, Self.mayHold(reading.kind), !Self.listsOthers(reading.outline) else { return }
        let titles = EntryTitle.all(in: reading).filter { Self.isOpen($0, reading, sheet) }
        let told = titles.compactMap { title in
            EntryResult(under: title, in: reading).map { Entry(title: title, result: $0) }
        }
        let manners = EntryManners(told)
        for entry in told where isAmongOthers(entry, manners, reading) && !sheet.isTaken(entry.title.statement) {
            add(entry.title, entry.result, reading, &sheet)
        }
        addTitled(titles, reading, &sheet)
        let accounts = accounts(of: told.map(\.title).filter { sheet.isTaken($0.statement) }, reading)
        let stated = Set(told.map(\.title.statement))
        for title in titles where !sheet.isTaken(title.statement) && !stated.contains(title.statement) {
            if tellsAlike(title, accounts, reading) { add(title, nil, reading, &sheet) }
        }
    }

    struct Entry {
        let title: EntryTitle
        let result: EntryResult
    }

    /// Lists of issues and risks have readers of their own, and digests and workflows hold no results.
    private static func mayHold(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .knownIssues, .riskRegister, .checksums, .workflow: false
        case .taskSpec, .progressLog, .roadmap, .minutes, .readinessReview, .checklist, .other: true
        }
    }

    /// Whether the document's own title says that it lists what has readers of its own: `Decision log`.
    private static func listsOthers(_ outline: Outline) -> Bool {
        switch outline.titleSection.flatMap({ outline.sections[$0].ownRole }) {
        case .decisions, .issues, .risks, .waivers: true
        case _: false
        }
    }

    private static func isOpen(_ title: EntryTitle, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let statement = reading.statements[title.statement]
        guard !sheet.isTaken(title.statement), !reading.isInert(section: title.section), !statement.body.isEmpty,
            statement.folded.wordCount <= 24, !namesTrouble(statement.body),
            !IssuePoints.isGraded(title.statement, reading), !namesDay(statement.body, reading)
        else { return false }
        switch reading.outline.sections[title.section].role {
        case .issues, .risks, .signoffs, .votes, .decision, .decisions, .attendees, .waivers:
            return false
        case _: return RoleNames.mentions(in: statement.body).first?.range != 0..<statement.body.utf8.count
        }
    }

    /// `2031-05-04 — second meeting`: an entry of a log.
    private static func namesDay(_ title: String, _ reading: Reading) -> Bool {
        title.utf8.first?.isASCIIDigit ?? false
            && reading.dates.all(in: title).first.map { $0.range.lowerBound == 0 } ?? false
    }

    /// `BUG-12 The gate sticks`
    private static func namesTrouble(_ title: String) -> Bool {
        guard let id = WrittenID.leading(title)?.id else { return false }
        return TableShape.issueCodes.contains(
            String(decoding: id.utf8.prefix { (0x41...0x5A).contains($0) }, as: UTF8.self))
    }

    /// Whether at least one more title of its level has a result too, and one of them is told in a way that is known.
    private func isAmongOthers(_ entry: Entry, _ manners: EntryManners, _ reading: Reading) -> Bool {
        let alike = manners.count(like: entry)
        guard alike > 1, manners.isTold(like: entry) else { return false }
        // Points of a list explain each other; titles may stand in parts of the document.
        guard entry.title.level > 6 else { return !isStateOfWork(entry, besides: alike, reading) }
        return manners.count(beside: entry) > 1
    }

    /// In logs and plans a line of status tells of work, which has a reader of its own; so it does of two titles that say
    /// nothing of tests.
    private func isStateOfWork(_ entry: Entry, besides alike: Int, _ reading: Reading) -> Bool {
        guard !hasCourse(entry.title, reading) else { return false }
        switch reading.kind {
        case .progressLog, .roadmap, .minutes: return !entry.result.isBoxed
        case .taskSpec, .readinessReview, .checklist, .other: return entry.result.isStatus && alike < 3
        case .knownIssues, .riskRegister, .checksums, .workflow: return true
        }
    }

    /// Whether what was done, wanted or seen stands under a title.
    private func hasCourse(_ title: EntryTitle, _ reading: Reading) -> Bool {
        title.body.contains { isCourse($0, reading) }
    }

    private func isCourse(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        return (statement.field?.key).flatMap(ResultKeys.part) == .course
            || statement.introduces && ResultKeys.part(of: statement.folded) == .course
    }

    /// Whether a title without a result stands among those that have one, and has the same fields as they.
    private func tellsAlike(
        _ title: EntryTitle, _ accounts: [EntryTitle.Place: Set<Set<String>>], _ reading: Reading
    ) -> Bool {
        let keys = courseKeys(title, reading)
        return !keys.isEmpty && accounts[title.place]?.contains(where: keys.isSubset) ?? false
    }

    /// The sets of fields with which things are told, place by place.
    private func accounts(of titles: [EntryTitle], _ reading: Reading) -> [EntryTitle.Place: Set<Set<String>>] {
        Dictionary(grouping: titles, by: \.place).mapValues { Set($0.map { courseKeys($0, reading) }) }
    }

    private func courseKeys(_ title: EntryTitle, _ reading: Reading) -> Set<String> {
        Set(
            title.body.filter { isCourse($0, reading) }
                .compactMap { reading.statements[$0].field?.key.text ?? reading.statements[$0].folded.text })
    }

    /// Titles beside each other that end in what came of the thing: `### Login works — PASS`.
    private func addTitled(_ titles: [EntryTitle], _ reading: Reading, _ sheet: inout FactSheet) {
        guard reading.judgedAs == .other || reading.judgedAs == .readinessReview || reading.judgedAs == .checklist
        else { return }
        let told = titles.compactMap { title -> (title: EntryTitle, said: StatusMeaning)? in
            guard title.level < 7, !sheet.isTaken(title.statement), !holdsMarks(title, reading),
                let said = TitleStatus.whole(reading.statements[title.statement].body, reading.words)
            else { return nil }
            return (title, said)
        }
        let places = Dictionary(grouping: told, by: \.title.place)
        let siblings = Dictionary(grouping: titles, by: \.place).mapValues { titles in
            titles.count { reading.outline.sections[$0.section].ownRole == nil }
        }
        let stating = places.filter { place, beside in
            beside.count > 1 && beside.count * 2 > siblings[place, default: 0]
                && beside.contains { $0.said == .done || $0.said == .rejected }
        }
        for (title, said) in told where stating[title.place] != nil {
            let statement = reading.statements[title.statement]
            let kind = EntryKind.kind(of: title, isBoxed: false, reading)
            var fact = Fact(kind, statement, title: statement.body.cleanTitle, modality: reading.claim)
            EntryName.read(statement, title, into: &fact, reading)
            fact.status = said.status(of: kind)
            sheet.take(title.statement, fact, parent: sheet.holder(of: title.statement, kinds: [.phase, .task]))
        }
    }

    /// Whether points under a title carry marks of their own, which are the facts then.
    private func holdsMarks(_ title: EntryTitle, _ reading: Reading) -> Bool {
        title.body.contains { reading.statements[$0].ownMark != nil } || !title.tables.isEmpty
    }

    private func add(_ title: EntryTitle, _ result: EntryResult?, _ reading: Reading, _ sheet: inout FactSheet) {
        let statement = reading.statements[title.statement]
        let kind = EntryKind.kind(of: title, isBoxed: result?.isBoxed ?? false, reading)
        var fact = Fact(kind, statement, title: statement.body.cleanTitle, modality: reading.claim)
        EntryName.read(statement, title, into: &fact, reading)
        // How far work is stands in its line of status, whatever its runs came to.
        let stated =
            kind == .task && EntryKind.isWork(title.section, reading)
            ? StatusLines.status(under: title.statement, in: reading)?.meaning : result?.meaning
        fact.status = stated?.status(of: kind) ?? .unknown
        // What a task still needs is to be done.
        if kind == .task, stated == .hedge { fact.status = .todo }
        if let result {
            fact.details[.statusWords] = result.words
            fact.statePlace = StatePlace(line: result.place)
        }
        if title.level < 8 { StatusLines.apply(under: title.statement, to: &fact, in: reading) }
        let entry = sheet.take(
            title.statement, fact, parent: sheet.holder(of: title.statement, kinds: [.phase, .task]))
        for index in result?.statements ?? [] where !sheet.isTaken(index) { sheet.mark(index, readBy: entry) }
        if let row = result?.row { sheet.markRow(row, readBy: entry) }
        markCourse(of: title, as: entry, reading, &sheet)
    }

    /// What was done, wanted and seen belongs to the entry, with all that stands under its labels but boxes.
    private func markCourse(of title: EntryTitle, as entry: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        var labelled: Int?
        for index in title.body where !sheet.isTaken(index) {
            let statement = reading.statements[index]
            let section = reading.outline.sections[statement.section]
            let isUnder =
                statement.parent.map { sheet.owner(of: $0) == entry } ?? false
                || statement.section == labelled && statement.isItem
            if isCourse(index, reading) {
                if section.statement == index { labelled = statement.section }
            } else if !isUnder || statement.box != nil {
                continue
            }
            sheet.mark(index, readBy: entry)
        }
    }
}
