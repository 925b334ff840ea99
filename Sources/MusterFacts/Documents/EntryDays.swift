import MusterModel
import MusterText

/// The days of the entries of a log, each of which holds for the lines of its own entry only.
///
///     ## 2031-04-02                                **2 April 2031** – Load test: 1,900 bookings a minute.
///     QA sign-off: Ada Marsh, approved.            **8 April 2031** – Call with Ada and Kit.
///     ## 2031-04-08                                Kit decided: GO for 4.2.
///     Decision for Kite 4.2: GO.
struct EntryDays {
    let outline: Outline
    let dates: DateReader

    /// Whether a line stands in one of several entries, each of another day: its day is none of the whole document.
    func isOfEntry(_ index: Int) -> Bool {
        let statement = outline.statements[index]
        if statement.isHeading {
            guard statement.section != outline.titleSection else { return false }
            let level = outline.sections[statement.section].level
            return isSeveral(
                outline.sections.lazy.filter { $0.level == level }.compactMap { dates.first(in: $0.title) })
        }
        // The head of one letter of several.
        if let field = statement.field, DayBeside.isDay(field.key) {
            return isSeveral(
                outline.statements(with: .filledField).lazy.compactMap { $1.field }
                    .filter { $0.key == field.key }.compactMap { dates.first(in: $0.value) })
        }
        guard leadingDay(of: statement) != nil else { return false }
        return isSeveral(
            outline.statements(with: .digit).lazy.filter { !$1.isHeading }.compactMap { leadingDay(of: $1) })
    }

    /// The day with which a line, or one of those right above it in its section, begins; nil where none does.
    func day(at index: Int) -> CivilDate? {
        let section = outline.statements[index].section
        let above = outline.statements[max(0, index - Self.reach)...index].reversed().lazy
            .prefix { $0.section == section && !$0.isHeading }
        return above.compactMap { leadingDay(of: $0) }.first
    }

    /// How many lines an entry has at most.
    private static let reach = 24

    /// The day that a line begins with, before a dash, a colon or nothing else: `**2 April 2031** – Load test passed.`
    private func leadingDay(of statement: Statement) -> CivilDate? {
        guard statement.signs.contains(.digit), let day = dates.all(in: statement.text.text).first,
            day.range.lowerBound <= Self.longestWeekday
        else { return nil }
        let head = statement.text.text.bytes(0..<day.range.lowerBound).trimmed
        return head.isEmpty || CalendarWords.isOne(head.asciiLowercased.withoutComma) ? day.date : nil
    }

    /// How many bytes the name of a day of the week takes, with its comma and a space.
    private static let longestWeekday = 16

    private func isSeveral(_ days: some Sequence<CivilDate>) -> Bool {
        var first: CivilDate?
        for day in days {
            guard let known = first else {
                first = day
                continue
            }
            if day != known { return true }
        }
        return false
    }
}

extension Reading {
    /// The day of the entry that a line belongs to: the one that it begins with, else that of the nearest title; nil where
    /// neither tells one.
    func entryDay(at index: Int) -> CivilDate? {
        EntryDays(outline: outline, dates: dates).day(at: index) ?? day(above: statements[index].section)
    }
}

extension String {
    fileprivate var withoutComma: String { utf8.last == UInt8(ascii: ",") ? bytes(0..<utf8.count - 1) : self }
}
