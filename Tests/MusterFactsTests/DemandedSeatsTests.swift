import MusterModel
import Testing

/// Functions of which a sentence says that they all have to sign.
@Suite struct DemandedSeatsTests {
    @Test func `the points below a demand are its seats`() throws {
        let text = """
            # Rules of the harbour

            These roles must have approved it:

            - Harbour Master
            - Pilot (Kit Rowe)
            """
        #expect(
            try told(text) == ["5 required_signoff pending: Harbour Master", "6 required_signoff pending: Pilot"])
        #expect(try facts(.requiredSignoff, in: text).map(\.person) == [nil, "Kit Rowe"])
    }

    @Test func `a table of people is one of seats where all must sign`() throws {
        let text = """
            # Charter

            | Role | Person |
            |---|---|
            | Harbour Master | Ada Marsh |
            | Pilot | Kit Rowe |

            Both must sign before a ship leaves.
            """
        #expect(try facts(.requiredSignoff, in: text).map(\.person) == ["Ada Marsh", "Kit Rowe"])
    }

    @Test(arguments: [
        "The board must approve:\n\n- Prices\n- Berths",
        "The harbour master may approve these roles:\n\n- Pilot\n- Cook",
        "These roles must have approved it:\n\n- Harbour Master\n- 3 of 4 pilots",
        "| Role | Person |\n|---|---|\n| Pilot | Kit Rowe |\n\nThe pilot signs the log.",
    ]) func `what is approved, may be approved or is no function is no seat`(_ text: String) throws {
        #expect(try facts(.requiredSignoff, in: "# Rules\n\n" + text + "\n").isEmpty)
    }
}
