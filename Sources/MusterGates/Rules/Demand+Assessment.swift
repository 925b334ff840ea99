import MusterModel

extension Demand {
    /// The state of an item under what is demanded of a release: one that is optional for it and open does not apply. A
    /// failure, and what cannot be told, stays what it is.
    func eased(_ assessment: Assessment, for release: Release?) -> Assessment {
        guard assessment.state == .pending, isOptional(for: release) else { return assessment }
        var eased = assessment
        eased.state = .notApplicable
        eased.reason = "\(reason(for: release)), and open"
        return eased
    }

    private func reason(for release: Release?) -> String {
        let name = release?.name ?? "this gate"
        return switch self {
        case .always, .never: "It is optional"
        case .later: "It comes after the launch"
        case .atStages: "It is not mandatory for \(name)"
        case .from: "It belongs to a later stage than \(name)"
        }
    }
}
