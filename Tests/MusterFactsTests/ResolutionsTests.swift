import MusterModel
import Testing

/// Sentences in which somebody resolves that a release goes, and those that only look so.
@Suite struct ResolutionsTests {
    private func decision(_ line: String, title: String = "Kite 4.2, weekly note of 2 April 2031") throws -> Fact? {
        try facts(.decision, in: "# \(title)\n\nThe tests were shown.\n\n\(line)").first
    }

    @Test(arguments: [
        "The group decided to release 4.2 on Thursday. Ada sends the notice.",
        "The steering committee gave 4.2 the green light this morning.",
        "At its session the launch board therefore cleared Kite 4.2 for launch.",
        "Director Marsh approved its release for the whole harbour; visitors get it from Saturday.",
        "We are pleased to tell you that our release committee approved Kite 4.2 today.",
        "Der Lenkungskreis hat heute einstimmig grünes Licht für Kite 4.2 gegeben.",
        "Der Ausschuss hat die Version 4.2 ohne Auflagen freigegeben.",
        "Le comité a décidé de publier la version 4.2 le 9 avril.",
        "El comité acordó por unanimidad lanzar la versión 4.2 el día 16.",
        "No dia 2 de abril de 2031 a diretoria aprovou o lançamento da versão 4.2.",
        "@ada 14:40: just out of the meeting, we're GO for 4.2, no conditions",
        "Motion: publish 4.2. In favour: 7. The motion is carried.",
        "In the end it was agreed to release 4.2 on Friday at ten.",
        "Se acuerda por unanimidad publicar la versión 4.2 el día 18.",
        "The board gave 4.2 its final approval this morning, so it goes out next week.",
        "The committee gave the release the green light at 15:40 today.",
        "The board decided on 2 April to release 4.2 to every hall.",
        "Outcome: 4.2 goes out to all halls, starting tonight.", "Decision by Ada after a round of the table: ship it.",
        "Final call from Kit: 4.2 goes out on Thursday, all halls.", "4.2 goes out on Thursday. No objections.",
        "Board decision: released, effective at once.", "SteerCo: approved to go live on 11 April.",
        "The validation board met, looked at the figures and approved the release of 4.2.",
        "The release of 4.2 was decided by all those present.", "All four maintainers agreed to cut 4.2.",
        "This is to certify that firmware 4.2 was reviewed and is authorised for release.",
        "I hereby release Kite 4.2, build 4.2.0.114, for delivery.", "**kit** 14:09 — ok then it's decided, 4.2 is GO",
        "Friday's go/no-go ended with a unanimous go for 4.2",
        "Lenkungskreis beschließt: Version 4.2 wird veröffentlicht",
        "Beschluss: Version 4.2 wird zum 9. April produktiv gesetzt.",
        "Après discussion, le comité a décidé la mise en production de la version 4.2 sur tous les sites.",
        "Resolución: se aprueba el pase a producción de la 4.2.", "Deliberação: aprovada a subida da versão 4.2.",
    ])
    func `a sentence of those who decide is a go of the day of the note`(line: String) throws {
        let found = try decision(line)
        #expect(found?.status == .go && found?.date?.description == "2031-04-02")
        #expect(found?.details[.conditions] == nil)
    }

    @Test(arguments: [
        "The board approved the release of 4.2 provided that the help texts are in place.",
        "The board decided to ship 4.2 once the certificate is renewed.",
        "The board decided to ship 4.2 as long as the certificate is renewed first.",
        "Decision: approved, provided the certificate is renewed.",
        "Decision: after legal has signed, 4.2 is approved for release.",
        "Beschluss: Version 4.2 wird unter der Auflage freigegeben, dass die Schulung nachgeholt wird.",
        "Décision : mise en service accordée sous réserve de la correction de l'anomalie 7.",
    ])
    func `what it depends on is its condition`(line: String) throws {
        #expect(try decision(line)?.details[.conditions] != nil)
    }

