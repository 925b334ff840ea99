import MusterModel
import MusterText

/// Functions of which a sentence says that they all have to sign: the points below it, or the table beside it.
///
///     - These roles have approved it, and each is mandatory:      | Role | Person |
///       - Product Owner                                           All three must sign before a release goes out.
///       - Harbour Master (Kit Rowe)
struct DemandedSeats: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !reading.isInert(index) && Self.signs.areSaid(in: statement.folded)
            && Self.obliges.areSaid(in: statement.folded) && !Questions.asks(statement.body)
        {
            if statement.introduces {
                for (place, seat) in seats(below: index, reading) where !sheet.isTaken(place) {
                    var fact = Fact(.requiredSignoff, reading.statements[place], title: seat.role, modality: .required)
                    fill(&fact, seat)
                    sheet.take(place, fact)
                }
            } else if Self.all.areSaid(in: statement.folded), let table = table(beside: statement, reading),
                !table.rows.contains(where: { sheet.owner(ofLine: $0.line) != nil })
            {
                read(table, into: &sheet)
            }
        }
    }

    private func fill(_ fact: inout Fact, _ seat: SeatName) {
        fact.role = seat.role
        fact.person = seat.person
        fact.status = .pending
        fact.details[.mandatory] = "yes"
    }

    // Lists.
    /// The points of the list that a statement introduces; empty where any of them is no function.
    private func seats(below index: Int, _ reading: Reading) -> [(place: Int, seat: SeatName)] {
        let statements = reading.statements
        let points = statements.indices.suffix(from: index + 1)
            .prefix {
                statements[$0].isItem && statements[$0].depth >= statements[index].depth && $0 < index + Self.most
            }
            .filter { statements[$0].parent == index || !statements[index].isItem && statements[$0].parent == nil }
        let seats = points.map { (place: $0, seat: SeatName(statements[$0].body.withoutEnd)) }
        let areNamed = Self.persons.areSaid(in: statements[index].folded)
        guard seats.count > 1, seats.allSatisfy({ mayBeFunction($0.seat.role) }),
            seats.allSatisfy({ RoleNames.isRole($0.seat.role) }) || areNamed
        else { return [] }
        return seats
    }

    private func mayBeFunction(_ name: String) -> Bool {
        let words = FoldedText(name)
        return (1...5).contains(words.wordCount) && !name.hasDigit && !name.hasByte(UInt8(ascii: ":"))
            && !Placeholder.isOne(name) && StatusWords.builtIn.meaning(of: words) == nil
    }

    /// More points than any body has seats.
    private static let most = 20

    // Tables.
    /// The table of functions and people in the section of a statement that has no column of anything recorded.
    private func table(beside statement: Statement, _ reading: Reading) -> Table? {
        let found = reading.outline.tables.filter { $0.section == statement.section && $0.has(.role) }
        guard found.count == 1, let table = found.first, table.has(.person) || table.has(.signer),
            !table.has(.date), !table.has(.status)
        else { return nil }
        return table
    }

    private func read(_ table: Table, into sheet: inout FactSheet) {
        for row in table.rows {
            guard let role = row.text(table.column(.role)) else { continue }
            var fact = Fact(kind: .requiredSignoff, line: row.line, title: role, modality: .required, text: role)
            fill(&fact, SeatName(role: role))
            fact.person = row.text(table.column([.person, .signer]))
            sheet.takeRow(row.line, section: table.section, fact)
        }
    }

    private static let signs: Phrases = [
        "sign", "signs", "signed", "sign off", "signoff", "sign offs", "approve", "approves", "approved", "approval",
        "approvals", "approver", "approvers", "unterschreiben", "unterschreibt", "unterschrieben", "freigeben",
        "freigegeben", "zustimmen", "zugestimmt", "signer", "signent", "signé", "approuver", "approuvé", "approuvent",
        "firmar", "firman", "firmado", "aprobar", "aprueban", "aprobado", "assinar", "assinam", "assinado", "aprovar",
        "aprovam", "aprovado", "签字", "批准", "审批", "署名", "承認",
    ]

    private static let obliges: Phrases = [
        "must", "mandatory", "have to", "has to", "required", "needs to", "need to", "müssen", "muss", "zwingend",
        "pflicht", "erforderlich", "doivent", "doit", "obligatoire", "obligatoires", "deben", "debe", "obligatorio",
        "obligatoria", "obligatorios", "obligatorias", "devem", "deve", "obrigatório", "obrigatória", "obrigatórios",
        "obrigatórias", "必须", "必須",
    ]

    private static let all: Phrases = [
        "all", "each", "every", "both", "all of them", "alle", "beide", "jeder", "jede", "tous", "toutes", "chacun",
        "chacune", "todos", "todas", "cada", "ambos", "ambas", "所有", "全部", "每", "全員", "すべて",
    ]

    /// Who signs, and not what is signed.
    private static let persons: Phrases = [
        "roles", "people", "persons", "functions", "approvers", "signers", "signatories", "departments", "teams",
        "leads", "members", "parties", "rollen", "personen", "stellen", "funktionen", "abteilungen", "rôles",
        "personnes", "fonctions", "services", "personas", "funciones", "áreas", "papéis", "pessoas", "funções",
        "角色", "人员", "部门", "役割", "担当者", "部署",
    ]
}
