import MusterModel
import MusterText

// Releases, gates and findings: verdict ← readiness ← gates ← rules ← items ← lines.
extension DerivationReader {
    var releases: [Subject] {
        project.releases.map { release in
            Subject(kind: "release", id: release.id.text, names: [release.name] + release.aliases) {
                derivation(release)
            }
        }
    }

    var gates: [Subject] {
        report.gates.map { gate in
            Subject(kind: "gate", id: gate.gate.id.text, names: [gate.gate.name]) { derivation(gate) }
        }
    }

    var findings: [Subject] {
        var seen = Set<String>()
        return report.findings.filter { seen.insert($0.id).inserted }.map { finding in
            Subject(kind: "finding", id: finding.id, names: []) { derivation(ofFindings: finding.id) }
        }
    }

    private func derivation(_ release: Release) -> Derivation {
        guard let result = report.result(for: release.id) else {
            return Derivation("Release", id: release.id.text, title: release.name, state: nil)
        }
        var steps: [Derivation.Step] = [
            .init(0, "readiness", result.readiness.words, nil, readinessRule(result.readiness))
        ]
        let blocking = report.gates.filter { gate in
            gate.gate.isBlocking
                && (gate.gate.release == release.id || gate.gate.phase != nil && gate.gate.phase == release.phase)
        }
        for gate in blocking { steps += gateSteps(gate, depth: 1, link: "gate", openOnly: true) }
        steps += decisionSteps(result)
        steps.append(.init(0, "steps", result.stepsSentence))
        return Derivation(
            "Verdict of", id: release.id.text, title: release.name, state: result.verdict.words, steps: steps,
            mends: result.blockers.filter { $0.parent == nil }.compactMap(\.mend).withoutEquals)
    }

    /// The sentence of the rule by which readiness follows from the items of the blocking gates.
    private func readinessRule(_ readiness: Readiness) -> String {
        switch readiness {
        case .ready: "no item of a blocking gate is open"
        case .conditionallyReady: "no item of a blocking gate is open, and at least one is waived"
        case .notReady: "an item of a blocking gate fails, is stale or is pending"
        case .notAssessed: "an item of a blocking gate is unknown, or no gate says what has to be met"
        }
    }

    private func decisionSteps(_ result: ReleaseResult) -> [Derivation.Step] {
        let word = result.decision.rawValue
        guard let decision = project.decisions.first(where: { $0.id == result.recorded }) else {
            return [.init(0, "decision", word, nil, "no recorded decision counts")]
        }
        let date = decision.date.map { "recorded on \($0)" } ?? "recorded without a date"
        let scope = decision.scope.map { ", for \($0)" } ?? ""
        let head = Derivation.Step(0, "decision", word, nil, date + scope, at: [decision.location])
        let others = project.decisions.filter { $0.release == decision.release && $0.isGoNoGo && $0.id != decision.id }
        return [head] + decision.conditions.map { .init(1, "condition", $0.text, $0.assessment) }
            + others.map { other in
                .init(
                    1, "other", "\(other.outcome.rawValue)\(other.date.map { " on \($0)" } ?? ", undated")", nil,
                    standing(of: other), at: [other.location])
            }
    }

    private func standing(of decision: Decision) -> String {
        if decision.isSuperseded { return "superseded or withdrawn" }
        if decision.isLimited { return "limited to \(decision.scope ?? "a part of the release")" }
        return decision.modality == .planned ? "only planned" : "recorded too"
    }

    private func derivation(_ gate: GateResult) -> Derivation {
        var derivation = Derivation(
            "Gate", id: gate.gate.id.text, title: gate.gate.name, state: gate.state.rawValue,
            steps: gateSteps(gate, depth: 0, link: "because", openOnly: false))
        derivation.mends =
            gate.rules.flatMap(\.items).filter { $0.assessment.state < .waived }.compactMap(\.mend)
            .withoutEquals
        return derivation
    }

    /// A gate with its rules, their items and the claims behind these; items that pass are only counted when `openOnly`.
    private func gateSteps(_ gate: GateResult, depth: Int, link: String, openOnly: Bool) -> [Derivation.Step] {
        let informs = gate.gate.isBlocking ? "" : "informs only; "
        var steps: [Derivation.Step] = [
            .init(
                depth, link, gate.gate.name, gate.state, informs + gate.reason,
                at: gate.gate.location.map { [$0] } ?? [])
        ]
        for rule in gate.rules {
            steps.append(
                .init(depth + 1, rule.isBlocking ? "rule" : "informing rule", rule.title, rule.state, rule.reason))
            let shown = openOnly ? rule.items.filter { $0.assessment.state <= .waived } : rule.items
            for item in shown {
                steps.append(.init(depth + 2, "item", item.title, item.assessment))
                steps += claims(item.assessment, depth: depth + 3)
            }
            let met = rule.items.count - shown.count
            if met > 0 { steps.append(.init(depth + 2, "met", "\(count(met, "more item")) met")) }
        }
        return steps
    }

    private func derivation(ofFindings id: String) -> Derivation {
        let found = report.findings.filter { $0.id.utf8.elementsEqual(id.utf8) }
        var steps: [Derivation.Step] = []
        for finding in found {
            steps.append(
                .init(
                    0, finding.severity.rawValue, finding.message, nil,
                    finding.suppression.map { "set aside: \($0)" } ?? "", at: finding.locations))
            steps += holding(finding)
        }
        return Derivation(
            "Finding", id: id, title: count(found.count, "place"), state: nil, steps: steps,
            mends: found.compactMap(\.mend).withoutEquals)
    }

    /// The gates in whose rule on findings a finding counts.
    private func holding(_ finding: Finding) -> [Derivation.Step] {
        if finding.isDerivedFromVerdict {
            return [.init(1, "counts for", "no rule: it is drawn from the verdict")]
        }
        return report.gates.flatMap { gate in
            gate.rules.filter { $0.rule == .noOpenFindings && $0.items.contains { $0.title == finding.message } }.map {
                .init(1, "counts for", "\(gate.gate.id.text): \($0.title)", $0.state)
            }
        }
    }

    /// What was claimed of an item, where that is more than its state shows.
    func claims(_ assessment: Assessment, depth: Int) -> [Derivation.Step] {
        assessment.claims.map { claim in
            let date = claim.date.map { " (\($0))" } ?? " (undated)"
            return .init(depth, "claim", claim.reason + date, claim.state, claim.standing.words, at: [claim.location])
        }
    }
}

extension WeighedClaim.Standing {
    /// What became of the claim.
    var words: String {
        switch self {
        case .decides: "decides"
        case .outweighed: "does not win: of claims of one date the worse counts"
        case .superseded: "does not win: a later one counts"
        case .void: "does not count"
        }
    }
}
