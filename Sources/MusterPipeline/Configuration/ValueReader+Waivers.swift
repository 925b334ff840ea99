import MusterModel
import MusterYAML

extension ValueReader {
    private enum WaiverKey: String, CaseIterable {
        case rule, entity, release, reason, approver, until
    }

    mutating func waivers(_ node: YAMLNode) -> [WaiverConfiguration] {
        elements(node).map { element in
            var waiver = WaiverConfiguration(location: location(element.position))
            for (key, entry) in keys(of: element, in: "a waiver", as: WaiverKey.self) {
                switch key {
                case .rule: waiver.rule = choice(entry.value, "rule", as: RuleName.self)
                case .entity: waiver.entity = text(entry.value, "entity")
                case .release: waiver.release = text(entry.value, "release")
                case .reason: waiver.reason = text(entry.value, "reason")
                case .approver: waiver.approver = text(entry.value, "approver")
                case .until: waiver.until = date(entry.value, "until")
                }
            }
            return waiver
        }
    }
}
