import MusterModel
import MusterText

/// Reads `muster.ledger`.
///
/// Lines that cannot be read are diagnosed and noted as damage; order and line ends do not matter.
public struct LedgerReader {
    /// What each diagnostic about a ledger means.
    public static let explanations: [Explanation] = LedgerMistake.allCases.map(\.explanation)

    private var ledger: Ledger
    private var diagnostics: [Diagnostic] = []
    private var entries: [LedgerEntry.Key: Int] = [:]
    private var gates: [Gate.ID: Int] = [:]
    private var addresses: [String: Int] = [:]

    /// The ledger that `bytes` write.
    ///
    /// - Parameter path: the file, for locations.
    public static func read(_ bytes: [UInt8], path: RelativePath) -> Diagnosed<Ledger> {
        var reader = LedgerReader(path: path)
        reader.read(bytes)
        return Diagnosed(reader.ledger, diagnostics: reader.diagnostics)
    }

    private init(path: RelativePath) {
        ledger = Ledger(path: path)
    }

    private mutating func read(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        for (place, line) in lines.enumerated() where !line.allSatisfy(\.isASCIISpace) {
            read(line, place + 1)
        }
        if !(lines.first?.elementsEqual(LedgerWriter.firstLine.utf8) ?? false) {
            note(.version, "The ledger does not begin with \(LedgerWriter.firstLine)", 1)
        }
    }

    private mutating func read(_ bytes: ArraySlice<UInt8>, _ line: Int) {
        guard line > 1 || !bytes.elementsEqual(LedgerWriter.firstLine.utf8) else { return }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return note(.malformed, "The line holds bytes that are not UTF-8", line)
        }
        if LedgerReader.isConflictMark(text) {
            note(.conflict, "The mark of a merge conflict stands in the ledger", line)
        } else if line > 1 || !text.startsWithBytes("muster-ledger") {
            // No other remark may stand here: a mark before a line would take it out of the ledger unseen.
            if !text.hasSameBytes(as: LedgerWriter.hint) { readLine(text, line) }
        }
    }

    private static func isConflictMark(_ text: String) -> Bool {
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: text.startsWithBytes)
    }

    private mutating func readLine(_ text: String, _ line: Int) {
        do throws(LedgerLine.Mistake) {
            try read(LedgerLine(reading: text, needsSeal: { $0 != LedgerWriter.retired }), line)
        } catch {
            switch error {
            case .malformed(let reason): note(.malformed, "The line cannot be read: \(reason)", line)
            case .altered: note(.altered, "The line was changed since Muster wrote it", line)
            case .unsealed: note(.altered, "The line was not written by Muster: it bears no seal", line)
            }
        }
    }

    private mutating func read(_ written: LedgerLine, _ line: Int) throws(LedgerLine.Mistake) {
        if let kind = LedgerKind(rawValue: written.word) {
            add(try entry(written, kind, line))
        } else if written.word == LedgerWriter.gate {
            add(LedgerGate(id: Gate.ID(written.subject), blocks: releases(written["blocks"]), line: line))
        } else if written.word == LedgerWriter.address {
            add(
                LedgerAddress(
                    address: written.subject, entity: written["of"] ?? "", title: written["title"] ?? "", line: line))
        } else if written.word == LedgerWriter.retired {
            ledger.retirements.append(try retirement(written, line))
        } else {
            throw .malformed("no line begins with \(written.word)")
        }
    }

    private func entry(
        _ written: LedgerLine, _ kind: LedgerKind, _ line: Int
    ) throws(LedgerLine.Mistake) -> LedgerEntry {
        guard let path = written["in"].flatMap({ RelativePath($0) }), let words = written["words"] else {
            throw .malformed("it does not say where it stood and what its words were")
        }
        var entry = LedgerEntry(
            key: LedgerEntry.Key(kind, written.subject), path: path, words: words, title: written["title"] ?? "",
            gates: gates(written["gates"]), weight: written["weight"], line: line)
        if let fingerprint = written["signed"] {
            entry.signed = SignedText(
                fingerprint: fingerprint, date: written["date"].flatMap(CivilDate.init(iso:)), person: written["by"])
        }
        return entry
    }

    private func retirement(_ written: LedgerLine, _ line: Int) throws(LedgerLine.Mistake) -> LedgerRetirement {
        let known = ["gates", "on", "by", "reason"]
        if let field = written.fields.first(where: { !known.contains($0.name) }) {
            throw .malformed("a retirement has no field \(field.name)")
        }
        let date = written["on"].flatMap(CivilDate.init(iso:))
        guard (written["on"] == nil) == (date == nil) else { throw .malformed("its day is not written YYYY-MM-DD") }
        return LedgerRetirement(
            target: written.subject, gates: gates(written["gates"]), date: date, person: written["by"] ?? "",
            reason: written["reason"] ?? "", line: line)
    }

    private func gates(_ list: String?) -> [Gate.ID] { names(list).map { Gate.ID($0) } }

    private func releases(_ list: String?) -> [Release.ID] { names(list).map { Release.ID($0) } }

    private func names(_ list: String?) -> [String] {
        (list ?? "").split(onByte: UInt8(ascii: ",")).filter { !$0.isEmpty }
    }

    // MARK: Lines that list the same

    private mutating func add(_ entry: LedgerEntry) {
        guard let place = entries[entry.key] else {
            entries[entry.key] = ledger.entries.count
            ledger.entries.append(entry)
            return
        }
        noteRepeated("\(entry.key)", entry.line)
        let first = ledger.entries[place]
        // Of two sign-offs the later one counts, as of two dates of one item; everything else adds up.
        let isLater = (first.signed?.date ?? .distantPast) < (entry.signed?.date ?? .distantPast)
        var joined = isLater ? entry : first
        joined.gates = Set(first.gates + entry.gates).sorted()
        joined.weight = LedgerWeight.stricter(first.weight, entry.weight)
        if joined.signed?.date == entry.signed?.date, first.signed?.date == entry.signed?.date,
            first.signed?.fingerprint != entry.signed?.fingerprint
        {
            joined.signed?.fingerprint = ""
        }
        ledger.entries[place] = joined
    }

    private mutating func add(_ gate: LedgerGate) {
        guard let place = gates[gate.id] else {
            gates[gate.id] = ledger.gates.count
            ledger.gates.append(gate)
            return
        }
        noteRepeated("gate/\(gate.id)", gate.line)
        ledger.gates[place].blocks = Set(ledger.gates[place].blocks + gate.blocks).sorted()
    }

    private mutating func add(_ address: LedgerAddress) {
        guard addresses[address.address] == nil else { return noteRepeated(address.address, address.line) }
        addresses[address.address] = ledger.addresses.count
        ledger.addresses.append(address)
    }

    private mutating func noteRepeated(_ name: String, _ line: Int) {
        diagnostics.append(
            LedgerMistake.repeated.diagnostic("The ledger lists \(name) more than once", at: ledger.location(line)))
    }

    private mutating func note(_ mistake: LedgerMistake, _ message: String, _ line: Int) {
        ledger.damage.append(line)
        diagnostics.append(mistake.diagnostic(message, at: ledger.location(line)))
    }
}
