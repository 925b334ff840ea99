import MusterModel
import MusterText

/// From the first to the last day that documents give for the tasks of a phase.
struct PhaseSpan: Sendable, Equatable {
    let phase: Phase.ID
    let name: String
    let start: CivilDate
    let end: CivilDate

    /// Those of all phases with at least one dated task, in the order of the project, at most `limit`, the last ones.
    static func all(in site: Site, limit: Int = 12) -> [PhaseSpan] {
        let spans = site.project.phases.compactMap { phase -> PhaseSpan? in
            let tasks = phase.tasks.compactMap { site.index.tasks[$0] }.filter { !$0.isBacklog }
            let dates = tasks.flatMap { [$0.completed, $0.due].compactMap(\.self) }
            guard let start = dates.min(), let end = dates.max() else { return nil }
            return PhaseSpan(phase: phase.id, name: phase.shortLabel, start: start, end: end)
        }
        return Array(spans.suffix(limit))
    }

    /// `Phase 7: 13 Oct 2026 to 1 Dec 2026`.
    var words: String { "\(name): \(start.words) to \(end.words)" }
}
