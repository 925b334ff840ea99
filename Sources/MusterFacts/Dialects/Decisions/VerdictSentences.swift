import MusterModel
import MusterText

/// Verdicts told as whole sentences: where a document decides, or set in bold letters in one that people sign.
///
///     ## Outcome
///     Kite OS 4.2 (build 88) is **approved for production**.
///
///     **CAB decision 2031-04-02:** authorised to implement as planned.
struct VerdictSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let mayDecide = sheet.contains { Self.conditions.contains($0.kind) }
        for (index, statement) in reading.statements.enumerated()
        where !statement.isHeading && !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index)
        {
            guard let told = refused(statement) ?? told(statement, index, mayDecide, reading) else { continue }
            var fact = Fact(.decision, statement, title: told.verdict.withoutEnd, modality: reading.claim)
            fact.status = told.status
            fact.date =
                DecisionDay.day(in: told.head + " " + told.verdict, reading.dates, of: reading.heldOn)
                ?? told.said.flatMap { DecisionDay.day(in: $0, reading.dates, of: reading.heldOn) } ?? reading.heldOn
            fact.details[.statusWords] = told.verdict
            fact.details[.scope] = ReleaseVerdict.scope(of: told.verdict)
            fact.details[.conditions] = DecisionWords.conditions(in: told.verdict) ?? told.condition
            sheet.take(index, fact)
        }
    }

    private static let conditions: Set<FactKind> = [.signoff, .requiredSignoff, .checklistItem, .criterion]

    private struct Told {
        var head = ""
        let verdict: String
        let status: FactStatus
        /// What a sentence beside it depends on.
        let condition: String?
        /// The sentence right before it.
        let said: String?
    }

    /// A sentence that refuses a release in so many words, wherever it stands.
    private func refused(_ statement: Statement) -> Told? {
        guard !Questions.asks(statement.body), ReleaseVerdict.refuses(statement.folded, statement.body) else {
            return nil
        }
        return Told(verdict: statement.body, status: .noGo, condition: nil, said: nil)
    }

    private func told(_ statement: Statement, _ index: Int, _ mayDecide: Bool, _ reading: Reading) -> Told? {
        let isCalled = CalledVerdicts.head(of: statement.body)
        let isPlace =
            isCalled != nil || reading.role(of: index) == .decision && isOwnDecision(statement.section, reading)
            || mayDecide && isBold(statement)
        guard isPlace, statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true,
            !Reservations.withdraws(statement.folded), !Questions.asks(statement.body)
        else { return nil }
        let text =
            isCalled.map { statement.body.bytes(from: $0) } ?? boldVerdict(in: statement).map(
                statement.text.text.bytes(from:))
            ?? statement.body
        let sentences = Sentences(text).list
        for sentence in sentences {
            guard let status = ReleaseVerdict.status(of: sentence, in: reading, isAsked: isCalled != nil) else {
                continue
            }
            let others = sentences.filter { $0 != sentence }
            return Told(
                head: isCalled.map { statement.body.bytes(0..<$0) } ?? "", verdict: sentence, status: status,
                condition: others.lazy.compactMap(DecisionWords.conditions).first,
                said: sentences.firstIndex(of: sentence).flatMap { $0 > 0 ? sentences[$0 - 1] : nil })
        }
        return nil
    }

    /// Whether a section is about the decision by its own title, and is not the document as a whole.
    private func isOwnDecision(_ section: Int, _ reading: Reading) -> Bool {
        section != reading.outline.titleSection && reading.outline.sections[section].ownRole == .decision
    }

    /// Whether bold letters hold the verdict of a line that is no point of a list.
    private func isBold(_ statement: Statement) -> Bool {
        guard !statement.isItem || statement.number != nil else { return false }
        return boldVerdict(in: statement) != nil
    }

    /// A go is written in capitals, or with what it is for.
    private func isVerdict(_ bold: String) -> Bool {
        (bold.trimmed == "GO" || ReleaseVerdict.saysGoing(FoldedText(bold)))
            && (!FoldedText(bold).starts(with: "go") || bold.startsWithBytes("GO") || bold.startsWithBytes("Go for "))
    }

    /// Where the bold letters begin that hold the verdict of a line; of those that name no release, where the line begins.
    private func boldVerdict(in statement: Statement) -> Int? {
        guard
            let span = statement.text.spans.first(where: { span in
                span.kind == .strong && isVerdict(statement.text.text(of: span))
            })
        else { return nil }
        let words = FoldedText(statement.text.text(of: span))
        return words.starts(with: "go") || words.wordCount > 5 ? span.range.lowerBound : 0
    }
}

