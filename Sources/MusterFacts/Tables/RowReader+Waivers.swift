import MusterModel
import MusterText

/// Rows of waivers, and records of one of them.
extension RowReader {
    // | Item | Reason | Approver | Until |
    func waiver() -> [Fact] {
        guard
            var fact = fact(
                .checklistItem,
                title: text(.criterion, .check, .item, .issue, .risk, .task, .milestone, .feature, .affects))
        else {
            return []
        }
        let approver = text(.approver, .signer)
        fact.status = isInForce && (approver.map(grants) ?? true) ? .accepted : .pending
        fact.details[.until] = text(.until).map { reading.dates.last(in: $0)?.description ?? $0 }
        fact.details[.approver] = approver
        // `Approved by: Ida Poe, CISO, 2031-04-02`
        fact.date =
            text(.date, .signedOn, .approver, .signer).flatMap { reading.dates.last(in: $0) } ?? fact.date
        return [fact]
    }

    /// Whether its state says that it holds, or, where none is written, nothing says that it was only asked for.
    private var isInForce: Bool {
        if let said = text(.status), !Placeholder.isOne(said) {
            return Self.inForce.contains(FoldedText(said).text)
                || reading.words.status(said)?.meaning.map(\.isFavourable) ?? false
        }
        let title = reading.outline.sections[table.section].folded
        let isAskedFor = Self.asksForWaiver(title) || Reservations.putsOff(title) || Reservations.denies(title)
        // `To be approved by`
        return !isAskedFor
            && !table.columns.contains { column in
                (column.role == .approver || column.role == .signer)
                    && (Reservations.putsOff(column.folded) || Self.asksForWaiver(column.folded)
                        || column.folded.says("to be"))
            }
    }

    /// Whether these words name who has approved it, and do not put that off, deny or ask it.
    private func grants(_ approver: String) -> Bool {
        let words = FoldedText(approver)
        return !Reservations.putsOff(words) && !Reservations.denies(words) && !Reservations.withdraws(words)
            && !Questions.asks(approver) && !Self.asksForWaiver(words)
            && !(reading.words.status(approver)?.meaning.map { !$0.isFavourable } ?? false)
    }

    /// Whether words say of a waiver that it was only asked for, or is over.
    static func asksForWaiver(_ words: FoldedText) -> Bool { waiverRequests.areSaid(in: words) }

    private static let waiverRequests: Phrases = [
        "requested", "requests", "request", "asked for", "lapsed", "denied", "declined", "antrag", "demande",
        "solicitud",
        "pedido", "pending", "open", "rejected", "refused", "expired", "withdrawn",
        "revoked",
        "template", "beantragt", "beantragte", "abgelehnt", "abgelehnte", "offene", "abgelaufene", "demandées",
        "demandés",
        "refusées", "refusés", "expirées", "solicitadas", "solicitados", "rechazadas", "vencidas", "solicitações",
        "recusadas", "vencidos", "申请中", "待批", "申請中", "却下",
    ]

    private static let inForce: Set<String> = [
        "active", "in force", "valid", "in effect", "gültig", "in kraft", "en vigueur", "vigente", "en vigor",
        "em vigor", "有效", "有効",
    ]
}
