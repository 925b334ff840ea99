import MusterModel
import MusterText

/// What is wrong with waivers: those that do not count, and why.
struct WaiverFindings {
    let index: ProjectIndex
    let book: WaiverBook

    /// Findings about waivers by themselves and about waivers of items of these gates.
    func findings(in gates: [JudgedGate]) -> [Finding] {
        guard !index.project.waivers.isEmpty else { return [] }
        let misused = gates.flatMap { gate in
            gate.result.rules.flatMap { rule in
                rule.items.filter { $0.assessment.state < .waived }
                    .flatMap { misuses(of: $0, under: rule.rule, in: gate.planned) }
            }
        }
        return (index.project.waivers.compactMap(expiry) + misused).withoutRepeats(of: { "\($0.id) \($0.message)" })
    }

    private func expiry(of waiver: Waiver) -> Finding? {
        guard let until = waiver.until, until < index.project.asOf else { return nil }
        return finding("waiver-expired", waiver, "ended on \(until)")
    }

    private func misuses(of item: ItemResult, under rule: RuleName, in gate: PlannedGate) -> [Finding] {
        book.covering(item, under: rule, in: gate).compactMap { waiver in
            switch book.refusal(of: waiver, for: item) {
            case .veto: finding("waiver-of-veto", waiver, "covers a role with a veto, \(item.title)")
            case .own: finding("waiver-of-own-item", waiver, "is approved by the owner of what it covers")
            case .incomplete, .expired, nil: nil
            }
        }
    }

    private func finding(_ id: String, _ waiver: Waiver, _ words: String) -> Finding {
        let subject = waiver.entity.isEmpty ? "the rule \(waiver.rule)" : "“\(waiver.entity)”"
        return Finding(
            id: id, severity: .warning, message: "The waiver of \(subject) \(words), so it does not count",
            locations: [waiver.location], releases: [waiver.release].compactMap(\.self))
    }
}

extension Array {
    /// The elements without those whose key occurred before.
    func withoutRepeats<Key: Hashable>(of key: (Element) -> Key) -> [Element] {
        var seen = Set<Key>()
        return filter { seen.insert(key($0)).inserted }
    }
}
