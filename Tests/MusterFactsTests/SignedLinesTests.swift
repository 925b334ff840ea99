import MusterModel
import Testing

@Suite("Lines that are nothing but who signed and when")
struct SignedLinesTests {
    private func seats(_ line: String) throws -> [String] {
        try record("# Kite hall 4\n\nThe hall was looked at by the crew.\n\n\(line)\n").facts
            .filter { $0.kind == .signoff || $0.kind == .requiredSignoff }
            .map { fact in
                [fact.status?.rawValue, fact.role, fact.person, fact.date?.description].compactMap(\.self)
                    .joined(separator: ", ")
            }
    }

    @Test(
        "a word for signing, a name and a day sign, wherever they stand",
        arguments: [
            ("Approved by Kit Rowe on 2031-08-15", "signed, Kit Rowe, 2031-08-15"),
            ("Taken over by: Kit Rowe, 2031-05-12", "signed, Kit Rowe, 2031-05-12"),
            ("Unterschrift Bauherr: K. Wieland, 14.03.2031", "signed, Bauherr, K. Wieland, 2031-03-14"),
            ("QA lead: Kit Rowe, signed 2031-08-15", "signed, QA lead, Kit Rowe, 2031-08-15"),
            ("Signature of the client: Ada Marsh, 14 March 2031", "signed, client, Ada Marsh, 2031-03-14"),
        ])
    func single(line: String, seat: String) throws { #expect(try seats(line) == [seat]) }

    @Test("of several seats on a line each is told")
    func several() throws {
        #expect(
            try seats("Sign-off: QA lead (signed 2031-04-04), project lead (pending)") == [
                "signed, QA lead, 2031-04-04", "pending, project lead",
            ])
        #expect(
            try seats("Unterschriften: K. Thal (Leitung IT), 02.05.2031; S. Burg (Datenschutz), offen") == [
                "signed, Leitung IT, K. Thal, 2031-05-02", "pending, Datenschutz, S. Burg",
            ])
        #expect(try seats("签字：产品 王敏（已签），测试 李强（未签）") == ["signed, 产品, 王敏", "pending, 测试, 李强"])
        #expect(
            try seats("Validation : Direction financière (en attente), Chef de projet (signé le 04/04/2031)") == [
                "pending, Direction financière", "signed, Chef de projet, 2031-04-04",
            ])
    }

    @Test(
        "a word more, and nobody has signed",
        arguments: [
            "Approved by Kit Rowe on 2031-08-15?", "Approved by Kit Rowe on 2031-08-15, if the test passes",
            "Not approved by Kit Rowe on 2031-08-15", "To be approved by Kit Rowe on 2031-08-15",
            "Approved by Kit Rowe for 4.1 on 2031-08-15", "QA lead: Kit Rowe, signs 2031-08-15",
            "QA lead: Kit Rowe, not signed 2031-08-15", "~~Approved by Kit Rowe on 2031-08-15~~",
            "Unterschrift Bauherr: K. Wieland, bis 14.03.2031", "Unterschrift Bauherr: wird am 14.03.2031 geleistet",
            "Approved by Kit Rowe except for hall B on 2031-08-15", "QA lead: Kit Rowe, by 2031-08-15",
            "Sign-off: QA lead (will sign 2031-04-04), project lead (not signed)",
            "Sign-off: QA lead (by Friday), project lead (pending)",
            "Sign-off: QA lead (signed?), project lead (pending)",
        ])
    func hostile(line: String) throws {
        #expect(
            try facts(.signoff, in: "# Kite hall 4\n\nThe hall was looked at.\n\n\(line)\n").allSatisfy {
                $0.status != .signed
            })
    }

    @Test("what nobody knows as a state signs nothing beside a seat that has signed")
    func unknown() throws {
        let said = try seats("Sign-off: QA lead (signed), project lead (perhaps on Monday)")
        #expect(said.count == 2 && said.count { $0.hasPrefix("signed") } == 1)
    }

    @Test("those who have to say yes are asked")
    func asked() throws {
        #expect(
            try seats("Voting members: Head of Works, Safety Officer") == [
                "pending, Head of Works", "pending, Safety Officer",
            ])
        #expect(try seats("Who says yes: Head of Works").count == 1)
        #expect(try seats("Approval: Finance Controller") == ["pending, Finance Controller"])
        #expect(try seats("Needs acceptance by the Operations Manager.") == ["pending, Operations Manager"])
    }

    @Test("lines right below a verdict or a label for signatures are those who signed")
    func runs() throws {
        let text = """
            # Crane 2: minutes of the start

            Firmas:
            Terminal: J. Rowe, 2031-10-09
            Fabricante: C. Marsh, 2031-10-09
            Prevención: pendiente
            """
        let found = try facts(.signoff, in: text)
        #expect(found.map(\.status) == [.signed, .signed, .pending])
        #expect(found.map(\.person) == ["J. Rowe", "C. Marsh", nil])
    }

    @Test(
        "other lines right below each other sign nothing",
        arguments: [
            "Author: Kit Rowe, 2031-10-09\nContact: Ada Marsh, 2031-10-09",
            "Brewer: Kit Rowe, by 2031-10-09\nQA: Ada Marsh, until 2031-10-10",
            "Brewer: Kit Rowe, 2031-10-09?\nQA: not Ada Marsh, 2031-10-09",
            "Brewer: will sign on 2031-10-09\nQA: expected 2031-10-10",
        ])
    func others(lines: String) throws {
        let text = "# Brew 7\n\nRelease decision: pending\n\(lines)\n"
        #expect(try facts(.signoff, in: text).allSatisfy { $0.status != .signed })
    }

    @Test("the full stop of an initial ends no name")
    func initials() throws {
        let text =
            "# Report 2031\n\n## Sign-offs\n- Legal – signed, H. Brandt, 2031-03-26\n- Finance – signed, K. Rowe, 2031-03-27\n"
        #expect(try facts(.signoff, in: text).map(\.person) == ["H. Brandt", "K. Rowe"])
    }

    @Test("the day of a deadline is no seat among those who sign")
    func deadline() throws {
        let text =
            "# Annual report: sign-off list\n\nFinal print deadline: 2031-03-31\n\n- Legal – signed, 2031-03-26\n- Board – pending\n"
        #expect(try facts(.signoff, in: text).count == 2)
    }
}
