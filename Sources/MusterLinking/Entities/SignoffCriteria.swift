import MusterModel
import MusterText

/// Criteria that ask for nothing but sign-offs by roles that they name: `The release needs the sign-off of Legal Counsel`.
///
/// They are met when these are there, so that nobody has to claim what is recorded. Words about anything else, a role of
/// whom nothing is required, an "or" or a number among them, make it a criterion like others.
struct SignoffCriteria {
    private let sources: ProjectSources
    private let byRelease: [Release.ID?: [Wanted]]
    /// All words of the names of each release: a criterion with any other word than these and those of asking, as nearly
    /// each has, asks for more than sign-offs.
    private let known: [Release.ID?: Set<String>]

    /// A required sign-off with the names that documents give its role, in words.
    private struct Wanted {
        let requirement: SignoffRequirement
        let documents: Set<Int>
        let names: [[String]]
    }

    init(_ requirements: [SignoffRequirement], in sources: ProjectSources) {
        self.sources = sources
        let wanted = requirements.map { requirement in
            Wanted(
                requirement: requirement, documents: Set(requirement.sources.map(\.document)),
                names: requirement.sources.compactMap { sources.fact($0).role }.map { Words($0).list })
        }
        byRelease = Dictionary(grouping: wanted, by: \.requirement.release)
        known = byRelease.mapValues { Set($0.lazy.flatMap(\.names).joined()) }
    }

    /// The criteria, those met whose sign-offs are all there.
    ///
    /// - Parameter silent: those of which nobody says anything.
    func settled(_ criteria: [Criterion], silent: Set<Criterion.ID>) -> [Criterion] {
        criteria.map { criterion in
            guard silent.contains(criterion.id) else { return criterion }
            let wanted = named(by: criterion)
            guard !wanted.isEmpty, wanted.allSatisfy({ $0.assessment.state == .pass }) else { return criterion }
            var met = criterion
            let places = wanted.flatMap(\.assessment.locations)
            met.assessment = Assessment(.pass, "The sign-offs that it asks for are there", at: places)
            return met
        }
    }

    /// The required sign-offs of all roles that a criterion names; none where it asks for more than sign-offs.
    private func named(by criterion: Criterion) -> [SignoffRequirement] {
        let words = Words(SignoffCriteria.withoutVersions(SignoffCriteria.withoutThreat(criterion.title))).list
        guard words.contains(where: SignoffCriteria.signing.contains), let known = known[criterion.release],
            words.allSatisfy({ SignoffCriteria.asking.contains($0) || known.contains($0) })
        else { return [] }
        let found = (byRelease[criterion.release] ?? []).filter { wanted in
            let isNear = criterion.release != nil || wanted.documents.contains(criterion.source.document)
            return isNear && wanted.names.contains { !SignoffCriteria.places(of: $0, in: words).isEmpty }
        }
        let covered = Set(found.flatMap(\.names).flatMap { SignoffCriteria.places(of: $0, in: words) })
        let rest = words.indices.filter { !covered.contains($0) }.map { words[$0] }
        return rest.allSatisfy(SignoffCriteria.asking.contains) ? found.map(\.requirement) : []
    }

    /// The places of all words of a name wherever it stands.
    private static func places(of name: [String], in words: [String]) -> [Int] {
        guard let first = name.first, name.count <= words.count else { return [] }
        return (0...words.count - name.count).filter { start in
            words[start].hasSameBytes(as: first) && words[start..<start + name.count].elementsEqual(name)
        }.flatMap { Array($0..<$0 + name.count) }
    }

    /// `QA and Ops must each sign; without one of them we do not ship`: what follows the semicolon asks for nothing more.
    private static func withoutThreat(_ title: String) -> String {
        guard let end = title.firstOffset(of: "; "),
            case let rest = Words(String(decoding: title.utf8.dropFirst(end + 2), as: UTF8.self)).list,
            let first = rest.first, ["without", "else", "otherwise"].contains(first),
            rest.dropFirst().allSatisfy(threats.contains)
        else { return title }
        return String(decoding: title.utf8.prefix(end), as: UTF8.self)
    }

    private static let threats: Set<String> = [
        "one", "any", "all", "of", "them", "these", "those", "we", "do", "not", "cannot", "no", "ship", "release",
        "launch", "go", "live", "there", "is", "it", "stays", "the",
    ]

    private static func withoutVersions(_ title: String) -> String {
        let versions = VersionNumber.named(in: title)
        return title.split(onByte: 0x20)
            .filter { word in !VersionNumber.stated(in: word).contains(where: versions.contains) }
            .joined(separator: " ")
    }

    private static let signing: Set<String> = [
        "sign", "signoff", "signoffs", "signed", "signature", "signatures", "approval", "approvals", "approve",
        "approves", "approved",
    ]

    private static let asking = signing.union([
        "the", "a", "an", "and", "all", "both", "release", "launch", "version", "this", "it", "for", "to", "go", "live",
        "of", "from", "by", "with", "on", "off", "offs", "must", "shall", "needs", "need", "requires", "require",
        "required", "has", "have", "be", "been", "is", "are", "mandatory", "written", "formal", "final", "recorded",
        "given", "obtained", "received", "have", "each", "every", "one",
    ])
}
