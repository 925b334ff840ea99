import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterEvidence

@Suite("A JUnit report")
struct JUnitTests {
    @Test("in which every test passed is passed")
    func passed() throws {
        let report = try report(
            """
            <testsuites tests="3"><testsuite name="gate" tests="3" failures="0" errors="0">
            <testcase classname="gate" name="opens"/><testcase name="closes" status="run"/>
            <testcase name="rings"><skipped/></testcase></testsuite></testsuites>
            """)
        #expect(report == TestReport(form: .junit, passed: 2, skipped: 1))
        #expect(report.isPassed)
    }

    @Test("names its failures and errors with their places")
    func failed() throws {
        let report = try report(
            """
            <testsuite name="gate" tests="3">
            <testcase classname="gate" name="opens" file="gate.c" line="14"><failure message="stuck"/></testcase>
            <testcase name="closes"><error/></testcase>
            <testcase name="rings"/></testsuite>
            """)
        #expect(report.failureCount == 2)
        #expect(
            report.failures == [
                TestReport.Failure(name: "gate.opens", place: "gate.c:14", line: 2),
                TestReport.Failure(name: "closes", line: 3),
            ])
        #expect(!report.isPassed)
    }

    @Test("counts failures that only a suite states, and those of the suite itself")
    func stated() throws {
        #expect(
            try report("<testsuite name='s' tests='1' failures='2'><testcase name='a'/></testsuite>").failureCount == 2)
        #expect(
            try report(
                "<testsuites failures='1'><testsuite failures='1'><testcase name='a'><failure/></testcase></testsuite></testsuites>"
            ).failureCount == 1)
        #expect(
            try report("<testsuite><error message='no setup'/><testcase name='a'/></testsuite>").failureCount == 1)
        #expect(
            try report("<testsuite errors='999999999999999999'><testcase name='a'/></testsuite>").failureCount
                == 999_999_999_999_999_999)
    }

    @Test(
        "that ran nothing, or holds less than it states, proves nothing",
        arguments: [
            ("<testsuites/>", "it holds no test"),
            ("<testsuite name='s' tests='0'/>", "it holds no test"),
            (
                "<testsuite tests='1'><testcase name='a'><skipped/></testcase></testsuite>",
                "all its 1 tests were skipped"
            ),
            ("<testsuite tests='1'><testcase name='a' status='notrun'/></testsuite>", "all its 1 tests were skipped"),
            ("<testsuite name='s' tests='9'><testcase name='a'/></testsuite>", "“s” states 9 tests and holds 1"),
            ("<testsuites name='s' tests='2'/>", "“s” states 2 tests and holds 0"),
        ])
    func empty(text: String, doubt: String) throws {
        let report = try report(text)
        #expect(report.doubt == doubt)
        #expect(!report.isPassed)
    }

    @Test("does not lose a failure in markup out of turn")
    func nested() throws {
        let text =
            "<testsuite><testcase name='a'><failure/><testcase name='b'/></testcase><testcase status='FAILED' name='c'/></testsuite>"
        #expect(try report(text).failures.map(\.name) == ["a", "c"])
    }

    @Test("keeps the first failures and the count of all")
    func many() throws {
        let tests = (1...50).map { "<testcase name='t\($0)'><failure/></testcase>" }.joined()
        let report = try report("<testsuite>\(tests)</testsuite>")
        #expect(report.failureCount == 50)
        #expect(report.failures.map(\.name) == ["t1", "t2", "t3", "t4", "t5"])
    }

    @Test("tells what was tested, and not with what")
    func builds() throws {
        let report = try report(
            """
            <testsuite><properties><property name="version" value="1.0.0"/>
            <property name="java.version" value="21"/><property name="git.commit" value="4f2a9c1"/></properties>
            <testcase name="a"/></testsuite>
            """)
        #expect(report.builds.map(\.value) == ["1.0.0", "4f2a9c1"])
        #expect(report.builds.map(\.kind) == [.version, .commit])
        #expect(report.builds.map(\.line) == [1, 2])
    }

    @Test(
        "that is malformed, cut off or hostile is unreadable",
        arguments: [
            "", "<testsuite", "<testsuite><testcase name='a'/>", "words",
            "<!DOCTYPE x [<!ENTITY a 'b'>]><testsuite><testcase name='&a;'/></testsuite>",
        ])
    func unreadable(text: String) throws {
        guard case .unreadable = answer(text) else {
            Issue.record("\(text) was read")
            return
        }
    }

    @Test("is no report when it is XML of another kind")
    func other() throws {
        #expect(answer("<coverage line-rate=\"0.9\"><packages/></coverage>") == .noReport)
    }

    @Test("is read up to a size")
    func size() throws {
        let path = relative("r.xml")
        let bytes = [UInt8](repeating: 0x20, count: ReportReading.limit + 1)
        #expect(ReportReading.answer(bytes, at: path) == .unreadable("it is longer than 32 MiB", at: path))
    }

    private func answer(_ text: String) -> ReportAnswer {
        ReportReading.answer(Array(text.utf8), at: relative("results/gate.xml"))
    }

    private func report(_ text: String) throws -> TestReport {
        guard case .report(let report, _) = answer(text) else { throw Missing(text: text) }
        return report
    }
}

/// No report came of a text.
struct Missing: Error {
    let text: String
}
