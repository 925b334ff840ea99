import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("Blockers on pages")
struct BlockerTreeTests {
    private func tree(_ blockers: [Blocker]) -> BlockerTree {
        let project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let site = Site(project, GateReport(), SiteOptions(toolVersion: "0"))
        return BlockerTree(blockers, of: .init("v1"), PageView(site: site, address: .overview))
    }

    private func blocker(_ title: String, owner: String? = nil, parent: Int? = nil) -> Blocker {
        Blocker(
            kind: parent == nil ? .actNow : .knockOn, title: title, assessment: Assessment(.fail, "no"), owner: owner,
            gate: .init("g"), rule: .tasksDone, parent: parent)
    }

    private func members(_ value: TemplateValue) -> [TemplateObject] {
        guard case .list(let values) = value else { return [] }
        return values.compactMap { value in
            if case .object(let object) = value { object } else { nil }
        }
    }

    @Test("stand under their root cause, however deep they follow from it")
    func consequences() {
        let groups = members(tree([blocker("a"), blocker("b", parent: 0), blocker("c", parent: 1)]).groups())
        #expect(groups.count == 1)
        #expect(members(groups[0]["first"] ?? .absent).first.map { members($0["consequences"] ?? .absent).count } == 2)
    }

    @Test("with a parent that does not stand before them are causes of their own")
    func wrongParents() {
        let groups = members(tree([blocker("a", parent: 7), blocker("b", parent: -1)]).groups())
        #expect(groups.map { $0["count"] } == [.number(2)])
    }

    @Test("beyond those to show are put aside, but never only one")
    func folding() {
        let six = members(tree((1...6).map { blocker("\($0)") }).groups(showing: 5))
        #expect(six[0]["rest"] == .list([]))
        let seven = members(tree((1...7).map { blocker("\($0)") }).groups(showing: 5))
        #expect(members(seven[0]["rest"] ?? .absent).first?["count"] == .number(2))
    }

    @Test("stand with the worst first, and of those the ones with most behind them")
    func importance() {
        var open = blocker("open")
        open.assessment = Assessment(.pending, "not yet")
        let groups = members(tree([open, blocker("a"), blocker("b"), blocker("c", parent: 2)]).groups())
        let titles = members(groups[0]["first"] ?? .absent).compactMap { $0["title"] }
        #expect(titles == ["b", "a", "open"].map { PageLink($0, nil).value })
    }

    @Test("count for their owners, the busiest first and nobody last")
    func turns() {
        let turns = members(
            tree([blocker("a"), blocker("b", owner: "Ann"), blocker("c", owner: "Bo"), blocker("d", owner: "Bo")]).turns
        )
        #expect(turns.map { $0["name"] } == ["Bo", "Ann", "nobody named"].map { PageLink($0, nil).value })
    }

    @Test("that only a role with a veto can lift stand first, in the list and among those whose turn it is")
    func vetoes() throws {
        let fixture = LighthouseProject()
        var project = fixture.project
        project.requirements[0].isVeto = true
        let requirement = project.requirements[0]
        let site = Site(project, fixture.report, SiteOptions(toolVersion: "0"))
        var veto = blocker("Keeper", owner: "Keeper")
        veto.entity = .requirement(requirement.id)
        let tree = BlockerTree(
            [blocker("a", owner: "Ann"), blocker("b", owner: "Ann"), veto], of: .init("v1"),
            PageView(site: site, address: .overview))
        #expect(
            members(tree.turns).map { $0["name"] } == [
                PageLink("Keeper", "roles/keeper/").value, PageLink("Ann", nil).value,
            ])
        #expect(members(tree.turns).map { $0["isVeto"] } == [.bool(true), .bool(false)])
        let rows = members(members(tree.groups())[0]["first"] ?? .absent)
        #expect(rows.map { $0["owner"] } == ["Keeper", "Ann", "Ann"].map { TemplateValue.list([.text($0)]) })
    }
}
