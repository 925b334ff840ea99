import MusterModel
import Testing

@Suite("Titles that say in words what stands below them")
struct SpokenTitlesTests {
    @Test(
        "half a sentence and what somebody will look at are titles of conditions",
        arguments: [
            "Handover will only take place if", "We go live when", "Success means", "What the jury will look at",
            "Erfolg heißt", "Wir starten, wenn", "Ce que le jury évaluera", "Lo que evaluará el jurado",
            "O que o júri vai avaliar", "成功とは", "成功意味着",
        ])
    func conditions(title: String) throws {
        let text = "# Kite tower\n\n## \(title)\n- the lamp burns for six hours\n- nobody needs a ladder\n"
        #expect(try facts(.criterion, in: text).map(\.line) == [4, 5])
    }

    @Test(
        "what makes something stop, or tells when somebody is called, is no title of conditions",
        arguments: ["We abort when", "We only call Kit if", "Roll back only if", "Do not ship if"])
    func stops(title: String) throws {
        let text = "# Kite tower\n\n## \(title)\n- the lamp goes out\n- the mast bends\n"
        #expect(try facts(.criterion, in: text).isEmpty)
    }

    @Test(
        "what has to be given away is a deliverable, ticked or not",
        arguments: ["We have to hand in", "Documents to be handed over", "Was wir abgeben", "À remettre", "A entregar"])
    func handed(title: String) throws {
        let text = "# Kite tower\n\n## \(title)\n- [x] drawing of the mast\n- [ ] manual\n"
        #expect(try facts(.deliverable, in: text).map(\.status) == [.done, .todo])
    }

    @Test(
        "those who have to agree are asked, on a line or in a list",
        arguments: ["Must accept", "Still to sign", "Pendiente de firma", "Doivent accepter", "Müssen unterschreiben"])
    func asked(title: String) throws {
        let line = "# Kite tower\n\n## \(title)\nHarbour master, surveyor, fire officer\n"
        #expect(try facts(.requiredSignoff, in: line).map(\.role) == ["Harbour master", "surveyor", "fire officer"])
        let list = "# Kite tower\n\n## \(title)\n- Harbour master\n- Surveyor\n"
        #expect(try facts(.requiredSignoff, in: list).map(\.status) == [.pending, .pending])
        #expect(try facts(.signoff, in: line + list).isEmpty)
    }

    @Test(
        "a field asks for those whom it names, also at the end of a line",
        arguments: [
            "Needed signatures: Harbour Master, Head of Ropes.", "Assinaturas necessárias: Armador, Estaleiro",
            "Benötigte Unterschriften: Bauleitung, Werft", "Owner: Kit Rowe. Approves: harbour committee.",
        ])
    func fields(line: String) throws {
        let found = try record("# Kite tower\n\n\(line)\n").facts
        #expect(found.contains { $0.kind == .requiredSignoff && $0.status == .pending })
        #expect(!found.contains { $0.kind == .signoff })
    }

    @Test("a blank is a signature that is missing, whoever stands beside it")
    func blanks() throws {
        let text = """
            # Kite tower

            Buyer's signature: ______________   For the harbour: ____________

            船長確認：＿＿＿＿＿
            """
        let seats = try facts(.requiredSignoff, in: text)
        #expect(seats.map(\.role) == ["Buyer", "harbour", "船長"])
        #expect(seats.map(\.status) == [.pending, .pending, .pending])
        #expect(try facts(.signoff, in: text).isEmpty)
        #expect(try facts(.requiredSignoff, in: "# Kite\n\nName: ____________ Date: ________\n").isEmpty)
    }

    @Test("an approval that a field names by whose it is needs a name, a day and nothing else")
    func approvals() throws {
        func states(_ line: String) throws -> [FactStatus?] {
            try record("# Kite tower\n\n\(line)\n").facts.filter { $0.kind == .signoff || $0.kind == .requiredSignoff }
                .map(\.status)
        }
        #expect(try states("Teacher's approval of the topic: Ms. Iyer, 27 January 2031") == [.signed])
        #expect(try states("Freigabe durch die Bauleitung: T. Lind, 12.06.2031") == [.signed])
        #expect(try states("Freigabe durch die Bauleitung: noch offen") == [.pending])
        for line in [
            "Teacher's approval of the trip: Ms. Iyer, expected 27 January 2031",
            "Teacher's approval of the boat: Ms. Iyer, by 27 January 2031",
            "Teacher's approval of the raft: not yet, 27 January 2031",
            "Teacher's approval of the kite?: Ms. Iyer, 27 January 2031",
            "Teacher's approval of the raft: Ms. Iyer, 27 January 2031, except the sail",
            "~~Teacher's approval of the raft: Ms. Iyer, 27 January 2031~~",
            "Freigabe durch die Bauleitung: T. Lind, geplant 12.06.2031",
            "Planned approval by the harbour master: T. Lind, 12 June 2031",
        ] {
            #expect(try !states(line).contains(.signed), "\(line)")
        }
    }
}
