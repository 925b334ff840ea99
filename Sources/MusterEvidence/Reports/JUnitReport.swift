import MusterModel
import MusterText
import MusterXML

/// Reads reports in the form that JUnit made common: `testsuites`, `testsuite`, `testcase`, with `failure`, `error` and
/// `skipped` below.
///
/// There is no one schema. What the test cases say counts; where a suite states more failures than its cases show, those count
/// too, and where it states more tests than it holds, the report proves nothing.
enum JUnitReport {
    /// The report; nil when the text is XML of another kind.
    static func read(_ bytes: [UInt8]) throws(ReportFailure) -> TestReport? {
        var tally = JUnitTally()
        do throws(XMLFailure) {
            try XMLReader.read(bytes) { event in
                switch event {
                case .start(let name, let attributes, let line): return tally.start(name, attributes, line: line)
                case .end(let name):
                    tally.end(name)
                    return true
                }
            }
        } catch {
            throw ReportFailure(reason: error.description)
        }
        return tally.isReport ? tally.report : nil
    }
}

/// Counts while a report is read.
private struct JUnitTally {
    private(set) var isReport = false
    private var counted = TestReport(form: .junit)
    private var depth = 0
    private var suites: [Suite] = []
    private var test: Test?

    /// A suite that has begun.
    private struct Suite {
        let name: String
        let line: Int
        /// As its attributes state; nil where they do not.
        let tests: Int?
        let failures: Int
        var heldTests = 0
        var heldFailures = 0
    }

    /// A test case that has begun.
    private struct Test {
        let name: String
        let place: String?
        let line: Int
        var outcome = Outcome.passed
    }

    private enum Outcome { case passed, skipped, failed }

    /// What was counted.
    var report: TestReport {
        var report = counted
        if report.failureCount == 0, report.doubt == nil, report.passed == 0 {
            report.doubt = report.skipped > 0 ? "all its \(report.skipped) tests were skipped" : "it holds no test"
        }
        return report
    }

    /// Takes an element; false when the root says that this is no report.
    mutating func start(_ name: String, _ attributes: [XMLAttribute], line: Int) -> Bool {
        depth += 1
        if depth == 1 {
            isReport = name == "testsuites" || name == "testsuite"
            guard isReport else { return false }
        }
        switch name {
        case "testsuites", "testsuite": suites.append(JUnitTally.suite(attributes, line: line))
        case "testcase":
            // One within another would hide what the outer one said.
            endTest()
            test = JUnitTally.test(attributes, line: line)
        case "failure", "error": fail(line: line)
        case "skipped", "disabled": if test?.outcome == .passed { test?.outcome = .skipped }
        case "property": take(property: attributes, line: line)
        case _: break
        }
        return true
    }

    mutating func end(_ name: String) {
        depth -= 1
        switch name {
        case "testsuites", "testsuite": endSuite()
        case "testcase": endTest()
        case _: break
        }
    }

    private static func suite(_ attributes: [XMLAttribute], line: Int) -> Suite {
        func count(_ name: String) -> Int? { attributes[name].flatMap { Int(digits: $0.trimmed.utf8) } }
        return Suite(
            name: attributes["name"] ?? "a suite", line: line, tests: count("tests"),
            failures: (count("failures") ?? 0) + (count("errors") ?? 0))
    }

    private static func test(_ attributes: [XMLAttribute], line: Int) -> Test {
        let own = attributes["name"] ?? "a test without name"
        let name = attributes["classname"].flatMap { $0.isEmpty ? nil : "\($0).\(own)" } ?? own
        let place = attributes["file"].map { file in file + (attributes["line"].map { ":\($0)" } ?? "") }
        return Test(name: name, place: place, line: line, outcome: outcome(attributes))
    }

    /// Some writers state the result of a test as an attribute: `status="failed"`, `status="notrun"`.
    private static func outcome(_ attributes: [XMLAttribute]) -> Outcome {
        let words = [attributes["status"], attributes["result"]].compactMap { $0?.asciiLowercased }
        if words.contains(where: { $0.startsWithBytes("fail") || $0.startsWithBytes("err") || $0 == "broken" }) {
            return .failed
        }
        let idle = ["notrun", "skipped", "disabled", "ignored", "suppressed", "pending"]
        return words.contains(where: idle.contains) ? .skipped : .passed
    }

    /// A failure or error: of a test, or of the suite itself.
    private mutating func fail(line: Int) {
        if test != nil {
            test?.outcome = .failed
        } else if let suite = suites.last {
            note(TestReport.Failure(name: suite.name, line: line))
            suites[suites.count - 1].heldFailures += 1
        }
    }

    private mutating func endTest() {
        guard let ended = test else { return }
        test = nil
        switch ended.outcome {
        case .passed: counted.passed += 1
        case .skipped: counted.skipped += 1
        case .failed: note(TestReport.Failure(name: ended.name, place: ended.place, line: ended.line))
        }
        guard !suites.isEmpty else { return }
        suites[suites.count - 1].heldTests += 1
        if ended.outcome == .failed { suites[suites.count - 1].heldFailures += 1 }
    }

    private mutating func endSuite() {
        guard let suite = suites.popLast() else { return }
        var failures = suite.heldFailures
        while failures < min(suite.failures, 1_000_000), counted.failures.count < TestReport.keptFailures {
            note(TestReport.Failure(name: suite.name, line: suite.line))
            failures += 1
        }
        if failures < suite.failures {
            counted.failureCount = adding(counted.failureCount, suite.failures - failures)
            failures = suite.failures
        }
        if let stated = suite.tests, stated > suite.heldTests, counted.doubt == nil {
            counted.doubt = "“\(suite.name)” states \(stated) tests and holds \(suite.heldTests)"
        }
        guard !suites.isEmpty else { return }
        suites[suites.count - 1].heldTests += suite.heldTests
        suites[suites.count - 1].heldFailures = adding(suites[suites.count - 1].heldFailures, failures)
    }

    private mutating func note(_ failure: TestReport.Failure) {
        counted.failureCount = adding(counted.failureCount, 1)
        if counted.failures.count < TestReport.keptFailures { counted.failures.append(failure) }
    }

    private func adding(_ left: Int, _ right: Int) -> Int {
        let (sum, isTooLarge) = left.addingReportingOverflow(right)
        return isTooLarge ? Int.max : sum
    }

    /// `<property name="commit" value="4f2a…"/>`
    private mutating func take(property: [XMLAttribute], line: Int) {
        guard let name = property["name"]?.asciiLowercased, let value = property["value"]?.trimmed, !value.isEmpty,
            let kind = StatedBuildNames.kind(of: name), counted.builds.count < 100
        else { return }
        counted.builds.append(TestReport.StatedBuild(kind: kind, value: value, line: line))
    }
}

/// The names of properties that tell what was tested; others (`java.version`, `os.version`) tell with what.
private enum StatedBuildNames {
    static func kind(of name: String) -> TestReport.StatedBuild.Kind? {
        if versions.contains(name) { return .version }
        return commits.contains(name) ? .commit : nil
    }

    private static let versions = [
        "version", "release", "app.version", "application.version", "build.version", "product.version",
        "project.version", "release.version", "app_version", "release_version",
    ]
    private static let commits = [
        "commit", "revision", "sha", "git.commit", "git.sha", "git.commit.id", "commit.sha", "commit_sha", "git_commit",
        "build.commit", "vcs.revision",
    ]
}
