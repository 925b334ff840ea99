import MusterModel
import MusterText

/// Issues of a public list that are worse than what a document accepts to be known at the launch.
///
/// A project that states nothing of the kind accepts what its gates let pass, and gets no finding.
enum PublicIssueRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        guard context.project.issues.contains(where: \.isPublic) else { return [] }
        return accepted(in: context).sorted { $0.key < $1.key }.flatMap { release, accepted in
            context.project.issues.filter { $0.isPublic && $0.release == release && isKnown($0) }.compactMap { issue in
                guard let severity = issue.severity, severity.rank < accepted.rank else { return nil }
                let name = issue.code.isEmpty ? "“\(issue.title)”" : issue.code
                return FindingID.publicIssue.finding(
                    "\(name) (\(severity.rawValue)) stands in the public list, while no more than P\(accepted.rank) is "
                        + "accepted there",
                    at: [issue.location, accepted.location], suggestion: FindingID.publicIssue.explanation.mend,
                    entities: [.issue(issue.id)], releases: [release])
            }
        }
    }

    /// What is told to the public as not mended, whether it is open or lived with.
    private static func isKnown(_ issue: Issue) -> Bool { issue.isOpen || issue.status == .accepted }

    private struct Statement {
        var rank: Int
        var location: SourceLocation
    }

    /// For each release the worst severity that some document accepts.
    private static func accepted(in context: FindingContext) -> [Release.ID: Statement] {
        var found: [Release.ID: Statement] = [:]
        for (place, record) in context.sources.records.enumerated() where ProjectSources.speaksForProject(record) {
            for (index, fact) in record.facts.enumerated() where fact.kind != .issue && fact.kind != .risk {
                guard let rank = AcceptedSeverity(fact.text)?.rank else { continue }
                let reference = FactReference(document: place, fact: index)
                guard let release = context.catalogs.release(of: reference) else { continue }
                let statement = Statement(rank: rank, location: context.sources.location(of: reference))
                if let known = found[release], known.rank <= rank { continue }
                found[release] = statement
            }
        }
        return found
    }
}

/// The worst severity that a statement accepts among known issues: `any remaining, accepted P2/P3 bugs`, `no known issue
/// above P2`.
struct AcceptedSeverity: Equatable {
    /// 0 for P0.
    let rank: Int

    /// Nil for a statement that accepts nothing, or says what must not be.
    init?(_ text: String) {
        guard Words(text).containAny(Self.lists) else { return nil }
        let ranks = text.split(onByte: UInt8(ascii: ".")).compactMap(Self.rank)
        guard ranks.count == 1 else { return nil }
        rank = ranks[0]
    }

    private static func rank(in sentence: String) -> Int? {
        let words = Words(sentence)
        let ranks = words.list.compactMap { word in
            ["p0", "p1", "p2", "p3"].firstIndex { $0 == word || $0 + "s" == word }
        }
        guard let worst = ranks.min() else { return nil }
        let isDenied = words.containAny(["no", "not", "never", "without", "zero", "none"])
        if words.containAny(["above", "worse than", "higher than", "more severe than"]) {
            return isDenied && ranks.count == 1 ? worst : nil
        }
        return !isDenied && words.containAny(["accepted", "acceptable", "tolerated"]) ? worst : nil
    }

    private static let lists = ["known issue", "known issues", "known bugs", "known_issues"]
}
