import MusterModel

extension ClaimBalance {
    /// What is wrong with the claims about one thing: they disagree, or speak of a day still to come.
    func findings(about title: String, entity: EntityReference, release: Release.ID?) -> [Finding] {
        var found: [Finding] = []
        if !conflict.isEmpty {
            found.append(
                FindingID.conflictingClaims.finding(
                    "Claims disagree about: \(title)", at: conflict.map(\.location),
                    suggestion: "Correct the claim that is wrong, or date the newer one", entities: [entity],
                    releases: [release]))
        }
        if !future.isEmpty {
            found.append(
                FindingID.futureClaim.finding(
                    "Claimed for a day that is still to come: \(title)", at: future,
                    suggestion: "Correct the date", entities: [entity], releases: [release]))
        }
        return found
    }
}
