import MusterModel

// Tables of those who approve.
extension TableKind {
    /// Functions with a place for a name, a mark or a date.
    static func isSignoffs(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> Bool {
        guard table.has(.role) else { return false }
        if table.has(.signature) || table.has(.decision) || table.has(.signer) || table.has(.signedOn) { return true }
        if asksWhoSigns(table) { return true }
        guard !table.has(.task), !table.has(.due) else { return false }
        if table.has(.accepted), table.has(.date), table.has(.person) || role == .signoffs { return true }
        if approvesInEachRow(table, reading.words) { return true }
        return table.has(.status) && asksForApproval(role, reading) || role == .signoffs || role == .votes
            || role == .decision && table.has(.date)
    }

    /// `Signing role | Name | Date`: the column of functions says that they sign, and a day stands beside each.
    private static func asksWhoSigns(_ table: Table) -> Bool {
        table.has(.date)
            && table.columns.contains { $0.role == .role && signing.areSaid(in: $0.folded) }
    }

    private static let signing: Phrases = [
        "sign off", "signing", "signatory", "signer", "approving", "approver", "unterzeichnende", "unterzeichner",
        "signataire", "firmante", "signatário", "签字", "签署", "签核", "审批", "承認", "署名",
    ]

    /// People with a vote each, whatever title they stand under: `Committer | Vote`.
    static func isBallot(_ table: Table) -> Bool {
        guard table.rows.count > 1, let vote = table.column(.decision), vote > 0,
            table.columns[0].role == .person
                || table.columns[vote].folded.says("vote") && table.rows.allSatisfy({ voter(in: $0) != nil })
        else {
            return false
        }
        // Who was away, or has not voted yet, stands among those who did.
        let votes = table.rows.count { row in row.text(vote).map { Votes.meaning(of: $0) != nil } ?? false }
        return votes > 0 && votes * 2 >= table.rows.count
    }

    /// `Support – Kit Rowe`: what somebody speaks for, and who, in one cell.
    static func voter(in row: Table.Row) -> (role: String, person: String)? {
        guard let cell = row.text(0) else { return nil }
        for dash in [" – ", " — ", " - ", " ("] {
            guard let at = cell.firstOffset(of: dash) else { continue }
            let role = cell.bytes(0..<at).trimmed
            var person = cell.bytes(from: at + dash.utf8.count).trimmed
            if person.utf8.last == UInt8(ascii: ")") { person = person.bytes(0..<person.utf8.count - 1).trimmed }
            guard (1...4).contains(FoldedText(role).wordCount), !role.hasDigit, person.hasByte(0x20),
                PersonName.isOne(person), !RoleNames.isRole(person)
            else { return nil }
            return (role, person)
        }
        return nil
    }

    /// Functions with a name and a day, and nothing else, under no title of their own in a document that records a verdict.
    static func isBareSignoffs(_ table: Table, _ role: SectionRole?, _ reading: Reading) -> Bool {
        guard table.columns.count == 3, table.has(.role), table.has(.person), table.has(.date) else { return false }
        switch role {
        case nil, .decision, .acceptance, .checklist, .conditions: break
        case _: return false
        }
        return reading.judgesRelease
    }

    /// Whether the rows are things that somebody signs, rather than those who sign: what was signed may stand behind them.
    static func isListOfThings(_ table: Table) -> Bool {
        thing(in: table).map { $0 < table.column(.role) ?? .max } ?? false
    }

    private static func thing(in table: Table) -> Int? {
        table.column([.item, .check, .criterion, .task, .deliverable, .issue, .risk, .file])
    }

    /// Whether functions stand first, people and days beside them, and most states are words of approval; training and
    /// staffing are done or open.
    private static func approvesInEachRow(_ table: Table, _ words: Wording) -> Bool {
        guard let status = table.column([.status, .note]), let seat = table.column(.role),
            case let first = table.columns.first(where: { $0.role != .date })?.role, first == .role || first == .person,
            table.has(.person) || table.has(.signer), table.has(.date),
            // What was signed may stand behind those who signed it.
            thing(in: table).map({ $0 > seat && $0 < status }) ?? true
        else { return false }
        let said = table.rows.compactMap { $0.text(status).flatMap(words.status)?.meaning }
        let approvals = said.count {
            $0 == .approved || $0 == .signed || $0 == .go || $0 == .noGo || table.has(.role) && $0 == .rejected
        }
        // Some refuse at length.
        return table.has(.status) ? approvals * 2 > said.count : approvals * 2 >= table.rows.count
    }

    /// Whether a bare state beside a function is its word on a release, and not on its own training or staffing.
    private static func asksForApproval(_ role: SectionRole?, _ reading: Reading) -> Bool {
        role == .signoffs || role == .votes || role == .decision || reading.judgedAs == .readinessReview
            || reading.kind == .minutes
    }

    /// Names with a day or a state; those beside a thing that has a state look after it.
    static func signsByName(_ table: Table) -> Bool {
        table.has(.person) && (table.has(.date) || table.has(.status) && !table.has(.item))
    }

    /// Whether most states beside things and those who answer for them say how far a run is (`Not run`, `Unit only`), and
    /// hardly any whether somebody approved.
    static func reportsRuns(_ table: Table, _ words: Wording) -> Bool {
        guard let status = table.column(.status), let first = table.columns.first, first.role != .role,
            first.role != .person, !table.has(.signature), !table.has(.signer), !table.has(.signedOn), !table.has(.date)
        else { return false }
        let runs = table.rows.compactMap { $0.text(status) }.count { cell in
            switch words.states.meaning(of: FoldedText(cell)) {
            case .approved, .signed, .accepted, .go, .noGo, .rejected, .inReview, .open, .done, .closed: false
            case .todo: FoldedText(cell) != "pending"
            case _: true
            }
        }
        return runs * 2 > table.rows.count
    }
}
