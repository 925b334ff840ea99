import MusterText

/// Sentences on trouble that holds a release back: blockers, and bugs of the highest grade.
enum Trouble {
    /// Whether a text names such trouble.
    static func isNamed(in words: FoldedText) -> Bool { nouns.areSaid(in: words) || grave.areSaid(in: words) }

    /// Whether a sentence says that some is open now.
    static func isOpen(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        guard isNamed(in: words), isTold(sentence, words) else { return false }
        // `All blockers but one are fixed`
        if alls.areSaid(in: words), Exceptions.areMade(in: words), closings.areSaid(in: words) { return true }
        if Exceptions.areMadeBehindNone(in: words), nothings.begin(words) { return true }
        // `KI-7 is fixed on main, but not in the build of 4.2`
        if closings.areSaid(in: words), lacks.areSaid(in: words) { return true }
        guard !nothings.areSaid(in: words), !closings.areSaid(in: words) || unmended.areSaid(in: words) else {
            return false
        }
        return opens.areSaid(in: words) || unmended.areSaid(in: words)
    }

    /// Whether words say that there is no such trouble and nothing else: `no blockers`, `0 crashes in 300 hours`.
    static func isNone(_ words: FoldedText) -> Bool {
        words.wordCount <= 6 && nothings.begin(words) && (isNamed(in: words) || mishaps.areSaid(in: words))
            && !Exceptions.areMadeBehindNone(in: words)
            && !SigningWords.signing.areSaid(in: words) && !unseen.areSaid(in: words)
    }

    /// What nobody wants to see, of any weight.
    private static let mishaps: Phrases = [
        "crash", "crashes", "failure", "failures", "error", "errors", "finding", "findings", "defect", "defects", "bug",
        "bugs", "regression", "regressions", "alarm", "alarms", "alert", "alerts", "incident", "incidents", "abstürze",
        "fehler", "ausfälle", "vorfälle", "mängel", "pannes", "erreurs", "défauts", "incidentes", "errores", "fallos",
        "erros", "falhas", "defeitos", "异常", "故障", "不具合",
    ]

    /// That it was not looked for.
    private static let unseen: Phrases = ["tested", "checked", "yet", "looked", "so far", "run", "counted", "getestet"]

    /// Whether a sentence says that such trouble was found.
    static func isFound(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return isNamed(in: words) && finds.areSaid(in: words) && isTold(sentence, words) && !nothings.areSaid(in: words)
            && !closings.areSaid(in: words)
    }

    /// Whether a sentence tells of such trouble as new: `A new blocker in 4.2: the bell is silent`.
    static func isNew(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return isFound(sentence)
            || news.areSaid(in: words) && isNamed(in: words) && isTold(sentence, words) && !nothings.areSaid(in: words)
                && !closings.areSaid(in: words)
    }

    private static let news: Phrases = [
        "new", "another", "neuer", "neue", "neuen", "weiterer", "nouveau", "nouvelle", "nuevo", "nueva", "novo", "nova",
        "新的", "新增", "新たな", "新しい",
    ]

    /// Whether words say that there is no cure yet.
    static func isLeftUnmended(_ words: FoldedText) -> Bool { unmended.areSaid(in: words) && words.wordCount <= 12 }

    /// Whether the name of a count is that of such trouble that is open: `Open P0 bugs`.
    static func isOpenCount(_ key: FoldedText) -> Bool { isNamed(in: key) && opens.areSaid(in: key) }

    /// Whether words before a colon name a count or a list, and tell nothing themselves: `Open blockers: see the tracker`.
    static func isCountName(_ key: FoldedText) -> Bool {
        isOpenCount(key) && !verbs.areSaid(in: key) && !ones.contains((key.firstWord ?? key).text)
    }

    /// That there is one, or some.
    private static let ones: Set<String> = [
        "one", "two", "three", "1", "2", "3", "ein", "eine", "zwei", "drei", "un", "une", "deux", "trois", "una", "dos",
        "tres", "um", "uma", "dois", "duas", "três",
    ]

    private static let verbs: Phrases = [
        "is", "are", "remains", "remain", "have", "has", "ist", "sind", "bleibt", "bleiben", "est", "sont", "reste",
        "restent", "está", "están", "queda", "quedan", "estão", "resta", "restam", "still", "noch",
    ]

    /// Whether words say of what they name that it is open: `Open`, `Remaining`, `Offene Fehler`.
    static func areOpen(_ words: FoldedText) -> Bool {
        words.wordCount <= 4 && (opens.areSaid(in: words) || lefts.areSaid(in: words)) && !closings.areSaid(in: words)
    }

    private static let lefts: Phrases = [
        "remaining", "left", "verbleibend", "restants", "restantes", "pendientes", "pendentes", "残り",
    ]

    /// Whether the name of a count is the highest grade and nothing else.
    static func isGravest(_ key: FoldedText) -> Bool { gravest.all.contains(key) }

    /// Whether it is told as so, and neither asked, supposed, limited nor over.
    private static func isTold(_ sentence: String, _ words: FoldedText) -> Bool {
        !Questions.asks(sentence) && !Suppositions.areIn(words) && !rules.areSaid(in: words)
            && !pasts.areSaid(in: words)
    }

    private static let gravest: Phrases = [
        "critical", "blocker", "blockers", "blocking", "p0", "severity 1", "sev 1", "s1", "showstopper", "showstoppers",
        "kritisch", "blockierend", "critique", "critiques", "bloquant", "bloquants", "bloquante", "bloquantes",
        "crítico", "críticos", "crítica", "críticas", "bloqueante", "bloqueantes", "致命", "阻塞", "致命的",
    ]

