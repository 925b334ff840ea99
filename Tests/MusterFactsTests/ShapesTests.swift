import MusterModel
import MusterText
import Testing

/// What is told by its shape where no title is known.
@Suite struct ShapesTests {
    @Test func `a checklist without a single mark lists what must hold`() throws {
        let text = """
            # Departure checklist

            ## Ropes
            - The bow rope is dry
            - The stern rope is not older than a year
            ## Wherf
            - Lamps burn on both sides
            - The bell is heard at the quay
            - Rafts hold everybody on board
            """
        #expect(
            try told(text) == [
                "4 criterion: The bow rope is dry", "5 criterion: The stern rope is not older than a year",
                "7 criterion: Lamps burn on both sides", "8 criterion: The bell is heard at the quay",
                "9 criterion: Rafts hold everybody on board",
            ])
        // One mark, or steps to take, and it is no such list.
        #expect(try told(text + "\n- [x] Flags\n").filter { $0.containsBytes(" criterion") }.isEmpty)
        let steps =
            "# Departure checklist\n\n- Run the pump\n- Open the gate\n- Close the hatch\n- Send the list\n- Ask the pilot\n"
        #expect(try told(steps).isEmpty)
    }

    @Test func `titles with a code each under milestones are milestones`() throws {
        let text = "# Meilensteine\n\n## M1 — Rumpf\n\nHolz.\n\n## M2 — Segel\n\nTuch.\n"
        #expect(try told(text) == ["3 milestone M1: Rumpf", "7 milestone M2: Segel"])
        #expect(try told(text.replacing("Meilensteine", with: "Schiffsbau")).isEmpty)
    }

    @Test func `a table of fields is one whatever its second column is called`() throws {
        let text = "# Ata 4\n\n| Campo | Blit |\n|---|---|\n| Data | 14/05/2031 |\n| Local | Cais |\n"
        let found = try facts(.milestone, in: text, at: "atas/ata-04.md")
        #expect(found.map(\.line) == [5])
        #expect(found.map(\.date) == [CivilDate(iso: "2031-05-14")])
    }

    @Test func `a point of minutes that names the next meeting is its day`() throws {
        let text = "# Minutes\n\nDate: 2031-05-02\n\n- Next meeting: 2031-05-09 in the office\n- The pump was mended\n"
        #expect(try told(text).contains("5 milestone: Next meeting"))
    }

    @Test func `a title with a code of issues and fields of its own is an issue anywhere`() throws {
        let text = "# Trials of the crane\n\n## DEF-04 — The hook slips\n\n- Severity: high\n- Status: fixed\n"
        #expect(try told(text) == ["3 issue DEF-04 closed: The hook slips"])
    }

    @Test func `titles beside each other with the same blanks are seats`() throws {
        let blanks = "**Name:** ______\n**Signature:** ______\n"
        let text = "# Handover\n\n### Quay - East\n\n\(blanks)\n### Quay - West\n\n\(blanks)\n"
        #expect(
            try told(text).filter { $0.containsBytes("required_signoff") } == [
                "3 required_signoff pending: Quay - East", "8 required_signoff pending: Quay - West",
            ])
    }

    @Test func `states of runs beside those who answer for them are checks and no signatures`() throws {
        let head = "# QA sign-off\n\n## Signoff matrix\n\n| Area | Owner | Status |\n|---|---|---|\n"
        #expect(
            try told(head + "| Lift | QA | Not run |\n| Winch | QA | Bench only |\n").allSatisfy {
                $0.containsBytes(" checklist_item ") && !$0.containsBytes(" done")
            })
        #expect(
            try told(head + "| Lift | QA | Approved |\n| Winch | QA | Pending |\n").allSatisfy {
                $0.containsBytes("signoff")
            })
    }

    @Test func `fields at the head of a sign-off that name the code are no seats`() throws {
        let text = "# Release sign-off\n\n**Date:** 2031-05-02  \n**Engineer:** Kit (docks)  \n**Branch:** `kit`  \n"
        #expect(try facts(.signoff, in: text).filter { $0.title == "Branch" }.isEmpty)
    }

    @Test(arguments: ["**Sortie :** `out/a.json` + curves", "- Output: `out/a.json` + curves"])
    func `what an output names is a deliverable each`(line: String) throws {
        #expect(try facts(.deliverable, in: "# Plan\n\n\(line)\n").map(\.title) == ["out/a.json", "curves"])
    }

    @Test func `points of a task that begin with a file are what it brings`() throws {
        let list = "- `gates.toml` — the gates\n- `quay.rs`\n- the folders\n"
        let text = "# TASK-004: Gates\n\n## Wherf\n\n\(list)"
        #expect(try facts(.deliverable, in: text).map(\.line) == [5, 6, 7])
        for title in ["Files to read", "Out of scope", "Existing files"] {
            #expect(try facts(.deliverable, in: text.replacing("Wherf", with: title)).isEmpty)
        }
    }

    @Test(arguments: [
        "All points must be ticked before the launch.", "A launch requires a written approval of the harbour.",
        "The public release is blocked until the crane is certified.",
        "The quay cannot be moved to production unless the tide table holds.",
    ])
    func `what a release asks for is a criterion where it opens a part`(sentence: String) throws {
        #expect(try facts(.criterion, in: "# Launch checklist\n\n\(sentence)\n\n- [ ] Lamps\n").map(\.line) == [3])
        #expect(try facts(.criterion, in: "# Notes of a walk\n\n\(sentence)\n").isEmpty)
    }

    @Test(arguments: [
        "No approval is required before the launch.", "The gate was blocked until the release.",
        "The crane needs grease.",
    ])
    func `what a release does not ask for is none`(sentence: String) throws {
        #expect(try facts(.criterion, in: "# Launch checklist\n\n\(sentence)\n\n- [ ] Lamps\n").isEmpty)
    }

    @Test func `a value that refuses is a decision against going, one that agrees is not`() throws {
        let head = "# Go/no-go review\n\n## Summary\n\n"
        #expect(
            try told(head + "- GA status: NO-GO (until the lamps burn)\n") == [
                "5 decision no-go: GA status: NO-GO (until the lamps burn)"
            ])
        #expect(
            try told(head + "Current recommendation: do not release publicly.\n").contains {
                $0.containsBytes("decision no-go")
            })
        #expect(try facts(.decision, in: head + "- GA status: GO (until the lamps burn)\n").isEmpty)
        #expect(try facts(.decision, in: head + "- If the lamps fail: NO-GO\n").isEmpty)
    }

    @Test func `points beneath what was completed are done, those that deny it are not`() throws {
        let text = "# Minutes\n\n## Completed\n\n- The pump reads its gauge\n- The gate is not yet painted red\n"
        #expect(try told(text) == ["5 task done: The pump reads its gauge"])
    }

    @Test(arguments: [
        ("- 王芳负责水泵和闸门的图纸。", "王芳"), ("- 产品经理@rowe 撰写水泵初稿。", "@rowe"),
        ("- (@rowe) I will draw the pump again.", "@rowe"),
    ])
    func `who takes something on in minutes has a task`(line: String, person: String) throws {
        #expect(try facts(.task, in: "# Minutes\n\n## Talk\n\n\(line)\n").map(\.person) == [person])
    }

    @Test func `versions with their days are milestones of a plan, and history elsewhere`() throws {
        let table = "| Version | Release date | End |\n|---|---|---|\n| v3.x | 2031-05-02 | 2032-05-02 |\n"
        #expect(try told("# Release schedule\n\n" + table) == ["5 milestone: v3.x"])
        #expect(try told("# Notes on the pump\n\n" + table).isEmpty)
    }

    @Test func `points under a title that ends in a verdict say when it is given`() throws {
        let text = "# Go/no-go\n\n## Wherf FAIL\n\n- Any lamp is dark\n- The bell is not heard\n"
        #expect(try facts(.criterion, in: text).map(\.line) == [5, 6])
    }
}
