import MusterText

/// Titles that say that what they list is still to be done, however they put it.
///
///     Blocking items before a real GO        What is missing for the launch        Noch offen vor Freigabe
///
/// A list under such a title that nobody reads would hide what stands in the way.
enum RemainingTitles {
    /// Whether a title of a few words says that its list is left to do: nobody would call what is done so.
    static func areLeft(_ title: FoldedText) -> Bool {
        (title.wordCount <= 9 && lefts.areSaid(in: title) || title.wordCount <= 3 && gaps.end(title)) && !isOver(title)
    }

    /// Whether a title says that its list comes before the launch: whether it is done, its points have to tell.
    static func comeBefore(_ title: FoldedText) -> Bool {
        title.wordCount <= 9 && LaunchWords.befores.areSaid(in: title) && !isOver(title) && !Reservations.denies(title)
    }

    private static func isOver(_ title: FoldedText) -> Bool { overs.areSaid(in: title) || nones.begin(title) }

    private static let nones: Phrases = ["no", "nothing", "none", "keine", "nichts", "aucun", "aucune", "rien", "nada"]
    private static let gaps: Phrases = ["gaps", "lücken", "lacunes", "brechas", "lacunas"]

    private static let lefts: Phrases = [
        "not delivered", "nicht geliefert", "non livré", "non livrés", "no entregado",
        "no entregados", "não entregue", "não entregues", "未交付", "not done", "not finished", "not shipped",
        "nicht erledigt", "nicht fertig", "pas fait",
        "pas terminé",
        "no hecho",
        "no terminado", "não feito", "não concluído", "blocking items", "blocking points", "blocking tasks",
        "blocking work", "not yet done", "not done yet",
        "not yet complete", "not yet completed", "still missing", "still open", "still pending", "still outstanding",
        "still to come", "what is missing", "what s missing", "missing for", "missing items", "missing pieces",
        "unfinished", "outstanding for", "outstanding work", "remaining for", "remaining to", "remaining until",
        "left to do", "left before", "left for", "left until", "critical path to", "gaps to close", "open gaps",
        "remaining gaps", "gaps before", "gaps to", "what stands in the way", "what holds us back", "stands between",
        "to be closed before", "to close before", "to finish before", "needs to happen before", "must happen before",
        "noch offen", "noch zu tun", "noch zu erledigen", "noch ausstehend", "was fehlt", "was noch fehlt",
        "fehlt noch", "es fehlt", "ausstehende arbeiten", "offen vor", "blocker vor", "blocker für", "reste à faire",
        "restant à faire", "reste à traiter", "ce qui manque", "ce qu il manque", "ce qu il reste", "il reste",
        "en suspens", "points bloquants", "bloquants avant", "à finir avant", "à terminer avant", "pendientes antes",
        "pendiente antes", "pendientes para", "pendiente para", "lo que falta", "falta por", "falta para", "por hacer",
        "sin terminar", "bloqueos para", "bloqueos antes", "pendências para", "pendências antes", "pendentes para",
        "o que falta", "falta fazer", "por fazer", "bloqueios para", "bloqueios antes", "未完成事项", "未完成项",
        "尚未完成", "待完成事项", "必须完成", "未完事项", "待解决", "残作業", "残タスク", "残件", "未対応事項", "未完了事項", "まだやっていないこと",
        "まだできていないこと", "やり残し", "未実施事項", "还没做的", "未做的",
    ]

    /// Words of titles whose lists are done, or are of another time.
    private static let overs: Phrases = [
        "done before", "completed before", "fixed before", "closed before", "resolved before", "tested before",
        "changes", "history", "erledigt", "abgeschlossen", "terminé avant", "cerrados", "resueltos", "concluídos",
        "已完成", "完了済み",
    ]
}
