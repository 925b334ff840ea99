import MusterModel

extension Fact {
    /// Adds the lines of the source that a mend may rewrite: its own and that of its state.
    ///
    /// Kept only for kinds that mends write (marks, sign-off rows, logged tasks, citations, digests, decisions) and for lines
    /// of at most 500 bytes, so that a record stays small beside its document.
    mutating func keepLine(of lines: SourceLines) {
        switch kind {
        case .task, .criterion, .checklistItem, .requiredSignoff, .signoff, .reference, .issue, .artifact, .decision,
            .deliverable:
            break
        case .phase, .risk, .milestone: return
        }
        markdown = Fact.short(line, of: lines)
        if let place = statePlace { statePlace?.markdown = Fact.short(place.line, of: lines) }
    }

    private static func short(_ line: Int, of lines: SourceLines) -> String? {
        guard (1...max(1, lines.count)).contains(line), lines.slice(line).count <= 500 else { return nil }
        return lines.text(line)
    }
}
