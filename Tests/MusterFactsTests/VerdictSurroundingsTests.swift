import MusterModel
import Testing

/// What stands around a verdict: its day, its conditions, where else it is written.
@Suite struct VerdictSurroundingsTests {
    private func decision(_ lines: String) throws -> Fact? {
        let text = """
            # Kite 4.2.0 release review

            ## Checklist

            - [x] Tests passed

            ## Decision

            \(lines)
            """
        return try facts(.decision, in: text).first
    }

    @Test(arguments: [
        "**GO** for Kite 4.2.0 in production.\nDecided 2031-04-02 by Kit Rowe (Product Owner) after the call.",
        "**GO** — Kite 4.2.0 launches on 9 April 2031.\nRecorded by Kit Rowe on 2031-04-02, agreed in the meeting.",
        "2 April 2031, 15:30. **Go** for 4.2.0. Recorded by Kit Rowe.",
        "GO for Kite 4.2.0, rollout Monday 9 April 2031.\n\nKit Rowe, 2 April 2031",
        "CAB note, 2031-04-02: reviewed without questions. Go for the window of 9 April 2031.",
    ])
    func `the day stands beside it, and is not that of the launch`(lines: String) throws {
        let decision = try decision(lines)
        #expect(decision?.status == .go)
        #expect(decision?.date?.description == "2031-04-02")
    }

    @Test func `a launch alone gives it no day, nor does the next meeting`() throws {
        let decision = try decision("GO for Kite 4.2.0, launch on 9 April 2031.\n\nNext meeting on 12 May 2031.")
        #expect(decision?.status == .go)
        #expect(decision?.date == nil)
    }

    @Test(arguments: [
        "**GO** for Kite 4.2.0, 2031-04-02.\n\nThe approval is conditional on the spare pump being on site.",
        "**GO for Kite 4.2.0, with one condition**, Kit Rowe, 2 April 2031",
        "GO für Kite 4.2.0 (Ada Marsch, Leitung), **unter der Bedingung**, dass\n\n- die Pumpe am 8.4.2031 läuft.",
        "**GO** for Kite 4.2.0, 2031-04-02.\n\nCondition: the spare pump is on site by 2031-04-08.",
        "**GO**, 2031-04-02.\n\nDie Freigabe gilt nur, wenn die Ersatzpumpe am Kai liegt.",
        "**GO**, 2031-04-02.\n\nなお、4月8日までに予備ポンプを配置することを条件とする。",
    ])
    func `a sentence of its own may make it depend on something`(lines: String) throws {
        #expect(try decision(lines)?.details[.conditions] != nil)
    }

    @Test(arguments: [
        "**GO** for Kite 4.2.0, 2031-04-02.\n\nThe pump is on site.",
        "**GO** for Kite 4.2.0, 2031-04-02. Window as planned.",
        "**GO** for Kite 4.2.0, 2031-04-02.\n\nCondition: none.",
    ])
    func `other sentences leave it whole`(lines: String) throws {
        let decision = try decision(lines)
        #expect(decision?.status == .go)
        #expect(decision?.details[.conditions] == nil)
    }

    @Test func `a link to where it stands is no decision`() throws {
        let text =
            "# Kite 4.2.0 readiness\n\n- [x] Tests\n\nSign-offs and the decision: see [SIGNOFF.md](SIGNOFF.md).\n"
        #expect(try facts(.decision, in: text).isEmpty)
    }

    @Test(arguments: [
        "Our GO of 2 April for 4.2.0 is withdrawn. The group decides again later.",
        "Das GO vom 2. April ist widerrufen.", "Notre GO est annulé.", "Nuestro GO queda anulado.",
    ])
    func `a go is taken back by those who gave it`(line: String) throws {
        let text = "# Project log\n\n**2031-04-03** \(line)\n"
        #expect(try facts(.decision, in: text).map(\.status) == [.noGo])
    }

    @Test(arguments: [
        "Se **aprueba la puesta en producción de Kite 4.2.0** para todos los países. Despliegue: 9 de abril de 2031.",
        "**The vote passes: Kite 4.2.0 (RC3) is approved for release, 2031-04-02.**",
        "Kite 4.2.0 is approved for manufacturing and digital release on all four platforms. Kit Rowe, 2031-04-02",
    ])
    func `a release for everybody is whole`(line: String) throws {
        let decision = try decision(line)
        #expect(decision?.status == .go)
        #expect(decision?.details[.scope] == nil)
    }

    @Test(arguments: [
        "Kite 4.2.0 is approved for release to customers in two countries, 2031-04-02.",
        "The vote does not pass: Kite 4.2.0 is not approved for release, 2031-04-02.",
    ])
    func `one for some, or for nobody, is not`(line: String) throws {
        let decision = try decision(line)
        #expect(decision?.status != .go || decision?.details[.scope] != nil)
    }
}
