import MusterModel
import Testing

/// Seats of those who sign whose names nobody listed, in lines and tables.
@Suite struct SeatRunsTests {
    private func signed(_ text: String) throws -> [String: FactStatus?] {
        let found = try facts(.signoff, in: text) + facts(.requiredSignoff, in: text)
        return Dictionary(
            found.map { ($0.role ?? $0.person ?? $0.title, $0.status) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `lines with a signature each are seats, whatever they are called`() throws {
        let text = """
            # Kite 4.2 – signature page

            Sail loft: /s/ Ada Marsh, 2031-04-01
            Rope walk: approved by Kit Rowe on 2031-04-02
            Lamp room: TBD
            Paint shop: "I would sign once the coat is dry." Bo Lind, 2031-04-02
            """
        let seats = try signed(text)
        #expect(seats["Sail loft"] == .signed && seats["Rope walk"] == .signed)
        #expect(seats["Lamp room"] == .pending && seats["Paint shop"] == .pending)
    }

    @Test func `names with signs below a title of approvals are seats`() throws {
        let seats = try signed("# Kite 4.2 approvals\n\n- @ada ✅ 2031-04-01\n- @kit ✅ 2031-04-02\n- @bo ❌ crashes")
        #expect(seats["@ada"] == .signed && seats["@kit"] == .signed && seats["@bo"] != .signed)
    }

    @Test(arguments: [
        "Rope walk: not approved, Kit Rowe, 2031-04-02", "Rope walk: approval withdrawn, Kit Rowe, 2031-04-02",
        "Rope walk: approved, but only for the yard, Kit Rowe, 2031-04-02", "Rope walk: approved? Kit Rowe, 2031-04-02",
        "Rope walk: approved v4.1, Kit Rowe, 2031-04-02", "Rope walk: ok for the pilot, Kit Rowe, 2031-04-02",
        "Rope walk: fine with the plan, Kit Rowe, 2031-04-02", "Rope walk: approved subject to the survey, Kit Rowe",
        "Rope walk: will sign on 2031-04-02, Kit Rowe", "Rope walk: asked on 2031-04-02, Kit Rowe",
        "Rope walk: à signer, Kit Rowe", "Rope walk: 未承認、Kit Rowe",
    ])
    func `what takes the word back signs nothing`(line: String) throws {
        let text = "# Kite 4.2 approvals\n\nSail loft: approved, Ada Marsh, 2031-04-01\n\(line)"
        let seats = try signed(text)
        #expect(seats["Sail loft"] == .signed && seats["Rope walk"] != .some(.signed))
    }

    @Test func `a decision and a test beside them are no seats`() throws {
        let text = """
            # Kite 4.2

            Sail loft: approved, Ada Marsh, 2031-04-01
            Rope walk: approved, Kit Rowe, 2031-04-02

            **Release decision, 2031-04-02: GO**
            """
        #expect(try signed(text).keys.sorted() == ["Rope walk", "Sail loft"])
        #expect(try facts(.decision, in: text).map(\.status) == [.go])
    }

    @Test func `a column for the signature tells rows of seats`() throws {
        let text = """
            # Kite 4.2

            | Place | Signature | Day |
            |---|---|---|
            | Sail loft | gez. Marsh | 01.04.2031 |
            | Rope walk | A. Rowe | 02.04.2031 |
            | Lamp room | | |
            | Paint shop | refused | 02.04.2031 |
            """
        let seats = try signed(text)
        #expect(seats["Sail loft"] == .signed && seats["Rope walk"] == .signed)
        #expect(seats["Lamp room"] == .pending && seats["Paint shop"] == .rejected)
    }

    @Test func `a list of checks with a column of signs is none of seats`() throws {
        let text = "# Kite 4.2 review\n\n| Check | OK | Date |\n|---|---|---|\n"
        let rows = "| Ropes tested | ✅ | 2031-04-01 |\n| Lamps lit | yes | 2031-04-01 |"
        #expect(try facts(.signoff, in: text + rows).isEmpty)
        let signed =
            "| Place | Signature |\n|---|---|\n| Sail loft | ✅ Ada Marsh ❌ |\n| Rope walk | approved? Kit Rowe |\n| Lamp room | /s/ Bo Lind |"
        let seats = try self.signed("# Kite 4.2\n\n" + signed)
        #expect(seats["Sail loft"] != .some(.signed) && seats["Rope walk"] != .some(.signed))
        #expect(seats["Lamp room"] == .signed)
    }

    @Test func `who is still to sign has not`() throws {
        let seats = try signed(
            "# Kite 4.2\n\n| Service | Signataire | Date |\n|---|---|---|\n| Voiles | N. Kerr | 01/04/2031 |\n| Cordes | à signer | |"
        )
        #expect(!seats.contains { $0.key == "Cordes" && $0.value == .signed })
    }

    @Test func `answers and stamps fill the place of a signature`() throws {
        let answers = try signed(
            "# Kite 4.2\n\n| | Agreed (Y/N) | Date |\n|---|---|---|\n| Sail loft | Y | 2031-04-01 |\n| Rope walk | N | 2031-04-01 |"
        )
        #expect(answers["Sail loft"] == .signed && answers["Rope walk"] == .rejected)
        let stamps = try signed(
            "# Kite 4.2\n\n| Place | Stamp | Day |\n|---|---|---|\n| Sail loft | SL-114 | 2031-04-01 |\n| Rope walk | | |"
        )
        #expect(stamps["Sail loft"] == .signed && stamps["Rope walk"] == .pending)
    }
}
