import MusterModel
import MusterText

/// Tables of a plan that say for each day, week or month what happens in it.
///
///     | Week | Activity | Delivery |        | KW | Inhalt |
///     |------|----------|----------|        |----|--------|
///     | 1    | Kick-off | notes    |        | 14 | Aufbau |
///
/// Rows that name who does it, or how far it is, list work and are left to the readers of tasks.
enum ScheduleTable {
    /// The table with its times as days and its happenings as milestones; any other table as it is.
    static func named(_ table: Table, under role: SectionRole?, in reading: Reading) -> Table {
        guard role == .milestones || role == nil && reading.kind == .roadmap, table.columns.count > 1,
            table.rows.count > 1, !table.columns.contains(where: { $0.role.map(ofOthers.contains) ?? false }),
            let time = time(in: table, reading), let event = event(in: table, after: time),
            !measures(table, time, event), !lasts(table, time, reading),
            table.columns[event].role != .task || !listsMilestonesElsewhere(table, reading)
        else { return table }
        let columns = table.columns.enumerated().map { index, column in
            let role: ColumnRole? = index == time ? .date : index == event ? .milestone : column.role
            return Table.Column(title: column.title, folded: column.folded, role: role)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// Whether a column behind the event counts something.
    private static func measures(_ table: Table, _ time: Int, _ event: Int) -> Bool {
        table.columns.indices.contains { at in
            let cells = table.rows.compactMap { $0.text(at) }
            return at != time && table.columns[at].role != .id && !cells.isEmpty
                && cells.allSatisfy { Int(digits: $0.utf8) != nil }
        }
    }

    /// Whether most rows name two days, from which and until when: that is how long work takes.
    private static func lasts(_ table: Table, _ time: Int, _ reading: Reading) -> Bool {
        table.rows.count { reading.dates.all(in: $0.text(time) ?? "").count > 1 } * 2 > table.rows.count
    }

    /// Whether the document lists its milestones by themselves, so that what its weeks hold is the work between them.
    private static func listsMilestonesElsewhere(_ table: Table, _ reading: Reading) -> Bool {
        reading.outline.sections.indices.contains { index in
            index != table.section && index != reading.outline.titleSection
                && reading.outline.sections[index].ownRole == .milestones
        }
    }

    /// What makes rows something else than happenings of a plan.
    private static let ofOthers: Set<ColumnRole> = [
        .status, .person, .role, .progress, .due, .severity, .risk, .issue, .milestone, .version, .release, .change,
        .pass, .fail, .accepted, .signature, .signer, .digest, .file, .decision, .count, .until, .start,
    ]

    /// The column of times, in front or behind a number: called so, or filled with days and periods.
    private static func time(in table: Table, _ reading: Reading) -> Int? {
        table.columns.indices.prefix(2).first { at in
            switch table.columns[at].role {
            case nil, .date, .id, .detail, .item: break
            case _: return false
            }
            let cells = table.rows.compactMap { $0.text(at) }
            guard cells.count * 2 > table.rows.count else { return false }
            if titles.exact(table.columns[at].folded) != nil {
                return cells.allSatisfy { $0.utf8.count <= 60 && ($0.hasDigit || Period.isOne(FoldedText($0))) }
            }
            return cells.count { isTime($0, reading) } * 2 > cells.count
        }
    }

    private static func isTime(_ cell: String, _ reading: Reading) -> Bool {
        if Period.isOne(FoldedText(cell)) { return true }
        guard let day = reading.dates.all(in: cell).first else { return false }
        return day.range.lowerBound <= 12 && cell.utf8.count <= 60
    }

    private static let titles = Lexicon([(true, titleWords)])
    private static let titleWords = [
        "week", "weeks", "wk", "week no", "week number", "month", "months", "quarter", "day", "days", "period",
        "timeframe", "time frame", "dates", "when", "woche", "wochen", "kw", "kalenderwoche", "monat", "quartal", "tag",
        "zeitraum", "semaine", "semaines", "mois", "trimestre", "jour", "période", "dates", "semana", "semanas", "mes",
        "mês", "día", "dia", "período", "periodo", "fechas", "周次", "周", "周数", "月份", "时间", "日期", "週", "週次", "月",
        "期間", "時期", "日程",
    ]

    /// The column that names what happens: the first of words behind the times.
    private static func event(in table: Table, after time: Int) -> Int? {
        table.columns.indices.dropFirst(time + 1).first { at in
            let cells = table.rows.compactMap { $0.text(at) }
            let spoken = cells.count { cell in
                cell.utf8.contains { $0.isASCIILetter || $0 >= 0x80 } && !(cell.utf8.first?.isASCIIDigit ?? true)
            }
            return spoken * 2 > table.rows.count
        }
    }
}
