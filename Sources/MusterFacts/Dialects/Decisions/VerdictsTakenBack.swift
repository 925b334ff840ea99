import MusterModel
import MusterText

/// Sentences which say that a go was taken back: in logs, minutes and records.
///
///     They met at nine and take back Tuesday's go for 4.2.      The go of 17 November was withdrawn on 19 November 2031.
///
/// Rules for taking back ("may be withdrawn if …") and denials take back nothing. What stops a launch that was decided
/// takes back its go: "Update: we stop the launch, payments fail."
struct VerdictsTakenBack: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) {
            guard let told = Self.clause(in: statement) ?? Self.runningOver(from: index, reading) else { continue }
            var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .noGo
            fact.date = day(of: told, statement, index, reading)
            // Without words of state: a state that is said to be taken back is none, and this one stands.
            sheet.take(index, fact)
        }
    }

    /// The words of a statement that take back a go; nil where none do.
    static func clause(in statement: Statement) -> String? {
        guard !statement.isHeading, mayTakeBack(statement.folded) else { return nil }
        let said = EarlierRefusals.removed(from: statement.body)
        return VerdictSentence.all(in: said).flatMap { $0.split(onByte: UInt8(ascii: ";")) }.map(\.trimmed)
            .first { takesBack($0) || statement.box == nil && stopsOrWithdraws($0, in: statement) }
    }

    /// The sentence that begins in a line, ends in the next one of its paragraph, and takes back a go.
    private static func runningOver(from index: Int, _ reading: Reading) -> String? {
        guard index + 1 < reading.paragraphEnd(from: index) else { return nil }
        let next = reading.statements[index + 1]
        let own = VerdictSentence.unfinished(in: reading.statements[index].body)
        guard !own.isEmpty, next.box == nil,
            !reading.document.lines.text(reading.statements[index].line).trimmed.endsWithBytes("\\"),
            mayTakeBack(FoldedText(own + " " + next.body))
        else { return nil }
        return VerdictSentence.all(in: own + " " + next.body).first
            .flatMap { $0.utf8.count > own.utf8.count && takesBack($0) ? $0 : nil }
    }

    /// Whether somebody takes a go back with the words apart: "she takes yesterday's go back".
    private static func takesApart(_ words: FoldedText) -> Bool {
        let list = words.text.split(onByte: 0x20)
        guard let verb = list.firstIndex(where: takes.contains) else { return false }
        let rest = list[(verb + 1)...].prefix(farthest)
        guard let back = rest.firstIndex(where: { $0 == "back" }) else { return false }
        return rest[..<back].contains { given.contains($0) }
    }

    private static let takes: Set<String> = ["take", "takes", "took", "taking", "pull", "pulls", "pulled"]
    private static let given: Set<String> = ["go", "approval", "decision", "release", "light"]
    private static let farthest = 7

    /// The sentence of a text, such as a cell of a table, that takes back a go; nil where none does.
    static func sentence(in text: String) -> String? {
        guard mayTakeBack(FoldedText(text)) else { return nil }
        return VerdictSentence.all(in: text).first(where: takesBack)
    }

    private static func mayTakeBack(_ words: FoldedText) -> Bool {
        takesApart(words) || verbs.areSaid(in: words) || stops.areSaid(in: words)
            || namesVerdict(words) && Reservations.withdraws(words)
    }

    /// Whether a sentence stops the launch, or holds words of a go that was given and words that take something back.
    private static func stopsOrWithdraws(_ sentence: String, in statement: Statement) -> Bool {
        let words = FoldedText(sentence)
        if stops.areSaid(in: words) { return !DecisionWords.isSupposed(words) && !Reservations.denies(words) }
        guard statement.field?.value.isEmpty != false || words.says("go") || words.says("this decision") else {
            return false
        }
        return verdicts.areSaid(in: words) && Reservations.withdraws(words) && !alternatives.begin(words)
            && !denials.areSaid(in: words)
    }

    /// What a condition leads to that is not met: "Otherwise this decision is void."
    private static let alternatives: Phrases = [
        "otherwise", "or else", "sonst", "andernfalls", "ansonsten", "sinon", "à défaut", "de lo contrario", "si no",
        "caso contrário", "senão", "否则", "さもなければ",
    ]

    private static func takesBack(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        if takesApart(words) {
            return !rules.areSaid(in: words) && !times.areSaid(in: words) && !denials.areSaid(in: words)
                && !Questions.asks(sentence) && !DecisionWords.isSupposed(words) && !Reservations.denies(words)
        }
        guard words.wordCount <= longest, verbs.areSaid(in: words), namesVerdict(words),
            !rules.areSaid(in: words), !alternatives.begin(words),
            accounts.areSaid(in: words) || !times.areSaid(in: words),
            !Questions.asks(sentence)
        else { return false }
        // What stands behind, or in a clause of its own, may deny other things: "no gate was ready, so the go is withdrawn".
        guard let clause = VerdictSentence.clauses(of: sentence).map({ FoldedText($0) }).first(where: verbs.areSaid)
        else { return false }
        let start =
            (verbs.all + verdicts.all + decisions.all).compactMap { clause.text.firstOffset(of: $0.text) }.min() ?? 0
        return !Reservations.denies(FoldedText(clause.text.bytes(0..<start)))
            && !denials.areSaid(in: words)
    }

    /// The day on which the go was taken back: the one at the head of the line, else a day of the sentence, but not that of
    /// the go itself ("the go of 17 November"), else that of the entry that it stands in.
    private func day(
        of told: String, _ statement: Statement, _ index: Int, _ reading: Reading
    ) -> CivilDate? {
        let text = statement.text.text
        let isAhead = { (found: Range<Int>) in
            let before = FoldedText(text.bytes(0..<found.lowerBound))
            return before.wordCount <= Self.headWords && !Self.verdicts.areSaid(in: before)
        }
        if let head = reading.dates.all(in: text).first, isAhead(head.range) { return head.date }
        let own = reading.dates.all(in: told).filter { found in
            let before = FoldedText(told.bytes(0..<found.range.lowerBound)).text.split(onByte: 0x20).suffix(3)
            return !Self.daysOfGo.areSaid(in: FoldedText(before.joined(separator: " ")))
        }
        return own.map(\.date).max() ?? reading.day(above: statement.section) ?? reading.heldOn
    }

    /// How many words stand at most before the day at the head of a line: "Update", "Steering group".
    private static let headWords = 3

    /// What stands before the day on which the go was given.
    private static let daysOfGo: Phrases = [
        "go of", "go from", "go on", "decision of", "decision from", "go ahead of", "go vom", "entscheidung vom",
        "freigabe vom", "go du", "décision du", "go del", "decisión del", "go de", "decisão de",
    ]

    /// How many words such a sentence has at most.
    private static let longest = 45

    private static let verbs: Phrases = [
        "take back", "takes back", "took back", "taken back", "taking back", "withdraw", "withdraws", "withdrew",
        "withdrawing", "revoking", "rescinding", "retracting",
        "withdrawn", "cancel", "cancels", "cancelled", "canceled", "annul", "annuls", "annulled", "overturn",
        "overturns",
        "overturned", "overruled", "suspend", "suspends", "suspended", "sets aside", "set aside", "void", "voided",
        "reverse", "reverses", "repeal", "repeals", "repealed", "superseded", "supersedes", "recall", "recalls",
        "recalled", "disregard", "is off",
        "does not hold", "no longer hold", "given in error", "was a mistake", "ist hinfällig", "ist ungültig",
        "revenons sur", "revient sur", "sin efecto", "sem efeito", "作废", "revoke", "revokes", "revoked", "rescind",
        "rescinds", "rescinded", "retract", "retracts",
        "retracted", "reversed", "no longer holds", "no longer stands", "no longer valid", "gilt nicht mehr",
        "ne tient plus",
        "n est plus valable", "ya no vale", "ya no es válido", "já não vale", "não vale mais", "不再有效", "無効",
        "zurückgezogen", "zurückgenommen", "widerrufen", "widerruft", "zurück",
        "aufgehoben", "hebt", "heben", "ausgesetzt", "retire", "retirent", "retiré", "retirée", "suspend", "suspendu",
        "suspendue", "révoqué", "révoquée", "suspendida", "suspende", "suspensa", "annulé", "annulée", "retira",
        "retiran", "retirado",
        "retirada", "revocado", "revocada", "anulada", "retiram", "revogado", "revogada", "anulado", "撤回", "撤销", "取消",
        "取り消し", "取り下げ",
    ]

    /// A go that was given, or what it is called.
    private static let verdicts: Phrases = [
        "the go", "our go", "your go", "his go", "her go", "its go", "their go", "this go", "that go", "s go", "go for",
        "go of", "go from", "go above", "go given", "go decision", "go ahead", "green light", "this decision",
        "approval of the release", "approval for the release", "die freigabe", "freigabe für",
        "the decision above", "release decision", "launch decision", "decision to release", "decision to launch",
        "decision to ship", "das go", "unser go", "go vom", "go entscheidung", "freigabeentscheidung", "startfreigabe",
        "le go", "notre go", "go du", "feu vert", "décision de mise en production", "décision de lancement", "el go",
        "nuestro go", "go del", "luz verde", "decisión de lanzamiento", "decisión de publicar", "o go", "nosso go",
        "go de", "go decidido", "sinal verde", "decisão de lançamento", "decisão de publicar", "发布决定", "上线决定",
        "go 决定", "的 go", "go を", "リリース判定", "リリース決定", "go 判定",
    ]

    /// Whether words name a go that was given, or the decision and nothing else that was decided: `the decision on the
    /// logo` is another.
    private static func namesVerdict(_ words: FoldedText) -> Bool {
        if verdicts.areSaid(in: words) { return true }
        return decisions.all.contains { decision in
            guard words.says(decision), let at = words.text.firstOffset(of: decision.text) else { return false }
            let rest = words.text.bytes(from: at + decision.text.utf8.count).trimmed
            let next = rest.split(onByte: 0x20).prefix(2)
            // `its decision on 19 November` says when.
            guard next.first.map({ !objects.contains($0) }) ?? true || next.last?.hasDigit ?? false else {
                return false
            }
            // `cancelled the visit after the decision` takes something else back.
            let before = FoldedText(words.text.bytes(0..<at).trimmed)
            return verbs.end(before) || verbs.areSaid(in: FoldedText(rest)) || Reservations.withdraws(FoldedText(rest))
        }
    }

    private static let decisions: Phrases = [
        "the decision", "its decision", "our decision", "his decision", "her decision", "their decision",
        "yesterday s decision", "die entscheidung", "ihre entscheidung", "seine entscheidung", "unsere entscheidung",
        "den beschluss", "der beschluss", "la décision", "sa décision", "notre décision", "la decisión", "su decisión",
        "nuestra decisión", "a decisão", "sua decisão", "nossa decisão", "该决定", "此决定", "日的决定", "日的go决定", "この決定", "決定を",
    ]

    /// What stands behind a decision on something else.
    private static let objects: Set<String> = [
        "on", "about", "to", "not", "for", "regarding", "whether", "über", "zu", "zur", "zum", "sur", "concernant",
        "sobre",
        "para", "relativa", "quanto",
    ]

    /// Words of what may come, and of what was only looked at.
    private static let rules: Phrases = [
        "if", "whenever", "unless", "may be", "can be", "could be", "would be", "might", "falls", "kann", "si", "peut",
        "puede", "se", "pode", "如果", "可以", "場合",
    ]

    /// What sets a case or tells when it came about: "is withdrawn when a test fails", "I withdrew it when I saw the report".
    private static let times: Phrases = ["when", "wenn", "lorsque", "cuando", "quando"]

    /// How somebody tells what happened.
    private static let accounts: Phrases = [
        "was", "were", "has been", "have been", "withdrew", "took back", "revoked", "i withdraw", "we withdraw",
        "am withdrawing", "are withdrawing", "i take back", "we take back", "wurde", "wurden", "haben wir", "habe ich",
        "a été", "avons", "ha sido", "hemos", "fue", "foi", "retiramos",
    ]

    private static let denials: Phrases = [
        "was not", "is not", "were not", "has not", "not withdrawn", "not withdraw", "not revoked", "not taken back",
        "nicht zurück", "nicht widerrufen", "n a pas été", "no se retira", "no fue", "não foi", "未撤回", "未取消",
    ]

    private static let stops: Phrases = [
        "we call off the launch", "we call off the release", "we call off the rollout", "calls off the launch",
        "calls off the release", "called off the launch", "called off the release", "we stop the launch",
        "we stop the release", "we stop the rollout", "we halt the launch", "we halt the release",
        "launch is stopped", "launch is halted", "launch is called off", "launch is cancelled", "release is stopped",
        "release is halted", "i veto that", "i veto this", "i veto it", "i veto the", "we veto that", "we veto this",
        "we veto it", "we veto the", "vetoes the release", "vetoes the launch", "vetoes the go", "vetoed the release",
        "vetoed the launch", "vetoed the go", "ich lege veto", "lege mein veto", "mets mon veto", "met son veto",
        "pongo mi veto", "meu veto", "release is called off", "rollout is stopped", "rollout is halted",
        "wir stoppen den launch", "wir stoppen das release", "freigabe gestoppt", "release gestoppt",
        "nous arrêtons le lancement", "lancement annulé", "mise en production annulée", "paramos el lanzamiento",
        "lanzamiento cancelado", "paramos o lançamento", "lançamento cancelado", "发布暂停", "停止发布", "リリース中止", "公開中止",
        "リリースは中止", "リリースを中止", "リリースを延期", "公開は中止", "公開を延期",
    ]
}
