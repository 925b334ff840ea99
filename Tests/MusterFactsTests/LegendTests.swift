import MusterModel
import Testing

@testable import MusterFacts

@Suite struct LegendTests {
    private let table = """
        | Task | Owner | Status |
        |---|---|---|
        | Dock plans | Ada | 🟢 |
        | Rope order | Ben | 🟡 |
        | Sail cut | Cem | 🔵 |
        | Hull | Dia | R |

        """

    private func states(_ legend: String) throws -> [FactStatus?] {
        try facts(.task, in: "# Status report\n\n\(legend)\n\n## Tasks\n\n\(table)").map(\.status)
    }

    @Test(arguments: [
        "Legend: 🟢 = done, 🟡 = at risk, 🔵 = blocked, R = rejected",
        "**Legend**: 🟢 done · 🟡 at risk · 🔵 blocked · R = rejected",
        "> Legend: 🟢: done; 🟡: at risk; 🔵: blocked; R: rejected",
        "## Legend\n\n- 🟢 = done\n- 🟡 = at risk\n- 🔵 = blocked\n- R = rejected",
        "## Status legend\n\n| Mark | Meaning |\n|---|---|\n| 🟢 | done |\n| 🟡 | at risk |\n| 🔵 | blocked |\n| R | rejected |",
        "| Symbol | Meaning |\n|---|---|\n| 🟢 | done |\n| 🟡 | at risk |\n| 🔵 | blocked |\n| R | rejected |",
        "Legende: 🟢 = erledigt, 🟡 = gefährdet, 🔵 = blockiert, R = abgelehnt",
        "凡例：🟢 完了、🟡 リスクあり、🔵 ブロック、R＝却下\n\nLegend: R = rejected",
    ])
    func `a legend says what marks and codes mean`(legend: String) throws {
        #expect(try states(legend) == [.done, .inProgress, .blocked, .rejected])
    }

    @Test func `a mark that the legend calls open is not done`() throws {
        #expect(try states("Legend: 🟢 = planned, 🟡 = done").prefix(2) == [.todo, .done])
        let points = "# Release checklist\n\nLegend: ✅ = to do, ☑ = done\n\n- ✅ Bell tested\n- ☑ Lamp tested\n"
        #expect(try facts(.checklistItem, in: points).map(\.status) == [.todo, .done])
    }

    @Test func `a mark whose meaning nobody knows is no favourable state`() throws {
        #expect(try states("Legend: 🟢 = harbour side, 🟡 = done").prefix(2) == [.unknown, .done])
    }

    @Test func `marks with known words explain them without being called a legend`() throws {
        #expect(try states("🟢 planned / 🟡 done").prefix(2) == [.todo, .done])
        // What stands on a line of its own with other words is no legend.
        #expect(try states("🟢 north pier / 🟡 south pier").first == .done)
    }

    @Test func `a legend that restricts what it calls ready makes it less than done`() throws {
        let legend = "> Símbolos: 🟢 listo con una salvedad · 🟡 esperando · 🔵 listo"
        #expect(try states(legend).prefix(3) == [.inProgress, .todo, .done])
    }

    @Test func `a legend claims nothing`() throws {
        let text = "# Release checklist\n\n## Legend\n\n- ✅ done\n- ⏳ waiting\n\n- ✅ ready / ⏳ waiting\n"
        #expect(try told(text).isEmpty)
    }

    @Test func `severities are those of the legend`() throws {
        let text = """
            # Known issues

            Severity levels: S1 = critical, S2 = low, 🟠 = high

            | ID | Issue | Severity | Status |
            |---|---|---|---|
            | K-1 | Bell is mute | S1 | open |
            | K-2 | Lamp is dim | S2 | open |
            | K-3 | Rope is worn | 🟠 | open |
            """
        #expect(try facts(.issue, in: text).map(\.severity) == [.critical, .low, .high])
        #expect(try facts(.issue, in: text).map(\.status) == [.open, .open, .open])
    }

    @Test func `a legend holds for its document only`() throws {
        _ = try states("Legend: 🟢 = planned")
        #expect(try states("No marks are explained.").first == .done)
    }
}
