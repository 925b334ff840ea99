import MusterModel

/// The column of measures in a list of what is done after something went wrong, which others mean against a risk.
///
///     | Réf. | Mesure         | Porteur | Pour le    | Avancement |
///     | M1   | Deux amarres   | Nadège  | 04/07/2031 | terminé    |
///
/// Beside a risk, its grade or a measured value the same word names what is held against it, or what is counted.
enum MeasureColumn {
    /// The table with its measures as tasks; the same table where they are none.
    static func named(_ table: Table) -> Table {
        guard let at = table.columns.firstIndex(where: { titles.contains($0.folded.text) }),
            table.has(.person) || table.has(.role),
            table.has(.due) || table.has(.date) || table.has(.status) || table.has(.progress),
            table.column(ofOthers) == nil
        else { return table }
        var columns = table.columns
        columns[at] = Table.Column(title: columns[at].title, folded: columns[at].folded, role: .task)
        return Table(line: table.line, section: table.section, columns: columns, rows: table.rows)
    }

    /// What tells that a measure is one against a risk or for a number, or that something else names the rows.
    private static let ofOthers: [ColumnRole] = [
        .risk, .issue, .impact, .likelihood, .target, .actual, .task, .criterion, .check, .deliverable, .signer,
        .decision, .item,
    ]

    private static let titles: Set<String> = [
        "measure", "measures", "countermeasure", "countermeasures", "improvement", "improvements", "remedy",
        "preventive action", "preventive actions", "what we change", "what we will change",
        "maßnahme", "maßnahmen", "gegenmaßnahme", "gegenmaßnahmen", "verbesserung", "verbesserungen",
        "mesure", "mesures", "mesure corrective", "mesure préventive", "mesures correctives", "action préventive",
        "amélioration", "améliorations",
        "medida", "medidas", "medida correctiva", "medida preventiva", "medidas correctivas", "mejora", "mejoras",
        "medida corretiva", "medidas corretivas", "melhoria", "melhorias",
        "措施", "整改措施", "改进措施", "预防措施", "解决措施", "应对措施", "改善措施", "对策", "措施内容",
        "対策", "対策内容", "再発防止策", "是正処置", "是正措置", "改善策", "予防策", "対応策", "措置",
    ]
}
