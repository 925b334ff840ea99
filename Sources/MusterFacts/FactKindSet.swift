import MusterModel

/// Some of the kinds of fact.
struct FactKindSet: ExpressibleByArrayLiteral, Sendable {
    private let bits: UInt16

    /// All that say that something is so, or must be.
    static let all = FactKindSet(bits: .max)

    private init(bits: UInt16) { self.bits = bits }

    init(arrayLiteral kinds: FactKind...) { bits = kinds.reduce(0) { $0 | Self.bit($1) } }

    func contains(_ kind: FactKind) -> Bool { bits & Self.bit(kind) != 0 }

    private static func bit(_ kind: FactKind) -> UInt16 {
        switch kind {
        case .phase: 1 << 0
        case .task: 1 << 1
        case .criterion: 1 << 2
        case .checklistItem: 1 << 3
        case .requiredSignoff: 1 << 4
        case .signoff: 1 << 5
        case .decision: 1 << 6
        case .issue: 1 << 7
        case .risk: 1 << 8
        case .artifact: 1 << 9
        case .milestone: 1 << 10
        case .deliverable: 1 << 11
        case .reference: 1 << 12
        }
    }
}