/// What a sentence decides on a release.
enum ReleaseVerdict {
    /// Go, or unknown where the words bend it; nil for a sentence that decides nothing.
    ///
    /// - Parameter isAsked: whether words before it say that it is the decision, so that it need not name what it is on.
    static func status(of sentence: String, in reading: Reading, isAsked: Bool) -> FactStatus? {
        let words = FoldedText(sentence)
        guard words.wordCount <= 48, saysGoing(words), !suppositions.areSaid(in: words), !others.areSaid(in: words)
        else { return nil }
        if !says(verbs, words), startsWithGo(words) {
            let status = DecisionWords.status(of: sentence, in: reading)
            return status == .go || status == .noGo ? status : nil
        }
        guard says(verbs, words) else { return nil }
        guard isAsked || namesRelease(sentence, words), !modals.areSaid(in: words) else { return nil }
        let plain = FoldedText(withoutAssurances(words))
        if bends.contains(where: plain.text.containsBytes) { return .unknown }
        if Reservations.denies(plain) { return adverse.areSaid(in: plain) ? .noGo : .unknown }
        return Reservations.putsOff(plain) || Reservations.withdraws(plain) ? .unknown : .go
    }

    /// Whether words hold a go, or a verb of letting go.
    static func saysGoing(_ words: FoldedText) -> Bool { startsWithGo(words) || says(verbs, words) }

    private static func startsWithGo(_ words: FoldedText) -> Bool {
        words.beginsAsGo || words.starts(with: "go for") || words.starts(with: "go pour")
            || words.starts(with: "go für")
            || words.starts(with: "go para")
    }

    /// Words that stand together or, in scripts without spaces, anywhere.
    private static func says(_ phrases: Phrases, _ words: FoldedText) -> Bool { phrases.areSaid(in: words) }

    private static func namesRelease(_ sentence: String, _ words: FoldedText) -> Bool {
        aims.areSaid(in: words)
            && (!VersionReader.all(in: sentence).isEmpty || !ShortVersions.inTitle(sentence).isEmpty
                || wholes.areSaid(in: words))
    }

    /// What a verdict is limited to, in its words: what follows "for", and any sentence that names a part.
    static func scope(of sentence: String) -> String? {
        let words = FoldedText(sentence)
        if DecisionWords.limits.areSaid(in: words) { return sentence.withoutEnd }
        if assurances.contains(where: words.text.containsBytes) { return nil }
        for word in [" for ", " für ", " pour ", " para "] {
            guard let at = sentence.firstOffset(of: word) else { continue }
            let rest = sentence.bytes(from: at + word.utf8.count)
            if rest.utf8.first?.isASCIIDigit ?? false { continue }
            let end = rest.utf8.firstIndex { [0x2C, 0x2E, 0x3B, 0x28, 0x3A].contains($0) }
            return end.map { String(decoding: rest.utf8[..<$0], as: UTF8.self).trimmed } ?? rest.trimmed
        }
        return nil
    }

    /// Words without those that deny what nobody wants: "without objections".
    private static func withoutAssurances(_ words: FoldedText) -> String {
        var text = words.text
        for phrase in assurances {
            if let at = text.firstOffset(of: phrase) {
                text = text.bytes(0..<at) + text.bytes(from: at + phrase.utf8.count)
            }
        }
        return text
    }

    private static let assurances = [
        "条件なし", "条件無し",
        "without conditions", "without objections", "without objection", "without reservations", "without restrictions",
        "no conditions", "no objections", "ohne auflagen", "ohne einschränkungen", "ohne vorbehalt", "sans réserve",
        "sans condition", "as planned", "wie geplant", "comme prévu", "según lo previsto", "conforme planejado",
        "sin condiciones", "sin objeciones", "sem ressalvas", "sem restrições", "无条件",
    ]

