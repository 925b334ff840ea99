import MusterModel
import MusterText

/// Lists of a plan whose points each name a day, a week or a month and what happens then.
///
///     - 5 May 2031: kick-off        - Week 2 – sketches        - Hand-over: 19 May 2031
///
/// They stand in documents that are plans, under any title that says nothing else, or under a title of milestones; in reviews
/// all points of a list begin with a whole day.
struct PlannedLists {
    typealias Point = (title: String, date: CivilDate?)

    private var points: [Int: Point] = [:]

    init(_ reading: Reading) {
        let isPlan = reading.kind == .roadmap || reading.outline.sections.contains { $0.role == .milestones }
        guard isPlan || Self.mayList(reading) else { return }
        if isPlan { addTitles(reading) }
        // A short list beside the table of a plan tells the same again.
        guard !reading.outline.tables.contains(where: { $0.has(.date) && $0.rows.count > 2 }) else { return }
        for section in reading.outline.sections.indices where Self.mayPlan(section, reading) {
            let listed = reading.outline.statements(in: section).filter {
                reading.statements[$0].isItem && reading.statements[$0].parent == nil
            }
            let found = listed.compactMap { index in
                Self.point(reading.statements[index], reading).map { (index, $0) }
            }
            guard found.count > 1, found.count * 2 > listed.count,
                isPlan && (reading.kind == .roadmap || reading.outline.sections[section].role == .milestones)
                    || found.count == listed.count
                        && listed.allSatisfy({ Self.beginsWithDay(reading.statements[$0], reading) })
            else { continue }
            for (index, point) in found { points[index] = point }
        }
    }

    /// Titles of a plan that each begin with a time: `## Week 2: Drawings`.
    private mutating func addTitles(_ reading: Reading) {
        let titles = reading.outline.sections.filter { section in
            guard let title = section.statement, (2...6).contains(section.level), section.ownRole == nil,
                reading.statements[title].section != reading.outline.titleSection, let above = section.parent
            else { return false }
            return above == reading.outline.titleSection && reading.kind == .roadmap
                || reading.outline.sections[above].role == .milestones
        }
        let found = titles.compactMap { section in
            section.statement.flatMap { title in
                Self.point(reading.statements[title], reading).map { (title: title, level: section.level, point: $0) }
            }
        }
        for titles in Dictionary(grouping: found, by: \.level).values where titles.count > 1 {
            for entry in titles { points[entry.title] = entry.point }
        }
    }

    /// What a point of such a list names; nil for every other statement.
    func point(_ index: Int) -> Point? { points[index] }

    private static func mayPlan(_ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[index]
        if section.role == .milestones { return true }
        // `Launch plan` as the title of the whole is a plan, and no steps of a launch.
        if index == reading.outline.titleSection, section.role == .deployment { return reading.kind == .roadmap }
        return section.role == nil
    }

    /// Whether a list of days may stand there although no word calls it a plan.
    private static func mayList(_ reading: Reading) -> Bool {
        guard !reading.isPlan, !reading.isProcedure, !reading.isTemplate else { return false }
        switch reading.kind {
        case .readinessReview: return true
        case .other, .roadmap, .progressLog, .minutes, .checklist, .knownIssues, .riskRegister, .taskSpec, .checksums,
            .workflow:
            return false
        }
    }

    /// Whether a point begins with a whole day and nothing else before its colon or dash.
    private static func beginsWithDay(_ statement: Statement, _ reading: Reading) -> Bool {
        guard let (head, _) = parts(of: statement), let day = reading.dates.all(in: head).first, day.hasYear else {
            return false
        }
        return FoldedText(reading.dates.removingDays(from: head)).wordCount <= 1
    }

    private static func point(_ statement: Statement, _ reading: Reading) -> Point? {
        guard statement.box == nil, statement.mark == nil, statement.folded.wordCount <= 40 else { return nil }
        let parts = parts(of: statement)
        guard let (head, rest) = parts, !FoldedText(rest).isEmpty, !namesOnlyCodes(rest) else { return nil }
        if isTime(head, reading) { return (rest, reading.dates.last(in: head)) }
        guard isTime(rest.withoutEnd, reading) else { return nil }
        return (head, reading.dates.last(in: rest))
    }

    /// `K-01, K-02 (with the riggers)`: which of the things that are told elsewhere fall into that time.
    private static func namesOnlyCodes(_ text: String) -> Bool {
        var rest = text
        while let open = rest.firstOffset(of: "("), let close = rest.firstOffset(of: ")", from: open) {
            rest = rest.bytes(0..<open) + " " + rest.bytes(from: close + 1)
        }
        let words = rest.split(onByte: UInt8(ascii: ",")).flatMap { $0.split(onByte: 0x20) }.filter { !$0.isEmpty }
        return !words.isEmpty
            && words.allSatisfy { TableCodes.isCode($0.withoutEnd) || joints.contains($0) }
    }

    private static let joints: Set<String> = ["+", "&", "and", "und", "et", "y", "e", "/"]

    /// What stands before and behind the first colon or dash.
    private static func parts(of statement: Statement) -> (String, String)? {
        if let field = statement.field { return (field.name, field.value) }
        let body = statement.body
        let cuts = [" — ", " – ", " - ", "—", " | "].compactMap { sign in
            body.firstOffset(of: sign).map { (at: $0, length: sign.utf8.count) }
        }
        guard let cut = cuts.min(by: { $0.at < $1.at }) else { return nil }
        return (body.bytes(0..<cut.at).trimmed, body.bytes(from: cut.at + cut.length).trimmed)
    }

    /// A day, two of them, or a period, with hardly any words beside it.
    private static func isTime(_ text: String, _ reading: Reading) -> Bool {
        let head = text.firstOffset(of: "(").map { text.bytes(0..<$0).trimmed } ?? text
        if Period.isOne(FoldedText(head.isEmpty ? text : head)) { return true }
        guard text.utf8.count <= 60, let day = reading.dates.all(in: text).first else { return false }
        return day.range.lowerBound <= 16
    }
}
