import MusterText

/// Words of running text that speak against going: that something is stopped, missing, refused, broken or not yet done.
enum DoubtWords {
    /// The sentence of a statement that does; nil where none does, or the statement itself says that it was put right.
    static func doubt(in statement: Statement, about known: Set<String>) -> String? {
        guard mayDoubt(statement.folded), !isSettled(statement.folded) else { return nil }
        if let field = statement.field, !field.value.isEmpty, let told = doubt(in: field, of: statement) { return told }
        return VerdictSentence.all(in: statement.body).first { isDoubt($0, known) }?.withoutEnd
    }

    /// The sentence of a statement that takes back a word given, in so many words; elsewhere that is read as a fact.
    static func withdrawal(in statement: Statement, about known: Set<String>) -> String? {
        guard Reservations.withdraws(statement.folded) else { return nil }
        return VerdictSentence.all(in: statement.body).first { sentence in
            let words = FoldedText(sentence)
            return Reservations.withdraws(words) && !Reservations.denies(words) && !Questions.asks(sentence)
                && !Suppositions.areIn(words) && isOfRelease(sentence, words, known)
        }?.withoutEnd
    }

    /// What stands in brackets or behind a dash beside what is ticked, where it speaks against that.
    static func remark(in statement: Statement, about known: Set<String>) -> String? {
        guard mayDoubt(statement.folded) || partly.areSaid(in: statement.folded), !isSettled(statement.folded),
            let at = [" (", " – ", " — ", " - ", "（"].compactMap({ statement.body.firstOffset(of: $0) }).min(),
            case let remark = statement.body.bytes(from: at),
            !asked.areSaid(in: statement.folded),
            partly.areSaid(in: FoldedText(remark))
                || VerdictSentence.all(in: remark).contains(where: { isDoubt($0, known) })
        else { return nil }
        return statement.body
    }

    /// Whether the words of a state say that something was called off.
    static func callsOff(_ words: FoldedText) -> Bool {
        words.wordCount <= 8
            && (words.says("no go") || words.says("blocked by") || stops.areSaid(in: words) || bare.contains(words.text)
                || offs.contains(words.text))
            && !nothing.areSaid(in: words)
    }

    private static let offs: Set<String> = [
        "verschoben", "reporté", "reportée", "aplazado", "aplazada", "adiado", "adiada", "pulled", "skipped", "dropped",
        "failed", "failed acceptance", "off", "on hold", "stopped",
        "abgebrochen", "gestrichen", "abandonné", "abandonnée", "descartado", "descartada", "abandonado",
    ]

    /// Whether a cell says no.
    static func refuses(_ cell: String) -> Bool {
        let words = FoldedText(cell)
        return Answers.answer(cell) == false || nays.contains(words.text)
            || words.wordCount <= 3 && lacks.areSaid(in: words)
    }

    private static let nays: Set<String> = [
        "nope", "nearly", "almost", "retest", "later", "repeat", "knapp nicht", "noch nicht", "wiederholung", "presque",
        "à refaire", "casi", "repetir", "quase", "ainda não", "差一点", "待复测", "再試験",
    ]

    private static func mayDoubt(_ words: FoldedText) -> Bool {
        stops.areSaid(in: words) || bans.areSaid(in: words) || lacks.areSaid(in: words) || awaits(words)
            || keys.begin(words)
            || bare.contains { words.text.endsWithBytes($0) }
    }

    /// `Clearance for shipping: withheld`, `Blocked by: the crash on start`
    private static func doubt(in field: Statement.Field, of statement: Statement) -> String? {
        let value = FoldedText(field.value)
        if bare.contains(value.text) { return statement.body.withoutEnd }
        guard keys.all.contains(field.key) else { return nil }
        return EmptyLists.saysNone(value) || nothing.begin(value) || value.text == "0" || Questions.asks(field.value)
            ? nil : statement.body.withoutEnd
    }

    /// Values that say by themselves that something is not there, or stopped.
    private static let bare: Set<String> = [
        "missing", "lacking", "absent", "withheld", "stopped", "halted", "blocked", "forbidden", "unfavourable",
        "unfavorable", "negative", "not given", "not issued", "not received", "fehlt", "gestoppt", "gesperrt",
        "negativ",
        "manque", "manquant", "manquante", "défavorable", "négatif", "falta", "desfavorable", "negativo", "parada",
        "desfavorável", "缺失", "缺", "暂停", "未批准", "不足", "停止中", "未取得",
    ]

