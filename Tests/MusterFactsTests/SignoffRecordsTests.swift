import MusterModel
import Testing

@Suite("Sign-offs told as blocks of fields")
struct SignoffRecordsTests {
    private func block(_ rows: String) -> String {
        "# Track registry\n\n## Track 1 — Quays\n\n### Sign-off\n\n| Field | Value |\n|---|---|\n\(rows)\n"
    }

    @Test("a state under a title of sign-offs is one, with its day and who verified it")
    func state() throws {
        let text = block(
            "| **Status** | **SIGNED** |\n| Date | 2031-05-02 |\n| Verifier | Mara Voss |\n| Command | `make quay` |")
        let fact = try #require(try facts(.signoff, in: text).first)
        #expect(spoken(fact) == "9 signoff signed: Sign-off")
        #expect(fact.date?.description == "2031-05-02" && fact.person == "Mara Voss" && fact.role == nil)
    }

    @Test("work that goes on has not signed")
    func pending() throws {
        #expect(try facts(.signoff, in: block("| Status | in progress |")).map(\.status) == [.pending])
    }

    @Test("a value that nobody knows is no sign-off")
    func unknown() throws {
        #expect(try facts(.signoff, in: block("| Status | breezy |\n| Date | 2031-05-02 |")).isEmpty)
    }

    @Test("things with who answers for each are signed by these, each by itself")
    func subjects() throws {
        let text = """
            # Launch readiness

            ## Sign-off registry

            | Review | Owner | Evidence | Status |
            |---|---|---|---|
            | Harbour safety review | Designated harbour owner | walk-through | Pending |
            | Berth contracts | Practice administrator + counsel | papers | Pending |
            """
        let seats = try facts(.requiredSignoff, in: text)
        #expect(seats.map(\.title) == ["Harbour safety review", "Berth contracts", "Berth contracts"])
        #expect(seats.allSatisfy { $0.status == .pending })
        #expect(try facts(.signoff, in: text).isEmpty)
    }

    @Test("a remark beside the state does not hide it")
    func remark() throws {
        let text = block("| Status | **SIGNED** (on paper) |\n| Command | `make quay` |")
        #expect(try facts(.signoff, in: text).map(\.line) == [9])
    }

    @Test("that a block is signed closes none of what is left under it")
    func residuals() throws {
        let text = block("| Status | SIGNED |") + "\n**Residuals (later tracks):**\n\n- Lamps flicker in the rain.\n"
        #expect(try facts(.issue, in: text).map(\.status) == [nil])
    }

    @Test("a sentence about authority is no seat")
    func sentence() throws {
        let text =
            "# Sign-off registry\n\n**Authority:** each track must pass its block before the next one of them starts.\n"
        #expect(try facts(.signoff, in: text).isEmpty)
    }
}
