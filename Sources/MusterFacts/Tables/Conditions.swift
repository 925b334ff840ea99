import MusterText

/// States of a log that say in what condition a thing is, and not how far the work on it: `✅ Ready`, `❌ Offline`.
///
///     | Component | Status         |
///     |-----------|----------------|
///     | Winch     | ✅ Ready       |
///     | Lamp      | ✅ Operational |
enum Conditions {
    /// Whether most rows of a table, none of them with somebody who does it or a day by which, are told so.
    static func areTold(by table: Table) -> Bool {
        guard let status = table.column(.status), table.rows.count > 1, !table.has(.person), !table.has(.due),
            !table.has(.start), !table.has(.id), !table.has(.task)
        else { return false }
        let told = table.rows.count { row in
            row.text(status).map { words.begin(FoldedText(StatusMark.stripped($0))) } ?? false
        }
        return told * 2 > table.rows.count
    }

    private static let words: Phrases = [
        "ready", "operational", "working", "functional", "healthy", "unhealthy", "online", "offline", "running", "up",
        "down", "degraded", "stable", "unstable", "available", "unavailable", "passing", "pass", "passed", "fail",
        "failing", "broken", "bereit", "betriebsbereit", "funktioniert", "läuft", "verfügbar", "defekt", "prêt",
        "prête",
        "opérationnel", "opérationnelle", "fonctionnel", "fonctionne", "disponible", "en panne", "listo", "lista",
        "operativo", "operativa", "funciona", "funcional", "pronto", "pronta", "operacional", "disponível", "就绪", "正常",
        "可用", "故障", "稼働中", "準備完了", "利用可能",
    ]
}
