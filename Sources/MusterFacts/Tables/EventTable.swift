import MusterModel
import MusterText

/// Tables of reviews, meetings and other events with the day for which each was planned, and that on which it was held.
///
///     | Review / event | Planned    | Held       | Status |
///     | PDR            | 2031-02-20 | 2031-02-22 | done   |
///
/// The rows happen and are nobody's work; the day on which something was held counts before the one that was planned.
enum EventTable {
    /// The table with its events as milestones and the days held as those that count; any other table as it is.
    static func named(_ table: Table, in reading: Reading) -> Table {
        guard table.columns.count > 1, let event = table.columns.firstIndex(where: { $0.role != .id }),
            isTitle(table.columns[event].folded),
            table.column([.signer, .signature, .signedOn, .decision, .risk, .issue, .digest, .check, .criterion]) == nil
        else { return table }
        let held = held(in: table, after: event, reading)
        guard held != nil || TableKind.namesTimes(table) else { return table }
        let columns = table.columns.enumerated().map { index, column in
            let role: ColumnRole? = index == event ? .milestone : index == held ? .resolved : column.role
            return Table.Column(title: column.title, folded: column.folded, role: role)
        }
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// Whether a table was brought into the form of events: they are milestones, whatever the document is.
    static func isOne(_ table: Table) -> Bool {
        guard let first = table.columns.first(where: { $0.role != .id }), first.role == .milestone,
            isTitle(first.folded)
        else { return false }
        return table.has(.resolved) || TableKind.namesTimes(table)
    }

    /// Whether a column is called by words for events and by nothing else.
    private static func isTitle(_ title: FoldedText) -> Bool {
        if titles.contains(title.text) { return true }
        let words = title.text.split(onByte: 0x20)
        return (2...3).contains(words.count) && words.allSatisfy { titles.contains($0) || joints.contains($0) }
    }

    private static let joints: Set<String> = ["or", "and", "oder", "und", "ou", "et", "o", "y", "e", "design", "key"]

    /// The column of the days on which the events were: called so, and with nothing but days in it.
    private static func held(in table: Table, after event: Int, _ reading: Reading) -> Int? {
        table.columns.indices.dropFirst(event + 1).first { at in
            guard took.contains(table.columns[at].folded.text) else { return false }
            let cells = table.rows.compactMap { $0.text(at) }
            return !cells.isEmpty && cells.allSatisfy { reading.dates.first(in: $0) != nil }
        }
    }

    private static let titles: Set<String> = [
        "review", "reviews", "event", "events", "meeting", "meetings", "milestone", "milestones", "occasion",
        "ceremony", "ereignis", "ereignisse", "veranstaltung", "meilenstein", "meilensteine", "besprechung",
        "revue", "revues", "réunion", "jalon", "jalons", "événement", "évènement", "revisión", "revisiones",
        "reunión", "hito", "hitos", "evento", "eventos", "revisão", "reunião", "marco", "marcos",
        "评审", "会议", "事件", "里程碑", "节点", "レビュー", "会議", "イベント", "マイルストーン", "行事",
    ]

    private static let took: Set<String> = [
        "held", "held on", "date held", "took place", "happened", "happened on", "actual", "actual date", "actually",
        "actual day", "real date", "done on", "reached", "reached on", "achieved", "achieved on", "ist", "ist datum",
        "ist termin", "tatsächlich", "tatsächlicher termin", "gehalten am", "erreicht", "erreicht am",
        "durchgeführt am", "stattgefunden", "réel", "réelle", "date réelle", "tenue le", "tenu le", "réalisé le",
        "atteint le", "real", "fecha real", "celebrado", "celebrada", "celebrada el", "realizado el", "alcanzado el",
        "data real", "realizado", "realizada", "realizado em", "realizada em", "alcançado em",
        "实际", "实际日期", "实际时间", "实际完成", "实际完成日期", "召开日期", "実績", "実績日", "実施日", "開催日", "実際",
    ]
}
