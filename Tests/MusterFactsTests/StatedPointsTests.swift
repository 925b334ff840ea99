import MusterModel
import Testing

@Suite struct StatedPointsTests {
    @Test(
        "commands in code with what came of them are checks",
        arguments: [
            "Verification", "Vérification", "Verifikation", "验证", "検証の記録",
        ])
    func commands(title: String) throws {
        let text = """
            # Notes
            ## \(title)
            - `make check`: 24 tests passed
            - `make lint` — clean
            - `npx tsc`: エラーなし。`npm run build`: 成功
            - `npm test` - 3 passed, 1 failed
            - `make site` should pass before the launch
            - `make help` lists all there is
            - `the-tool` passed
            """
        #expect(
            try told(text) == [
                "3 checklist_item done: make check", "4 checklist_item done: make lint",
                "5 checklist_item done: npx tsc",
                "5 checklist_item done: npm run build", "6 checklist_item rejected: npm test",
            ])
    }

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
