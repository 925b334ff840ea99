import MusterModel
import MusterText

/// Puts each phase together with its tasks and logs.
enum PhaseLinker {
    /// By number.
    static func phases(_ catalogs: Catalogs, tasks: [Task], reader: ClaimReader) -> [Phase] {
        let byPhase = Dictionary(grouping: tasks.filter { $0.phase != nil }, by: \.phase)
        let logs = logs(catalogs)
        return catalogs.phases.entries.map { entry in
            let sources = catalogs.sources
            let own = byPhase[entry.id] ?? []
            let records = logs[entry.id, default: []].map { sources.records[$0] }
            return Phase(
                id: entry.id, number: entry.number, title: title(of: entry, logs: records.map(\.title), in: sources),
                kickoff: own.first(where: \.isKickoff)?.id, tasks: own.map(\.id), logs: records.map(\.path),
                claimed: claimed(entry.facts + catalogs.phases.statements(about: entry.id), reader: reader),
                sources: entry.facts,
                locations: entry.facts.isEmpty
                    ? own.compactMap(\.locations.first) : entry.facts.map(sources.location))
        }
    }

    /// By phase, the places of the records that log it.
    private static func logs(_ catalogs: Catalogs) -> [Phase.ID: [Int]] {
        var found: [Phase.ID: [Int]] = [:]
        for (place, record) in catalogs.sources.records.enumerated() {
            guard record.judgedAs == .progressLog || record.judgedAs == .minutes,
                ProjectSources.speaksForProject(record), let phase = catalogs.phases.phase(ofDocument: place)
            else { continue }
            found[phase, default: []].append(place)
        }
        return found
    }

    /// The first title that says more than "Phase 7" or "Phase: 7", else what the title of a log tells.
    private static func title(of entry: PhaseCatalog.Entry, logs: [String], in sources: ProjectSources) -> String {
        let titles = entry.facts.map { sources.fact($0).title }
        let plain = ["phase \(entry.number)", entry.number].map { Words($0).list }
        return titles.first { !plain.contains(Words($0).list) && !$0.withoutBrackets.isEmpty }
            ?? logs.lazy.compactMap { theme(of: entry.number, in: $0) }.first ?? "Phase \(entry.number)"
    }

    /// What a log's title says of its phase: "External pilot" of "Progress log: Phase 7 (External pilot)".
    private static func theme(of number: String, in title: String) -> String? {
        guard !number.isEmpty else { return nil }
        let (bytes, named) = (Array(title.utf8), Words("phase \(number)").list)
        let mark = bytes.indices.first { place in
            (bytes[place] == UInt8(ascii: "(") || bytes[place] == UInt8(ascii: ":"))
                && Words(title.bytes(0..<place)).list.suffix(named.count).elementsEqual(named)
        }
        guard let mark, case let rest = title.bytes(mark..<bytes.count) else { return nil }
        let theme = bytes[mark] == UInt8(ascii: "(") ? rest.inBrackets : rest.bytes(1..<rest.utf8.count)
        return theme.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func claimed(_ facts: [FactReference], reader: ClaimReader) -> Assessment? {
        guard let first = facts.first else { return nil }
        let balance = ClaimBalance(of: facts, by: reader, nothing: "", at: reader.sources.location(of: first))
        return balance.decisive == nil ? nil : balance.assessment
    }
}
