import MusterModel
import Testing

@Suite("What is refused or open in the words of a key, inspections, versions of a plan")
struct OrdinaryVerdictsTests {
    @Test(
        "a key that names what is decided about, and a word that leaves it open or refuses it, are a decision",
        arguments: [
            "Decisão sobre a entrega: pendente": FactStatus.pending, "Decision on the handover: still open": .pending,
            "Freigabe für den Betrieb: **nicht erteilt**": .rejected, "Avis : mise en production refusée.": .rejected,
            "Entscheidung über den Umzug: steht aus": .pending,
        ])
    func unsettled(line: String, status: FactStatus) throws {
        #expect(try facts(.decision, in: "# Kite tower\n\n\(line)\n").map(\.status) == [status])
    }

    @Test(
        "no such key lets anything go",
        arguments: [
            "Freigabe für den Betrieb: erteilt?", "Decision on the handover: go expected by Friday",
            "Avis : favorable si la lampe tient", "Decisão sobre a entrega: provavelmente sim",
        ])
    func doubted(line: String) throws {
        let decisions = try facts(.decision, in: "# Kite tower\n\n\(line)\n")
        #expect(decisions.allSatisfy { $0.status != .go && $0.status != .accepted })
    }

    @Test("things that somebody inspected are checks, and nobody signed them")
    func inspections() throws {
        let text = """
            # Flying gear

            | Item | Inspected by | Date | Result |
            |---|---|---|---|
            | Harness | K. Rowe | 2031-11-28 | OK |
            | Winch | K. Rowe | 2031-11-28 | worn, not OK |
            | Rope | K. Rowe | 2031-11-28 | OK |
            """
        #expect(try facts(.checklistItem, in: text).map(\.line) == [5, 6, 7])
        #expect(try facts(.checklistItem, in: text).count { $0.status == .done } == 2)
        #expect(try facts(.signoff, in: text).isEmpty)
    }

    @Test("versions of a plan with their days are milestones, how far they are stands beside them")
    func versions() throws {
        let text = """
            # Kite roadmap

            | Version | Focus | When | State |
            |---|---|---|---|
            | 0.9 | Ropes | 2031-02-28 | released |
            | 1.0 | Stability | Q4 2031 | planned |
            """
        #expect(try facts(.milestone, in: text).map(\.line) == [5, 6])
    }

    @Test("boxes under a title of tickets are work")
    func tickets() throws {
        let text = "# Kite app\n\nTickets\n- [x] T1 seat plan (Ada)\n- [ ] T2 admin page\n"
        #expect(try facts(.task, in: text).map(\.status) == [.done, .todo])
    }

    @Test("the next review of a page is no milestone, one that a sentence tells is")
    func reviews() throws {
        #expect(
            try facts(.milestone, in: "# Known issues\n\n- Lamp dark\n\n**Next Review**: 2031-03-04 (quarterly)\n")
                .isEmpty)
        #expect(try facts(.milestone, in: "# Risks of the tower\n\nNext review on 2031-04-11.\n").count == 1)
    }
}
