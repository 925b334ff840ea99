/// The state of an item, rule or gate.
public enum State: String, Sendable, CaseIterable, Comparable {
    case fail, unknown, stale, pending, waived
    case notApplicable = "not-applicable"
    case pass

    /// From worst to best: a roll-up has the least of its states.
    public static func < (left: State, right: State) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .fail: 0
        case .unknown: 1
        case .stale: 2
        case .pending: 3
        case .waived: 4
        case .notApplicable: 5
        case .pass: 6
        }
    }
}

/// A state with its reason: why it is so and where that can be seen.
public struct Assessment: Sendable, Equatable {
    public var state: State
    /// One sentence without a full stop.
    public var reason: String
    /// The places behind the reason; never empty for a state that rests on a document.
    public var locations: [SourceLocation]
    /// Everything that was claimed, where that was more than what the state rests on; the one that decided first.
    public var claims: [WeighedClaim] = []

    public init(_ state: State, _ reason: String, at locations: [SourceLocation] = []) {
        self.state = state
        self.reason = reason
        self.locations = locations
    }
}

/// How many items are in each state.
public struct Tally: Sendable, Equatable {
    private var counts: [State: Int] = [:]

    public init(_ states: some Sequence<State> = []) {
        for state in states { counts[state, default: 0] += 1 }
    }

    public subscript(state: State) -> Int { counts[state] ?? 0 }

    /// The number of all items.
    public var total: Int { counts.values.reduce(0, +) }

    /// The worst state that occurs; nil when there is no item.
    public var worst: State? { State.allCases.filter { self[$0] > 0 }.min() }
}
