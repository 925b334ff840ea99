import MusterModel
import Testing

/// Sign-offs that sentences tell, and lines that name who signed in other forms than a colon.
@Suite struct SigningAccountsTests {
    private func seats(_ text: String) throws -> [String: FactStatus?] {
        let found = try facts(.signoff, in: text) + facts(.requiredSignoff, in: text)
        return Dictionary(
            found.flatMap { fact in [fact.role, fact.person].compactMap { $0 }.map { ($0, fact.status) } },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `sentences tell who signed for what, and who has not`() throws {
        let text = """
            # Kite 4.2 – memo

            Kit Rowe signed off for ropes on 2 April 2031. A day later, on 3 April 2031, Ada Marsh signed off for the yard.
            Bo Lind has not signed yet.
            """
        let seats = try seats(text)
        #expect(seats["Kit Rowe"] == .signed && seats["ropes"] == .signed && seats["Ada Marsh"] == .signed)
        #expect(seats["Bo Lind"] == .pending)
    }

    @Test func `those behind the verb signed, each with his aside`() throws {
        let text =
            "# Kite 4.2\n\nThe release certificate was signed by Kit Rowe (ropes) and Ada Marsh (yard) on 2 April 2031."
        let seats = try seats(text)
        #expect(seats["Kit Rowe"] == .signed && seats["yard"] == .signed)
    }

    @Test func `German and French sentences tell it with the verb at the end`() throws {
        let german = """
            # Kite 4.2 – Vermerk

            Die Werftleitung (Frau Marsh) hat am 02.04.2031 unterschrieben.
            Der Hafendienst (Herr Rowe) hat am 03.04.2031 unterschrieben.
            """
        #expect(try seats(german)["Frau Marsh"] == .signed)
        let french = """
            # Kite 4.2

            Ada Marsh, responsable voiles, a signé le 2 avril 2031.
            Kit Rowe, chef de quai, a signé le 3 avril 2031.
            """
        #expect(try seats(french)["Kit Rowe"] == .signed)
    }

    @Test(arguments: [
        "Kit Rowe would have signed on 2 April 2031.", "Kit Rowe signed the contract on 2 April 2031.",
        "Kit Rowe signed 4.1 on 2 April 2031.", "Kit Rowe has not signed on 2 April 2031.",
        "Kit Rowe signed on 2 April 2031, but only for the pilot.", "Did Kit Rowe sign on 2 April 2031?",
        "Kit Rowe must sign before 2 April 2031.", "Once Kit Rowe has signed on 2 April 2031, Kite goes out.",
        "Kit Rowe signed on 2 April 2031 subject to the retest.", "I hear Kit Rowe signed on 2 April 2031.",
        "Kit Rowe wants to sign on 2 April 2031.", "Kit Rowe approved the budget on 2 April 2031.",
        "The contract was signed by Kit Rowe on 2 April 2031.", "The sheet must be signed by Kit Rowe on 2 April 2031.",
        "Kit Rowe approved a draft of the plan on 2 April 2031.",
    ])
    func `what bends a sentence, or speaks of another thing, signs nothing`(sentence: String) throws {
        let text = "# Kite 4.2\n\nAda Marsh signed off on 1 April 2031. \(sentence)"
        #expect(try !seats(text).contains { $0.key.contains("Rowe") && $0.value == .some(.signed) })
        #expect(try !seats("# Kite 4.2\n\n\(sentence)").contains { $0.value == .some(.signed) })
    }

    @Test func `lines of a thread and of a log begin with who speaks`() throws {
        let thread = """
            # Kite 4.2 release channel

            **Kit** 10:02 signing off for rope works
            **Ada** 10:11 the yard: approved
            **Bo** 10:30 I'm still reading the report, no sign-off yet
            """
        let seats = try seats(thread)
        #expect(seats["Kit"] == .signed && seats["Bo"] == .pending)
        let log = """
            # Kite 4.2 approval log

            - 2031-04-01 08:31 k.rowe approved release 4.2
            - 2031-04-01 09:04 a.marsh approved release 4.2
            - 2031-04-02 10:00 k.rowe withdrew approval of release 4.2
            """
        #expect(try self.seats(log)["k.rowe"] != .some(.signed))
        #expect(try self.seats(log)["a.marsh"] == .signed)
    }

    @Test func `arrows, dots, boxes and initials fill seats`() throws {
        let arrows =
            "# Kite 4.2\n\nRope walk → signed 2031-04-01 (Kit)\nLamp room → ??? (Bo)\nYard → signed 2031-04-02 (Ada)"
        #expect(try seats(arrows)["Rope walk"] == .signed && seats(arrows)["Lamp room"] == .pending)
        let dots = "# Kite 4.2 signatures\n\nRope walk ..... OK, KR 2031-04-01\nLamp room ..... (open)"
        #expect(try seats(dots)["Rope walk"] == .signed && seats(dots)["Lamp room"] == .pending)
        let boxes =
            "# Kite 4.2\n\nRelease 4.2, approvals by 2031-04-02\n\n- [x] Rope walk (Kit, 1 Apr)\n- [ ] Lamp room"
        #expect(try seats(boxes)["Rope walk"] == .signed && seats(boxes)["Lamp room"] == .pending)
        let checks = "# Vote on Kite 4.2\n\nThree binding votes pass.\n\n- [x] Build from source\n- [x] Tests"
        #expect(try seats(checks).isEmpty)
        let initials = "# Kite 4.2\n\nInitials for release, 2031-04-02\n\nDev: KR\nOps: AM\nSec: ____"
        #expect(try seats(initials)["Ops"] == .signed && seats(initials)["Sec"] == .pending)
    }

    @Test func `points below a seat tell what became of it`() throws {
        let text = """
            # Kite 4.2

            - Approvals
              - Engineering
                - approved, Kit, 2031-04-01
              - Support
                - declined, Bo, 2031-04-02
            """
        #expect(try seats(text)["Engineering"] == .signed && seats(text)["Support"] != .some(.signed))
    }

    @Test func `duties, settings and fields are no seats`() throws {
        let duties =
            "# Kite\n\n## Roles\n\n- Human operator: approves plans and changes.\n- Rope watch: acts when the gate is open."
        #expect(try seats(duties).filter { $0.value == .some(.signed) }.isEmpty)
        let settings =
            "# Kite rules\n\n- Drop stale approvals when commits are pushed: ✓\n- Require signed commits: ✓\n- Allow force pushes: ✗"
        #expect(try seats(settings).isEmpty)
        #expect(try seats("# Kite 4.2\n\n**Date Approved:** 2031-04-02\n\n**Review Status:** APPROVED FOR USE").isEmpty)
    }
}
