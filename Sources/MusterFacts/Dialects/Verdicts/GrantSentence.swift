import MusterText

/// A sentence in which every word is of granting a release: a verb of letting go, what goes or where to, a day, and names.
///
///     **Release approved** on 2 April 2031 by Kit Rowe.        Mise en production autorisée le 02/04/2031 par K. Rowe.
struct GrantSentence {
    /// - Parameter isDated: whether a sentence before it tells the day, so that it need not name one.
    init?(_ sentence: String, about known: Set<String>, isDated: Bool, _ reading: Reading) {
        guard Self.mayGrant(sentence) else { return nil }
        let days = reading.dates.all(in: sentence)
        let text = ReleaseVerdict.removingAssurances(from: reading.dates.removingDays(from: sentence, for: " | "))
        let clauses = VerdictSentence.clauses(of: text)
        guard let first = clauses.first, !Sentence(first, known).isEmpty, Resolution.isOfRelease(text, known),
            !Self.proposes(text)
        else { return nil }
        var hasVerb = false
        var hasAim = false
        var hasName = false
        for clause in clauses {
            let said = Sentence(clause, known)
            guard said.isWhole else { return nil }
            hasVerb = hasVerb || said.hasVerb
            hasAim = hasAim || said.hasAim
            hasName = hasName || said.hasName
        }
        let isNamed = VerdictWords.words(of: sentence).contains { known.contains($0.key) && $0.key.hasDigit }
        guard hasVerb, hasAim, isNamed || hasName || isDated || !days.isEmpty else { return nil }
    }

    /// Whether the letters of a verb of letting go stand in a sentence, as in few: it is not taken apart where none do.
    private static func mayGrant(_ sentence: String) -> Bool {
        let words = FoldedText(sentence).text
        return verbs.contains(where: words.containsBytes)
    }

    /// Whether a sentence of a script without spaces lets the release go that it names, and says that it was decided.
    ///
    /// - Parameter isAsked: whether words before it say that it is the decision.
    static func isIdeographic(
        _ sentence: String, about known: Set<String>, isAsked: Bool = false, _ reading: Reading
    ) -> Bool {
        guard !isAhead(sentence) else { return false }
        if isResolved(sentence, known) { return true }
        guard isAsked || deciders.contains(where: sentence.containsBytes),
            !ahead.contains(where: sentence.containsBytes),
            known.contains(where: { $0.hasDigit && FoldedText(sentence).text.containsBytes($0) })
        else { return false }
        return ReleaseVerdict.status(of: sentence, in: reading, isAsked: true) == .go
    }

    /// Whether such a sentence says who decided, that it was decided, and that the release goes, and nothing that bends it:
    /// `会议决定 4.2 版本于 4 月 9 日正式发布`, `審議の結果、4.2 の本番リリースを承認しました`.
    private static func isResolved(_ sentence: String, _ known: Set<String>) -> Bool {
        let words = FoldedText(sentence).text
        return bodies.contains(where: sentence.containsBytes) && resolved.contains(where: sentence.containsBytes)
            && departures.contains(where: { departs($0, in: sentence) })
            && !bends.contains(where: sentence.containsBytes)
            && known.contains { $0.hasDigit && words.containsBytes($0) }
    }

    /// Whether such a sentence calls the release that it names a go: `全基準を満たすため、v4.2 のリリースを Go と判定する`.
    static func isCalled(_ sentence: String, _ known: Set<String>) -> Bool {
        let text = String(decoding: sentence.asciiLowercased.utf8.filter { $0 != 0x20 }, as: UTF8.self)
        let words = FoldedText(sentence).text
        let end = text.endsWithBytes("。") ? text.bytes(0..<text.utf8.count - 3) : text
        return calls.contains(where: end.endsWithBytes) && known.contains { $0.hasDigit && words.containsBytes($0) }
            && !(bends + ahead + parts).contains(where: text.containsBytes)
    }

    private static let calls = ["を", "は"].flatMap { joint in
        ["go", "可"].flatMap { word in
            ["と判定する", "と判定した", "と判断する", "と判断した", "とする", "と決定する", "と決定した"].map { joint + word + $0 }
        }
    }

    /// Whether a label calls what follows a proposal: `Beschlussvorschlag: …`.
    static func proposes(_ text: String) -> Bool {
        text.firstOffset(of: ":").map { labels.areSaid(in: FoldedText(text.bytes(0..<$0))) } ?? false
    }

    private static let labels: Phrases = [
        "vorschlag", "beschlussvorschlag", "entwurf", "vorgeschlagen", "proposal", "proposed", "draft", "motion",
        "proposition",
        "projet", "propuesta", "borrador", "proposta", "rascunho", "提案", "草案",
    ]

    /// Whether a sentence of a script without spaces only proposes or announces a consent.
    static func isAhead(_ sentence: String) -> Bool { proposals.contains(where: sentence.containsBytes) }

    private static let proposals = ["建议", "将批准", "将同意", "将发布", "拟批准", "提议", "申请", "申請"]

    /// Who calls it so without a say, and words that call it so for less than all.
    private static let parts = ["ベンダー", "業者", "顧客", "ゲスト", "のみ", "だけ", "先行", "パイロット"]

