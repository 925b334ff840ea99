import MusterModel
import MusterText

/// What a sentence decides on a release.
enum ReleaseVerdict {
    /// Go, or unknown where the words bend it; nil for a sentence that decides nothing.
    ///
    /// - Parameter isAsked: whether words before it say that it is the decision, so that it need not name what it is on.
    static func status(of sentence: String, in reading: Reading, isAsked: Bool) -> FactStatus? {
        let words = FoldedText(sentence)
        guard words.wordCount <= 48, saysGoing(words), !suppositions.areSaid(in: words), !others.areSaid(in: words),
            !trials.areSaid(in: words)
        else { return nil }
        if !saysVerb(words), startsWithGo(words) {
            let status = DecisionWords.status(of: sentence, in: reading)
            return status == .go || status == .noGo ? status : nil
        }
        guard saysVerb(words) else { return nil }
        guard isAsked || namesRelease(sentence, words), !modals.areSaid(in: words) else { return nil }
        let plain = FoldedText(withoutAssurances(words))
        if bends.contains(where: plain.text.containsBytes) { return .unknown }
        if Reservations.denies(plain) { return adverse.areSaid(in: plain) ? .noGo : .unknown }
        if Reservations.putsOff(plain) || Reservations.withdraws(plain) { return .unknown }
        return GrantedSubject.isRelease(in: sentence, ReleaseWords.all(in: reading)) ? .go : nil
    }

    /// Whether words hold a go, or a verb of letting go.
    static func saysGoing(_ words: FoldedText) -> Bool { startsWithGo(words) || saysVerb(words) }

    /// A consent and, behind the name of the release, what it is to: `同意 V4.6 正式发布`.
    private static func isConsent(_ words: FoldedText) -> Bool {
        guard let consent = consents.compactMap({ words.text.firstOffset(of: $0) }).min() else { return false }
        let rest = words.text.bytes(from: consent)
        return goings.contains(where: rest.containsBytes)
    }

    private static let consents = ["同意", "批准", "准予", "承認"]
    private static let goings = ["发布", "上线", "投产", "出货", "リリース", "出荷", "公開"]

    /// Whether words say where a release goes, or what is done with it.
    static func saysWhereTo(_ words: FoldedText) -> Bool { aims.areSaid(in: words) }

    /// Whether words begin with a verb of letting go: `Autorizo a entrada em produção`.
    static func begins(_ words: FoldedText) -> Bool { verbs.begin(words) }

    private static func startsWithGo(_ words: FoldedText) -> Bool {
        words.beginsAsGo || words.starts(with: "go for") || words.starts(with: "go pour")
            || words.starts(with: "go für")
            || words.starts(with: "go para")
    }

    /// Words that stand together or, in scripts without spaces, anywhere.
    private static func says(_ phrases: Phrases, _ words: FoldedText) -> Bool {
        phrases.areSaid(in: words)
    }

    private static func saysVerb(_ words: FoldedText) -> Bool { says(verbs, words) || isConsent(words) }

    private static func namesRelease(_ sentence: String, _ words: FoldedText) -> Bool {
        aims.areSaid(in: words) && namesAny(sentence, words)
    }

    private static func namesAny(_ sentence: String, _ words: FoldedText) -> Bool {
        !VersionReader.all(in: sentence).isEmpty || !ShortVersions.inTitle(sentence).isEmpty
            || wholes.areSaid(in: words)
    }

    /// What a verdict is limited to, in its words: what follows "for", and any sentence that names a part.
    static func scope(of told: String) -> String? {
        let sentence = removingAssurances(from: told)
        let words = FoldedText(sentence)
        if DecisionWords.limits.areSaid(in: words) { return sentence.withoutEnd }
        for word in [" for ", " für ", " pour ", " para "] {
            guard let at = sentence.firstOffset(of: word) else { continue }
            let tail = sentence.bytes(from: at + word.utf8.count)
            let rest = (ConditionWords.start(in: tail).map { tail.bytes(0..<$0).trimmed } ?? tail).beforeDay
            if rest.isEmpty { return nil }
            if rest.utf8.first?.isASCIIDigit ?? false { continue }
            // The points of a version end nothing.
            let end = rest.utf8.indices.first { at in
                let next = rest.utf8[rest.utf8.index(after: at)...].first
                return [0x2C, 0x2E, 0x3B, 0x28, 0x3A].contains(rest.utf8[at])
                    && !(rest.utf8[at] == 0x2E && next.map(\.isASCIIDigit) ?? false)
            }
            let said = end.map { String(decoding: rest.utf8[..<$0], as: UTF8.self) } ?? rest
            // German sets the verb last: "für den Betrieb freigegeben".
            let words = said.trimmed.split(onByte: 0x20)
            let aim = GrantedSubject.isVerb(words.last ?? "") ? words.dropLast() : words[...]
            return DecisionWords.withoutWindow(aim.joined(separator: " "))
        }
        return nil
    }

