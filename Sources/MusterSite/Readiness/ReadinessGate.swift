import MusterModel
import MusterText

/// A gate of `readiness.json` with its rules and their items.
struct ReadinessGate: Sendable {
    private let result: GateResult
    private let site: Site

    init(_ result: GateResult, _ site: Site) {
        self.result = result
        self.site = site
    }

    var json: JSON {
        let gate = result.gate
        return [
            "id": .string(gate.id.text),
            "page": .page(.gate(gate.id), site),
            "sources": .sources(gate.location.map { [$0] } ?? []),
            "name": .string(gate.name),
            "kind": .string(gate.kind.rawValue),
            "release": .id(gate.release),
            "phase": .id(gate.phase),
            "blocking": .bool(gate.isBlocking),
            "state": .string(result.state.rawValue),
            "reason": .string(result.reason),
            "counts": result.tally.json,
            "rules": .array(result.rules.map(rule)),
        ]
    }

    private func rule(_ rule: RuleResult) -> JSON {
        [
            "rule": .string(rule.rule.rawValue),
            "title": .string(rule.title),
            "state": .string(rule.state.rawValue),
            "reason": .string(rule.reason),
            "blocking": .bool(rule.isBlocking),
            "items": .array(rule.items.map(item)),
        ]
    }

    private func item(_ item: ItemResult) -> JSON {
        [
            "entity": item.entity.map(JSON.entity) ?? .null,
            "title": .string(item.title),
            "assessment": .assessment(item.assessment),
            "expected": .string(item.expected),
            "owner": .optional(item.owner),
        ]
    }
}