    private static let nouns: Phrases = [
        "blocker", "blockers", "showstopper", "showstoppers", "bloquants", "anomalie bloquante", "anomalies bloquantes",
        "problème bloquant", "problèmes bloquants", "bloqueantes", "bloqueador", "bloqueadores", "bloqueos",
        "阻塞问题", "阻塞项", "致命缺陷", "ブロッカー",
    ]

    private static let grave: Phrases = [
        "p0", "p0s", "critical bug", "critical bugs", "critical issue", "critical issues", "critical defect",
        "critical defects", "critical finding", "critical findings", "blocking bug", "blocking bugs", "blocking issue",
        "blocking issues", "blocking defect", "blocking defects", "severity 1", "sev 1", "sev1", "kritischer fehler",
        "kritische fehler", "kritischen fehler", "kritische mängel", "blockierender fehler", "blockierende fehler",
        "bug critique", "bugs critiques", "anomalie critique", "anomalies critiques", "bug bloquant", "bugs bloquants",
        "error crítico", "errores críticos", "fallo crítico", "fallos críticos", "bug crítico", "bugs críticos",
        "erro crítico", "erros críticos", "falha crítica", "falhas críticas", "严重缺陷", "致命问题", "重大な不具合",
        "致命的な不具合",
    ]

    private static let opens: Phrases = [
        "blocker left", "blockers left", "bug left", "bugs left", "defect left", "defects left", "issue left",
        "issues left", "open", "unresolved", "outstanding", "remains", "remain", "there is still", "there are still",
        "not resolved",
        "not closed", "offen", "offene",
        "offener", "ungelöst", "bleibt", "bleiben", "ouvert", "ouverte", "ouverts", "ouvertes", "reste", "restent",
        "abierto", "abierta", "abiertos", "abiertas", "queda", "quedan", "sin resolver", "aberto", "aberta", "abertos",
        "abertas", "em aberto", "resta", "restam", "未解决", "未关闭", "未解決", "オープン", "残って",
    ]

    private static let unmended: Phrases = [
        "not fixed", "not yet fixed", "not been fixed", "not closed", "not resolved", "not yet closed",
        "nobody has fixed",
        "nobody fixed", "no fix", "unfixed", "not solved", "not mended",
        "still happens", "still fails", "nicht behoben", "noch nicht behoben", "kein fix", "nicht gelöst",
        "non corrigé", "non corrigée", "pas corrigé", "pas corrigée", "pas de correctif", "sin corregir",
        "no está corregido", "no corregido", "não corrigido", "não corrigida", "sem correção", "未修复", "尚未修复",
        "没有修复", "未修正", "修正されていない",
    ]

    private static let closings: Phrases = [
        "fixed", "closed", "resolved", "solved", "mended", "gone", "cleared", "behoben", "geschlossen", "gelöst",
        "erledigt", "corrigé", "corrigée", "corrigés", "corrigées", "résolu", "résolue", "résolus", "résolues", "clos",
        "cerrado", "cerrada", "cerrados", "cerradas", "resuelto", "resuelta", "resueltos", "resueltas", "corregido",
        "corregidos", "fechado", "fechada", "fechados", "fechadas", "resolvido", "resolvida", "resolvidos",
        "resolvidas", "corrigido", "corrigidos", "已修复", "已关闭", "已解决", "解決済み", "修正済み", "クローズ",
    ]

    private static let lacks: Phrases = [
        "but not in", "but not yet in", "but not on", "not in the build", "not in this build", "not in the candidate",
        "not in this release", "aber nicht in", "nicht im build", "mais pas dans", "pero no en", "mas não em",
        "mas não na", "mas não no", "但未包含", "但不在",
    ]

    private static let finds: Phrases = [
        "found", "reported", "seen", "discovered", "appeared", "came up", "gefunden", "gemeldet", "aufgetreten",
        "trouvé", "trouvée", "découvert", "découverte", "signalé", "signalée", "encontrado", "encontrada", "detectado",
        "detectada", "hallado", "relatado", "发现", "見つか", "発見",
    ]

    private static let alls: Phrases = [
        "all", "every", "each", "both", "alle", "sämtliche", "tous", "toutes", "todos", "todas", "所有", "全部",
    ]

    private static let nothings: Phrases = [
        "no", "none", "not a single", "nothing", "zero", "0", "neither", "never", "without", "kein", "keine", "keiner",
        "keinen", "nichts", "ohne", "aucun", "aucune", "rien", "sans", "ningún", "ninguno", "ninguna", "sin bloqueos",
        "sin incidentes", "sin incidencias", "sin errores", "sin fallos", "sin defectos", "sin bugs", "sin p0",

        "nada", "nenhum", "nenhuma", "sem bloqueadores", "sem incidentes", "sem erros", "sem falhas", "sem defeitos",
        "sem bugs",
        "无", "没有", "なし", "ない", "ありません",
    ]

    /// Words of limits and demands: what may be open, and how many.
    private static let rules: Phrases = [
        "may", "must", "shall", "any", "allowed", "permitted", "fewer than", "less than", "at most", "no more than",
        "maximum", "limit", "required", "darf", "dürfen", "muss", "müssen", "höchstens", "doit", "doivent", "peut",
        "au plus", "debe", "deben", "puede", "como máximo", "deve", "devem", "pode", "no máximo", "不得", "不能", "不应",
        "必须", "不超过", "であること", "以下",
    ]

    /// Words of what was open at another time.
    private static let pasts: Phrases = [
        "was open", "were open", "was still open", "were still open", "had", "used to", "formerly", "previously",
        "in the last release", "war offen", "waren offen", "war noch offen", "hatten", "était ouvert",
        "étaient ouverts",
        "était ouverte", "estaba abierto", "estaban abiertos", "estava aberto", "estavam abertos",
    ]
}
