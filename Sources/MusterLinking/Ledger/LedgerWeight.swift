import MusterModel
import MusterText

/// How much something that a ledger lists weighs, as written there: `P0`, `veto`, `optional`, a number of conditions.
enum LedgerWeight {
    static let veto = "veto"
    static let optional = "optional"

    /// The one that asks for more.
    static func stricter(_ left: String?, _ right: String?) -> String? {
        isLess(left, than: right) ? right : left
    }

    /// Whether the first asks for less than the second.
    static func isLess(_ left: String?, than right: String?) -> Bool { rank(left) < rank(right) }

    /// The more, the stricter; a sign-off that is neither optional nor a veto stands between.
    private static func rank(_ weight: String?) -> Int {
        guard let weight else { return 0 }
        if weight == veto { return 1 }
        if weight == optional { return -1 }
        if let severity = Severity(rawValue: weight) { return 4 - severity.rank }
        return Int(digits: weight.utf8) ?? 0
    }
}
