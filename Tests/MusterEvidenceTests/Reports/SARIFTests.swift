import MusterModel
import MusterTestSupport
import Testing

@testable import MusterEvidence

@Suite("A SARIF report")
struct SARIFTests {
    @Test("without results of level error is passed")
    func passed() throws {
        #expect(try report(results: "[]").isPassed)
        #expect(try report(results: "[{\"ruleId\": \"R1\", \"level\": \"warning\"}, {\"ruleId\": \"R1\"}]").isPassed)
    }

    @Test("names its errors with their places")
    func failed() throws {
        let report = try report(
            results: """
                [{"ruleId": "R1", "level": "error", "message": {"text": "leak"}, "locations": [{"physicalLocation":
                {"artifactLocation": {"uri": "src/gate.c"}, "region": {"startLine": 14}}}]}]
                """)
        #expect(report.failureCount == 1)
        #expect(report.failures == [TestReport.Failure(name: "R1", place: "src/gate.c:14", line: 1)])
        #expect(!report.isPassed)
    }

    @Test(
        "leaves out what was suppressed, is gone, or is no failure",
        arguments: [
            ("\"suppressions\": [{\"kind\": \"inSource\"}]", 0),
            ("\"suppressions\": [{\"kind\": \"external\", \"status\": \"accepted\"}]", 0),
            ("\"suppressions\": [{\"kind\": \"external\", \"status\": \"underReview\"}]", 1),
            ("\"suppressions\": [{\"status\": \"accepted\"}, {\"status\": \"rejected\"}]", 1),
            ("\"suppressions\": []", 1),
            ("\"baselineState\": \"absent\"", 0), ("\"baselineState\": \"unchanged\"", 1),
            ("\"kind\": \"pass\"", 0), ("\"kind\": \"fail\"", 1),
        ])
    func leftOut(words: String, count: Int) throws {
        #expect(try report(results: "[{\"ruleId\": \"R1\", \"level\": \"error\", \(words)}]").failureCount == count)
    }

    @Test("takes the level of the rule where the result states none")
    func usualLevel() throws {
        let rules = "\"rules\": [{\"id\": \"R1\"}, {\"id\": \"R2\", \"defaultConfiguration\": {\"level\": \"error\"}}]"
        #expect(try report(results: "[{\"ruleId\": \"R2\"}]", driver: rules).failureCount == 1)
        #expect(try report(results: "[{\"ruleIndex\": 1}]", driver: rules).failureCount == 1)
        #expect(try report(results: "[{\"ruleIndex\": 7, \"ruleId\": \"R1\"}]", driver: rules).failureCount == 0)
        #expect(try report(results: "[{\"ruleIndex\": -1}]", driver: rules).failureCount == 0)
    }

    @Test(
        "that ran nothing, failed to run or keeps its results elsewhere proves nothing",
        arguments: [
            "{\"version\": \"2.1.0\", \"runs\": []}",
            "{\"version\": \"2.1.0\"}",
            "{\"version\": \"1.0.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}}, \"results\": []}]}",
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}}}]}",
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}}, \"results\": [], \"invocations\": [{\"executionSuccessful\": false}]}]}",
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}}, \"results\": [], \"externalPropertyFileReferences\": {\"results\": [{}]}}]}",
        ])
    func doubtful(text: String) throws {
        let report = try report(text)
        #expect(report.doubt != nil)
        #expect(!report.isPassed)
    }

    @Test("tells the commit and the tag that were analysed")
    func builds() throws {
        let report = try report(
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}}, \"results\": [], \"versionControlProvenance\": [{\"repositoryUri\": \"https://example.org\", \"revisionId\": \"4f2a\", \"revisionTag\": \"v1.0.0\"}]}]}"
        )
        #expect(report.builds.map(\.value) == ["4f2a", "v1.0.0"])
    }

    @Test(
        "that is malformed is unreadable",
        arguments: [
            "", "{", "[]", "{\"runs\": 7}", "{\"runs\": [{}]}", String(repeating: "[", count: 100_000),
            "{\"runs\":" + String(repeating: "{\"a\":", count: 100_000),
        ])
    func unreadable(text: String) {
        guard case .unreadable = ReportReading.answer(Array(text.utf8), at: relative("scan.sarif")) else {
            Issue.record("it was read")
            return
        }
    }

    @Test("is told in JSON by its words")
    func json() throws {
        func answer(_ text: String) -> ReportAnswer {
            ReportReading.answer(Array(text.utf8), at: relative("scan.json"))
        }
        #expect(answer("{\"metrics\": 1}") == .noReport)
        #expect(answer("no JSON") == .noReport)
        let schema = "https://json.schemastore.org/sarif-2.1.0.json"
        guard case .unreadable = answer("{\"$schema\": \"\(schema)\", \"runs\": [") else {
            Issue.record("a SARIF that is cut off was read")
            return
        }
        guard case .report = answer("\u{FEFF}{\"$schema\": \"\(schema)\", \"version\": \"2.1.0\", \"runs\": []}") else {
            Issue.record("it was not read")
            return
        }
    }

    private func report(results: String, driver: String = "\"version\": \"1\"") throws -> TestReport {
        try report(
            "{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\", \(driver)}}, \"results\": \(results)}]}"
        )
    }

    private func report(_ text: String) throws -> TestReport {
        let answer = ReportReading.answer(Array(text.utf8), at: relative("scan.sarif"))
        guard case .report(let report, _) = answer else { throw Missing(text: text) }
        return report
    }
}
