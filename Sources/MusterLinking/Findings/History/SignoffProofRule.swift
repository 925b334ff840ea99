import MusterModel

/// Sign-offs whose line somebody else committed, or whose signature shows nothing.
enum SignoffProofRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        context.project.signoffs.filter { $0.assessment.state >= .stale && $0.assessment.state != .pending }.flatMap {
            foreignCommitter($0, context) + signatures($0, context)
        }
    }

    private static func foreignCommitter(_ signoff: Signoff, _ context: FindingContext) -> [Finding] {
        guard signoff.proof.isCommittedByRole == false, signoff.proof.grade < .verified,
            let commit = signoff.proof.commit
        else { return [] }
        return [
            HistoryFindingID.foreignCommitter.finding(
                "The sign-off of \(name(of: signoff, context)) was committed by \(commit.committer.name) "
                    + "(\(commit.shortHash), \(commit.date))",
                at: [signoff.location], entities: [.signoff(signoff.id)], releases: [signoff.release])
        ]
    }

    private static func signatures(_ signoff: Signoff, _ context: FindingContext) -> [Finding] {
        signoff.proof.signatures.compactMap { signature in
            let name = name(of: signoff, context)
            switch signature {
            case .broken:
                return HistoryFindingID.signatureBroken.finding(
                    "The signature of the sign-off of \(name) does not hold", at: [signoff.location],
                    entities: [.signoff(signoff.id)], releases: [signoff.release])
            case .untrusted(let reason):
                return HistoryFindingID.signatureUntrusted.finding(
                    "The signature of the sign-off of \(name) is not trusted: \(reason)", at: [signoff.location],
                    entities: [.signoff(signoff.id)], releases: [signoff.release])
            case .good, .unsigned, .unknown: return nil
            }
        }
    }

    private static func name(of signoff: Signoff, _ context: FindingContext) -> String {
        signoff.role.flatMap { role in context.project.roles.first { $0.id == role }?.name } ?? signoff.person
            ?? signoff.subject
    }
}