    /// Whether a word of going ends its clause or is what is approved: not `发布说明`, the notes of a release.
    private static func departs(_ word: String, in sentence: String) -> Bool {
        guard let at = sentence.lastOffset(of: word) else { return false }
        let rest = sentence.bytes(from: at + word.utf8.count)
        return FoldedText(rest).isEmpty || behind.contains(where: rest.startsWithBytes)
    }

    private static let behind = ["，", "。", ",", ".", "；", ";", "!", "！", "を承認", "を決定", "することを", "する。"]

    private static let bodies = ["会议", "会議", "委员会", "委員会", "评审组", "领导小组", "審議", "審査会", "役員会", "董事会", "管理层"]
    private static let resolved = ["决定", "批准", "同意", "承認しました", "承認した", "決定した", "決定しました", "可決"]
    private static let departures = ["发布", "上线", "投产", "リリース", "公開", "出荷"]
    private static let bends = [
        "不", "未", "没", "暂", "延", "推迟", "拒", "否", "见送", "見送", "ない", "せず", "中止", "待", "条件", "前提", "后再", "場合", "建议", "拟",
        "申请", "申請", "予定", "提案", "検討", "讨论是否", "灰度", "试", "部分", "試", "一部", "限定", "内部", "内测", "計画", "计划", "版本说明", "ノート",
        "?", "？",
    ]

    private static let deciders = ["会議", "会议", "委员会", "委員会", "判定", "决定", "決定", "评审组", "承認した"]
    private static let ahead = ["将", "予定", "拟", "申请", "申請", "建议", "提案"]

    /// One clause, word by word.
    private struct Sentence {
        private(set) var hasVerb = false
        private(set) var hasAim = false
        private(set) var hasName = false
        private(set) var isWhole = true
        let isEmpty: Bool

        init(_ clause: String, _ known: Set<String>) {
            let words = VerdictWords.words(of: clause)
            isEmpty = words.isEmpty
            let isNames = !words.contains {
                GrantSentence.verbs.contains($0.key) || GrantSentence.aims.contains($0.key)
            }
            let isOfAll = GrantSentence.wholes.areSaid(in: FoldedText(clause))
            var isNamed = isNames
            for word in words {
                if VerdictWords.introducing.contains(word.key) { isNamed = true }
                if GrantSentence.verbs.contains(word.key) {
                    hasVerb = true
                } else if GrantSentence.aims.contains(word.key) {
                    hasAim = true
                } else if known.contains(word.key) {
                    hasAim = hasAim || word.key.hasDigit
                } else if GrantSentence.helpers.contains(word.key) || VerdictWords.isHarmless(word.key, [])
                    || isOfAll
                        && (GrantSentence.breadths.contains(word.key)
                            || GrantSentence.wholes.begin(FoldedText(word.key)))
                {
                    continue
                } else if word.isCapital, isNamed {
                    hasName = true
                } else {
                    isWhole = false
                }
            }
        }
    }

    static let verbs: Set<String> = [
        "approved", "released", "authorised", "authorized", "cleared", "granted", "freigegeben", "genehmigt", "erteilt",
        "abgenommen", "autorisé", "autorisée", "approuvé", "approuvée", "accordée", "prononcée", "aprobado", "aprobada",
        "autorizado", "autorizada", "aprueba", "autoriza", "liberado", "liberada", "aprovado", "aprovada", "aprova",
        "concedida",
    ]

    fileprivate static let aims: Set<String> = [
        "release", "launch", "deployment", "rollout", "shipment", "freigabe", "produktion", "produktivbetrieb",
        "auslieferung", "betrieb", "inbetriebnahme", "einsatz", "production", "exploitation", "déploiement", "service",
        "puesta", "producción", "despliegue", "explotación", "produção", "implantação", "entrada", "operação",
        "liberação",
        "operation", "use", "manufacturing", "distribution", "live", "cutover", "publication",
        "veröffentlichung", "fertigung", "publicación", "fabricación", "publicação",
        "fabricação", "fabrication", "publication",
    ]

    fileprivate static let helpers: Set<String> = [
        "is", "was", "has", "been", "hereby", "wird", "wurde", "ist", "hiermit", "zum", "den", "est", "se", "queda",
        "fica", "foi", "es", "para", "pour", "operational", "general", "availability", "ga", "lo", "una", "la", "as",
        "requested", "window", "digital", "mass", "ready", "it",
    ]

    /// That nothing is left out, beside which ``breadths`` name no limit.
    fileprivate static let wholes: Phrases = [
        "all", "every", "both", "worldwide", "alle", "allen", "aller", "beide", "beiden", "tous", "toutes", "todos",
        "todas", "ambos", "ambas",
    ]

    /// Whether a word names those for whom something goes live, or that it is for all of them.
    static func isBreadth(_ key: String) -> Bool {
        breadths.contains(key) || aims.contains(key) || wholes.begin(FoldedText(key))
    }

    /// Those for whom, and places where, something goes live.
    fileprivate static let breadths: Set<String> = [
        "countries", "regions", "sites", "customers", "users", "platforms", "markets", "tenants", "stores", "wards",
        "locations", "four", "three", "two", "länder", "standorte", "standorten", "kunden", "nutzer", "mandanten",
        "plattformen", "pays", "clients", "sites", "utilisateurs", "établissements", "magasins", "países", "clientes",
        "usuarios", "sedes", "tiendas", "plataformas", "usuários", "lojas", "unidades", "paras",
    ]
}
