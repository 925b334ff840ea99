import MusterModel
import Testing

@Suite struct TableRowsTests {
    @Test func `twin boxes read as pass, fail, open and both`() throws {
        let text = """
            | ID | Acceptance Criterion | Pass | Fail |
            |---|---|---|---|
            | A-1 | The gate opens | [x] | [ ] |
            | A-2 | The gate closes | [ ] | [x] |
            | A-3 | The bell rings | [ ] | [ ] |
            | A-4 | The lamp burns | [x] | [x] |
            """
        let found = try facts(.criterion, in: text)
        #expect(
            found.map(spoken) == [
                "3 criterion A-1 done: The gate opens", "4 criterion A-2 rejected: The gate closes",
                "5 criterion A-3 todo: The bell rings", "6 criterion A-4 unknown: The lamp burns",
            ])
        #expect(found.map { $0.details[.bothMarked] } == [nil, nil, nil, "yes"])
    }

    @Test func `accepted risks are accepted by their title`() throws {
        let text = """
            ## Known Risks (Accepted)

            | Risk | Impact | Mitigation | Follow-up |
            |---|---|---|---|
            | One machine signs all builds | medium | a spare is at hand | buy a second |
            """
        let risk = try #require(try facts(.risk, in: text).first)
        #expect(spoken(risk) == "5 risk accepted: One machine signs all builds")
        #expect(risk.severity == .medium)
        #expect(risk.details[.followUp] == "buy a second")
    }

    @Test func `issues carry what their columns say`() throws {
        let text = """
            # Known issues

            | ID | Issue | Severity | Status | Affects | Fixed in | Workaround |
            |---|---|---|---|---|---|---|
            | KI-7 | The lamp flickers | P1 | open | v1.0.0 | v1.0.1 | shake it |
            """
        let issue = try #require(try facts(.issue, in: text).first)
        #expect(spoken(issue) == "5 issue KI-7 open: The lamp flickers")
        #expect(issue.severity == .p1)
        #expect(issue.details[.fixedIn] == "v1.0.1")
    }

    @Test func `evidence cited in a row belongs to the row`() throws {
        let text = """
            ## Signed checklist

            | Checklist item | Status | Evidence |
            |---|---|---|
            | Alerts verified | signed | `docs/alerts.md` (`F-09`) |
            """
        let found = try record(text).facts
        #expect(found.map(\.kind) == [.checklistItem, .reference])
        #expect(found.first?.status == .signed)
        #expect(found.last?.parent == 0)
        #expect(found.last?.details[.item] == "F-09")
    }

    @Test func `legends, histories and tables of versions state nothing`() throws {
        let text = """
            ## Severity definitions

            | Level | Meaning |
            |---|---|
            | P0 | nothing works |

            ## Revision history

            | Version | Date | Author | Change |
            |---|---|---|---|
            | 1.0 | 2031-01-01 | Ann | first |

            ## Tools

            | Tool | Version |
            |---|---|
            | rustc | 1.80.0 |
            """
        #expect(try told(text).isEmpty)
    }

    @Test func `a row with too few cells is still read`() throws {
        #expect(
            try told("| Check | Status |\n|---|---|\n| The bell rings\n") == [
                "3 checklist_item unknown: The bell rings"
            ])
    }
}
