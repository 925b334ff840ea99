import MusterText

/// The number of a phase as the value of a field: `Phase: 2.1 — Quays`.
enum PhaseNumber {
    /// `1`, `2.1 — Quays`, `3 (pilot)`: a number and, set apart, the name of what has it; no count (`2 of 5`), no range.
    static func read(_ value: String) -> (id: String, name: String?)? {
        let code = value.utf8.prefix { $0.isASCIIDigit || $0 == 0x2E }
        let parts = code.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count <= 3, parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        let (id, rest) = (value.bytes(0..<code.count), value.bytes(from: code.count))
        if rest.isEmpty { return (id, nil) }
        guard [" - ", " – ", " — ", ": ", " (", "：", "（"].contains(where: rest.startsWithBytes) else { return nil }
        let name = PhaseTitle().trimmed(rest.trimmed)
        return (id, name.withoutBrackets ?? name)
    }
}

extension String {
    /// What stands in brackets where a text is nothing else: `pilot` of `(pilot)`.
    fileprivate var withoutBrackets: String? {
        for (open, close) in [("(", ")"), ("（", "）")] where startsWithBytes(open) && endsWithBytes(close) {
            return bytes(open.utf8.count..<utf8.count - close.utf8.count).trimmed
        }
        return nil
    }
}
