import MusterModel

extension ProjectIndex {
    /// The line of the source at a place, where a fact that stands there kept it.
    func wholeLine(at location: SourceLocation) -> String? {
        facts(at: location).lazy.compactMap(\.markdown).first
    }

    /// Whether a required or recorded sign-off stands on the line too.
    func isSignoffLine(_ location: SourceLocation) -> Bool {
        facts(at: location).contains { $0.kind == .signoff || $0.kind == .requiredSignoff }
    }

    /// The last line of the progress log of a phase; nil when it has none.
    func endOfLog(of phase: Phase.ID?) -> SourceLocation? {
        let logs = (self.phase(phase)?.logs ?? []).compactMap(document)
        guard let log = logs.first(where: { $0.kind == .progressLog }), log.lineCount > 0 else { return nil }
        return SourceLocation(path: log.path, line: log.lineCount)
    }

    /// The facts on a line, found by halves: a document's facts are in order of lines.
    private func facts(at location: SourceLocation) -> ArraySlice<Fact> {
        guard let facts = document(location.path)?.facts else { return [] }
        var low = facts.startIndex
        var high = facts.endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if facts[middle].line < location.line { low = middle + 1 } else { high = middle }
        }
        return facts[low...].prefix { $0.line == location.line }
    }
}
