import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("A public issue")
struct PublicIssueTests {
    private let statement = PublicStatement(
        code: "KI-1", title: "The lamp flickers", severity: .p1, status: .closed, affects: "v2.0.0 and 2.1",
        fixedIn: "v2.1.1", firstSeen: "in May", component: "Lamp", workaround: "Wait",
        lastChanged: CivilDate(iso: "2026-11-19"))

    private func issue(_ fields: [PublicIssueField]) -> PublicIssue {
        PublicIssue(statement, at: PageAddress("known-issues", "ki-1"), allowing: fields)
    }

    private func shown(_ issue: PublicIssue) -> [String] {
        let value = KnownIssuesDocument(project: "Lighthouse", issues: [issue], at: .readiness).json
        guard case .array(let issues)? = value.members.first(where: { $0.name == "issues" })?.value else { return [] }
        let derived = ["id", "page", "versions"]
        return issues[0].members.filter { !derived.contains($0.name) && $0.value != .null }.map(\.name)
    }

    @Test(
        "shows one more member for each field that is allowed, and none without", arguments: PublicIssueField.allCases)
    func fields(_ field: PublicIssueField) {
        #expect(shown(issue([])) == [])
        #expect(shown(issue([field])).count == 1)
        #expect(shown(issue(PublicIssueField.allCases)).count == PublicIssueField.allCases.count)
    }

    @Test("is named by its code or title only where they are public")
    func names() {
        func name(_ fields: [PublicIssueField]) -> String {
            PublicIssue.name(of: statement, id: .init("ki-1"), allowing: fields)
        }
        #expect(name([.id]) == "ki-1")
        #expect(name([.title]) == "The lamp flickers")
        #expect(name([]) == "issue-" + StableHash.of("ki-1"))
        let plain = PublicStatement(title: "Old paint", status: .open)
        #expect(PublicIssue.name(of: plain, id: .init("old-paint"), allowing: [.id]).startsWithBytes("issue-"))
    }

    @Test("is resolved only where its status may be told and says so")
    func resolution() {
        #expect(!issue([.status]).isOpen)
        #expect(issue([.title]).isOpen)
        for status in [FactStatus.accepted, .unknown, .rejected, .go] { #expect(PublicStatus(status) != .resolved) }
    }

    @Test("names the versions of its field, each spelling of one at one address")
    func versions() {
        let versions = issue([.affects]).versions
        #expect(versions.map(\.name) == ["v2.0.0", "2.1"])
        #expect(versions.map(\.address.text) == ["known-issues/in/v2.0.0/", "known-issues/in/v2.1.0/"])
        #expect(PublicVersion.all(in: "V2.0").map(\.address) == [versions[0].address])
        #expect(issue([.title]).versions == [])
    }
}

@Suite("known-issues.json")
struct KnownIssuesFileTests {
    private func document(_ fields: [PublicIssueField] = PublicIssueField.allCases) -> JSON {
        var project = LighthouseProject().project
        project.configuration.publicIssues.fields = fields
        let site = Site(project, LighthouseProject().report, SiteOptions(toolVersion: "0.1.0"))
        return KnownIssuesDocument(project: project.name, issues: PublicIssue.all(in: site), at: .readiness).json
    }

    @Test("keeps to its schema, whatever is allowed")
    func schema() {
        for fields in [PublicIssueField.allCases, [.title], []] {
            let check = SchemaCheck(root: KnownIssuesSchema.json)
            #expect(check.mistakes(in: document(fields), KnownIssuesSchema.json) == [])
        }
        let more = JSON.object(document().members + [.init("owner", "somebody")])
        #expect(SchemaCheck(root: KnownIssuesSchema.json).mistakes(in: more, KnownIssuesSchema.json).count == 1)
    }

    @Test("stands beside the other data and in the public folder, with addresses relative to itself")
    func places() throws {
        let site = try BuiltSite()
        #expect(site.text("known-issues.json").containsBytes("\"page\": \"known-issues/ki-1/\""))
        #expect(site.text("known-issues/known-issues.json").containsBytes("\"page\": \"ki-1/\""))
        #expect(site.text("known-issues/known-issues.schema.json") == site.text("known-issues.schema.json"))
        let off = try BuiltSite(changing: { $0.configuration.publicIssues.isPublished = false })
        #expect(off.text("known-issues.json").isEmpty && off.text("known-issues.schema.json").isEmpty)
    }
}
