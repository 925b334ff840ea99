import MusterModel
import MusterText

/// What `muster ledger` prints: the differences, those that keep a gate open first.
public struct LedgerReport: Sendable {
    private let differences: [LedgerDifference]
    private let ledger: Ledger
    private let isThere: Bool
    private let isUpdated: Bool
    private let paths: PathDisplay

    /// - Parameters:
    ///   - ledger: as it is to be written, or was.
    ///   - isThere: whether there was a ledger before.
    ///   - isUpdated: whether it has just been written.
    public init(
        differences: [LedgerDifference], ledger: Ledger, isThere: Bool, isUpdated: Bool,
        paths: PathDisplay = PathDisplay()
    ) {
        self.differences = differences
        self.ledger = ledger
        self.isThere = isThere
        self.isUpdated = isUpdated
        self.paths = paths
    }

    /// Whether something has disappeared and nobody has said why.
    public var isOpen: Bool { differences.contains(where: \.kind.isOpen) }

    // MARK: For people

    /// A line for each difference, and how many there are; what was added only as a number unless `showsAll`.
    public func text(style: Style, showsAll: Bool) -> String {
        let shown = differences.filter { showsAll || !($0.kind == .added || $0.kind == .address) }
        return shown.map { line($0, style) }.joined() + summary
    }

    private func line(_ difference: LedgerDifference, _ style: Style) -> String {
        let word = style.paint(difference.kind.words, difference.kind.tone)
        let title = difference.title.isEmpty ? "" : " “\(Escape.terminal(difference.title))”"
        let detail = difference.detail.isEmpty ? "" : ": \(Escape.terminal(difference.detail))"
        let places = difference.locations.map(paths.text).joined(separator: ", ")
        let place = places.isEmpty ? "" : " (\(Escape.terminal(places)))"
        return "\(word) \(Escape.terminal(difference.subject))\(title)\(detail)\(place)\n"
    }

    private var summary: String {
        let counts = LedgerDifference.Kind.allCases.compactMap { kind -> String? in
            let count = differences.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.words)"
        }
        let size = "\(ledger.entries.count) entries, \(ledger.gates.count) gates, \(ledger.addresses.count) addresses"
        let name = paths.text(ledger.path)
        if isUpdated {
            return "\(name) written: \(size)\(counts.isEmpty ? "" : "; ")\(counts.joined(separator: ", "))\n"
        }
        if !isThere { return "There is no \(name) yet: --update writes it with \(size)\n" }
        return counts.isEmpty
            ? "\(name) lists all there is: \(size)\n" : "\(name): \(counts.joined(separator: ", "))\n"
    }

    // MARK: For programs

    /// `ledger --format json`, version 1.
    public var json: JSON {
        [
            "schemaVersion": 1, "ledger": .string(paths.text(ledger.path)), "exists": .bool(isThere || isUpdated),
            "updated": .bool(isUpdated), "entries": .integer(ledger.entries.count),
            "differences": .array(differences.map(value)),
        ]
    }

    private func value(_ difference: LedgerDifference) -> JSON {
        [
            "kind": .string(difference.kind.rawValue), "subject": .string(difference.subject),
            "title": .string(difference.title), "detail": .string(difference.detail),
            "gate": .optional(difference.gate?.text),
            "locations": .array(difference.locations.map { CheckJSON.value($0, paths) }),
        ]
    }
}

extension LedgerDifference.Kind {
    fileprivate var words: String {
        switch self {
        case .disappeared, .retired, .withdrawn, .weakened, .changed, .moved, .added, .renewed: rawValue
        case .leftGate: "left its gate"
        case .address: "of addresses"
        }
    }

    fileprivate var tone: Style.Tone {
        switch self {
        case .disappeared, .leftGate: .error
        case .weakened, .withdrawn: .warning
        case .retired, .changed, .moved, .address: .note
        case .added, .renewed: .good
        }
    }
}
