import MusterModel

/// The words of severity and priority.
enum SeverityRows {
    static let all: [WordRow<Severity>] = [
        .init(.p0, en: "p0, priority 0, prio 0"),
        .init(.p1, en: "p1, priority 1, prio 1"),
        .init(.p2, en: "p2, priority 2, prio 2"),
        .init(.p3, en: "p3, priority 3, prio 3"),
        .init(
            .critical,
            en: "critical, blocker, fatal, catastrophic, urgent, showstopper, show stopper, blocking",
            de: "kritisch, blockierend, dringend, katastrophal",
            fr: "critique, bloquant, bloquante, urgente",
            es: "crítico, crítica, bloqueante, urgente",
            pt: "crítico, crítica, impeditivo",
            zh: "致命, 紧急, 危急, 阻断",
            ja: "クリティカル, 致命的, 極高, 緊急, 最高"),
        .init(
            .high,
            en: "high, major, severe, serious",
            de: "hoch, hohe, hoher, schwer, schwerwiegend",
            fr: "élevé, élevée, grave, majeur, majeure, haute, haut",
            es: "alto, alta, grave, mayor",
            pt: "alto, alta, grave, elevado, elevada",
            zh: "高, 严重, 主要, 重大",
            ja: "高, 高優先, 重大, 重要"),
        .init(
            .medium,
            en: "medium, moderate, med, normal",
            de: "mittel, mittlere, mäßig",
            fr: "moyen, moyenne, modéré, modérée",
            es: "medio, media, moderado, moderada",
            pt: "médio, média, moderado",
            zh: "中, 普通, 一般, 中等",
            ja: "中, 中優先, 普通"),
        .init(
            .low,
            en: "low, minor, trivial, cosmetic",
            de: "niedrig, gering, geringfügig, leicht",
            fr: "faible, mineur, mineure, basse, bas",
            es: "bajo, baja, menor, leve",
            pt: "baixo, baixa, menor, leve",
            zh: "低, 次要, 不重要, 轻微",
            ja: "低, 低優先, 軽微"),
    ]

    /// Words that name a severity where they stand by themselves, as a cell or a value; in titles they mean other things.
    static let cells: [WordRow<Severity>] = [
        .init(
            .p3,
            en: "p4, p5, priority 4, priority 5, prio 4, prio 5"),
        .init(
            .critical,
            en: """
                blockers, showstoppers, sev 0, sev0, severity 0, sev 1, sev1, severity 1, immediate, \
                emergency, highest, crit, very high, extreme, extremely high, disaster, game breaking, \
                safety critical
                """,
            de: """
                betriebsverhindernd, sehr hoch, sehr hohe, höchste, höchst, sofort, verhindernd, katastrophale, \
                existenzbedrohend, kritische, kritischer, blockierende, fehlerklasse 1, mängelklasse 1, \
                klasse 1 betriebsverhindernd
                """,
            fr: """
                bloquants, bloquantes, urgent, très élevé, très élevée, très haute, catastrophique, critiques, \
                maximale, immédiate
                """,
            es: """
                muy alta, muy alto, catastrófico, catastrófica, inmediata, inmediato, bloqueantes, críticos, \
                críticas, urgentes, máxima, muy grave
                """,
            pt: """
                impeditiva, impeditivos, bloqueador, bloqueadora, bloqueante, muito alto, muito alta, altíssima, \
                catastrófico, catastrófica, imediata, críticos, críticas, urgente, máxima, muito grave
                """,
            zh: "极高, 特别严重, 很高, 非常高, 最高, 極高, 緊急, 極嚴重, 灾难性, 阻塞级, 阻断性, 致命级, 一级缺陷, 超高",
            ja: "ブロッカー, 致命, 極めて高い, 最重要, 緊急対応, 最優先, 超高, 重篤, 甚大, 壊滅的"),
        .init(
            .high,
            en: "important, hi, significant, sev 2, sev2, severity 2, majors",
            de: """
                erheblich, erhebliche, erheblicher, betriebsbehindernd, behindernd, wesentlich, wesentliche, \
                schwere, schwerer, fehlerklasse 2, mängelklasse 2
                """,
            fr: "sérieux, sérieuse, importante, élevés, graves, majeurs, majeures, forte, fort",
            es: "importante, serio, seria, altas, altos, graves, mayores, elevado, elevada",
            pt: "maior, importante, sério, séria, altas, altos, graves, maiores",
            zh: "較高, 较高, 嚴重, 重度, 重要, 比较严重, 主要级, 二级缺陷",
            ja: "重度, 大, 重大な, 高い, やや高, 重要な"),
        .init(
            .medium,
            en: "average, intermediate, mid, sev 3, sev3, severity 3, moderates",
            de: "mittlerer, mittelschwer, moderat, mäßige, mittelmäßig, fehlerklasse 3",
            fr: "normale, intermédiaire, moyens, moyennes, modérés",
            es: "intermedio, intermedia, medias, medios, moderadas, normal",
            pt: "médias, médios, moderada, intermediário, intermediária, normal",
            zh: "中度, 中級, 中级, 一般级, 三级缺陷, 適中, 适中",
            ja: "中程度, ふつう, 中度, 中くらい, 中位"),
        .init(
            .low,
            en: """
                lowest, very low, negligible, minimal, small, nit, slight, informational, info, sev 4, sev4, \
                sev 5, sev5, severity 4, severity 5, minors, insignificant, tweak
                """,
            de: """
                niedrige, niedriger, geringe, geringer, leichte, leichter, kosmetisch, kosmetische, unwesentlich, \
                unwesentliche, nebensächlich, sehr gering, sehr niedrig, unerheblich, fehlerklasse 4
                """,
            fr: "cosmétique, négligeable, très faible, faibles, mineurs, mineures, minime, triviale, informatif",
            es: """
                cosmético, cosmética, mínimo, mínima, muy bajo, muy baja, despreciable, insignificante, bajas, \
                menores, leves, informativo
                """,
            pt: """
                cosmético, cosmética, mínimo, mínima, muito baixo, muito baixa, insignificante, baixas, menores, \
                leves, informativo, desprezível
                """,
            zh: "较低, 較低, 很低, 提示, 建议, 輕微, 輕度, 轻度, 微小, 四级缺陷, 低级, 次要级",
            ja: "極低, 小, 軽度, 低い, 些細, ささい, 微小, 情報"),
    ]
}
