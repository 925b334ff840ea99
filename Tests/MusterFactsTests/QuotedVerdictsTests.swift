import MusterModel
import Testing

/// Verdicts that are quoted, shown as an example, left for later, or put off by those who should have taken them.
@Suite struct QuotedVerdictsTests {
    private func decisions(_ lines: String) throws -> [Fact] {
        try facts(.decision, in: "# Release board, minutes of 17 November 2031\n\n\(lines)\n")
    }

    @Test func `what the last board decided is not decided again`() throws {
        let quoted = try decisions("## 1. Minutes of the last board\n\nAgreed.\n\n**Decision: GO, unanimous.** (K13)")
        #expect(quoted.allSatisfy { $0.modality == .planned })
        let own = try decisions("## 1. Decision on K14\n\nAgreed.\n\n**Decision: GO, unanimous.** (K14)")
        #expect(own.contains { $0.modality == .claimed && $0.status == .go })
    }

    @Test func `the title of a document about the last board before a launch quotes nothing`() throws {
        let document = "# Last board before launch, 17 November 2031\n\n## Decision\n\nDecision: GO\n"
        #expect(try facts(.decision, in: document).contains { $0.modality == .claimed && $0.status == .go })
    }

    @Test func `an example of what to write decides nothing`() throws {
        let line = "*Write one of GO and NO-GO, then name and day, e.g. \"GO, A. N. Other, 1 January 2020\".*"
        #expect(try decisions("## Decision\n\n\(line)").allSatisfy { $0.modality == .planned || $0.status != .go })
    }

    @Test(arguments: [
        "The board was no longer quorate, so the vote on K14 was not taken and goes to the board of 24 November.",
        "Die Entscheidung über K14 wurde vertagt.", "La decisión sobre K14 quedó aplazada.",
    ])
    func `a vote that was put off is pending`(line: String) throws {
        #expect(try decisions("## K14\n\n\(line)").map(\.status) == [.pending])
    }

    @Test func `a go for one place leaves open what is to be decided on the next`() throws {
        let line = """
            **GO**, 2031-11-17, Kit Rowe: it may be installed on the acceptance system. Installation on the live system is \
            to be decided after two weeks.
            """
        #expect(try decisions("## Decision\n\n- [x] Tests passed\n\n\(line)").contains { $0.status == .go } == false)
    }

    @Test func `conditions listed below a verdict are its own, with the day by which they are to be met`() throws {
        let text = """
            GO für Stand 2.20 (Kit Rowe, Werkleiter), **unter der Bedingung**, dass

            - die zweite Pumpe bis 13.11.2031 in Betrieb ist
            """
        let document = """
            # MES Linie 7, Stand 2.20: Übergabe

            ## Prüfungen

            - [x] Auftragsimport

            ## Beschluss vom 03.11.2031

            \(text)

            ## Zustimmung

            - Produktion: Ada Marsch, 03.11.2031
            """
        let decision = try #require(try facts(.decision, in: document).first { $0.status == .go })
        #expect(decision.details[.conditions]?.contains("Pumpe") == true)
        #expect(decision.details[.due] == "2031-11-13")
    }
}
