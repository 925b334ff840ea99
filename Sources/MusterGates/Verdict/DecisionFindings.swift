import MusterModel
import MusterText

/// The findings that rest on the recorded decision of a release; none of them feeds a rule, because a decision never
/// changes readiness.
struct DecisionFindings {
    let release: Release
    let index: ProjectIndex
    let gates: [JudgedGate]
    let recorded: RecordedDecision
    let readiness: Readiness
    let blockers: [Blocker]

    var findings: [Finding] {
        [contradicted, openBlocker, earlyDecision, lapsed, disagreement, absentRoles].compactMap(\.self)
    }

    private var isGo: Bool {
        switch recorded.state {
        case .go, .conditional: true
        case .none, .unknown, .noGo: false
        }
    }

    private var contradicted: Finding? {
        guard isGo, readiness == .notReady else { return nil }
        let worst = blockers.filter { $0.parent == nil && $0.assessment.state != .unknown }
        let count = counted(worst.count, "blocker")
        return finding(
            "recorded-go-contradicted", .error,
            "\(recorded.reason), although \(release.name) is not ready: \(count), first “\(worst.first?.title.shortened ?? "")”",
            at: worst.prefix(3).flatMap(\.assessment.locations.first.list),
            suggestion: "Clear the blockers, or record a new decision that names them as conditions")
    }

    private var openBlocker: Finding? {
        guard isGo else { return nil }
        let issues = Set(gates.flatMap(\.planned.scope.items.issues)).sorted().map { index.project.issues[$0] }
            .filter { $0.severity?.rank == 0 && $0.isOpen(for: release) }
        guard let first = issues.first else { return nil }
        let count = issues.count == 1 ? "“\(first.label.shortened)” is" : "\(issues.count) P0 issues are"
        return finding(
            "go-with-open-p0", .error, "GO for \(release.name) is recorded while \(count) open",
            at: issues.prefix(3).map(\.location), entities: issues.map { .issue($0.id) },
            suggestion: "Close the issue, or record the decision anew once it is closed")
    }

    private var earlyDecision: Finding? {
        guard isGo, let decision = recorded.decision, let date = decision.date else { return nil }
        let paths = Set(release.reviews + gates.flatMap(\.planned.scope.documents) + cited).sorted()
        let later = paths.compactMap(index.document).filter { document in
            document.path != decision.location.path && document.isTestReport && document.date.map { $0 > date } ?? false
        }
        guard let first = later.first else { return nil }
        return finding(
            "go-before-results", .error,
            "GO for \(release.name) is dated \(date), before the results it rests on (\(first.title.shortened))",
            at: later.map { SourceLocation(path: $0.path, line: 1) },
            suggestion: "Decide anew on the results, or correct the date that is wrong")
    }

    /// The documents that checks of the gates cite as their evidence.
    private var cited: [RelativePath] {
        let checks = gates.flatMap { $0.planned.scope.checklistItems(index) }
        return checks.flatMap(index.evidence).compactMap { reference in
            guard case .document(let path, anchor: _) = reference.resolution else { return nil }
            return path
        }
    }

    private var lapsed: Finding? {
        guard let first = recorded.lapsed.first else { return nil }
        return finding(
            "condition-overdue", .error,
            "The decision on \(release.name) has lapsed: \(counted(recorded.lapsed.count, "condition")) "
                + "\(isOrAre(recorded.lapsed.count)) overdue, first “\(first.text.shortened)”",
            at: recorded.lapsed.flatMap(\.assessment.locations),
            suggestion: "Claim the condition met with a date, or decide anew")
    }

    private var disagreement: Finding? {
        guard recorded.disagreeing.count > 1 else { return nil }
        return finding(
            "decisions-disagree", .error, "\(recorded.reason) (\(release.name))", at: [],
            suggestion: "Strike the decision that no longer holds, or date the one that does later")
    }

    private var absentRoles: Finding? {
        guard let decision = recorded.decision, let minutes = index.document(decision.location.path) else { return nil }
        let names = AttendedRoles(index: index, gates: gates).absent(from: minutes)
        guard let first = names.first else { return nil }
        let who =
            names.count == 1
            ? "the \(first), whose sign-off is required" : "\(names.count) required roles (\(joined(names)))"
        return finding(
            "role-absent-from-minutes", .warning, "The minutes of the decision do not list \(who)", at: [],
            suggestion: "Add whoever was there to the attendance, or get their sign-off")
    }

    private func finding(
        _ id: String, _ severity: DiagnosticSeverity, _ message: String, at places: [SourceLocation],
        entities: [EntityReference] = [], suggestion: String
    ) -> Finding {
        let decisions: [EntityReference] = recorded.decision.map { [.decision($0.id)] } ?? []
        return Finding(
            id: id, severity: severity, message: message, locations: (recorded.locations + places).withoutRepeats,
            suggestion: suggestion, entities: [.release(release.id)] + decisions + entities, releases: [release.id],
            isDerivedFromVerdict: true)
    }
}

extension DocumentRecord {
    /// Whether it reports the results of tests.
    var isTestReport: Bool {
        let words = title.asciiLowercased + " " + path.name.asciiLowercased
        return passages.contains { $0.role == .testSummary } || words.containsBytes("regression")
            || words.containsBytes("test report") || words.containsBytes("test_report")
    }
}
