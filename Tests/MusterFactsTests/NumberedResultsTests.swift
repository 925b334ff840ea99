import MusterModel
import Testing

/// Results that stand apart from what was asked for: in a second list, below titles, before the words.
@Suite struct NumberedResultsTests {
    private func states(_ text: String) throws -> [FactStatus?] { try facts(.criterion, in: text).map(\.status) }

    private let asked = "# Kite 4.2\n\nCriteria\n\n1. Ropes hold a day\n2. Lamps burn in the rain\n\n"

    @Test func `a second list with the same numbers answers the first`() throws {
        #expect(try states(asked + "Outcome, 2 April 2031\n\n1. met, 26 hours\n2. met") == [.done, .done])
        #expect(try states(asked + "## Results\n\n1. passed\n2. failed, two went out") == [.done, .rejected])
        #expect(try states(asked + "Checked on 2 April 2031:\n\n1. ✅\n2. ❌") == [.done, .rejected])
    }

    @Test(arguments: [
        "1. met\n2. no word from the yard", "1. met\n2. met, but only in the hall", "1. met\n2. not met",
        "1. met\n2. met with the vendor", "1. met\n2. almost met", "1. holds\n2. does not hold",
        "1. done\n2. will be met",
    ])
    func `what is not plainly met leaves its criterion open`(results: String) throws {
        #expect(try states(asked + "Outcome\n\n" + results).filter { $0 == .done }.count <= 1)
    }

    @Test func `lists of other lengths, or with words of their own, belong to nothing`() throws {
        #expect(try !states(asked + "Outcome\n\n1. met\n2. met\n3. met").contains(.done))
        #expect(try !states(asked + "## Agenda\n\n1. Ropes\n2. Lamps").contains(.done))
    }

    @Test func `titles beside each other are answered by the first words below them`() throws {
        let text = """
            # Kite 4.2

            ## Ropes hold a day

            Met. It took 26 hours.

            ## Lamps burn in the rain

            Not met. Two went out.
            """
        #expect(try states(text) == [.done, .rejected])
        let bent = text.replacing("Met. It took", with: "Met in part. It took")
        #expect(try !states(bent).contains(.done))
    }

    @Test func `results stand before the words, in sentences and behind figures`() throws {
        let leading = "# Kite 4.2 bench report, 2 April 2031\n\n[passed] Ropes\n[failed] Lamps, 22 hours"
        #expect(try states(leading) == [.done, .rejected])
        let sentences =
            "# Kite 4.2 release criteria\n\n- The criterion \"ropes hold\" was met in the October storm.\n- The criterion \"lamps burn\" was not met."
        #expect(try states(sentences) == [.done, .rejected])
        let figures =
            "# Kite 4.2 criteria, 2 April 2031\n\n- Ropes, limit 3 t: measured 2.4 t, ok\n- Lamps, limit 9 h: measured 8 h, failed"
        #expect(try states(figures) == [.done, .rejected])
    }

    @Test(arguments: [
        "The criterion \"ropes hold\" is met if the yard agrees.", "The criterion \"ropes hold\" must be met.",
        "The criterion \"ropes hold\" is met only in the hall.", "Is the criterion \"ropes hold\" met?",
    ])
    func `rules and hopes are met by nobody`(sentence: String) throws {
        let text = "# Kite 4.2 release criteria\n\n- \(sentence)\n- The criterion \"lamps burn\" was not met."
        #expect(try !states(text).contains(.done))
    }
}
