import FoundationEssentials
import Testing

/// The published contract as a reader sees it, kept apart from the code that writes it: a change here is a new version.
private struct ReadinessContract: Decodable {
    struct Source: Decodable {
        let path: String
        let line: Int
    }

    struct Release: Decodable {
        let id: String
        let page: String?
        let sources: [Source]
        let verdict: String
        let readiness: String
        let decision: String
        let steps: Int
        let blockers: [Blocker]
    }

    struct Blocker: Decodable {
        let kind: String
        let title: String
        let parent: Int?
    }

    struct Entity: Decodable {
        let id: String
        let page: String?
        let sources: [Source]
    }

    let schemaVersion: Int
    let project: String
    let asOf: String
    let commit: String?
    let releases: [Release]
    let gates, phases, tasks, roles, requiredSignoffs, signoffs, decisions, issues, risks, artifacts: [Entity]
    let findings, documents: [Entity]
}

@Suite("readiness.json")
struct ReadinessFileTests {
    private func contract(_ site: BuiltSite) throws -> ReadinessContract {
        try JSONDecoder().decode(ReadinessContract.self, from: Data(site.text("readiness.json").utf8))
    }

    @Test("tells the verdict of a release and what blocks it")
    func verdict() throws {
        let contract = try contract(BuiltSite())
        #expect(contract.schemaVersion == 1)
        #expect(contract.asOf == "2026-11-21")
        #expect(contract.releases.map(\.verdict) == ["no-go", "not-assessed"])
        #expect(contract.releases[0].blockers.map(\.parent) == [nil, 0, nil])
    }

    @Test("gives every entity a page that exists")
    func pages() throws {
        let site = try BuiltSite()
        let contract = try contract(site)
        let files = Set(site.files.map(\.path.text))
        let lists = [
            contract.gates, contract.phases, contract.tasks, contract.roles, contract.requiredSignoffs,
            contract.signoffs,
            contract.decisions, contract.issues, contract.risks, contract.artifacts, contract.findings,
            contract.documents,
        ]
        for entity in lists.joined() {
            let page = String((entity.page ?? "").prefix { $0 != "#" })
            #expect(files.contains(page + "index.html"), "\(entity.id): \(page)")
        }
    }

    @Test("is JSON whatever the documents hold")
    func hostile() throws {
        let site = try BuiltSite(LighthouseProject { "\"\\\u{301}\n\u{0}</script>" + $0 })
        #expect(try contract(site).project == "\"\\\u{301}\n\u{0}</script>Lighthouse")
    }
}
