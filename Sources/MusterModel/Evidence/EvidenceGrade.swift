/// How well a claim is supported, weakest first.
public enum EvidenceGrade: String, Sendable, CaseIterable, Comparable {
    /// Only said.
    case asserted
    /// A document or address is cited for it.
    case linked
    /// What is cited is there.
    case exists
    /// It was there, with its present content, when the claim was made.
    case existed
    /// A machine has checked it.
    case verified

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .asserted: 0
        case .linked: 1
        case .exists: 2
        case .existed: 3
        case .verified: 4
        }
    }
}
