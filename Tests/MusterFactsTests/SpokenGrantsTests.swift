import MusterModel
import Testing

/// Verdicts in words of a team's own, and the sentences that look like one and let no release go.
@Suite struct SpokenGrantsTests {
    private func decision(_ line: String, under title: String = "") throws -> Fact? {
        let text = """
            # Heron 2031.04 release record

            ## Checks

            - [x] Tests passed

            ## Approvals

            | Role       | Name    | Decision | Date       |
            |------------|---------|----------|------------|
            | QA Lead    | Bo Lind | Approved | 2031-04-01 |
            | Operations | Cy Moor | Approved | 2031-04-01 |

            \(title)

            \(line)
            """
        return try facts(.decision, in: text).first { $0.status == .go }
    }

    @Test(arguments: [
        "**The package is approved for use.** Ada Marsh, County Clerk, 2 April 2031.",
        "Autorizo a entrada em produção da versão 2031.04. São Bento, 2 de abril de 2031. Ada Marsh, Secretária Adjunta.",
        "Heron 2031.04 is cleared for release. Chair: Kit Rowe, 2 April 2031",
        "Heron 2031.04 approved for publication on 27 April. Ada Marsh, 2 April 2031",
        "Mise en production de la version 2031.04 accordée le 2 avril 2031 par le comité.",
        "Heron 2031.04 ist für den Produktivbetrieb freigegeben. Ada Marsh, 02.04.2031",
        "We ship Heron 2031.04 on 24 April 2031. Go. Kit Rowe, 2 April 2031",
    ])
    func `a sentence that lets the release go is its decision`(line: String) throws {
        #expect(try decision(line, under: "## Outcome")?.date?.description == "2031-04-02")
    }

    @Test(arguments: [
        "QA approves Heron 2031.04. 2 April 2031",
        "Approved from Operations for Heron 2031.04. 2 April 2031",
        "Heron 2031.04 is to be approved for release on 2 April 2031.",
        "Heron 2031.04 approved in principle for production, 2 April 2031.",
        "Heron 2031.04 was not approved for production on 2 April 2031.",
        "Heron 2031.04 is recommended for release. 2 April 2031",
        "Heron 2031.04: approval for production requested on 2 April 2031.",
        "Once approved for production, Heron 2031.04 is announced on 2 April 2031.",
        "Heron 2031.04 is approved for production. The approval was withdrawn on 3 April 2031.",
        "The rollback of Heron 2031.04 is approved for use. 2 April 2031",
        "The test plan for Heron 2031.04 is approved for use. 2 April 2031",
        "Purchase of servers for Heron 2031.04 production approved 2 April 2031.",
        "Change window for the production launch of Heron 2031.04 approved, 2 April 2031.",
        "The exception for Heron 2031.04 is approved for release, 2 April 2031.",
        "According to Kit, Heron 2031.04 is approved for production. 2 April 2031.",
        "Heron 2031.04: waiting for Legal. Go.",
        "Draft: Heron 2031.04 approved for production, 2 April 2031.",
    ])
    func `what is only like one decides nothing, wherever it stands`(line: String) throws {
        #expect(try decision(line) == nil)
        #expect(try decision(line, under: "## Outcome") == nil)
    }

    @Test func `a place that is no whole stays its scope`() throws {
        let said = "Heron 2031.04 is released for the pilot wards. 2 April 2031"
        #expect(try decision(said, under: "## Outcome")?.details[.scope] != nil)
    }
}