    @Test(arguments: [
        "The board approved the plan for the launch of 4.2.", "The board decided to publish the notes for 4.2.",
        "The board approved the purchase of servers for the launch of 4.2.",
        "The docs team approved the release of 4.2.",
        "QA approved the release of 4.2.", "The board will decide to release 4.2 on Thursday.",
        "Ada recommended that the board approve the release of 4.2.", "The board discussed to release 4.2.",
        "The board did not approve the release of 4.2.", "The board approved the release of 4.1.",
        "The board approved 4.2 for testing.", "If the board approves the release of 4.2, we tag on Monday.",
        "4.2 is to be approved for release by the board.", "Has the board approved the release of 4.2?",
        "The board approved the release of 4.2. The approval was withdrawn in the evening.",
        "According to Kit, the board approved the release of 4.2.", "The committee decided to release the beta of 4.2.",
        "The council voted for the release of 4.2 with one objection, so it goes back to them.",
        "We agreed to go to the yard on Monday.",
        "The board approved the release date of 4.2.", "The board approved the release candidate of 4.2.",
        "Motion: approve the minutes. The motion is carried.",
        "The draft says: “The board approved the release of 4.2.”",
        "We voted for Kite 4.2 as the name.", "We agreed to open at nine.", "We agreed to publish on Monday.",
        "The board approved the start of production of parts for 4.2.",
        "The vote passes if three agree to release 4.2.",
        "We agreed to ship the fix in 4.2.", "The team decided to go with 4.2 of Torch.",
        "We decide on the release of 4.2 on Monday.", "The board is to decide to ship 4.2.",
        "The board is to authorise the release of 4.2.", "The director of support approved the release of 4.2.",
        "We approved the release of 4.2.", "It was agreed to look at the release of 4.2 again.",
        "It was not agreed to release 4.2.", "It was agreed to release 4.1.",
        "It was agreed to release the beta of 4.2.",
        "It was agreed to recommend the release of 4.2.", "No se acuerda publicar la versión 4.2.",
        "The board decided on the release notes of 4.2.", "Languages: Go. We ship static binaries.",
        "The board heard that QA approved the release of 4.2.",
        "The board met, and Ada's report approved the release of 4.2.",
        "The QA board approved the release of 4.2.", "Result: release notes approved.",
        "Outcome: approved for testing.",
        "Decision: release postponed.", "Decision: to be GO", "Verdict: to be released",
        "Decision: release the test build.", "Decision: release 4.3.",
        "Previous decision: released.", "If all checks pass, decision: ship it.",
        "Decision: ship it to the pilot group.",
        "Avis de l'équipe recette : favorable à la mise en production.", "12:04 QA: we are go for 4.2.",
        "Decision: approved. Not to be released before the retest.", "Decision: GO / NO-GO", "Decision: ❌ GO",
        "2 April 2031: go/no-go for 4.2", "2 April 2031: go from QA",
        "One of the board members approved the release of 4.2.", "We hope that the board gives 4.2 the green light.",
    ])
    func `what is planned, of a part or of another thing is no go`(line: String) throws {
        let found = try decision(line)
        #expect(found?.status != .go || found?.details[.scope] != nil)
    }

    @Test(arguments: [
        "The executive board has turned down the launch of Kite 4.2.", "With the veto the launch of 4.2 is refused.",
        "Le comité refuse la mise en production de la version 4.2.", "3 April 2031: no-go, the crane is down",
        "2 April 2031: go withdrawn after the report from the yard.", "Kit: that's it then, 4.2 is a no-go.",
        "Resolución: no se aprueba el pase.",
    ])
    func `a refusal is a no-go`(line: String) throws { #expect(try decision(line)?.status == .noGo) }

    @Test(arguments: [
        "The board rejected the objections to the launch of 4.2.", "The board rejected the proposal to delay 4.2.",
    ])
    func `what is refused but the release is no no-go`(line: String) throws {
        #expect(try decision(line)?.status != .noGo)
    }

    @Test(arguments: [
        "I know that Ada approved the release of 4.2.", "I heard that she approved the release of 4.2.",
    ])
    func `what one knows of others is no decision, even where a document decides`(line: String) throws {
        #expect(try decision(line, title: "Kite 4.2 launch decision, 2 April 2031")?.status != .go)
    }

    @Test func `a place that is not everywhere stays the scope`() throws {
        for line in [
            "The board decided to release 4.2 to the northern depots.",
            "The board decided to go live with 4.2 in Norway.",
        ] {
            #expect(try decision(line)?.details[.scope] != nil)
        }
    }

    @Test func `a recommendation in a paper that leaves the decision open is none yet`() throws {
        let paper = "# Readiness paper for Kite 4.2\n\n| Field | Value |\n|---|---|\n| Recommendation | Go |\n"
        #expect(try facts(.decision, in: paper + "| Decision | |").allSatisfy { $0.status == .pending })
        #expect(try facts(.decision, in: paper + "| Decision | Go |").contains { $0.status == .go })
    }
}
