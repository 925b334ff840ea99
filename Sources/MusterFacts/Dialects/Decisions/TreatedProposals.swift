import MusterModel
import MusterText

/// Decisions that minutes take on pull requests and issues, one by one.
///
///     * Repaint the buoys [#54](https://example.org/pull/54)
///     Mara introduces - no objections
///
/// The first line beneath that says how it went counts; an item about which nobody says how it went decides nothing.
struct TreatedProposals: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .minutes else { return }
        for (index, statement) in reading.statements.enumerated() where !sheet.isTaken(index) {
            guard statement.parent == nil, let number = Self.number(in: statement),
                let status = told(under: index, reading)
            else { continue }
            var fact = Fact(.decision, statement, title: Self.title(of: statement, number), modality: .claimed)
            fact.id = number
            fact.status = status
            fact.date = reading.date
            sheet.take(index, fact)
        }
    }

    /// The number of the pull request or issue that an item links to.
    private static func number(in statement: Statement) -> String? {
        guard statement.isItem else { return nil }
        for span in statement.text.spans {
            guard case .link(let address) = span.kind,
                ["/pull/", "/issues/", "/merge_requests/", "/pulls/"].contains(where: address.containsBytes)
            else { continue }
            if let id = WrittenID.leading(statement.text.text(of: span)), id.rest.isEmpty { return id.id }
        }
        return nil
    }

    private static func title(of statement: Statement, _ number: String) -> String {
        guard let at = statement.body.firstOffset(of: number), at > 0 else { return statement.body }
        return statement.body.bytes(0..<at).trimmed.trimmedDashes
    }

    /// What the points and lines say up to the next item or title.
    private func told(under index: Int, _ reading: Reading) -> FactStatus? {
        let section = reading.statements[index].section
        var next = index + 1
        while next < reading.statements.count, reading.statements[next].section == section,
            !(reading.statements[next].isItem && reading.statements[next].parent == nil)
        {
            if let status = Self.outcome(reading.statements[next].folded) { return status }
            next += 1
        }
        return nil
    }

    /// How a proposal went, told by a line; what holds it back wins over what agrees to it.
    private static func outcome(_ words: FoldedText) -> FactStatus? {
        if refusals.contains(where: words.says) { return .rejected }
        if delays.contains(where: words.says) { return .pending }
        guard agreements.contains(where: words.says) else { return nil }
        return Reservations.withdraws(words) || Reservations.putsOff(words) || words.says("not") ? .pending : .accepted
    }

    private static let agreements: [FoldedText] = [
        "no objections", "no objection", "without objection", "agreed", "approved", "accepted", "consensus to",
        "keine einwände", "angenommen", "beschlossen", "pas d objection", "adopté", "approuvé", "sin objeciones",
        "aprobado", "sem objeções", "aprovado", "无异议", "異議なし", "承認",
    ]
    private static let delays: [FoldedText] = [
        "tabled", "tabling", "revisit", "next week", "next meeting", "postponed", "deferred", "carried over",
        "no consensus", "no agreement", "no quorum", "needs more", "vertagt", "reporté", "aplazado", "adiado", "延期",
        "保留",
    ]
    private static let refusals: [FoldedText] = [
        "rejected", "declined", "turned down", "not accepted", "not approved", "abgelehnt", "rejeté", "rechazado",
        "rejeitado", "否决", "却下",
    ]
}