    private static func isDoubt(_ sentence: String, _ known: Set<String>) -> Bool {
        let words = FoldedText(sentence)
        // `We do not launch until that is fixed.`
        let isBarred = bans.areSaid(in: words) && untils.areSaid(in: words)
        guard !Questions.asks(sentence), isBarred || !Suppositions.areIn(words), !pasts.areSaid(in: words),
            !isSettled(words), !laters.areSaid(in: words)
        else { return false }
        return VerdictSentence.clauses(of: sentence).contains { clause in
            let words = FoldedText(clause)
            guard !nothing.areSaid(in: words) || refusals.areSaid(in: words) else { return false }
            return lacks.areSaid(in: words) || bans.areSaid(in: words) || awaits(words)
                || stops.areSaid(in: words) && !Reservations.denies(words) && isOfRelease(clause, words, known)
        }
    }

    /// `The meeting has not been held yet`
    private static func awaits(_ words: FoldedText) -> Bool { words.says("yet") && nots.areSaid(in: words) }

    private static let nots: Phrases = ["not", "isn t", "hasn t", "haven t", "aren t", "wasn t", "never"]

    /// Whether what is stopped is the release, a thing that it needs, or nothing that has a name: a party that is called off
    /// holds back nothing.
    private static func isOfRelease(_ clause: String, _ words: FoldedText, _ known: Set<String>) -> Bool {
        guard !sideshows.areSaid(in: words), !words.text.split(onByte: 0x20).contains(where: isCandidate) else {
            return false
        }
        return words.wordCount <= 2 || clause.hasWideLetters || subjects.areSaid(in: words)
            || words.text.split(onByte: 0x20).contains(where: known.contains)
    }

    /// `rc1`: one that was turned down is followed by the next.
    private static func isCandidate(_ word: String) -> Bool {
        word.startsWithBytes("rc") && word.utf8.count > 2 && word.utf8.dropFirst(2).allSatisfy(\.isASCIIDigit)
    }

    private static let subjects: Phrases = [
        "launch", "release", "rollout", "go live", "golive", "go", "delivery", "shipping", "opening", "start", "it",
        "we",
        "decision", "approval", "signature", "clearance", "permit", "licence", "license", "version", "account", "us",
        "sign off", "vote", "consent", "yes", "zustimmung", "votum", "aval", "visto bueno", "visa", "voto", "parecer",
        "freigabe", "auslieferung", "eröffnung", "entscheidung", "genehmigung", "wir", "lancement",
        "livraison",
        "mise", "ouverture", "décision", "accord", "autorisation", "on", "avis", "lanzamiento", "entrega", "apertura",
        "decisión", "aprobación", "autorización", "lançamento", "abertura", "decisão", "aprovação", "autorização",
    ]

    private static let sideshows: Phrases = [
        "party", "edition", "training", "workshop", "newsletter", "campaign", "dinner", "trip", "feier", "schulung",
        "fête", "fiesta", "festa",
    ]

    /// Whether a later sentence of the paper lets go again what was stopped.
    static func lifts(_ words: FoldedText) -> Bool { lifted.areSaid(in: words) && !Reservations.denies(words) }

    private static let lifted: Phrases = [
        "hold is lifted", "hold was lifted", "hold has been lifted", "stop is lifted", "stop was lifted",
        "ban is lifted",
        "ban was lifted", "is resumed", "was resumed", "has been resumed", "ist aufgehoben", "wurde aufgehoben",
        "est levée", "est levé", "a été levée", "a été levé", "queda levantada", "fue levantada", "levantado el",
        "foi levantada", "foi retomada", "foi retomado", "恢复发布", "已解除", "解除された", "再開された",
    ]

    /// What says beside a tick that a part is still to come.
    private static let partly: Phrases = [
        "next week", "reopened", "only ordered", "undone", "not yet", "nächste woche", "wieder offen", "nur bestellt",
        "la semaine prochaine", "rouvert", "la semana que viene", "próxima semana", "reabierto", "na semana que vem",
        "semana que vem", "reaberto", "下周", "重新打开", "来週", "再オープン",
    ]

    /// What was only to be asked for or put in order.
    private static let asked: Phrases = [
        "asked", "ask", "requested", "request", "booked", "ordered", "announced", "angefragt", "demandé", "solicitado",
    ]

