import MusterModel
import Testing

@Suite("Conditions that prose puts on a release")
struct GateSentencesTests {
    @Test(
        "a sentence that says what stops a release is a criterion",
        arguments: [
            "If either test fails, do not tag.", "All gates must pass; any failed gate is NO-GO.",
            "Builds must not be shipped until the audit is in.", "Wenn der Test scheitert: nicht freigeben.",
        ])
    func rules(sentence: String) throws {
        let found = try facts(.criterion, in: "# Tagging\n\n## Before the tag\n\n\(sentence)\n")
        #expect(found.map(\.line) == [5])
        #expect(found.map(\.status) == [nil])
    }

    @Test("a sentence over several lines stands where it begins")
    func lines() throws {
        let found = try facts(
            .criterion,
            in:
                "# Boards\n\nWe keep two boards. Red jobs of the first one should\nblock the release if they\nstay red.\n"
        )
        #expect(found.map(\.line) == [3])
        #expect(found.map(\.title) == ["Red jobs of the first one should block the release if they stay red"])
    }

    @Test(
        "questions and accounts are none",
        arguments: [
            "Decide if these bugs block the release.", "We cannot validate if the target is met - this blocks launch.",
            "The board met to release the tag.",
        ])
    func others(sentence: String) throws {
        #expect(try facts(.criterion, in: "# Boards\n\n\(sentence)\n").isEmpty)
    }

    @Test("a point that calls itself a blocker is an issue with its severity")
    func blockers() throws {
        let found = try facts(
            .issue,
            in:
                "# Trial\n\n## Key findings\n\n1. **Critical blocker: the port cannot be opened**\n2. No loops were seen\n"
        )
        #expect(found.map(\.title) == ["the port cannot be opened"])
        #expect(found.map(\.severity) == [.critical])
        #expect(try facts(.issue, in: "# Week\n\n- Blocker: none at all\n").isEmpty)
    }
}

@Suite("Points that are no conditions of a release")
struct SetupPointsTests {
    @Test("what a page on setting up needs is no criterion", arguments: ["Prerequisites", "Prérequis", "前提条件"])
    func needs(title: String) throws {
        #expect(
            try facts(.criterion, in: "# Local build\n\n## \(title)\n\n- A compiler\n- Ten free gigabytes\n").isEmpty)
        #expect(try facts(.criterion, in: "# Launch checklist\n\n## \(title)\n\n- A signed plan\n").count == 1)
    }

    @Test("what a page is for is no criterion; what it aims at is")
    func purposes() throws {
        #expect(try facts(.criterion, in: "# 監視\n\n## 目的\n\n- 失敗を早く知る\n").isEmpty)
        #expect(try facts(.criterion, in: "# 計画\n\n## 目標\n\n- 失敗を早く知る\n").count == 1)
    }
}
