import MusterModel
import Testing

/// Seats that a document wants held by different people.
@Suite struct DifferentSignersTests {
    private func states(_ rule: String, _ people: [String]) throws -> [FactStatus?] {
        let rows = zip(["QA", "Security", "Operations", "Product"], people)
            .map { "| \($0) | \($1) | 2031-04-02 | Approved |" }.joined(separator: "\n")
        let text = """
            # Kite 4.2.0 sign-off sheet

            \(rule)

            ## Sign-offs

            | Role | Name | Date | Status |
            |---|---|---|---|
            \(rows)
            """
        return try facts(.signoff, in: text).map(\.status)
    }

    @Test(arguments: [
        "The release needs approvals from three different members of the council.",
        "The seats below are filled by different persons.", "Nobody may hold two seats.",
        "Die Freigabe erteilen drei verschiedene Personen.",
        "La mise en production demande l'accord de trois personnes différentes.",
        "La salida exige la firma de tres personas distintas.", "A liberação pede o aceite de três pessoas diferentes.",
        "发布须由三名不同的人员签字，不得由同一人签字。", "承認は3名の異なる者が行う。同一人は不可。",
    ])
    func `who sits on two of them has signed once`(rule: String) throws {
        #expect(try states(rule, ["Kit Rowe", "Ada Marsh", "Kit Rowe"]) == [.signed, .signed, .unknown])
        #expect(try states(rule, ["Kit Rowe", "Ada Marsh", "Ines Falk"]) == [.signed, .signed, .signed])
    }

    @Test(arguments: ["Two different people have to agree.", "The tests ran on three different devices."])
    func `enough of them, or a rule on something else, leave all as they are`(rule: String) throws {
        #expect(try states(rule, ["Kit Rowe", "Ada Marsh", "Kit Rowe"]) == [.signed, .signed, .signed])
    }

    @Test func `two seats of one function need two people`() throws {
        let text = """
            # Kite 4.2.0 sign-off sheet

            Two different people of quality and the manager approve.

            ## Sign-offs

            | Role | Name | Date | Status |
            |---|---|---|---|
            | Quality (1st) | Kit Rowe | 2031-04-02 | Approved |
            | Quality (2nd) | Kit Rowe | 2031-04-02 | Approved |
            | Manager | Ada Marsh | 2031-04-02 | Approved |
            """
        #expect(try facts(.signoff, in: text).map(\.status) == [.signed, .unknown, .signed])
    }
}
