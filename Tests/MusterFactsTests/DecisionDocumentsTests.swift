import MusterModel
import Testing

/// Documents that record one decision, and what argues for it.
@Suite struct DecisionDocumentsTests {
    private func document(_ status: String) -> String {
        "# ADR-7: One queue for all yards\n\n\(status)\n\n## Context\n\nYards.\n\n## Decision\n\nOne queue.\n"
    }

    @Test func `a decision record with a status is one decision`() throws {
        let found = try #require(try facts(.decision, in: document("**Status:** Accepted\n**Date:** 2031-05-02")).first)
        #expect(spoken(found) == "1 decision ADR-7 accepted: One queue for all yards")
        #expect(found.date?.description == "2031-05-02")
        #expect(try told(document("## Status\n\nAccepted")) == ["1 decision ADR-7 accepted: One queue for all yards"])
    }

    @Test(arguments: ["**Status:** Proposed", "**Status:** Draft", "**Status:** Superseded by ADR-9", "No status"])
    func `what is only proposed or was replaced is no decision`(status: String) throws {
        #expect(try facts(.decision, in: document(status)).isEmpty)
    }

    @Test func `advantages state nothing`() throws {
        #expect(try told("# Queue\n\n## Benefits\n\n- ✅ Fewer machines\n- ✅ Proven parts\n") == [])
    }

    @Test func `a row without words is not listed as unplaced`() throws {
        let text = "## Known issues\n\n| Issue ID | Description | Status |\n|---|---|---|\n| N/A | N/A | N/A |\n"
        #expect(try record(text).unplaced.isEmpty)
    }
}
