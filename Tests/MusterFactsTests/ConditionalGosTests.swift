import MusterModel
import Testing

@Suite struct ConditionalGosTests {
    @Test(arguments: [
        "Two leaks were found. Recommendation: **conditional go** — sail once both are caulked.",
        "Quality is high. **Conditional go for release** pending the second test.",
        "Alles geprüft. Bedingtes Go für Kite 2.0 bis zur Abnahme der Winde.",
        "Tout est vérifié. Feu vert conditionnel, sous réserve de la deuxième épreuve.",
    ])
    func `a sentence gives a go under conditions`(line: String) throws {
        let found = try #require(try facts(.decision, in: "# Kite test report\n\n\(line)\n").first)
        #expect(found.status == .go)
        #expect(found.details[.conditions] != nil)
    }

    @Test(arguments: [
        "A conditional go is given when one check fails.", "- Conditional go for one open P1",
        "Conditional go: one open P1", "Target recommendation: conditional go with two open points.",
        "Should we give a conditional go for release?", "> Conditional go for release pending the second test.",
    ])
    func `rules, options, wishes and quotations give none`(line: String) throws {
        #expect(try facts(.decision, in: "# Kite test report\n\n\(line)\n").isEmpty)
    }
}
