import MusterModel
import MusterText

/// Tables of which Markdown shows less than their author wrote.
enum NearTables {
    static func diagnostics(in reading: Reading, facts: [Fact]) -> [Diagnostic] {
        let torn = reading.outline.tornTables.map {
            NearMisses.tornTable.diagnostic(
                "These lines look like a table, but Markdown shows them as text", line: $0, in: reading)
        }
        let stated = Set(facts.indices.lazy.filter { facts[$0].kind != .reference }.map { facts[$0].line })
        return torn
            + reading.outline.tables.flatMap { table in
                reading.isInert(table) ? [] : table.rows.compactMap { diagnostic($0, table, stated, in: reading) }
            }
    }

    private static func diagnostic(
        _ row: Table.Row, _ table: Table, _ stated: Set<Int>, in reading: Reading
    ) -> Diagnostic? {
        guard row.written != table.columns.count else { return nil }
        if row.isUneven(in: table) {
            return NearMisses.longRow.diagnostic(
                "The row has \(row.written) cells, the table \(table.columns.count) columns", line: row.line,
                in: reading)
        }
        guard stated.contains(row.line), row.written > 1 else { return nil }
        let written = PipeRow.width(of: reading.document.lines.slice(row.line))
        guard written > 1, written < table.columns.count,
            let missing = table.columns[written...].first(where: { isNeeded($0.role) })
        else { return nil }
        return NearMisses.shortRow.diagnostic(
            "The row ends before the column “\(missing.title.clipped(40))”", line: row.line, in: reading)
    }

    private static func isNeeded(_ role: ColumnRole?) -> Bool {
        switch role {
        case .status, .decision, .signature, .signer, .signedOn, .pass, .fail, .digest, .accepted, .actual: true
        case .id, .item, .detail, .severity, .person, .role, .date, .start, .due, .evidence, .task, .issue, .risk,
            .criterion, .check, .deliverable, .milestone, .feature, .waiver, .impact, .likelihood, .mitigation,
            .followUp, .workaround, .component, .affects, .fixedIn, .firstSeen, .resolved, .target, .file, .size,
            .platform, .algorithm, .dependsOn, .release, .reason, .approver, .until, .conditions, .progress, .resource,
            .version, .change, .count, .definition, .note, .demand, nil:
            false
        }
    }
}
