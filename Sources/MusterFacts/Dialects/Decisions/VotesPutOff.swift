import MusterModel
import MusterText

/// Sentences which say that the vote or decision on going was not taken, or was left to a later day.
///
///     The board was no longer quorate, so the vote on R14 was not taken and goes to the board of 24 November.
///     I have decided nothing about 4.2 yet.
struct VotesPutOff: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && statement.box == nil && !sheet.isTaken(index) && !reading.isInert(index) {
            let subject = Self.undecided(in: statement, reading)
            guard let told = subject?.sentence ?? Self.putOff(in: statement) else { continue }
            let day = subject == nil ? reading.heldOn : reading.day(above: statement.section) ?? reading.heldOn
            // What was open before the meeting decided is history.
            if subject != nil, sheet.letsGo(behind: statement.line, since: day) { continue }
            var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .pending
            fact.date = day
            fact.details[.statusWords] = told
            fact.details[.subject] = subject?.release
            sheet.take(index, fact)
        }
    }

    private static func putOff(in statement: Statement) -> String? {
        guard votes.areSaid(in: statement.folded) else { return nil }
        return VerdictSentence.all(in: statement.body).first { sentence in
            let words = FoldedText(sentence)
            return votes.areSaid(in: words) && delays.areSaid(in: words) && !DecisionWords.isSupposed(words)
                && !Questions.asks(sentence)
        }
    }

    /// A sentence which says that nothing was decided on a release that it names, and the name.
    private static func undecided(in statement: Statement, _ reading: Reading) -> (sentence: String, release: String)? {
        guard denials.areSaid(in: statement.folded) else { return nil }
        for sentence in VerdictSentence.all(in: statement.body) {
            let words = FoldedText(sentence)
            guard sentence.utf8.count <= longest, denials.areSaid(in: words), !Questions.asks(sentence),
                !tales.areSaid(in: words)
            else { continue }
            let version = version(in: Self.withoutTarget(reading.dates.removingDays(from: sentence)))
            if let version = version ?? (releases.areSaid(in: words) ? "release" : nil) { return (sentence, version) }
        }
        return nil
    }

    /// A sentence up to the version to which something else was put off: `Une anomalie mineure est reportée à la version 2.4`.
    private static func withoutTarget(_ sentence: String) -> String {
        targets.compactMap { sentence.firstOffset(of: $0) }.min().map { sentence.bytes(0..<$0) } ?? sentence
    }

    private static let targets = [
        " à la version ", " auf Version ", " auf die Version ", " para a versão ", " a la versión ", " to version ",
    ]

    /// How many bytes such a sentence has at most: a record of all that was said goes on without full stops.
    private static let longest = 260

    /// A word that is nothing but numbers with full stops between them.
    static func version(in text: String) -> String? {
        text.split(onByte: 0x20).lazy.map { word in
            let digits = word.utf8.drop { $0 == UInt8(ascii: "v") }.prefix { $0.isASCIIDigit || $0 == 0x2E }
            return String(decoding: digits, as: UTF8.self).withoutEnd
        }.first { $0.utf8.count > 2 && $0.hasByte(0x2E) && $0.utf8.first?.isASCIIDigit ?? false }
    }

    private static let denials: Phrases = [
        "still undecided", "is undecided", "is open again", "been reopened", "is reopened", "putting off the decision",
        "put off the decision", "was never taken", "ist vertagt", "wurde vertagt", "est reportée", "a été reportée",
        "foi adiada", "está adiada", "判定は保留", "never gave the go", "never gave a go", "did not give a go",
        "did not give the go", "is not mine", "decided nothing", "will be taken next", "will be taken on",
        "is still to be taken", "has still to be taken",
        "will only be decided", "have not decided", "has not decided", "haven t decided", "hasn t decided",
        "have not yet decided", "has not yet decided", "is not decided", "is not yet decided", "nothing is decided",
        "nothing has been decided", "nothing was decided", "nobody has decided", "no one has decided",
        "has not been decided", "have not been decided", "not been decided yet", "no decision on", "no decision about",
        "no decision has been", "no decision was", "nichts entschieden", "nicht entschieden", "noch keine entscheidung",
        "keine entscheidung über", "keine entscheidung zu", "entscheide ich erst", "entscheiden wir erst",
        "wird erst entschieden", "rien décidé", "pas décidé", "pas encore décidé", "aucune décision",
        "rien n a été décidé",
        "no he decidido", "no hemos decidido", "no ha decidido", "no han decidido", "no se ha decidido",
        "nada está decidido", "ninguna decisión", "não decidi", "não decidimos", "não decidiu", "não foi decidido",
        "nada foi decidido", "nenhuma decisão", "没有决定", "尚未决定", "未作决定", "还没决定", "未做决定", "未作出决定", "決定していません", "決定していない",
        "決まっていません", "決まっていない", "未決定",
    ]
    private static let releases: Phrases = [
        "the release", "the launch", "the rollout", "this release", "this launch", "going live", "go live",
        "the go live",
        "whether to ship", "whether to release", "whether we ship", "whether we go", "die freigabe", "das release",
        "den launch", "la mise en production", "le lancement", "el lanzamiento", "la salida a producción",
        "o lançamento", "a publicação", "发布", "上线", "リリース", "公開",
    ]

    /// What was so before.
    private static let tales: Phrases = [
        "had", "at the time", "back then", "until then", "so far in", "last week", "last month", "hatte", "hatten",
        "damals", "avait", "avaient", "à l époque", "había", "habían", "tinha", "tinham", "当时", "当時",
    ]

    private static let votes: Phrases = [
        "vote", "decision", "resolution", "go no go", "abstimmung", "entscheidung", "beschluss", "freigabe", "décision",
        "votación", "decisión", "acuerdo", "votação", "decisão", "表决", "决定", "评审", "判定", "採決", "決定",
    ]

    private static let delays: Phrases = [
        "vote was not taken", "decision was not taken", "no vote was taken", "no decision was taken",
        "not voted on", "was not put to the vote", "vote was postponed", "decision was postponed", "vote was deferred",
        "decision was deferred", "vote was adjourned", "decision was adjourned", "vote is postponed",
        "decision is postponed", "vote is deferred", "decision is deferred", "decision deferred", "decision postponed",
        "vote deferred", "vote postponed", "was not taken", "not quorate", "no longer quorate", "no quorum",
        "nicht beschlussfähig", "wurde vertagt", "wird vertagt", "nicht abgestimmt", "nicht getroffen",
        "n a pas été prise", "a été reportée", "est reportée", "quorum non atteint", "no se votó", "no se tomó",
        "quedó aplazada", "se aplaza", "sin quórum", "não foi votada", "não foi tomada", "foi adiada", "fica adiada",
        "sem quórum", "未表决", "未作出", "延期表决", "推迟表决", "見送り", "見送られ", "持ち越し", "次回に持ち越",
    ]
}
