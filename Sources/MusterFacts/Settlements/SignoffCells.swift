import MusterModel
import MusterText

/// Rows of signatures of which another cell says that there is none: a remark, another version, an empty or odd cell of
/// signatures, a last day.
///
///     | Security | Kit Rowe | Go | only if the scan passes |      | Security | Kit Rowe | requested | 2031-04-02 |
enum SignoffCells: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let signed = facts.givenSignoffs
        guard !signed.isEmpty else { return }
        let lines = Dictionary(grouping: signed) { facts[$0].line }
        for table in reading.outline.tables {
            let isSigned = table.column(.signature).map { column in
                table.rows.contains { row in row.text(column) != nil }
            }
            for row in table.rows {
                for index in lines[row.line] ?? [] {
                    limit(&facts[index], row, of: table, reading)
                    if isSigned == true && !isSignature(row, of: table, reading)
                        || remarks(of: row, in: table).contains(where: { turns($0, reading) })
                        || isOfOther(row, of: table, reading) || isSample(facts[index].person)
                    {
                        facts[index].doubt()
                    }
                }
            }
        }
    }

    // Remarks.
    private static func remarks(of row: Table.Row, in table: Table) -> [String] {
        table.columns.indices.filter { index in
            switch table.columns[index].role {
            case .note, .reason, .detail, .conditions, .evidence, nil: true
            case _: false
            }
        }.compactMap { row.text($0) }
    }

    private static func turns(_ remark: String, _ reading: Reading) -> Bool {
        let words = FoldedText(remark)
        if words.isEmpty { return false }
        let isOfSigning = signings.areSaid(in: words) || words.wordCount <= 3
        return isOfSigning && OtherVersions.areNamed(in: remark, reading)
            || openings.begin(words) || endings.end(words) || Remarks.denySigning(remark)
            || SpokenSeat.isAwaited(remark) || Remarks.putOff(remark)
    }

    /// Words of a remark about the signature beside it.
    private static let signings: Phrases = [
        "signed", "signature", "vote", "voted", "approval", "approved", "this", "valid", "unterschrift",
        "unterschrieben",
        "stimme", "freigabe", "dies", "gilt", "signé", "approuvé", "ceci", "firma", "firmado", "aprobado", "voto",
        "assinado", "aprovado", "assinatura", "签字", "批准", "署名", "承認",
    ]

    /// How a remark begins that makes the signature one of a part, of a draft, or of something that is to come.
    private static let openings: Phrases = [
        "only", "if", "once", "unless", "until", "as soon as", "when the", "pending", "draft", "placeholder", "example",
        "sample", "dummy", "template", "provisional", "tentative", "preliminary", "expected", "assumed", "planned",
        "to be", "not yet", "not final", "waiting for", "taken from", "copied from", "taken over from", "proxy without",
        "nur", "wenn", "falls", "sobald", "entwurf", "platzhalter", "beispiel", "muster",
        "vorläufig", "seulement", "si", "dès que", "brouillon", "exemple", "provisoire", "solo si", "sólo si", "solo",
        "sólo", "en cuanto", "borrador", "ejemplo", "provisional", "apenas", "somente", "só", "assim que", "rascunho",
        "exemplo", "provisório", "仅", "若", "如果", "草稿", "示例", "暂", "のみ", "草案", "例", "仮",
    ]

    private static let endings: Phrases = [
        "only", "part only", "allein", "seulement", "uniquement", "solamente", "somente", "のみ", "だけ",
    ]

    // Versions and days.
    /// Whether a column of versions names only other releases.
    private static func isOfOther(_ row: Table.Row, of table: Table, _ reading: Reading) -> Bool {
        [ColumnRole.version, .release].contains { role in
            table.column(role).flatMap { row.text($0) }.map { OtherVersions.areNamed(in: $0, reading) } ?? false
        }
    }

    private static func limit(_ fact: inout Fact, _ row: Table.Row, of table: Table, _ reading: Reading) {
        let inColumn = table.column(.until).flatMap { row.text($0) }.flatMap { reading.dates.last(in: $0) }
        let inRemark = remarks(of: row, in: table).lazy.compactMap { Validity.end(in: $0, reading.dates) }.first
        guard let until = inColumn ?? inRemark, fact.details[.until] == nil else { return }
        fact.details[.until] = until.description
        guard fact.date == until else { return }
        let others = table.columns.indices.filter { table.columns[$0].role != .until }.compactMap { row.text($0) }
        fact.date = others.flatMap { reading.dates.all(in: $0) }.map(\.date).first { $0 != until }
    }

    // Signatures.
    /// Whether the cell for the signature holds one: a name, initials, a sign, a day, a word of state or a way of signing.
    /// An empty one is none beside rows that have one.
    private static func isSignature(_ row: Table.Row, of table: Table, _ reading: Reading) -> Bool {
        guard let column = table.column(.signature) else { return true }
        guard let cell = row.text(column), case let words = FoldedText(cell), !words.isEmpty || cell.hasSign else {
            return false
        }
        if Questions.asks(cell) || OtherVersions.areNamed(in: cell, reading) || blanks.contains(words.text) {
            return false
        }
        if isName(cell, row, of: table) { return true }
        if let state = reading.words.status(cell)?.meaning { return state.isFavourable }
        if reading.dates.first(in: cell) != nil { return true }
        guard let first = cell.utf8.first, (0x61...0x7A).contains(first) || first == UInt8(ascii: "(") else {
            return isOwn(cell, row, of: table)
        }
        return words.text.utf8.count <= 3 || ways.areSaid(in: words)
    }

    /// Whether it is the family name of whose row it is, behind an initial or another name: `N. Rowe` does not say no.
    private static func isName(_ cell: String, _ row: Table.Row, of table: Table) -> Bool {
        cell.hasByte(0x20) && PersonName.isOne(cell) && table.column([.person, .signer]) != nil
            && isOwn(cell, row, of: table) && (cell.split(onByte: 0x20).last?.utf8.count ?? 0) > 2
    }

    /// Whether a written name may be that of whose row it is: not another family name.
    private static func isOwn(_ cell: String, _ row: Table.Row, of table: Table) -> Bool {
        guard let person = table.column([.person, .signer]).flatMap({ row.text($0) }), PersonName.isOne(person),
            PersonName.isOne(cell), cell.hasByte(0x20), person.hasByte(0x20),
            let last = FoldedText(cell).text.split(onByte: 0x20).last, last.utf8.count > 2
        else { return true }
        return FoldedText(person).text.split(onByte: 0x20).contains(last)
    }

    private static let blanks: Set<String> = [
        "signature", "sign here", "initials", "name", "unterschrift", "hier unterschreiben", "firma", "firmar aquí",
        "assinatura", "assinar aqui", "signer ici", "签字", "签名", "署名", "in the mail", "none", "missing", "illegible",
        "unreadable",
        "keine", "fehlt", "unleserlich", "aucune", "illisible", "ninguna", "ilegible", "nenhuma", "ilegível", "无", "なし",
    ]

    /// Ways of signing, and where signatures are kept.
    private static let ways: Phrases = [
        "mail", "e mail", "email", "docusign", "electronic", "electronically", "digital", "digitally", "ink", "on file",
        "on paper", "paper", "letter", "scan", "scanned", "signed", "by hand", "in person", "slack", "chat", "ticket",
        "gpg", "pgp", "sig", "elektronisch", "per mail", "papier", "gez", "électronique", "électroniquement", "signé",
        "electrónica", "electrónicamente", "correo", "firmado", "eletrônica", "assinado", "p p", "pp",
    ]

    /// `e.g. Kit Rowe`: a name that only shows where one is to stand.
    private static func isSample(_ person: String?) -> Bool {
        person.map { samples.begin(FoldedText($0)) } ?? false
    }

    private static let samples: Phrases = [
        "e g", "eg", "for example", "example", "sample", "z b", "zum beispiel", "p ex", "par exemple", "p ej",
        "por ejemplo", "por exemplo", "例", "例如",
    ]
}

extension String {
    /// Whether it holds anything but ASCII: a sign of state, a name in another script.
    fileprivate var hasSign: Bool { utf8.contains { $0 >= 0x80 } }
}
