import MusterModel

/// Titles that say in words of a sentence what stands below them: `What the jury will look at`, `We have to hand in`,
/// `Doors only open if`.
enum SpokenTitles {
    /// What a title without its number is about by such words; nil for all others.
    static func role(of title: FoldedText) -> SectionRole? {
        guard title.wordCount <= 12 else { return nil }
        if aims.begin(title) || isHalfSentence(title) || judges(title) { return .acceptance }
        guard title.wordCount <= 8 else { return nil }
        if handed.begin(title) || title.wordCount <= 6 && handed.end(title) { return .deliverables }
        if seats.begin(title) || title.wordCount <= 4 && unsigned.begin(title) { return .signoffs }
        if title.wordCount <= 6, found.begin(title) { return .issues }
        if title.wordCount <= 6, mended.begin(title), !Reservations.denies(title), !Reservations.putsOff(title) {
            return .issues
        }
        if title.wordCount <= 6, worries.begin(title) { return .risks }
        return nil
    }

    /// How titles begin of what was broken before: `Fixed in this version`, `Corrigidos nesta versão`.
    private static let mended: Phrases = [
        "fixed in", "fixed since", "fixed with", "resolved in", "resolved since", "closed in this", "behoben in",
        "behoben seit", "in dieser version behoben", "corrigés dans", "corrigées dans", "corrigé dans", "résolus dans",
        "corregidos en", "corregidas en", "corregido en", "resueltos en", "corrigidos nesta", "corrigidos na",
        "corrigidos em", "corrigidas nesta", "corrigido nesta", "resolvidos nesta", "resolvidos na", "本版本修复", "本版本已修复",
        "本版已修复",
        "本次修复", "今回修正", "このバージョンで修正",
    ]

    /// Whether a title lists worries: some of them may come, and some are there.
    static func areWorries(_ title: FoldedText) -> Bool {
        title.wordCount <= 6 && (worries.begin(title) || title.wordCount <= 3 && title.ends(with: "concerns"))
    }

    /// How titles begin of what somebody fears.
    private static let worries: Phrases = [
        "what worries", "what still worries", "worries", "our worries", "what keeps us awake", "what scares us",
        "what might hit us", "what may hit us", "what could hit us", "what could stop us", "what may stop us",
        "risks we see", "risks i see", "was uns sorgen macht", "was uns sorgt", "was mir sorgen macht", "sorgen",
        "unsere sorgen", "bedenken", "ce qui nous inquiète", "ce qui m inquiète", "inquiétudes", "nos inquiétudes",
        "craintes", "nos craintes", "points de vigilance", "ce qui peut coincer", "ce qui peut mal tourner",
        "lo que nos preocupa", "lo que me preocupa", "qué nos preocupa", "preocupaciones", "qué puede salir mal",
        "qué puede fallar", "o que nos preocupa", "o que preocupa", "preocupações", "o que pode dar errado",
        "o que pode correr mal", "我们担心的", "担心的事", "担忧", "顾虑", "懸念", "懸念事項", "懸念点", "心配なこと", "心配事", "気がかりな点",
    ]

    /// How titles begin that say when something counts as a success.
    private static let aims: Phrases = [
        "success means", "success is", "success looks like", "what success looks like", "what good looks like",
        "what counts as success", "we succeed if", "we succeed when", "we have succeeded", "we are done when",
        "we re done when", "finished means", "finished when", "how we will know", "how we know", "how do we know",
        "how will we know", "we will know it works", "it works if", "it works when", "erfolg heißt", "erfolg bedeutet",
        "erfolgreich wenn", "geschafft wenn", "woran wir erkennen", "woran wir merken", "wann wir fertig sind",
        "wir sind fertig wenn", "gelungen wenn", "réussi si", "c est réussi si", "c est réussi quand",
        "le succès c est",
        "nous aurons réussi", "on aura réussi", "comment saurons nous", "c est fini quand", "éxito significa",
        "el éxito es", "habremos acertado si", "lo habremos conseguido", "cómo sabremos", "sabremos que",
        "está terminado cuando", "sucesso significa", "o sucesso é", "como saberemos", "saberemos que",
        "está pronto quando", "teremos conseguido", "成功意味着", "怎样算成功", "如何判断成功", "成功とは", "何をもって成功",
        "できたと言える",
    ]

