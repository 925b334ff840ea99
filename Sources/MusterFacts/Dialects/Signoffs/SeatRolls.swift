import MusterModel
import MusterText

/// One line that names all who have to sign, where sign-offs stand.
///
///     ## Approvals
///     Mandatory: Product, QA, Security and Operations.
struct SeatRolls: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .field)
        where !statement.isHeading && !sheet.isTaken(index) && !reading.isInert(index) {
            read(statement, index, reading, &sheet)
        }
    }

    private func read(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        guard let field = statement.field else { return }
        let key = field.key
        let number = Self.demanded(by: key)
        guard asks(key, reading.role(of: index)) || setsSeats(key, reading) || number != nil else { return }
        let seats = Self.seats(in: field.value, number)
        for (position, seat) in seats.enumerated() {
            var fact = Fact(.requiredSignoff, statement, title: seat, modality: .required)
            fact.role = seat
            fact.status = .pending
            if position == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
        }
    }

    private func asks(_ key: FoldedText, _ role: SectionRole?) -> Bool {
        Self.calls.exact(key) != nil
            || (role == .signoffs || role == .votes)
                && (Self.obligations.exact(key) != nil || key.wordCount <= 6 && Self.rules.begin(key))
    }

    /// `The board has five seats: …` in a charter: who has to vote on every release. What records a verdict names those
    /// who were there.
    private func setsSeats(_ key: FoldedText, _ reading: Reading) -> Bool {
        !reading.judgesRelease && key.wordCount <= 8 && Self.bodies.areSaid(in: key) && Self.places.areSaid(in: key)
    }

    private static let bodies: Phrases = [
        "board", "committee", "council", "panel", "cab", "steering", "voting", "gremium", "ausschuss", "lenkungskreis",
        "stimmberechtigt", "stimmberechtigte", "comité", "conseil", "commission", "votants", "junta", "consejo",
        "comisión", "votantes", "comitê", "conselho", "comissão", "委员会", "委員会",
    ]
    private static let places: Phrases = [
        "seats", "members", "sitze", "mitglieder", "sièges",
        "membres", "asientos", "puestos", "miembros", "assentos", "membros", "席位", "成员", "委員",
    ]

    /// How many a key asks for: `Two approvals are needed: …`; nil for one that asks for none.
    private static func demanded(by key: FoldedText) -> Int? {
        guard (3...8).contains(key.wordCount), needs.areSaid(in: key), approvals.areSaid(in: key),
            !Reservations.denies(key)
        else { return nil }
        return CountWords.inDigits(key).split(onByte: 0x20).lazy.compactMap { Int($0) }.first { $0 > 1 }
    }

    private static let needs: Phrases = [
        "needed", "required", "mandatory", "necessary", "must be", "have to be", "erforderlich", "nötig", "notwendig",
        "benötigt", "verpflichtend", "requis", "requises", "nécessaires", "obligatoires", "exigés", "exigées",
        "necesarias", "necesarios", "obligatorias", "requeridas", "necessárias", "necessários", "obrigatórias",
        "exigidas",
    ]
    private static let approvals: Phrases = [
        "approvals", "sign offs", "signoffs", "signatures", "consents", "oks", "votes", "freigaben", "unterschriften",
        "zustimmungen", "visas", "signatures", "accords", "approbations", "firmas", "aprobaciones", "vistos buenos",
        "assinaturas", "aprovações",
    ]

    /// Two functions or more, three where some are in small letters and their number is not told; empty where any part is
    /// something else.
    private static func seats(in value: String, _ number: Int?) -> [String] {
        let seats = parts(of: value.withoutEnd).map { withoutArticle($0.trimmed) }
        guard seats.count > 1, seats.allSatisfy(mayBeSeat) else { return [] }
        return seats.count > 2 || seats.count == number || seats.allSatisfy(isCapital) ? seats : []
    }

    private static func withoutArticle(_ name: String) -> String {
        let words = name.split(onByte: 0x20)
        guard let first = words.first, articles.contains(first.asciiLowercased), words.count > 1 else { return name }
        return words.dropFirst().joined(separator: " ")
    }

    private static let articles: Set<String> = [
        "the", "our", "der", "die", "das", "den", "le", "la", "les", "el", "los", "las", "o", "a", "os", "as",
    ]

    private static func parts(of value: String) -> [String] {
        var value = value
        for sign in ["，", "、", "；", " · ", " | ", " / "] + joints.map({ " " + $0 + " " }) {
            while let at = value.firstOffset(of: sign) {
                value = value.bytes(0..<at) + "," + value.bytes(from: at + sign.utf8.count)
            }
        }
        return value.split(onByte: UInt8(ascii: ",")).filter { !FoldedText($0).isEmpty }
    }

    private static func mayBeSeat(_ name: String) -> Bool {
        let words = FoldedText(name)
        return (1...4).contains(words.wordCount) && !name.hasDigit && !Placeholder.isOne(name)
            && StatusWords.builtIn.meaning(of: words) == nil && !name.containsBytes(":")
    }

    private static func isCapital(_ name: String) -> Bool {
        name.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false || RoleNames.isRole(name)
    }

    private static let joints = ["and", "und", "et", "y", "e", "as well as", "sowie"]

    private static let calls = Lexicon<Void>([
        (
            (),
            [
                "approvals needed", "approvals required", "signatures needed", "signatures required",
                "sign-offs needed",
                "sign-offs required", "required sign-offs", "required signoffs", "required approvals",
                "required signatures",
                "required votes",
                "mandatory sign-offs", "mandatory approvals", "mandatory signatures", "must sign", "must approve",
                "sign-off needed from", "approval needed from", "approvals needed from", "needs approval from",
                "needs sign-off from", "erforderliche Freigaben", "erforderliche Unterschriften", "Pflichtfreigaben",
                "Freigabe erforderlich durch", "visas requis", "signatures requises", "accords requis",
                "visas obligatoires",
                "firmas requeridas", "firmas obligatorias", "aprobaciones requeridas", "aprobaciones obligatorias",
                "aprovações obrigatórias", "aprovações necessárias", "assinaturas obrigatórias", "必须签字", "必签", "必签部门",
                "需签字部门", "必須承認者", "必須承認", "承認必須",
            ]
        )
    ])

    /// `Required by the model policy: …`
    private static let rules: Phrases = [
        "required by", "required under", "mandatory by", "mandatory under", "erforderlich nach", "erforderlich laut",
        "requis par", "requises par", "exigidas por", "exigidos por", "requeridas por", "obrigatórias segundo",
    ]

    private static let obligations = Lexicon<Void>([
        (
            (),
            [
                "mandatory", "required", "needed", "required from", "needed from", "erforderlich", "verpflichtend",
                "notwendig",
                "Pflicht", "obligatoire", "obligatoires", "requis", "requises", "obligatorias", "obligatorios",
                "requeridas",
                "requeridos", "obrigatórias", "obrigatórios", "necessárias", "necessários", "必须", "必須",
            ]
        )
    ])
}
