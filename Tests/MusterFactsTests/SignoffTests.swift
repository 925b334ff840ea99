import MusterModel
import Testing

@Suite struct SignoffTests {
    private func demands(_ sentence: String) throws -> [String] {
        let text = "# Task 9.1: Ship\n\n## Security Audit & Compliance Checkpoints\n\n- \(sentence)\n"
        return try facts(.requiredSignoff, in: text).compactMap(\.role)
    }

    @Test(arguments: [
        ("The Harbour Lead must formally sign off on the pilot plan.", ["Harbour Lead"]),
        ("The Safety Board's formal sign-off on the rescue plan is a mandatory condition.", ["Safety Board"]),
        ("It needs sign-off from the Security Lead on all keys.", ["Security Lead"]),
        ("The QA Lead and Release Manager will review and approve the results.", ["QA Lead", "Release Manager"]),
        ("All tests have passed and are signed off by QA and Security.", ["QA", "Security"]),
        ("The Security Lead will monitor the logs.", []),
        ("All stakeholders sign off.", []),
        ("Log the sign-off from the QA Lead.", []),
    ])
    func `a sentence demands the signature of those whom it orders to sign`(sentence: String, roles: [String]) throws {
        #expect(try demands(sentence) == roles)
    }

    @Test func `a demand without a function is a criterion`() throws {
        let text = "# Task 9.1: Ship\n\n## Security Audit & Compliance Checkpoints\n\n- Every key is rotated.\n"
        #expect(try told(text) == ["1 task 9.1: Ship", "5 criterion: Every key is rotated."])
    }

    @Test func `a mandatory demand is a veto`() throws {
        let text = "# Task 9.1: Ship\n\n- Security Lead provides formal sign-off on the build; this is mandatory.\n"
        #expect(try facts(.requiredSignoff, in: text).first?.details[.mandatory] == "yes")
    }

    @Test func `reviewers of a plan are demands and its outcome is planned, not claimed`() throws {
        let text = """
            # Task 9.2: Launch

            ReviewedBy: Project Manager, Client Lead (Rust), All Stakeholders for Launch.
            ReviewOutcome: Build approved for public release.
            """
        let found = try record(text).facts
        #expect(
            found.map(spoken) == [
                "1 task 9.2: Launch", "3 required_signoff pending: Project Manager",
                "3 required_signoff pending: Client Lead (Rust)",
                "3 required_signoff pending: All Stakeholders for Launch",
                "4 decision unknown: Build approved for public release.",
            ])
        #expect(found.last?.modality == .planned)
    }

    @Test func `the members of a collective come from the attendees of the document`() throws {
        let text = """
            # Task 9.2: Launch

            - Attendees: All stakeholders (PM, QA, Legal).

            ReviewedBy: All Stakeholders for Launch.
            """
        #expect(try facts(.requiredSignoff, in: text).last?.details[.members] == "PM, QA, Legal")
    }

    @Test func `a sheet tells signed, refused and open rows apart`() throws {
        let text = """
            # Launch readiness

            ## Approvals

            | Role | Name | Decision | Date |
            |---|---|---|---|
            | QA Lead | R. Moss | approved | 2031-03-01 |
            | Security Lead (mandatory) | | | |
            | Release Manager | T. Ahn | NO-GO | 2031-03-02 |
            """
        let found = try record(text).facts
        #expect(
            found.map(spoken) == [
                "7 signoff signed: QA Lead", "8 required_signoff pending: Security Lead (mandatory)",
                "9 signoff no-go: Release Manager",
            ])
        #expect(found.map(\.person) == ["R. Moss", nil, "T. Ahn"])
        #expect(found.map { $0.details[.mandatory] } == [nil, "yes", nil])
    }

    @Test func `one authority signs for a whole document`() throws {
        let text = """
            # Launch readiness

            - Sign-off date: 2031-04-05

            Sign-off authority for this document: release owner (baseline sign-off).
            """
        let signoff = try #require(try facts(.signoff, in: text).first)
        #expect(signoff.role == "release owner")
        #expect(signoff.status == .signed)
        #expect(signoff.date?.description == "2031-04-05")
    }

    @Test func `a struck sign-off claims nothing`() throws {
        #expect(try told("# Launch readiness\n\n~~Approved by: K. Rowe on 2031-01-01~~\n").isEmpty)
    }

    @Test func `a column that asks for approval is answered by yes or no`() throws {
        let text = """
            # Quay release sign-off

            ## Owner approval

            | Role | Name | Date | Approved |
            |------|------|------|----------|
            | Harbour lead | Mara | 2031-06-16 | Yes |
            | Crane lead | Jo | 2031-06-16 | No |

            **Signed:** Quay team — **2031-06-17**

            **Signed:** pending 2031-06-18
            """
        let found = try facts(.signoff, in: text)
        #expect(found.map(\.status) == [.signed, .pending, .signed, .pending])
        #expect(found.map { $0.date?.description }.suffix(2) == ["2031-06-17", "2031-06-18"])
    }
}
