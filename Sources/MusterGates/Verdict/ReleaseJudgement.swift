import MusterModel

/// The judgement of one release: its result, and the findings that are drawn from it.
struct ReleaseJudgement {
    let result: ReleaseResult
    let findings: [Finding]

    init(of release: Release, in index: ProjectIndex, blocking: [JudgedGate]) {
        let results = blocking.map(\.result)
        let readiness = Readiness(of: results)
        let recorded = RecordedDecision(of: release, in: index)
        let verdict = Verdict(readiness, recorded.state)
        let blockers = BlockerTree(release: release, index: index, gates: results, recorded: recorded).blockers
        let steps = StepCount(blockers)
        result = ReleaseResult(
            release: release.id, readiness: readiness, decision: recorded.state, recorded: recorded.decision?.id,
            verdict: verdict,
            reasons: VerdictReasons(readiness: readiness, recorded: recorded, gates: results).reasons,
            blockers: blockers, steps: steps.total,
            stepsSentence: steps.sentence(for: verdict, readiness: readiness, gates: results))
        findings =
            DecisionFindings(
                release: release, index: index, gates: blocking, recorded: recorded, readiness: readiness,
                blockers: blockers
            ).findings
    }
}
