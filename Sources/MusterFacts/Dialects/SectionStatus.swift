import MusterModel

/// The status that a title gives to what stands under it.
enum SectionStatus {
    /// The status of the innermost title that states one: by its mark, its words set apart, or a line under it.
    static func status(above section: Int, kind: FactKind, in reading: Reading) -> FactStatus? {
        var at: Int? = section
        while let index = at {
            let title = reading.outline.sections[index]
            if index != reading.outline.titleSection, let statement = title.statement {
                if let stated = TitleStatus.read(reading.statements[statement].body, mark: title.mark, reading.words) {
                    return stated.meaning?.status(of: kind)
                }
                if let stated = StatusLines.status(under: statement, in: reading), let meaning = stated.meaning {
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