    /// How titles begin and end of what somebody is going to look at: `What the jury will assess`.
    private static func judges(_ title: FoldedText) -> Bool {
        (3...9).contains(title.wordCount) && whats.begin(title) && judging.areSaid(in: title)
            && !Reservations.denies(title)
    }

    private static let whats: Phrases = [
        "what", "was", "worauf", "ce que", "ce qui", "lo que", "qué", "o que", "how", "wie", "comment", "cómo", "como",
    ]
    private static let judging: Phrases = [
        "will assess", "will be assessed", "is assessed", "assesses", "will grade", "will be graded", "is graded",
        "grades",
        "will evaluate", "will be evaluated", "is evaluated", "will judge", "will be judged", "is judged", "judges us",
        "looks at", "will look at", "will check", "bewertet", "bewertet wird", "bewerten wird", "geprüft wird",
        "achtet", "sera évalué", "sera évaluée", "sera noté", "évaluera", "va évaluer", "notera", "regardera",
        "será evaluado", "se evaluará", "se evalúa", "va a evaluar", "evaluará", "se calificará", "vai avaliar",
        "será avaliado", "será avaliada", "avaliará", "se vai avaliar",
    ]

    /// Half a sentence that the points below end: `Doors only open if`, `We go live when`. What makes something stop, or
    /// tells when somebody is called, is none.
    private static func isHalfSentence(_ title: FoldedText) -> Bool {
        (3...10).contains(title.wordCount) && ifs.end(title)
            && (onlys.areSaid(in: title) || starts.areSaid(in: title))
            && !stop(title) && !Reservations.denies(title)
    }

    /// Whether a title tells when something is stopped, taken back or somebody called.
    static func stop(_ title: FoldedText) -> Bool { stops.areSaid(in: title) }

    private static let ifs: Phrases = [
        "if", "when", "once", "provided", "provided that", "wenn", "sobald", "si", "quand", "lorsque", "dès que",
        "cuando", "se", "quando",
    ]
    private static let onlys: Phrases = [
        "only", "nur", "erst", "seulement", "uniquement", "ne", "solo", "sólo", "únicamente", "só", "somente", "apenas",
    ]
    private static let starts: Phrases = [
        "go live", "goes live", "launch", "launches", "release", "ship", "ships", "open", "opens", "start", "starts",
        "begin", "begins", "hand over", "takes place", "take place", "is accepted", "is approved", "may go",
        "live gehen", "startet", "starten", "eröffnen", "öffnen", "findet statt", "gilt als", "lançons", "ouvrons",
        "on lance", "on ouvre", "a lieu", "est acceptée", "est accepté", "lanzamos", "abrimos", "se abre", "se lanza",
        "se acepta", "lançamos", "abre", "aceito", "aceita",
    ]
    private static let stops: Phrases = [
        "abort", "stop", "stops", "roll back", "rollback", "cancel", "postpone", "escalate", "call", "contact", "skip",
        "use", "see", "fail", "fails", "abbrechen", "abbruch", "zurück", "anrufen", "annuler", "arrêter", "appeler",
        "abortar", "cancelar", "llamar", "suspender", "parar", "ligar",
    ]

    /// Whether a title asks for those who have to agree, and does not tell who did.
    static func asksSeats(_ title: FoldedText) -> Bool {
        let title = SectionTitles.unnumbered(title)
        return title.wordCount <= 8
            && (seats.begin(title) || SectionTitles.seated.begin(title)
                || title.wordCount <= 4 && unsigned.begin(title))
    }

    /// How titles begin, or short ones end, of what is given away: `We have to hand in`, `Documents to be handed over`.
    private static let handed: Phrases = [
        "outputs for", "output for", "deliverables for", "livrables pour", "entregables para", "entregáveis para",
        "we have to hand in", "we hand in", "we must hand in", "to hand in", "to be handed in", "to be handed over",
        "what we hand in", "what we hand over", "what we have to hand in", "handed over", "to hand over",
        "what will be delivered", "to be delivered", "we will deliver", "what you will get", "what we have to deliver",
        "documents to be handed over", "abzugeben", "wir geben ab", "was wir abgeben", "das geben wir ab",
        "zu übergeben",
        "zu übergebende", "wird übergeben", "zu liefern", "wir liefern", "was wir liefern", "à rendre", "à remettre",
        "nous devons rendre", "nous remettons", "ce que nous livrons", "ce que nous rendons", "à livrer",
        "hay que entregar", "tenemos que entregar", "a entregar", "qué entregamos", "lo que entregamos",
        "se entregará", "temos de entregar", "temos que entregar", "o que entregamos", "vamos entregar", "需提交", "需要提交",
        "提交材料", "需交付", "需移交", "提出するもの", "提出物一覧", "引き渡し書類", "引渡書類",
    ]

