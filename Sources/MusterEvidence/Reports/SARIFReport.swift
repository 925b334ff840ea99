import FoundationEssentials
import MusterModel
import MusterText

/// Reads reports in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
enum SARIFReport {
    /// The report; nil for JSON that is none by its name or words.
    static func read(_ bytes: [UInt8], named name: String) throws(ReportFailure) -> TestReport? {
        guard isNamed(name) || isToldInside(bytes) else { return nil }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let log: SARIFLog
        do {
            log = try JSONDecoder().decode(SARIFLog.self, from: Data(text))
        } catch {
            throw ReportFailure(reason: "it is no SARIF: \(words(for: error))")
        }
        return report(log)
    }

    private static func isNamed(_ name: String) -> Bool {
        let name = name.asciiLowercased
        return name.endsWithBytes(".sarif") || name.endsWithBytes(".sarif.json")
    }

    /// Whether the words of the format stand in a JSON text.
    private static func isToldInside(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(64 << 10), as: UTF8.self).asciiLowercased
        return start.containsBytes("\"runs\"") && start.containsBytes("sarif")
    }

    private static func words(for error: any Error) -> String {
        guard let error = error as? DecodingError else { return "it cannot be read" }
        switch error {
        case .dataCorrupted: return "malformed JSON"
        case .keyNotFound(let key, _): return "`\(key.stringValue)` is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "`\(context.codingPath.last?.stringValue ?? "the whole")` is of another type"
        @unknown default: return "it cannot be read"
        }
    }

    private static func report(_ log: SARIFLog) -> TestReport {
        var report = TestReport(form: .sarif)
        if log.version?.utf8.elementsEqual("2.1.0".utf8) != true {
            report.doubt = "it is of SARIF \(log.version ?? "of no version"), not 2.1.0"
        }
        for run in log.runs ?? [] { add(run, to: &report) }
        if report.passed == 0, report.failureCount == 0, report.doubt == nil { report.doubt = "it holds no run" }
        return report
    }

    private static func add(_ run: SARIFLog.Run, to report: inout TestReport) {
        let errors = (run.results ?? []).filter { $0.isOpenError(in: run) }
        let left = TestReport.keptFailures - report.failures.count
        report.failureCount += errors.count
        report.failures += errors.prefix(left).map { TestReport.Failure(name: $0.name, place: $0.place, line: 1) }
        report.doubt = report.doubt ?? doubt(about: run)
        report.passed += 1
        for origin in (run.versionControlProvenance ?? []).prefix(10) {
            if let commit = origin.revisionId {
                report.builds.append(TestReport.StatedBuild(kind: .commit, value: commit, line: 1))
            }
            if let tag = origin.revisionTag {
                report.builds.append(TestReport.StatedBuild(kind: .version, value: tag, line: 1))
            }
        }
    }

    /// Why a run without errors proves nothing: it failed, has no list of results, or keeps them in another file.
    private static func doubt(about run: SARIFLog.Run) -> String? {
        let tool = run.tool.driver.name
        if (run.invocations ?? []).contains(where: { $0.executionSuccessful == false }) {
            return "the run of \(tool) did not succeed"
        }
        if run.externalPropertyFileReferences?.results?.isEmpty == false {
            return "the results of \(tool) are in another file"
        }
        return run.results == nil ? "the run of \(tool) has no list of results" : nil
    }
}
