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

    /// The progress log of a phase; nil when it has none.
    func log(of phase: Phase.ID?) -> DocumentRecord? {
        (self.phase(phase)?.logs ?? []).compactMap(document).first { $0.judgedAs == .progressLog && $0.lineCount > 0 }
    }

    /// The facts on a line, in the order of the document.
    func factReferences(at location: SourceLocation) -> [FactReference] {
        guard let document = place(of: location.path) else { return [] }
        return facts(at: location).indices.map { FactReference(document: document, fact: $0) }
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