    /// How titles begin of those who have to agree before something can be.
    private static let seats: Phrases = [
        "needed approvals", "approvals we need", "approvals still", "approvals before", "we need the ok of",
        "nötige freigaben", "benötigte freigaben", "erforderliche freigaben", "wer freigeben muss",
        "validations attendues", "validations requises", "validations nécessaires", "validations à obtenir",
        "accords à obtenir", "accords attendus", "approbations attendues", "aprobaciones pendientes",
        "aprobaciones necesarias", "vistos buenos pendientes", "vistos buenos necesarios", "aprovações pendentes",
        "aprovações necessárias", "quem precisa aprovar", "quem tem de aprovar", "所需审批", "需要审批", "待审批", "必要な承認",
        "承認が必要な",
        "must accept", "must agree", "have to accept", "has to accept", "have to agree", "needs to sign",
        "need to sign", "needs to approve", "need to approve", "still to sign", "still has to sign",
        "still have to sign", "signature needed", "needed signatures", "required signatures", "missing signatures",
        "who has to sign", "who has to approve", "who has to agree", "who must approve", "who must agree",
        "who still has to sign", "müssen abnehmen", "muss abnehmen", "noch zu unterschreiben",
        "muss noch unterschreiben",
        "müssen noch unterschreiben", "wer zustimmen muss", "wer unterschreiben muss", "fehlende unterschriften",
        "benötigte unterschriften", "nötige unterschriften", "doivent accepter", "doit accepter", "reste à signer",
        "à faire signer", "à signer avant", "qui doit approuver", "signatures manquantes", "signatures nécessaires",
        "pendiente de firma", "pendientes de firma", "pendiente de firmar", "faltan por firmar", "falta por firmar",
        "faltan firmas", "deben aceptar", "debe aceptar", "quién tiene que firmar", "devem aceitar", "deve aceitar",
        "por assinar", "falta assinar", "faltam assinar", "faltam assinaturas", "quem tem de assinar",
        "quem precisa assinar", "待签", "待签署", "还需签字", "尚未签字", "署名待ち", "未署名", "署名が必要",
    ]
    private static let unsigned: Phrases = ["à signer", "zu unterschreiben", "a firmar", "to sign", "to be signed"]

    /// How titles begin of trouble that came up on some occasion: `Bugs found in the demo`.
    private static let found: Phrases = [
        "what we found", "what was found", "what went wrong", "things that went wrong", "what goes wrong",
        "where we are stuck", "where it hurts", "was wir gefunden haben", "was schiefging", "was schief ging",
        "was schief lief", "was schiefgelaufen ist", "wo es klemmt", "wo es hakt", "ce que nous avons trouvé",
        "ce que nous avons constaté", "ce qui s est mal passé", "ce qui n a pas marché", "ce qui coince",
        "lo que encontramos", "qué salió mal", "lo que salió mal", "lo que falló", "qué falló", "o que encontramos",
        "o que deu errado", "o que correu mal", "o que falhou", "发现了什么", "哪里出了问题", "うまくいかなかったこと",
        "known trouble", "known troubles", "trouble with", "troubles with", "trouble found", "troubles found",
        "bugs found", "bugs seen", "bugs from", "bugs in", "defects found", "defects seen", "defects from",
        "problems found", "problems seen", "problems from", "issues found", "issues seen", "errors found",
        "faults found",
        "gefundene fehler", "gefundene mängel", "fehler aus", "fehler in", "mängel aus", "problèmes vus",
        "anomalies vues", "anomalies trouvées", "défauts vus", "défauts constatés", "bugs trouvés",
        "fallos encontrados",
        "fallos vistos", "errores encontrados", "errores vistos", "problemas encontrados", "erros encontrados",
        "erros vistos", "falhas encontradas", "defeitos encontrados",
    ]
}
