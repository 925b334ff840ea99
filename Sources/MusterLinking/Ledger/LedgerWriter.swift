import MusterModel
import MusterText

/// Writes `muster.ledger`: the same ledger always as the same bytes, a line for each thing, sorted by bytes.
public enum LedgerWriter {
    static let firstLine = "muster-ledger 1"
    static let hint = "# Written by `muster ledger --update`. By hand only: retired KIND/ID by=\"…\" reason=\"…\""
    static let gate = "gate"
    static let address = "address"
    static let retired = "retired"

    /// The file's bytes.
    public static func bytes(_ ledger: Ledger) -> [UInt8] {
        let lines =
            ledger.entries.map { line($0).sealed } + ledger.gates.map { line($0).sealed }
            + ledger.addresses.map { line($0).sealed } + ledger.retirements.map { line($0).text }
        let text = [firstLine, hint] + Set(lines).sorted(by: bytewiseLess)
        return text.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
    }

    /// The line that retires something, as a person writes it.
    public static func text(_ retirement: LedgerRetirement) -> String { line(retirement).text }

    private static func line(_ entry: LedgerEntry) -> LedgerLine {
        LedgerLine(
            entry.key.kind.rawValue, entry.key.id,
            [
                ("in", entry.path.text), ("words", entry.words), ("weight", entry.weight),
                ("gates", list(entry.gates.map(\.text))), ("signed", entry.signed?.fingerprint),
                ("date", entry.signed?.date?.description), ("by", entry.signed?.person), ("title", entry.title),
            ])
    }

    private static func line(_ gate: LedgerGate) -> LedgerLine {
        LedgerLine(self.gate, gate.id.text, [("blocks", list(gate.blocks.map(\.text)))])
    }

    private static func line(_ address: LedgerAddress) -> LedgerLine {
        LedgerLine(self.address, address.address, [("of", address.entity), ("title", address.title)])
    }

    private static func line(_ retirement: LedgerRetirement) -> LedgerLine {
        LedgerLine(
            retired, retirement.target,
            [
                ("gates", list(retirement.gates.map(\.text))), ("on", retirement.date?.description),
                ("by", retirement.person), ("reason", retirement.reason),
            ])
    }

    /// Names joined by commas; nil for none.
    private static func list(_ names: [String]) -> String? {
        names.isEmpty ? nil : names.sorted(by: bytewiseLess).joined(separator: ",")
    }
}
