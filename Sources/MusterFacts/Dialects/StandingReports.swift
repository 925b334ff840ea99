import MusterModel

extension FactSheet {
    /// Whether a document tells how a release stands now, so that what its sentences say against it counts: a review, a
    /// checklist, and any other that decides on the release or holds checks or criteria with their states. A log or a plan
    /// tells of other days.
    func tellsHowItStands(_ reading: Reading) -> Bool {
        guard !reading.isTemplate, !reading.isProcedure, !reading.isPlan else { return false }
        switch reading.judgedAs {
        case .readinessReview, .checklist: return true
        case .other, .knownIssues, .checksums, .riskRegister: break
        case .taskSpec, .workflow, .progressLog, .minutes, .roadmap: return false
        }
        return contains([.checklistItem, .criterion, .decision], where: { $0.status != nil })
    }
}
