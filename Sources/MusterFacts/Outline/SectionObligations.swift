import MusterModel

/// What the titles of a document's sections say of the things under them: whether they must be, and from which stage
/// of maturity on.
///
///     ## Mandatory        ## Nice to have        ## Beta        ## TRL 6        ### Gold level
struct SectionObligations {
    /// What holds under one title.
    struct Reading {
        /// Nil where no title says.
        var isMandatory: Bool?
        /// The title of the stage.
        var stage: String?
    }

    /// For each section.
    private let readings: [Reading]

    init(_ outline: Outline) {
        let target = StatedStage.target(in: outline)
        var readings: [Reading] = []
        readings.reserveCapacity(outline.sections.count)
        for (index, section) in outline.sections.enumerated() {
            var reading = section.parent.map { readings[$0] } ?? Reading()
            // The title of a document about a beta tells which one it is, not what only the beta needs.
            if index != outline.titleSection, !section.title.isEmpty { Self.read(section, target, &reading) }
            readings.append(reading)
        }
        self.readings = readings
    }

    subscript(section: Int) -> Reading { readings[section] }

    private static func read(_ section: Section, _ target: StatedStage, _ reading: inout Reading) {
        let title = section.title
        if let said = Obligation.title(title, section.folded) { reading.isMandatory = said }
        guard let stage = MaturityStage(title: TitleRemark.removed(from: title) ?? title) else { return }
        reading.stage = title
        if let wanted = target.stage(on: stage.ladder), wanted.rank < stage.rank { reading.isMandatory = false }
    }
}

/// The stage of maturity that a document says it is about: `Target level: Silver`, `TRL target: 5`.
struct StatedStage {
    private let stages: [MaturityStage]

    /// The stages that the lines of a document state as its target; of two on one ladder none counts.
    static func target(in outline: Outline) -> StatedStage {
        var stages: [MaturityStage] = []
        for (_, statement) in outline.statements(with: .filledField) {
            guard let field = statement.field, field.key.wordCount <= 3, keys.exact(field.key) != nil else { continue }
            let value = field.key.says("trl") ? "TRL \(field.value)" : field.value
            guard let stage = MaturityStage(title: value) ?? MaturityStage(title: field.value) else { continue }
            if !stages.contains(stage) { stages.append(stage) }
        }
        return StatedStage(stages: stages)
    }

    func stage(on ladder: MaturityStage.Ladder) -> MaturityStage? {
        let own = stages.filter { $0.ladder == ladder }
        return own.count == 1 ? own.first : nil
    }

    private static let keys = Lexicon<Void>([
        (
            (),
            [
                "target level", "target stage", "target maturity", "target maturity level", "level applied for",
                "applying for", "target trl", "trl target", "target tier", "target badge", "release stage", "target",
            ]
        )
    ])
}
