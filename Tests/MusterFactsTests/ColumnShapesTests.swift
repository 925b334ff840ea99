import MusterModel
import Testing

/// Tables with titles that nobody knows, and titles that tell nothing: the values tell what the rows are.
@Suite struct ColumnShapesTests {
    @Test(arguments: [
        (
            "Gonogo review", "Blit | Wherf | Grom", "pumps | 12 bar held | PASSED", "valves | leak at 3 bar | FAILED",
            FactKind.checklistItem
        ),
        (
            "Roadmap", "Blit | Wherf | Grom", "pumps ready | north quay | 2031-04-02",
            "valves ready | south quay | 2031-05-09", .milestone
        ),
        ("Release notes", "Blit | Wherf | Grom", "BUG-1 | pumps stall | high", "BUG-2 | valves leak | low", .issue),
        (
            "Risk register", "Blit | Wherf | Grom", "flood in spring | high | low", "frost in autumn | medium | high",
            .risk
        ),
        (
            "Meeting minutes", "Blit | Wherf | Grom", "order the pumps | Mara Lindt | 2031-04-02",
            "paint the hall | Oke Brandt | 2031-05-09", .task
        ),
    ])
    func `values tell what rows are`(title: String, head: String, one: String, two: String, kind: FactKind) throws {
        let text = "# \(title)\n\n## Blitwherf\n\n| \(head) |\n|---|---|---|\n| \(one) |\n| \(two) |\n"
        #expect(try facts(kind, in: text).count == 2)
    }

    @Test func `what is checked takes its state from the column of states`() throws {
        let text = """
            # Go/no-go review

            | Blit | Wherf | Grom |
            |---|---|---|
            | pumps | 12 bar held | PASSED |
            | valves | leak at 3 bar | FAILED (see log) |
            """
        #expect(try facts(.checklistItem, in: text).map(\.status) == [.done, .rejected])
    }

    @Test(arguments: [
        "| Blit | Grom |\n|---|---|\n| single sign-on | ✅ |\n| audit log | ❌ |",
        "| Blit | Grom |\n|---|---|\n| single sign-on | yes |\n| audit log | no |",
        "| Blit | Grom | Wherf |\n|---|---|---|\n| pumps | PASSED | open |\n| valves | open | PASSED |",
        "| Blit | Grom |\n|---|---|\n| 12 ms | 2031-04-02 |\n| 14 ms | 2031-04-03 |",
        "| Blit | Grom | Wherf |\n|---|---|---|\n| 1.0 | 2031-04-02 | first draft |\n| 1.1 | 2031-05-02 | typos |",
        "| Blit | Grom |\n|---|---|\n| Champion | @mara |\n| Tracking | @oke |",
        "| Blit | Grom |\n|---|---|\n| ✅ | done |\n| ❌ | failed |",
        "| Case | Wherf | Issue |\n|---|---|---|\n| B-1 | bell is silent | KI-1 |\n| B-2 | rope is torn | KI-2 |",
    ])
    func `what may as well be a feature, a measurement, a history or a legend states nothing`(table: String) throws {
        #expect(try told("# About the harbour\n\n## Blitwherf\n\n" + table + "\n").isEmpty)
    }

    @Test func `grades with what they mean are no risks`() throws {
        let text = """
            # Risk register

            ## Blit

            | Impact | Wherf |
            |---|---|
            | Low | hardly seen |
            | Medium | seen by some |
            | High | the harbour stands still |
            """
        #expect(try told(text).isEmpty)
    }

    @Test func `a later row that only names a code adds to what was told of it`() throws {
        let text = """
            # Risk register

            | Risk | Description | Impact |
            |---|---|---|
            | RN1 | Ice on the quay | boats stay away |
            | RN2 | Crane is old | loads wait |

            | Risk | Probability | Impact |
            |---|---|---|
            | RN1 | Low | High |
            | RN2 | High | Low |
            """
        #expect(try facts(.risk, in: text).map(\.severity) == [.high, .low])
    }
}
