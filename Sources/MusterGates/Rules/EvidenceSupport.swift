import MusterModel
import MusterText

/// Whether a claim is supported by what it cites.
struct EvidenceSupport {
    let index: ProjectIndex

    /// The assessment of a claim, lowered when it passes but what it cites says otherwise; see ``checked(_:citing:)``.
    func checked(_ assessment: Assessment, sources: [FactReference]) -> Assessment {
        checked(assessment, citing: index.evidence(of: sources))
    }

    /// The assessment of a claim with what is cited for it: failed when a cited report has failures, unknown when a cited
    /// path is not at hand or what lies there proves nothing.
    func checked(_ assessment: Assessment, citing evidence: [Reference]) -> Assessment {
        guard assessment.state == .pass else { return assessment }
        return EvidenceSupport.objection(to: assessment.locations, citing: evidence) ?? assessment
    }

    /// The worst that the evidence of a claim says against it; nil when it says nothing against it.
    ///
    /// - Parameter places: where the claim is made.
    static func objection(to places: [SourceLocation], citing evidence: [Reference]) -> Assessment? {
        if let failed = evidence.first(where: { $0.failedReport != nil }), let report = failed.failedReport {
            let lines = report.failures.map { SourceLocation(path: report.path, line: $0.line) }
            return Assessment(
                .fail, "It is claimed, but “\(failed.target.shortened)” has \(report.words)",
                at: (places + [failed.location] + lines).withoutRepeats)
        }
        let missing = evidence.filter(\.isMissing)
        if let first = missing.first {
            return Assessment(
                .unknown, "It is claimed, but " + words(for: missing, of: evidence.count, first),
                at: (places + missing.map(\.location)).withoutRepeats)
        }
        guard let weak = evidence.first(where: { $0.weakness != nil }), let weakness = weak.weakness else { return nil }
        return Assessment(
            .unknown, "It is claimed, but “\(weak.target.shortened)” proves nothing: \(weakness)",
            at: (places + [weak.location]).withoutRepeats)
    }

    private static func words(for missing: [Reference], of count: Int, _ first: Reference) -> String {
        missing.count == 1
            ? "cited evidence “\(first.target.shortened)” is not at hand"
            : "\(missing.count) of \(count) cited pieces of evidence are not at hand, first "
                + "“\(first.target.shortened)”"
    }
}

extension Reference {
    /// Whether it names a path that the project does not hold.
    var isMissing: Bool {
        switch resolution {
        case .missing: true
        case .document, .file, .entity, .external, .outside, .words: false
        }
    }

    /// The report that it cites, when that has failures.
    var failedReport: CitedReport? {
        guard case .report(let report, let path) = proof, report.failureCount > 0 else { return nil }
        return CitedReport(report: report, path: path)
    }

    /// Why what it cites proves nothing, although it is there; nil when it may prove something.
    var weakness: String? {
        switch proof {
        case .unseen: nil
        case .nothing(let reason): reason
        case .report(let report, _):
            report.failureCount > 0 || report.isPassed ? nil : report.doubt ?? "it holds no test"
        }
    }
}

/// A report with its place.
struct CitedReport {
    let report: TestReport
    let path: RelativePath

    var failures: [TestReport.Failure] { report.failures }

    /// `2 failures: gate.opens (src/gate.c:14), gate.closes`.
    var words: String {
        let count = report.failureCount
        let names = report.failures.prefix(3).map { $0.name.shortened + ($0.place.map { " (\($0.shortened))" } ?? "") }
        let rest = count > names.count && !names.isEmpty ? " and others" : ""
        return "\(count) failure\(count == 1 ? "" : "s")"
            + (names.isEmpty ? "" : ": " + names.joined(separator: ", ") + rest)
    }
}

extension Array where Element: Hashable {
    /// The elements without those that occurred before.
    var withoutRepeats: [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
}
