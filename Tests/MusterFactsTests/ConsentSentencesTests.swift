import MusterModel
import Testing

@Suite("Whose consent sentences, keys and blanks ask for")
struct ConsentSentencesTests {
    @Test(
        "sentences that make the consent of functions a condition, in small letters too",
        arguments: [
            ("The harbour master must approve the template before it runs.", ["harbour master"]),
            ("Anything above 40 t needs the approval of the board and of the head coach.", ["board", "head coach"]),
            (
                "To be signed by Prof. Lind and by the yard's service manager.",
                ["Prof. Lind", "yard's service manager"]
            ),
            (
                "The pipe may only go after the water manager and the fire service have given written consent.",
                ["water manager", "fire service"]
            ),
            ("The head of school has to allow us to use the hall.", ["head of school"]),
            ("Die Bauleitung muss dem Umzug zustimmen.", ["Bauleitung"]),
            ("Le plan doit être approuvé par la directrice.", ["directrice"]),
            ("El plan debe ser aprobado por el director.", ["director"]),
            ("O plano deve ser aprovado pela diretora.", ["diretora"]),
        ])
    func asked(sentence: String, seats: [String]) throws {
        let found = try facts(.requiredSignoff, in: "# Kite\n\nSome words first.\n\n\(sentence)\n")
        #expect(found.map { $0.role ?? $0.person ?? "" } == seats)
        #expect(found.allSatisfy { $0.status == .pending })
    }

    @Test(
        "what is denied, asked, past or supposed asks nobody, and nothing of it is a signature",
        arguments: [
            "Must the harbour master approve the template?", "The harbour master had to approve the template in May.",
            "The template would need the approval of the board.",
            "We talked after the fire service had given consent.", "The users must sign it off in their heads.",
            "Kit must sign the entry form.", "It must approve 3 of 4 plans.",
        ])
    func nobody(sentence: String) throws {
        let found = try record("# Kite\n\nSome words first.\n\n\(sentence)\n").facts
        #expect(!found.contains { $0.kind == .requiredSignoff || $0.kind == .signoff })
    }

    @Test(
        "functions behind a noun of approval are asked, and have not signed",
        arguments: [
            ("Freigabe durch: Leiter Technik, Arbeitssicherheit", ["Leiter Technik", "Arbeitssicherheit"]),
            (
                "Required approvals for a new mast: ethics committee, data protection officer",
                ["ethics committee", "data protection officer"]
            ),
            (
                "Aprovação da montagem: engenheiro responsável, gerente da obra",
                ["engenheiro responsável", "gerente da obra"]
            ),
        ])
    func keys(line: String, seats: [String]) throws {
        let found = try record("# Kite\n\nSome words first.\n\n\(line)\n").facts
        #expect(found.filter { $0.kind == .requiredSignoff }.compactMap(\.role) == seats)
        #expect(!found.contains { $0.kind == .signoff })
    }

    @Test("a name with a day behind such a noun has signed")
    func signed() throws {
        let text = "# Abnahme\n\nFreigabe durch: Ada Lind, Leiterin Technik, 12.03.2031\n"
        #expect(try facts(.signoff, in: text).map(\.status) == [.signed])
    }

    @Test("places kept free on a line ask for those beside them, and are never a signature")
    func blanks() throws {
        let text = """
            # Kite 1.0 checklist
            Sign-off: Producer ________ QA lead ________

            Countersigned: ____________ (deputy mayor)

            Approved by: ____________ Ada Lind
            """
        let found = try record(text).facts
        #expect(
            found.filter { $0.kind == .requiredSignoff }.compactMap(\.role) == ["Producer", "QA lead", "deputy mayor"])
        #expect(!found.contains { $0.status == .signed })
    }

    @Test("a row that names a function, and neither a day nor a word, still asks for it")
    func rows() throws {
        let text = """
            # Kite 1.0 sign-off sheet
            | Control area | Responsible | Signed | Date |
            |---|---|---|---|
            | Ropes | Ada Lind | yes | 2031-03-02 |
            | Masts | Procurement lead | | |
            | Lamps | (to be named) | | |
            """
        let found = try record(text).facts
        #expect(
            found.map { "\($0.kind.rawValue) \($0.status?.rawValue ?? "")" } == [
                "signoff signed", "required_signoff pending", "required_signoff pending",
            ])
        #expect(found[1].role == "Procurement lead")
    }

    @Test("votes of what somebody speaks for, and who, in one cell")
    func votes() throws {
        let text = """
            # Go/no-go: Kite 3.4
            | Area | Vote | Comment |
            |---|---|---|
            | Docks – Ada Lind | GO | |
            | Ropes – Kit Rowe | NO-GO | two are torn |
            """
        let found = try facts(.signoff, in: text)
        #expect(
            found.map { "\($0.role ?? "") \($0.person ?? "") \($0.status?.rawValue ?? "")" } == [
                "Docks Ada Lind go", "Ropes Kit Rowe no-go",
            ])
    }
}