    /// Whether words say that it was put right.
    private static func isSettled(_ words: FoldedText) -> Bool {
        settled.areSaid(in: words) && !unsettled.areSaid(in: words)
    }

    /// That something is stopped, refused or put off; what is denied of it says the opposite.
    private static let stops: Phrases = [
        "rejected", "tabled", "adjourned", "to stop", "to postpone", "stopping the", "cancellation of",
        "postponement of",
        "to hold", "hold back", "zu stoppen", "zu verschieben", "verschiebung von", "verschiebung der", "rücknahme des",
        "report de", "annulation du", "annulation de", "aplazar la", "aplazar el", "anulación del", "anulación de",
        "aplazamiento", "adiamento", "anulação do", "anulação da", "継続審議",
        "called off", "is off", "on hold", "on ice", "is stopped", "stopped the", "stop the release",
        "stop the launch", "launch stopped", "release stopped", "rollout stopped", "was halted", "is halted",
        "suspended", "postponed", "put off", "delayed until", "delayed to", "is delayed", "refused", "denied",
        "withheld", "revoked", "withdrawn", "zieht seine", "zieht ihre", "zieht sein", "zieht ihr",
        "retire son", "retire sa", "retira su", "retira o seu", "retira a sua", "retira seu", "retira sua", "cancelled",
        "canceled", "aborted", "was pulled", "is pulled",
        "switched off again", "turned off again", "turned down", "overturned", "vetoed", "has blocked", "is blocked",
        "are blocked", "blocks the", "to wait until", "wait until", "waiting for", "we wait for", "forbidden",
        "prohibited", "taken back", "took back", "takes back", "took it back", "gestoppt", "abgesagt", "fällt aus",
        "auf eis", "verschoben", "vertagt", "zurückgezogen", "zurückgenommen", "zurückgestellt", "abgelehnt",
        "verweigert", "untersagt", "verboten", "widerrufen", "entzogen", "gesperrt", "abwarten", "warten auf",
        "annulé", "annulée", "suspendu", "suspendue", "reporté", "reportée", "retiré", "retirée", "refusé",
        "refusée", "refuse", "rejeté", "rejetée", "interdit", "interdite", "défavorable", "bloqué", "bloquée",
        "cancelado", "cancelada", "suspendido", "suspendida", "aplazado", "aplazada", "retirado", "retirada",
        "ha retirado", "retiró", "rechazado", "rechazada", "denegado", "denegada", "prohibido", "hemos apagado",
        "revocado", "revocada", "bloqueado", "bloqueada", "suspenso", "suspensa", "adiado", "adiada", "retirou",
        "recusado", "recusada", "rejeitado", "rejeitada", "negado", "negada", "proibido", "parado", "parada",
        "revogado", "revogada", "取消", "推迟", "暂停", "停止", "撤回", "收回", "被拒", "拒绝",
        "否决", "吊销", "中止", "延期", "却下", "否決", "取り消", "撤回", "見送", "保留",
        "停止中", "受け入れない",
    ]

    /// That something is forbidden, not granted or spoken against.
    private static let bans: Phrases = [
        "do not ship", "don t ship", "do not release", "don t release", "do not deploy", "do not go live",
        "don t go live", "not go live", "do not launch", "don t launch", "please don t", "not launching",
        "not going live", "not go out", "not ship", "not to ship", "do not deliver", "don t deliver", "do not resume",
        "not be released", "can t open", "will not happen", "did not take place", "not switch", "not take place",
        "not start with", "not approve", "cannot open", "no longer valid", "no longer holds", "not valid", "void",
        "not agree", "disagrees", "disagree", "is against", "are against", "objects", "changed her mind",
        "changed his mind", "changed their mind", "says no", "said no", "not accepted", "not accept",
        "did not accept", "must not sign", "may not sign", "no right to sign", "does not count", "do not count",
        "without it we", "nicht starten", "nicht ausliefern", "nicht ausgeliefert", "nicht live",
        "nicht einverstanden", "dagegen", "nicht abgenommen", "ne pas livrer", "ne pas lancer", "pas d accord",
        "est contre", "n ouvre pas", "no lancéis", "no lanzar", "no abrimos", "en contra", "no está de acuerdo",
        "não lancem", "não lançar", "não abrimos", "é contra", "está contra", "discorda", "不同意",
        "反对", "不要上线", "不能开放", "不接受", "反対", "しないでください",
        "開館できない",
    ]