    /// Words without those that deny what nobody wants: "without objections".
    static func withoutAssurances(_ words: FoldedText) -> String { removingAssurances(from: words.text) }

    /// A text without words that deny what nobody wants, whatever their case.
    static func removingAssurances(from text: String) -> String {
        var text = text
        // Told once for all phrases, of which hardly any text holds one.
        var lower = text.lowercased()
        for phrase in assurances {
            guard let at = lower.firstOffset(of: phrase), lower.utf8.count == text.utf8.count else { continue }
            text = text.bytes(0..<at) + " " + text.bytes(from: at + phrase.utf8.count)
            lower = text.lowercased()
        }
        return text
    }

    private static let assurances =
        Consensus.manners + [
            "条件なし", "条件無し", "at 100 % of traffic", "at 100% of traffic", "to 100 % of users", "to 100% of users",
            "for 100 % of users", "for 100% of users",
            "without conditions", "without objections", "without objection", "without reservations",
            "without restrictions",
            "no conditions", "no objections", "ohne auflagen", "ohne auflage", "ohne einschränkungen",
            "ohne einschränkung",
            "uneingeschränkt", "ohne vorbehalte", "ohne vorbehalt", "sans réserves", "sans restriction", "sans réserve",
            "sin restricciones", "sin reservas", "sem condições", "sem ressalva",
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
        "リリースを承認", "リリース可", "公開を承認", "approvata", "goedgekeurd", "is certified fit", "signed off for release",
        "accordé", "accordée", "autorizo", "autorizamos", "apruebo", "aprobamos", "aprovo", "aprovamos", "j autorise",
        "nous autorisons", "resolved unanimously", "resolved on", "it was resolved", "适用可", "准予上线",
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
        "opening", "commissioning", "fieldwork", "load", "goes live", "market", "sale", "print", "tirage",
        "bon à tirer",
        "imprenta", "impression", "impressão", "saida",
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
        "dokumentation", "konzept", "plano", "diseño", "documento", "documentación", "las notas", "les notes",
        "as notas",
    ]

    /// Where a release goes that is only tried.
    /// Whether words let something go that is only tried.
    static func isTrial(_ words: FoldedText) -> Bool { trials.areSaid(in: words) }

    private static let trials: Phrases = [
        "for testing", "for test", "for tests", "for trial", "for evaluation", "for rehearsal", "zur erprobung",
        "zum test", "für tests", "zum probebetrieb", "probeweise", "on trial", "on a trial basis", "à titre d essai",
        "à titre provisoire", "a título de prueba", "a modo de prueba", "a título de teste", "em caráter experimental",
        "试运行", "試行", "pour essais", "pour tests", "pour recette", "para pruebas",
        "para testes", "para homologação", "测试", "試験", "検証",
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
    static let bends = [
        "但", "后", "後", "需", "失败", "失敗", "前提", "如果", "若", "除", "仅", "限", "条件", "條件", "たら", "ただし", "まで", "場合",
        "問題がなければ", "建议", "建議", "提议", "推荐", "提案", "推迟", "取消", "待", "ない", "なかった", "見送", "暂缓", "不予", "未", "有条件", "部分",
    ]

    /// Whether words refuse to let a release go that they name, and set no rule for when to.
    static func refuses(_ words: FoldedText, _ text: String) -> Bool {
        guard !suppositions.areSaid(in: words) else { return false }
        if decidesAgainst(words) { return namesAny(text, words) }
        return refusals.areSaid(in: words) && namesRelease(text, words) && !modals.areSaid(in: words)
    }

    /// Whether somebody decides against going, of whatever.
    static func decidesAgainst(_ words: FoldedText) -> Bool { decisions.areSaid(in: words) }

    /// Somebody who decides against going by the name of it: `The management decides NO-GO for 3.3.`
    private static let decisions: Phrases = [
        "decides no go", "decided no go", "decided on no go", "decides on no go", "votes no go", "voted no go",
        "calls no go", "called no go", "entscheidet no go", "entschied no go", "beschließt no go", "décide no go",
        "a décidé no go", "decide no go", "decidió no go", "decidiu no go", "决定 no go",
    ]

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
