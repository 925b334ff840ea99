import MusterModel
import MusterText

/// Tables that say of each function whether its signature is needed, and record none.
///
///     | Function   | Must sign |        | Approval   | Required |
///     |------------|-----------|        |------------|----------|
///     | Security   | yes       |        | Security   | yes      |
///     | Legal      | no        |        | Legal      | optional |
enum DemandedSeatTable {
    /// The row and the demand of each function that must sign; nil for a table of anything else.
    static func facts(of table: Table, in reading: Reading) -> [(row: Table.Row, fact: Fact)]? {
        guard !reading.isTemplate, !reading.isPlan, (2...3).contains(table.columns.count), table.rows.count > 1,
            let demand = table.columns.indices.dropFirst().first(where: { isDemand(table.columns[$0]) }),
            table.columns.indices.allSatisfy({ $0 == 0 || $0 == demand || tells(table.columns[$0]) }),
            signing.areSaid(in: table.columns[0].folded) || signing.areSaid(in: table.columns[demand].folded)
                || reading.outline.sections[table.section].role == .signoffs,
            table.rows.allSatisfy({ row in row.text(0).map(isFunction) ?? false })
        else { return nil }
        return table.rows.compactMap { row in
            guard let seat = row.text(0), Obligation.isMandatory(row.text(demand) ?? "") else { return nil }
            var fact = Fact(
                kind: .requiredSignoff, line: row.line, title: seat, modality: .required,
                text: row.cells.map(\.text).joined(separator: " | "))
            fact.role = seat
            fact.status = .pending
            return (row, fact)
        }
    }

    private static func isDemand(_ column: Table.Column) -> Bool {
        Obligation.column(column.folded) == true || demands.contains(column.folded.text)
    }

    /// What a column may hold beside the functions and what is asked of them.
    private static func tells(_ column: Table.Column) -> Bool {
        switch column.role {
        case .note, .reason, .detail, .definition, .conditions: true
        case _: false
        }
    }

    private static func isFunction(_ name: String) -> Bool {
        RoleNames.isRole(name) || Departments.mayBeAsked(name)
    }

    private static let demands: Set<String> = [
        "must sign", "must approve", "has to sign", "has to approve", "needs to sign", "needs to approve", "signs",
        "approves", "approval required", "approval needed", "signature required", "signature needed",
        "sign off required", "sign off needed", "unterschrift erforderlich", "muss unterschreiben", "muss zustimmen",
        "freigabe erforderlich", "doit signer", "signature requise", "accord requis", "debe firmar", "firma requerida",
        "deve assinar", "assinatura obrigatória", "必须签字", "署名必須", "承認必須",
    ]

    private static let signing: Phrases = [
        "approval", "approvals", "approver", "signature", "signatory", "signer", "sign", "sign off", "approve", "signs",
        "approves", "freigabe", "unterschrift", "unterschreiben", "zustimmen", "accord", "signer", "signataire",
        "firma", "firmar", "firmante", "assinatura", "assinar", "签字", "批准", "署名", "承認",
    ]
}
