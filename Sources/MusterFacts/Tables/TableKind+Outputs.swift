import MusterModel

// Tables of what comes out of work.
extension TableKind {
    /// Whether the rows are outputs; a person's column "focus of deliverable" lists none.
    static func namesDeliverables(_ table: Table) -> Bool {
        guard let output = table.column(.deliverable) else { return false }
        return table.column(.person).map { output < $0 } ?? true
    }

    /// Whether nothing stands beside the outputs but what explains, sorts or numbers them.
    static func listsOutputs(_ table: Table) -> Bool {
        givesOutputs(table)
            || table.columns.allSatisfy { column in
                switch column.role {
                case .deliverable, .id, .severity, .detail, .note, .reason, .release: true
                case _: false
                }
            }
    }

    /// Whether each row names a part and, beside it, what comes out of it: `Part | Deliverable`.
    static func givesOutputs(_ table: Table) -> Bool {
        guard table.columns.count == 2, table.columns[1].role == .deliverable, table.rows.count > 1 else {
            return false
        }
        switch table.columns[0].role {
        case nil, .component, .feature, .item, .platform: break
        case _: return false
        }
        return table.rows.allSatisfy { row in
            row.text(0).map { !Period.isOne(FoldedText($0)) && PhaseTitle.leading($0) == nil } ?? false
        }
    }
}
