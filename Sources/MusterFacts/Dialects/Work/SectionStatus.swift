import MusterModel

/// The status that a title gives to what stands under it.
enum SectionStatus {
    /// What a title of risks says of all of them: "Accepted risks", "Risks not accepted"; nil when it says nothing.
    static func acceptance(_ title: FoldedText) -> FactStatus? {
        if active.areSaid(in: title) { return .open }
        guard accepted.contains(where: title.says) else { return nil }
        return Reservations.denies(title) ? .open : .accepted
    }

    private static let active: Phrases = [
        "active risks", "open risks", "offene risiken", "aktive risiken", "risques actifs", "risques ouverts",
        "riesgos activos", "riesgos abiertos", "riscos ativos", "riscos abertos", "未关闭风险", "未解决风险", "当前风险",
    ]

    private static let accepted: [FoldedText] = [
        "accepted", "akzeptierte", "akzeptiert", "acceptés", "aceptados", "aceitos", "已接受", "受容",
    ]

    /// Whether a title may settle what stands under it: that a stage is complete, or signed, closes none of its issues.
    private static func mayTell(_ meaning: StatusMeaning?, _ title: Section, of kind: FactKind) -> Bool {
        guard kind == .issue || kind == .risk, let meaning, meaning.isFavourable else { return true }
        return title.role == .issues || title.role == .risks || title.ownRole == .completed
    }

    /// The status of the innermost title that states one: by its mark, its words set apart, or a line under it.
    static func status(above section: Int, kind: FactKind, in reading: Reading) -> FactStatus? {
        var at: Int? = section
        while let index = at {
            let title = reading.outline.sections[index]
            if index != reading.outline.titleSection, let statement = title.statement {
                if let stated = TitleStatus.read(reading.statements[statement].body, mark: title.mark, reading.words) {
                    return mayTell(stated.meaning, title, of: kind) ? stated.meaning?.status(of: kind) : nil
                }
                if let stated = StatusLines.status(under: statement, in: reading), let meaning = stated.meaning,
                    mayTell(meaning, title, of: kind)
                {
                    return meaning == .moving ? nil : meaning.status(of: kind)
                }
            }
            if title.ownRole == .completed { return StatusMeaning.done.status(of: kind) }
            if title.ownRole == .deferred { return StatusMeaning.todo.status(of: kind) }
            at = title.parent
        }
        return nil
    }
}
