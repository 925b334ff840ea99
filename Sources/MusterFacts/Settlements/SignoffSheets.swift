import MusterModel
import MusterText

/// Signatures whose title, or a line beside them, says that they are no longer or not yet any, or are those of another thing.
///
///     ## Expired sign-offs        ## Sign-offs of the test plan        These signatures are for 4.1.
///
/// What was signed for another paper stays signed, and answers only who asks for that.
enum SignoffSheets: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let signed = facts.givenSignoffs
        guard !signed.isEmpty else { return }
        for index in signed {
            // A line that introduces a table may stand where a title does.
            if let title = facts[index].section.last, coming.areSaid(in: FoldedText(title)) { facts[index].doubt() }
            guard let title = facts[index].section.last(where: { signings.areSaid(in: FoldedText($0)) }) else {
                continue
            }
            if isVoid(FoldedText(title)) {
                facts[index].doubt()
            } else if OtherVersions.areNamed(in: title, reading) {
                facts[index].details[.subject] = "another release: " + title
            } else if let thing = SignedThing.thing(inTitle: title, reading) {
                facts[index].details[.subject] = thing
            }
        }
        for section in sections(of: signed.map { facts[$0] }, in: reading) {
            let places = reading.outline.statements(in: section)
            let lines = Set(places.map { reading.statements[$0].line } + rowLines(in: section, reading))
            let here = signed.filter { lines.contains(facts[$0].line) }
            for place in places where denials.areSaid(in: reading.statements[place].folded) {
                for index in here where isDenied(facts[index], by: reading.statements[place]) { facts[index].doubt() }
            }
            guard places.contains(where: { voids(reading.statements[$0], reading) }) else { continue }
            for index in here { facts[index].doubt() }
        }
    }

    private static func sections(of facts: [Fact], in reading: Reading) -> [Int] {
        let lines = Set(facts.map(\.line))
        let told = reading.statements.filter { lines.contains($0.line) }.map(\.section)
        let tables = reading.outline.tables.filter { $0.rows.contains { lines.contains($0.line) } }.map(\.section)
        return Set(told + tables).sorted()
    }

    private static func rowLines(in section: Int, _ reading: Reading) -> [Int] {
        reading.outline.tables.filter { $0.section == section }.flatMap(\.rows).map(\.line)
    }

    // Titles.
    private static func isVoid(_ title: FoldedText) -> Bool {
        title.wordCount <= 8
            && (before.begin(title) || earlier.areSaid(in: title) || title.says("to be")
                || Reservations.withdraws(title) || Reservations.putsOff(title))
    }

    private static let signings: Phrases = Phrases(
        SigningWords.signing.all + [
            "signatures", "sign offs", "signoffs", "signatories", "unterschriften", "freigaben", "firmas",
            "aprobaciones",
            "assinaturas", "aprovações", "approbations",
        ])

    /// How a title begins that lists what is asked for, or what once was.
    private static let before: Phrases = [
        "requested", "planned", "upcoming", "future", "expected", "awaited", "missing", "outstanding", "open", "former",
        "previous", "old", "past", "last", "earlier", "historic", "historical", "sample", "example", "dummy",
        "angeforderte",
        "geplante", "künftige", "erwartete", "frühere", "alte", "bisherige", "abgelaufene", "anciennes", "futures",
        "prévues", "demandées", "précédentes", "expirées", "anteriores", "futuras", "previstas", "solicitadas",
        "vencidas", "antigas", "expiradas", "历史", "过期", "计划", "以前", "過去", "旧",
    ]

    private static let earlier: Phrases = [
        "last release", "previous release", "last version", "previous version", "earlier release", "old release",
        "letzten release", "letzten version", "vorherigen version", "dernière version", "version précédente",
        "última versión", "versión anterior", "última versão", "versão anterior", "上一版本", "上个版本", "前回リリース", "前バージョン",
    ]

    // Lines.
    /// Whether a line speaks of all the signatures beside it, and leaves none of them.
    private static func voids(_ statement: Statement, _ reading: Reading) -> Bool {
        guard !statement.isHeading, statement.box == nil, statement.mark == nil, !Questions.asks(statement.body) else {
            return false
        }
        return VerdictSentence.all(in: statement.text.text).contains { sentence in
            let words = FoldedText(sentence)
            guard words.wordCount <= 20, !Reservations.denies(words) else { return false }
            let introduces = statement.introduces || sentence.endsWithBytes(":") || sentence.endsWithBytes("：")
            let isAbout = all.begin(words) || introduces && words.wordCount <= 10
            guard isAbout else { return false }
            return OtherVersions.areNamed(in: sentence, reading) || none.areSaid(in: words)
                || introduces && (Remarks.putOff(sentence) || coming.areSaid(in: words))
        }
    }

    /// Whether a line beside a signature says that whose name stands there did not sign: `Kit has not signed`.
    private static func isDenied(_ fact: Fact, by statement: Statement) -> Bool {
        guard fact.line != statement.line, let person = fact.person else { return false }
        let names = FoldedText(person).text.split(onByte: 0x20).filter { $0.utf8.count > 2 }
        return VerdictSentence.all(in: statement.body).flatMap(VerdictSentence.clauses).contains { clause in
            let words = FoldedText(clause)
            return denials.areSaid(in: words) && !others.areSaid(in: words)
                && names.contains { words.starts(with: FoldedText($0)) }
        }
    }

    /// What was not signed beside this.
    private static let others: Phrases = [
        "else", "anything", "other", "another", "sonst", "andere", "autre", "otro", "otra", "outro", "outra", "其他",
        "他の",
    ]

    private static let denials: Phrases = [
        "has not signed", "did not sign", "has never signed", "never signed", "has not approved", "did not approve",
        "hat nicht unterschrieben", "hat nie unterschrieben", "hat nicht freigegeben", "n a pas signé",
        "n a pas approuvé",
        "no ha firmado", "no firmó", "no ha aprobado", "não assinou", "não aprovou", "未签字", "没有签字", "署名していない",
        "承認していない",
    ]

    private static let all: Phrases = [
        "these signatures", "these sign offs", "these approvals", "these names", "these entries", "these rows",
        "this table", "this sheet", "this list", "the signatures", "the sign offs", "the approvals", "the entries",
        "the table", "the names", "all signatures", "all sign offs", "all approvals", "all entries", "all names",
        "diese unterschriften", "diese freigaben", "diese einträge", "diese tabelle", "die unterschriften",
        "alle unterschriften", "ces signatures", "ces approbations", "ce tableau", "les signatures", "estas firmas",
        "esta tabla", "las firmas", "estas assinaturas", "esta tabela", "as assinaturas", "以下签字", "以上签字", "上述签字",
        "上記の承認", "以下の承認",
    ]

    private static let none: Phrases = [
        "example", "examples", "sample", "samples", "placeholder", "placeholders", "dummy", "not real", "made up",
        "for illustration", "template", "expired", "void", "invalid", "last release", "previous release",
        "beispiel", "beispiele", "platzhalter", "muster", "abgelaufen", "letzten release", "exemple", "exemples",
        "modèle", "expirées", "ejemplo", "ejemplos", "plantilla", "vencidas", "exemplo", "exemplos", "modelo", "示例",
        "样例",
        "过期", "例です", "サンプル",
    ]

    private static let coming: Phrases = [
        "to be filled in", "to be filled", "to fill in", "to be completed", "to be signed", "will sign", "are to sign",
        "should sign", "are asked to sign", "auszufüllen", "werden unterschreiben", "sollen unterschreiben",
        "à remplir",
        "à signer", "signeront", "a completar", "por firmar", "firmarán", "a preencher", "a assinar", "assinarão",
        "待填写",
        "待签", "记入予定", "記入予定",
    ]
}