    /// That something is missing, not done, or does not work.
    private static let lacks: Phrases = [
        "is missing", "are missing", "still missing", "not tested", "has tested", "never tested", "not been tested",
        "not done", "not been done", "not run", "not been run", "never ran", "never run", "not finished", "not ready",
        "not complete", "not completed", "not confirmed", "not signed", "not sign", "not yet signed", "unsigned",
        "not approved", "not passed", "not pass", "not been passed", "not fixed", "not been fixed", "not met",
        "not delivered",
        "not arrived", "not come yet", "not there yet", "not yet", "hasn t come", "haven t come", "hasn t answered",
        "haven t answered",
        "not answered", "hasn t signed", "haven t signed", "hasn t been", "haven t been", "not present", "isn t ready",
        "isn t there", "aren t there", "doesn t start", "didn t start", "can t be used", "cannot be used",
        "outstanding", "still needed", "still need",
        "still needs", "still have to", "still has to", "has to be repeated", "have to be repeated", "must be repeated",
        "needs to be repeated", "needs repeating", "has to be done again", "have to sign again", "to be redone",
        "failed", "fails", "fail", "failing", "does not work", "do not work", "doesn t work", "not working", "not work",
        "is broken", "are broken", "burnt", "crashes", "crashed", "were skipped", "was skipped", "by mistake",
        "too early", "still happen", "still happens", "is wrong", "are wrong", "wrong branch", "wrong build",
        "wrong version", "old version", "old build", "serious defects", "charged twice", "except the",
        "all but one", "but the landlord", "can t sign", "cannot have signed", "could not sign", "signs on",
        "will sign", "signs next", "fehlt", "fehlen", "nicht getestet", "nicht geprüft", "nie getestet",
        "nicht erledigt",
        "nicht fertig", "nicht bereit", "nicht unterschrieben", "nicht freigegeben", "nicht bestanden", "nicht behoben",
        "noch nicht", "steht aus", "stehen aus", "steht noch aus", "liegt nicht vor", "muss wiederholt werden",
        "müssen wiederholt werden", "nochmal gemacht", "gescheitert", "fehlgeschlagen", "funktioniert nicht",
        "geht nicht", "läuft nicht", "abgelaufen", "abgestürzt", "stürzt ab", "versehentlich", "schwere mängel",
        "alte version", "alten version", "manque", "manquent", "pas testé", "pas testée", "pas fait", "pas faite",
        "pas terminé", "pas terminée", "pas prêt", "pas prête", "pas signé", "pas encore", "n a pas signé",
        "doit être refait", "doit être refaite", "doit être répété", "à refaire", "échoué", "a échoué",
        "ne fonctionne pas", "ne marche pas", "ne démarre pas", "ne démarre plus", "en panne", "par erreur", "expiré",
        "défauts graves",
        "ancienne version", "falta", "faltan", "sin probar", "sin firmar", "no se ha probado", "no está listo",
        "no ha firmado",
        "no firmó", "todavía no", "aún no", "hay que repetir", "debe repetirse", "falló", "fallaron", "ha fallado",
        "no funciona", "no arranca", "por error", "caducado", "defectos graves", "versión antigua", "versión anterior",
        "durchgefallen", "non conforme", "non conformes", "no superado", "no superada", "no superó", "reprovado",
        "reprovada", "reprovados", "reprovadas", "reprovou", "faltam", "não testado", "não foi testado",
        "não está pronto", "não assinou", "ainda não", "é preciso repetir",
        "precisa ser repetido", "falhou", "falharam", "não funciona", "não arranca", "não inicia", "por engano",
        "vencido",
        "defeitos graves", "versão antiga", "queimaram", "尚未", "还没", "还缺", "未签", "未测试", "未通过", "不通过", "不合格", "失败",
        "无法", "不能用", "未完成", "误", "旧版", "过期", "严重缺陷", "没有答复", "尚无", "まだ", "未実施", "未署名", "未完了", "未提出",
        "失敗", "動かず", "動かない", "起動せず", "不足", "誤って", "旧版", "期限切れ", "重大な欠陥", "不合格",
    ]

