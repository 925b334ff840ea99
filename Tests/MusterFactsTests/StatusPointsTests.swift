import MusterModel
import Testing

@Suite("Points with a name and a state")
struct StatusPointsTests {
    @Test("a list of names with their states is a list of checks")
    func namesWithStates() throws {
        let told = try told(
            """
            # Trial

            ## Coverage

            - Upload of large files: **passed**
            - Sign-in by card: **blocked by the card reader**
            - Printing: **not started**
            """)
        #expect(
            told == [
                "5 checklist_item done: Upload of large files", "6 checklist_item blocked: Sign-in by card",
                "7 checklist_item todo: Printing",
            ])
    }

    @Test("a list of remedies with their states is a list of tasks")
    func remedies() throws {
        let told = try told("# Trial\n\n## Remediation status\n\n- Lock file: **DONE**\n- Card reader: **OPEN**\n")
        #expect(told == ["5 task done: Lock file", "6 task todo: Card reader"])
    }

    @Test("a list that tells of other things has no checks in it")
    func prose() throws {
        let told = try told(
            "# Build\n\n## Tools\n\n- Cache: kept on the disk\n- Linker: the one of the system\n- Tests: passed\n")
        #expect(told.isEmpty)
    }

    @Test("the answer to a gate's question is the state of the gate's condition")
    func answers() throws {
        let told = try told(
            "# Run\n\n## Gate evaluation\n\n- Errors below 1 %: **true**\n- Restarts below 5: **false**\n")
        #expect(told == ["5 criterion done: Errors below 1 %", "6 criterion rejected: Restarts below 5"])
    }

    @Test("a line with a word of state and its mark is a check; a tick beside a refusal is none")
    func markedLines() throws {
        #expect(try told("# Run\n\n**Restore drill**: PASSED ✅\n") == ["3 checklist_item done: Restore drill"])
        #expect(try told("# Run\n\n**Oversized input**: ✅ REJECTED\n").isEmpty)
    }

    @Test("a tick under what is required says what is wanted")
    func wanted() throws {
        let told = try told("# Branches\n\n**Required rules**:\n- ✅ Two reviews before a merge\n")
        #expect(told == ["4 criterion: Two reviews before a merge"])
    }
}

@Suite("Fields that ask for a verdict")
struct DecisionFieldsTests {
    @Test(
        "a short answer decides",
        arguments: [
            ("Production ready: YES ✅", "go"), ("Production Readiness: NOT READY", "no-go"),
            ("Launch suitability: not suitable until the rerun", "no-go"), ("Document status: Approved", "accepted"),
        ])
    func answers(line: String, status: String) throws {
        #expect(
            try facts(.decision, in: "# Report\n\n**\(line.replacingFirstColon())\n").map(\.status?.rawValue) == [
                status
            ])
    }

    @Test(
        "what stands beside the answer leaves it open",
        arguments: [
            "Production ready: YES, once the audit is in", "Release ready: ready ⚠️",
            "Launch ready: yes with conditions",
        ])
    func open(line: String) throws {
        #expect(try facts(.decision, in: "# Report\n\n\(line)\n").map(\.status) == [.unknown])
    }

    @Test("what was so before decides nothing", arguments: ["Before the fixes", "Previous state"])
    func past(title: String) throws {
        #expect(try facts(.decision, in: "# Report\n\n## \(title)\n\nProduction ready: NO\n").isEmpty)
    }

    @Test("a recommendation that forbids is a no-go")
    func forbids() throws {
        let found = try facts(.decision, in: "# Trial\n\n## Recommendation\n\n**Do not release from this run.**\n")
        #expect(found.map(\.status) == [.noGo])
    }

    @Test("means of a check have not signed", arguments: ["Web searches + issue lists", "Automated tests"])
    func means(value: String) throws {
        #expect(try facts(.signoff, in: "# Report\n\n**Validated by**: \(value)\n").isEmpty)
        #expect(try facts(.signoff, in: "# Report\n\n**Validated by**: Mara Voss\n").count == 1)
    }

    @Test("the field of an approval is a sign-off, of the function that it names")
    func approval() throws {
        let found = try facts(.signoff, in: "# Training\n\n**QA Lead approval**: ✅ Approved\n")
        #expect(found.map(\.role) == ["QA Lead"])
        #expect(found.map(\.status) == [.signed])
        #expect(try facts(.signoff, in: "# Training\n\n**QA Lead approval**: pending\n").map(\.status) == [.pending])
    }
}

extension String {
    /// `Key: value` as `Key**: value`.
    fileprivate func replacingFirstColon() -> String {
        guard let colon = firstIndex(of: ":") else { return self }
        return String(self[..<colon]) + "**" + String(self[colon...])
    }
}
