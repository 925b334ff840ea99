/// Words for what must be done (true) and what need not be (false).
enum ObligationRows {
    /// Whole cells, remarks in brackets, and labels.
    static let words: [WordRow<Bool>] = [
        .init(
            true, en: "mandatory, required, must, must have, obligatory, blocking, conditional, compulsory",
            de: "pflicht, verpflichtend, erforderlich, muss, zwingend, blockierend", fr: "obligatoire, requis, requise",
            es: "obligatorio, obligatoria, requerido, requerida", pt: "obrigatório, obrigatória, requerido",
            zh: "必须, 必需, 强制, 必选", ja: "必須, 必要"),
        .init(
            false,
            en: """
                optional, nice to have, nice to haves, could, could have, non blocking, not blocking, nonblocking, \
                not required, not mandatory, good to have, won t have, does not block
                """,
            de: "optional, freiwillig, wünschenswert, nicht blockierend, nicht erforderlich, kann",
            fr: "optionnel, optionnelle, facultatif, facultative, non bloquant, souhaitable",
            es: "opcional, deseable, no bloqueante, no obligatorio", pt: "opcional, desejável, não bloqueante",
            zh: "可选, 非必须, 非必需, 选做", ja: "任意, オプション"),
    ]

    /// Titles of columns that ask for it; false for those to which "yes" means that it is optional.
    static let columns: [WordRow<Bool>] = [
        .init(
            true,
            en: """
                m o, m o c, o m, mandatory, mandatory optional, optional mandatory, mandatory or optional, required, \
                required optional, required or optional, is required, obligation, necessity, must have, must should, \
                must should could, moscow, blocking, is blocking, blocks release, blocks launch, release blocking, \
                launch blocking, requirement level, required for release, required for launch, mandatory y n, required y n, \
                required yes no, mandatory yes no, blocking y n, binding, binding vote
                """,
            de: "bindend, pflicht, pflicht optional, muss kann, verbindlichkeit, erforderlich, blockierend",
            fr: "obligatoire, obligatoire facultatif, requis, bloquant",
            es: "obligatorio, obligatorio opcional, requerido, bloqueante", pt: "obrigatório, obrigatório opcional",
            zh: "必须, 是否必须, 必需, 是否必需, 必选", ja: "必須, 必須 任意, 必須任意"),
        .init(
            false, en: "optional, is optional, nice to have, optional y n", de: "optional", fr: "facultatif, optionnel",
            es: "opcional",
            pt: "opcional", zh: "可选, 是否可选", ja: "任意"),
    ]

    /// What titles of sections say beside those words: `Optional checks`.
    static let nouns: Set<String> = [
        "items", "item", "checks", "criteria", "criterion", "requirements", "tasks", "deliverables", "sign", "offs",
        "signoffs", "approvals", "gates", "goals", "points", "only", "prüfungen", "punkte", "kriterien", "critères",
        "criterios", "critérios", "项", "項目",
    ]
}
