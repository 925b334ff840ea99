import MusterModel

/// Titles that say where all issues beneath them stand.
enum IssueLists {
    /// "Fixed in this release", but not "Not fixed" or "To be fixed".
    static func areClosed(_ title: FoldedText, _ words: Wording) -> Bool {
        guard closed.contains(where: title.says), !areOpen(title), !wanted.areSaid(in: title) else { return false }
        return !Reservations.denies(title) && !Reservations.putsOff(title) && !words.states.hedges(title)
    }

    /// Words by which a title says that something is still to be done: `Issues to be fixed before the launch`.
    private static let wanted: Phrases = [
        "to be", "must be", "need to be", "needs to be", "has to be", "have to be", "will be", "be fixed",
        "be resolved",
        "next", "coming", "upcoming", "later", "future", "planned", "nächsten", "nächster", "nächstes", "künftigen",
        "geplant", "prochaine", "prochain", "future", "prévu", "próxima", "próximo", "siguiente", "futura", "previsto",
        "下一", "下个", "次の", "次回", "予定",
        "be closed", "before", "until", "if", "zu beheben", "zu lösen", "noch", "vor dem", "à résoudre", "à corriger",
        "por resolver", "por corregir", "antes", "a resolver", "a corrigir", "需解决", "待解决", "要解決",
    ]

    private static let closed: [FoldedText] = [
        "resolved", "closed", "fixed", "behobene", "behoben", "gelöste", "résolus", "résolues", "corrigés", "resueltos",
        "resueltas", "corregidos", "cerrados", "resolvidos", "corrigidos", "已解决", "已修复", "已关闭", "解決済み", "修正済み",
        "対応済み",
    ]

    /// Where the titles above a place say that all issues there stand; nil where none does.
    static func status(above section: Int?, in reading: Reading) -> FactStatus? {
        var at = section
        while let index = at, index != reading.outline.titleSection {
            let title = reading.outline.sections[index].folded
            if areOpen(title) { return .open }
            if areClosed(title, reading.words) { return .closed }
            if RefusingTitles.isAdverse(title, reading.words) { return .open }
            at = reading.outline.sections[index].parent
        }
        return section.flatMap { SectionStatus.status(above: $0, kind: .issue, in: reading) }
            ?? (reading.keepsClosedIssues ? .open : nil)
    }

    /// `… and the following open issues`, `Resumo de incidentes abertos`
    private static func areOpen(_ title: FoldedText) -> Bool {
        title.ends(with: "open") || bare.contains(title.text) || open.areSaid(in: title)
    }

    private static let bare: Set<String> = [
        "offen", "ouvert", "ouverts", "ouvertes", "abierto", "abiertos", "abiertas", "aberto", "abertos", "abertas",
    ]

    private static let open: Phrases = [
        "open issues", "open bugs", "open defects", "open incidents", "open problems", "unresolved", "unsolved",
        "remaining issues", "offene probleme", "offene fehler", "offene mängel", "ungelöste", "problèmes ouverts",
        "anomalies ouvertes", "non résolus", "problemas abiertos", "incidentes abiertos", "incidencias abiertas",
        "defectos abiertos", "sin resolver", "not fixed", "not yet fixed", "not resolved", "not solved", "unfixed",
        "still broken", "to be fixed", "nicht behoben", "noch nicht behoben", "nicht gelöst", "noch offen",
        "pas corrigés", "pas encore corrigés", "non corrigés", "à corriger", "sin corregir", "no corregidos",
        "por corregir", "por resolver", "não corrigidos", "ainda não corrigidos", "por corrigir", "尚未修复", "尚未解决",
        "未修正", "未关闭", "problemas abertos", "incidentes abertos", "defeitos abertos",
        "bugs abertos", "não resolvidos", "未解决", "未修复", "遗留", "残課題", "未解決", "未対応",
    ]

    /// Whether a list of issues keeps the closed ones under a title of their own, so that all others are open.
    static func haveClosedPart(_ outline: Outline, _ words: Wording) -> Bool {
        outline.sections.indices.contains { index in
            let title = outline.sections[index].folded
            guard title.wordCount <= 6, areClosed(title, words) else { return false }
            if title.wordCount > 1 { return true }
            // Beside the name of one issue, such a word closes that one: `### ~~Labels upside down~~ RESOLVED`.
            return outline.contents[index].contains(.items) || !outline.tables(in: index).isEmpty
                || outline.sections.contains { $0.parent == index }
        }
    }
}
