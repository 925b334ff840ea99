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
}
