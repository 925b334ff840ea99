import MusterModel

extension Fact {
    /// The fact with the line of the source that a mend may rewrite.
    ///
    /// Kept only for kinds that mends write (marks, sign-off rows, logged tasks, citations) and for lines of at most
    /// 500 bytes, so that a record stays small beside its document.
    func keepingLine(of lines: SourceLines) -> Fact {
        switch kind {
        case .task, .criterion, .checklistItem, .requiredSignoff, .signoff, .reference: break
        case .phase, .decision, .issue, .risk, .artifact, .milestone, .deliverable: return self
        }
        guard lines.slice(line).count <= 500 else { return self }
        var kept = self
        kept.markdown = lines.text(line)
        return kept
    }
}
