import MusterModel
import MusterText

/// What a fact states and where, however its Markdown is written.
struct StatedFact: Hashable, Comparable, CustomStringConvertible {
    let description: String

    init(_ fact: Fact, line: Int) {
        let values: [String?] = [
            fact.id, fact.status?.rawValue, fact.severity?.rawValue, fact.date?.description, fact.role, fact.person,
            fact.digest,
        ]
        description =
            (["\(line)", fact.kind.rawValue, fact.modality.rawValue] + values.map { Self.plain($0 ?? "-") })
            .joined(separator: " ") + ": " + Self.plain(fact.title)
    }

    /// With one spelling for each sign, and single spaces. Swift compares letters however they are composed.
    private static func plain(_ text: String) -> String {
        let signs = Rewriting.shortCodes.reduce(text) { $0.replacingBytes($1[0], with: $1[1]) }
        return signs.replacingBytes("\u{FE0F}", with: "").split(onByte: 0x20).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
