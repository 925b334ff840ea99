import MusterModel
import Testing

@Suite struct StatedPointsTests {
    @Test(arguments: [
        ("- Bell rung: PASS", "done"), ("- Bell rung: FAIL", "rejected"), ("- Bell rung: No", "rejected"),
        ("- Bell rung: Yes", "done"), ("- Bell rung: Nein", "rejected"), ("- Bell rung ... OK", "done"),
        ("- Bell rung ☐", "todo"), ("- Bell rung ☑", "done"), ("- 🔴 Bell rung", "rejected"),
        ("- 🟡 Bell rung", "in-progress"), ("- 🟢 Bell rung", "done"), ("* (x) Bell rung", "done"),
        ("1. ( ) Bell rung", "todo"), ("☐ Bell rung", "todo"), ("☑ Bell rung", "done"), ("☒ Bell rung", "rejected"),
        ("- [✗] Bell rung", "unknown"), ("- ☒ Bell rung", "rejected"), ("[x] Bell rung", "done"),
        ("- :white_check_mark: Bell rung", "done"), ("```\n- [ ] Bell rung\n```", "todo"),
    ])
    func `a point says its state in many ways`(line: String, status: String) throws {
        let found = try facts(.checklistItem, in: "## Checklist\n\n\(line)\n")
        #expect(found.map(\.title) == ["Bell rung"])
        #expect(found.map { $0.status?.rawValue } == [status])
    }

    @Test(arguments: [
        "- Owner: Kit", "- See the notes: they are long", "- Bell: bronze", "☐ GO ☐ NO-GO", "```sh\n[ ] Bell\n```",
        "```\nif [ ] then\nring\nend\n[x]\n```",
    ])
    func `other points are no checks`(line: String) throws {
        #expect(try facts(.checklistItem, in: "## Checklist\n\n\(line)\n").isEmpty)
    }
}
