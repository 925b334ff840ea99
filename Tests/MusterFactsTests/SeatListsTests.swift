import MusterModel
import Testing

/// Sign-offs in the many forms in which people list them.
@Suite struct SeatListsTests {
    private func seats(under title: String, _ lines: String) throws -> [String] {
        try record("# Kite 4.2.0 launch review\n\n## \(title)\n\n\(lines)\n").facts
            .filter { $0.kind == .signoff || $0.kind == .requiredSignoff }
            .map { fact in
                [fact.kind.rawValue, fact.status?.rawValue, fact.role, fact.person, fact.date?.description]
                    .compactMap(\.self).joined(separator: " | ")
            }
    }

    @Test func `one filled seat makes seats of all lines of its list, whatever the functions are called`() throws {
        let list = """
            - Wind tunnel: Ada May, 2031-04-02 ✅
            - Sail loft: open
            - Rigging:
            - ❌ Ballast: Kit Rowe, 2031-04-02
            - Version: 4.2.0
            """
        #expect(
            try seats(under: "Signatures", list) == [
                "signoff | signed | Wind tunnel | Ada May | 2031-04-02",
                "signoff | pending | Sail loft",
                "required_signoff | pending | Rigging",
                "signoff | rejected | Ballast | Kit Rowe | 2031-04-02",
            ])
    }

    @Test func `a list without a filled seat names functions only where they are known`() throws {
        #expect(try seats(under: "Signatures", "- Wind tunnel: open") == [])
    }

    @Test func `a person approves for himself, or does not`() throws {
        let list = "- @may approved on 2031-04-02\n- Kit Rowe has not approved yet"
        #expect(
            try seats(under: "Maintainer approval", list) == [
                "signoff | signed | @may | 2031-04-02", "signoff | rejected | Kit Rowe",
            ])
    }

    @Test func `who approved only a part has not approved`() throws {
        let list = "- @may approved on 2031-04-02\n- @rowe approved the licence texts on 2031-04-02"
        #expect(
            try seats(under: "Maintainer approval", list) == [
                "signoff | signed | @may | 2031-04-02", "signoff | pending | @rowe | 2031-04-02",
            ])
    }

    @Test func `a line names several signers with their functions and days`() throws {
        let line = "Approved by: Ada May (Wind tunnel) 2031-04-02; Dr. Kit Rowe, Sail loft, 2031-04-03"
        #expect(
            try seats(under: "Notes", line) == [
                "signoff | signed | Wind tunnel | Ada May | 2031-04-02",
                "signoff | signed | Sail loft | Dr. Kit Rowe | 2031-04-03",
            ])
    }

    @Test func `a label that introduces a table of sign-offs is no seat`() throws {
        let table = "Sign-off:\n\n| Role | Name | Date |\n|---|---|---|\n| QA Lead | Ada May | 2031-04-02 |"
        #expect(try seats(under: "Gates", table) == ["signoff | signed | QA Lead | Ada May | 2031-04-02"])
    }

    @Test func `what was struck out of a list or table has to be signed again`() throws {
        #expect(
            try seats(under: "Sign-offs", "- ~~QA Lead: Ada May, 2031-04-02~~") == [
                "required_signoff | pending | QA Lead"
            ])
        let head = "| Role | Name | Date |\n|---|---|---|\n| ~~QA Lead~~ | ~~Ada May~~ | ~~2031-04-02~~ |\n"
        #expect(try seats(under: "Sign-offs", head) == ["required_signoff | pending | QA Lead | Ada May"])
        #expect(
            try seats(under: "Sign-offs", head + "| QA Lead | Kit Rowe | 2031-04-03 |") == [
                "signoff | signed | QA Lead | Kit Rowe | 2031-04-03"
            ])
    }

    @Test func `an undated taking back outweighs the signature before it`() throws {
        let told = try seats(under: "Sign-offs", "- QA Lead: Ada May, 2031-04-02\n\nAda took her approval back.")
        #expect(
            told == ["signoff | pending | QA Lead | Ada May | 2031-04-02", "signoff | rejected | QA Lead | Ada May"])
    }

    @Test(arguments: [
        ("Votum", "einverstanden", "signed"), ("Votum", "nicht einverstanden", "rejected"),
        ("Avis", "favorable", "signed"), ("Avis", "défavorable", "rejected"), ("Call", "GO", "go"),
        ("Call", "NO-GO", "no-go"),
    ])
    func `a column of answers decides in a table of seats of any title`(
        title: String, answer: String, status: String
    ) throws {
        let table = """
            | Desk | Name | \(title) | Date |
            |---|---|---|---|
            | Wind tunnel | Ada May | \(answer) | 2031-04-02 |
            | Sail loft | Kit Rowe | GO | 2031-04-02 |
            """
        #expect(
            try seats(under: "Sign-offs", table).first
                == "signoff | \(status) | Wind tunnel | Ada May | 2031-04-02")
    }
}
