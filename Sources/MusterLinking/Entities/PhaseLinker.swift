import MusterModel
import MusterText

/// Puts each phase together with its tasks and logs.
enum PhaseLinker {
    /// By number.
    static func phases(_ catalogs: Catalogs, tasks: [Task], reader: ClaimReader) -> [Phase] {
        let byPhase = Dictionary(grouping: tasks.filter { $0.phase != nil }, by: \.phase)
        let logs = logs(catalogs)
        return catalogs.phases.entries.map { entry in
            let own = byPhase[entry.id] ?? []
            let sources = catalogs.sources
            return Phase(
                id: entry.id, number: entry.number, title: title(of: entry, in: sources),
                kickoff: own.first(where: \.isKickoff)?.id, tasks: own.map(\.id), logs: logs[entry.id] ?? [],
                claimed: claimed(entry.facts + catalogs.phases.statements(about: entry.id), reader: reader),
                sources: entry.facts,
                locations: entry.facts.isEmpty
                    ? own.compactMap(\.locations.first) : entry.facts.map(sources.location))
        }
    }

    private static func logs(_ catalogs: Catalogs) -> [Phase.ID: [RelativePath]] {
        var found: [Phase.ID: [RelativePath]] = [:]
        for (place, record) in catalogs.sources.records.enumerated() {
            guard record.judgedAs == .progressLog || record.judgedAs == .minutes,
                ProjectSources.speaksForProject(record), let phase = catalogs.phases.phase(ofDocument: place)
            else { continue }
            found[phase, default: []].append(record.path)
        }
        return found
    }

    /// The first title that says more than "Phase 7".
    private static func title(of entry: PhaseCatalog.Entry, in sources: ProjectSources) -> String {
        let titles = entry.facts.map { sources.fact($0).title }
        let plain = ["phase \(entry.number)", entry.number].map(\.folded)
        return titles.first { !plain.contains($0.folded) && !$0.withoutBrackets.isEmpty } ?? titles.first
            ?? "Phase \(entry.number)"
    }

    private static func claimed(_ facts: [FactReference], reader: ClaimReader) -> Assessment? {
        guard let first = facts.first else { return nil }
        let balance = ClaimBalance(of: facts, by: reader, nothing: "", at: reader.sources.location(of: first))
        return balance.decisive == nil ? nil : balance.assessment
    }
}