    /// What a line is called that says what stops, or that something may go.
    private static let keys: Phrases = [
        "blocked by", "blocking", "blockers", "blocker", "veto", "missing", "still missing", "not done", "not tested",
        "still open", "open points", "waiting for", "objections", "es fehlt", "es fehlen", "noch offen",
        "blockiert durch",
        "offene punkte", "einwände", "manque", "il manque", "points ouverts", "bloqué par", "bloquants", "falta",
        "faltan",
        "puntos abiertos", "bloqueado por", "faltam", "pontos em aberto", "缺", "缺少", "阻塞", "未决事项", "不足", "未完了", "残件",
    ]

    /// What begins with a word that elsewhere says that there is none.
    private static let refusals: Phrases = [
        "no longer valid", "no longer holds", "no right to sign", "no funciona", "no arranca", "no se ha probado",
        "no está listo", "no está lista", "no ha firmado", "no firmó", "no abrimos", "no lancéis", "no lanzar",
        "no está de acuerdo", "no decision", "no answer", "no reply", "no response", "no word from", "says no",
        "said no",
    ]

    /// That there is none of what a clause names.
    private static let nothing: Phrases = [
        "no", "none", "nothing", "zero", "0", "without", "nor", "neither", "need not", "needn t", "his own", "her own",
        "their own", "never failed", "not fail", "not failed",
        "not blocked", "not missing", "not broken", "kein", "keine", "keiner", "keines", "nichts", "niemand", "ohne",
        "aucun", "aucune", "rien", "ningún", "ninguno", "ninguna", "nada", "nenhum", "nenhuma", "没有", "无未", "无失败", "なし",
        "ありません", "ございません",
    ]

    /// That it was put right, or is no matter.
    private static let settled: Phrases = [
        "fixed", "resolved", "closed", "solved", "mended", "repaired", "repeated on", "repeated and", "re ran", "reran",
        "rerun", "re run", "passed", "works now", "now works", "since then", "verified", "retested", "replaced",
        "lifted", "cleared", "all green", "succeeded", "behoben", "erledigt", "geschlossen", "wiederholt am",
        "bestanden",
        "inzwischen", "nachgeholt", "corrigé", "corrigée", "résolu", "résolue", "refait", "refaite", "depuis", "réussi",
        "réussie", "resuelto", "resuelta", "corregido", "corregida", "repetido", "repetida", "superado", "superada",
        "resolvido", "resolvida", "corrigido", "corrigida", "refeito", "refeita", "已修复", "已解决", "已关闭", "复测通过", "已通过",
        "修正済み", "解決済み", "再試験合格", "対応済み",
    ]

    /// What takes that back.
    private static let unsettled: Phrases = [
        "not fixed", "not been fixed", "until that is fixed", "until it is fixed", "before", "until", "not repeated",
        "not passed", "not been passed", "not pass", "not resolved", "not solved", "not closed", "not verified",
        "failed again",
        "not accepted", "has to", "have to", "must", "needs", "only on the", "again this", "bevor", "bis", "muss",
        "müssen",
        "nicht behoben", "nicht bestanden", "avant", "tant que", "doit", "pas corrigé", "pas résolu", "hasta", "antes",
        "debe", "hay que", "no corregido", "até", "deve", "é preciso", "não corrigido", "之前", "必须", "未通过", "まで",
    ]

    private static let untils: Phrases = [
        "until", "before", "bis", "bevor", "tant que", "avant", "hasta", "antes", "até", "之前", "まで",
    ]

    /// That it is told of what comes after the release.
    private static let laters: Phrases = [
        "next version", "next release", "later version", "later release", "after the launch", "after the release",
        "after go live", "nächste version", "nächsten version", "nach dem start", "prochaine version",
        "version suivante", "après le lancement", "próxima versión", "siguiente versión", "tras el lanzamiento",
        "próxima versão", "após o lançamento", "下个版本", "下一版本", "上线后", "次期", "次のバージョン", "リリース後",
    ]

    /// That it is told of another time.
    private static let pasts: Phrases = [
        "had", "originally", "used to", "at first", "first run", "the first time", "previous", "previously", "earlier",
        "last release",
        "last time", "formerly", "in the past", "früher", "zuvor", "zunächst", "beim ersten", "auparavant",
        "précédente",
        "précédent", "antes de", "anteriormente", "no passado", "之前曾", "以前", "当初", "前回", "上次",
    ]
}
