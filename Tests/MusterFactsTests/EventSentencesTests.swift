import MusterModel
import MusterText
import Testing

@Suite("Events that a sentence tells with their day, wherever it stands")
struct EventSentencesTests {
    @Test(
        "a sentence that says of an event when it is or was is a milestone",
        arguments: [
            "The tower is open. Re-audit on 12 February 2031.": "Re-audit",
            "Demo held on 2031-09-12 with eleven people from the pier.": "Demo",
            "Next review on 2031-04-11.": "Next review",
            "Handover is on 21 June 2031 if 2 and 3 are done.": "Handover",
            "Inspected on 4 June 2031 with the buyers.": "Inspected",
            "A qualification test was carried out on 2031-08-22 at the yard.": "A qualification test",
            "Die Nachabnahme ist am 12.05.2031.": "Die Nachabnahme",
            "Le portail attend. Nouvelle recette le 19/10/2031.": "Nouvelle recette",
            "Todo listo. La inauguración es el 15/05/2031.": "La inauguración",
            "Tudo pronto. A entrega está marcada para 15/05/2031.": "A entrega",
        ])
    func told(line: String, title: String) throws {
        #expect(try facts(.milestone, in: "# Kite tower\n\n\(line)\n").map(\.title) == [title])
    }

    @Test(
        "what is doubted, denied, moved, asked or only due by a day is none",
        arguments: [
            "Handover is not on 21 June 2031.", "Handover was moved from 3 May 2031.", "Is the demo on 3 May 2031?",
            "The audit is done by 3 May 2031.", "If it rains, the demo is on 4 May 2031.",
            "We fixed the release on 3 May 2031.", "No demo was held on 3 May 2031.",
            "The report of the audit of 3 May 2031 is in the drawer.", "The demo of 3 May 2031 was cancelled.",
        ])
    func untold(line: String) throws {
        #expect(try facts(.milestone, in: "# Kite tower\n\n\(line)\n").isEmpty)
    }

    @Test("several events in one sentence have a day each; fields between points on a line have theirs")
    func several() throws {
        let text = """
            # Kite tower, notes of 3 May 2031

            Dress rehearsal 10 October 2031, first preview 12 October 2031.

            Owner: Kit Rowe · Code freeze: 2031-03-14 · Store submission: 2031-03-18
            """
        let days = try facts(.milestone, in: text).filter { $0.line > 1 }.map { "\($0.title) \($0.date?.description ?? "")" }
        #expect(
            days == [
                "Dress rehearsal 2031-10-10", "first preview 2031-10-12", "Code freeze 2031-03-14",
                "Store submission 2031-03-18",
            ])
    }

    @Test("a verdict and the day of the next look stand on one line")
    func besideVerdict() throws {
        let text = "# Kite tower review\n\nDecision: NO-GO for 29 April. New date is 2031-05-06.\n"
        #expect(try facts(.decision, in: text).map(\.status) == [.noGo])
        #expect(try facts(.milestone, in: text).map(\.title) == ["New date"])
    }
}