    private static let verbs: Phrases = [
        "approved", "approves", "released", "authorised", "authorized", "authorises", "authorizes", "cleared",
        "vote passes", "freigegeben", "abgenommen", "genehmigt", "erteilt", "autorisé", "autorisée", "approuvé",
        "approuvée", "validé", "validée", "autorise", "approuve", "aprueba", "aprobado", "aprobada", "autoriza",
        "autorizado", "autorizada", "libera", "liberada", "liberado", "homologada", "homologado", "aprova", "aprovada",
        "aprovado", "aprovou", "autorizou", "liberou", "aprobó", "autorizó", "同意发布", "批准发布", "准予发布", "同意上线", "批准上线",
        "出荷を可", "出荷を承認", "出荷可", "リリースを可",
        "リリースを承認", "リリース可", "公開を承認", "approvata", "goedgekeurd",
    ]

    /// What is let go, or where to.
    private static let aims: Phrases = [
        "release", "released", "production", "deployment", "launch", "go live", "shipping", "shipment", "rollout",
        "implementation", "implement", "distribution", "manufacturing", "publication", "use", "operation", "cutover",
        "vote passes", "auslieferung", "produktion", "produktivbetrieb", "betrieb", "einsatz", "inbetriebnahme",
        "veröffentlichung", "rollout", "mise en production", "mise en service", "déploiement", "exploitation",
        "livraison",
        "bascule", "publication", "producción", "despliegue", "puesta en", "explotación", "publicación", "entrega",
        "versión", "produção", "implantação", "publicação", "versão", "version", "发布", "上线", "出荷", "リリース", "公開",
    ]

    /// What is the release as a whole, where no version is named.
    private static let wholes: Phrases = [
        "the release", "this release", "die software", "das release", "die freigabe", "la livraison", "la version",
        "la entrega", "a versão", "la versión", "发布", "上线", "出荷", "リリース", "公開", "production", "produktivbetrieb",
        "mise en production", "producción", "produção",
    ]

    /// What is approved beside releases.
    private static let others: Phrases = [
        "documentation", "document", "md", "plan", "design", "proposal", "budget", "concept", "specification",
        "dokument",
        "dokumentation", "konzept", "plano", "diseño", "documento", "documentación",
    ]

    private static let modals: Phrases = [
        "will", "would", "shall", "should", "to be", "could", "can", "must", "needs", "need", "soll", "sollte", "kann",
        "könnte", "muss", "sera", "doit", "peut", "devra", "será", "debe", "puede", "deverá", "deve", "pode", "if",
        "before", "previously", "already", "last", "earlier", "was", "were",
    ]

    /// Words of a case that is thought of, wished for or rehearsed.
    private static let suppositions: Phrases = [
        "if", "when", "unless", "once", "example", "expected", "target", "proposed", "draft", "rehearsal", "dry run",
        "mock",
        "simulated", "criteria", "options", "wenn", "falls", "sobald", "beispiel", "exemple", "ejemplo", "exemplo",
        "cuando",
        "quando", "lorsque", "如果", "もし",
    ]

    /// Words of scripts without spaces that bend a verdict.
    private static let bends = [
        "但", "后", "後", "需", "失败", "失敗", "前提", "如果", "若", "除", "仅", "限", "条件", "條件", "たら", "ただし", "まで", "場合",
        "問題がなければ", "待",
    ]

    /// Whether words refuse to let a release go that they name, and set no rule for when to.
    static func refuses(_ words: FoldedText, _ text: String) -> Bool {
        refusals.areSaid(in: words) && namesRelease(text, words) && !suppositions.areSaid(in: words)
            && !modals.areSaid(in: words)
    }

    private static let refusals: Phrases = [
        "no autorizar", "no aprobar", "no liberar", "não autorizar", "não aprovar", "não liberar", "ne pas autoriser",
        "refuse d autoriser", "nicht freizugeben", "refuses to authorise", "refuses to authorize", "refuses to approve",
        "not to authorise", "not to authorize", "not to approve", "not to release",
    ]

    private static let adverse: Phrases = [
        "not approved", "not released", "not authorised", "not authorized", "not cleared", "nicht freigegeben",
        "nicht abgenommen", "nicht genehmigt", "no aprueba", "no autoriza", "não aprova", "não liberada", "不同意", "不批准",
    ]
}

extension FoldedText {
    /// `GO, 2031-04-02, Kit Rowe`: the word and a day right behind it.
    fileprivate var beginsAsGo: Bool {
        guard starts(with: "go") else { return false }
        return text.utf8.dropFirst(3).first?.isASCIIDigit ?? false
    }
}
