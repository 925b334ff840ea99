import MusterModel

/// Judges a project: plans its gates, runs their rules, and joins readiness and recorded decision to verdicts.
///
/// A pure function of the project, in time linear in its items; the order of the project's lists shows only in the
/// order of items.
public struct Judge: Sendable {
    private let index: ProjectIndex

    public init(_ project: Project) {
        index = ProjectIndex(project)
    }

    /// The state of every gate, the verdict of every release, and all findings, those of the project among them.
    public func report() -> GateReport {
        let plan = GatePlan(index: index).gates
        let accounted = LedgerGuard(index: index, plan: plan)
        let gates = judged(plan, accounted)
        let waivers = WaiverFindings(index: index, book: WaiverBook(index)).findings(in: gates)
        let blocking = Judge.byRelease(gates)
        let releases = index.project.releases.map {
            ReleaseJudgement(of: $0, in: index, blocking: blocking[$0.id] ?? [])
        }
        let own =
            waivers + ConfigurationFindings(index: index).findings + releases.flatMap(\.findings)
            + (accounted?.findings ?? [])
        let settings = FindingSettings(index.project.configuration, documents: index.project.documents)
        let findings = index.project.findings + settings.applied(to: own)
        return GateReport(
            gates: gates.map(\.result), releases: releases.map(\.result),
            findings: findings.sorted().map(withMend))
    }

    private func withMend(_ finding: Finding) -> Finding {
        var finding = finding
        finding.mend = FindingDialect(mends: Mending(index: index)).mend(of: finding)
        return finding
    }

    /// The gates that decide on the readiness of each release, in their order.
    private static func byRelease(_ gates: [JudgedGate]) -> [Release.ID: [JudgedGate]] {
        gates.reduce(into: [:]) { blocking, gate in
            for release in gate.planned.blocks { blocking[release, default: []].append(gate) }
        }
    }

    private func judged(_ plan: [PlannedGate], _ accounted: LedgerGuard?) -> [JudgedGate] {
        let run = RuleRun(
            index: index, findings: FindingIndex(index.project.findings), waivers: WaiverBook(index),
            unread: UnreadDocuments(index: index).result, accounted: accounted)
        return plan.map { JudgedGate(planned: $0, result: run.result(of: $0)) }
    }

    /// What a ledger is to list of the gates: which there are, and what counts for each.
    public var publishedGates: PublishedGates {
        let plan = GatePlan(index: index).gates
        let released = Set(index.project.releases.filter(\.isReleased).map(\.id))
        let gates = plan.map { planned in
            LedgerGate(id: planned.gate.id, blocks: planned.blocks.filter { !released.contains($0) }.sorted())
        }
        return PublishedGates(gates: gates, members: GateMembership(index: index).gates(of: plan), released: released)
    }
}

/// A gate as it was planned, with its result.
struct JudgedGate: Sendable {
    var planned: PlannedGate
    var result: GateResult
}
