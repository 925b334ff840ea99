import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterLinking

/// `muster.ledger` as a file: what is written is read again, what is damaged is noticed.
struct LedgerFileTests {
    private var ledger: Ledger {
        var ledger = Ledger(path: relative("muster.ledger"))
        ledger.entries = [
            LedgerEntry(
                key: LedgerEntry.Key(.issue, "ki-003"), path: relative("content/known issues.md"), words: "0123",
                title: "Says \"stop\" \\ \u{202E} & goes on", gates: [Gate.ID("launch-v1")], weight: "P0"),
            LedgerEntry(
                key: LedgerEntry.Key(.signoff, "qa"), path: relative("a.md"), words: "4567", title: "",
                signed: SignedText(fingerprint: "89ab", date: day("2026-05-01"), person: "Ada Brook")),
        ]
        ledger.gates = [LedgerGate(id: Gate.ID("launch-v1"), blocks: [Release.ID("v1"), Release.ID("v1.1")])]
        ledger.addresses = [LedgerAddress(address: "known-issues/ki-003/", entity: "issue/ki-003", title: "Stop")]
        ledger.retirements = [
            LedgerRetirement(
                target: "check/x", gates: [Gate.ID("launch-v1")], date: day("2026-05-02"), person: "Eve Frost",
                reason: "no longer \"needed\"")
        ]
        return ledger
    }

    private var text: String { String(decoding: LedgerWriter.bytes(ledger), as: UTF8.self) }

    private func read(_ text: String) -> Diagnosed<Ledger> {
        LedgerReader.read(Array(text.utf8), path: relative("muster.ledger"))
    }

    private func mistakes(_ text: String) -> [String] { read(text).diagnostics.map { "\($0.id):\($0.location.line)" } }

    @Test("what is written is read again, whatever stands in it")
    func roundTrip() {
        let found = read(text)
        #expect(found.diagnostics.isEmpty)
        #expect(found.output.damage == [])
        #expect(LedgerWriter.bytes(found.output) == LedgerWriter.bytes(ledger))
        #expect(found.output.entries.map(\.title).contains("Says \"stop\" \\ \u{202E} & goes on"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test("line ends of Windows and a mark at the start change nothing")
    func lineEnds() {
        let windows = "\u{FEFF}" + text.split(onByte: 0x0A).joined(separator: "\r\n")
        #expect(read(windows).diagnostics.isEmpty)
    }

    @Test("a line that is cut, altered, unsealed or a remark is damage at its place")
    func damaged() {
        let lines = text.split(onByte: 0x0A)
        for at in 2..<lines.count - 1 where !lines[at].startsWithBytes("retired") {
            var cut = lines
            cut[at] = String(decoding: cut[at].utf8.dropLast(), as: UTF8.self)
            #expect(mistakes(cut.joined(separator: "\n")) == ["ledger-altered:\(at + 1)"])
            cut[at] = "# " + lines[at]
            #expect(mistakes(cut.joined(separator: "\n")).count == 1)
            cut[at] = lines[at].split(onByte: UInt8(ascii: "~"))[0].trimmed
            #expect(mistakes(cut.joined(separator: "\n")) == ["ledger-altered:\(at + 1)"])
        }
    }

    @Test("marks of a merge conflict are errors")
    func conflict() {
        let conflict = text + "<<<<<<< ours\n=======\n>>>>>>> theirs\n"
        #expect(mistakes(conflict).filter { $0.startsWithBytes("ledger-conflict") }.count == 3)
    }

    @Test("a first line that is missing, cut or of another version is an error")
    func version() {
        for text in ["", "muster-ledger 2\n", "muster-ledge", String(text.dropFirst(16))] {
            #expect(mistakes(text).contains("ledger-version:1"), "\(text)")
            #expect(read(text).output.damage.contains(1))
        }
    }

    @Test("a retirement by hand needs no seal; one with an unknown field is none")
    func retirement() {
        let found = read("muster-ledger 1\nretired issue/ki-1 reason=\"a b\" by=Eve\n").output.retirements
        #expect(found.map(\.target) == ["issue/ki-1"])
        #expect(found.first?.isComplete == true)
        #expect(mistakes("muster-ledger 1\nretired issue/ki-1 because=x by=Eve\n") == ["ledger-malformed:2"])
        #expect(mistakes("muster-ledger 1\nretired issue/ki-1 by=Eve on=tomorrow\n") == ["ledger-malformed:2"])
        #expect(
            read("muster-ledger 1\nretired issue/ki-1 reason=\"\" by=Eve\n").output.retirements[0].isComplete == false)
    }

    @Test("of two lines about one thing the stricter counts, with a warning")
    func repeated() throws {
        var other = ledger
        other.entries[0].weight = "P2"
        other.entries[0].gates = [Gate.ID("phase-1-exit")]
        other.entries[1].signed?.date = day("2026-06-01")
        other.entries[1].signed?.fingerprint = "ffff"
        let both =
            text
            + String(decoding: LedgerWriter.bytes(other), as: UTF8.self).split(onByte: 0x0A).dropFirst()
            .joined(separator: "\n")
        let found = read(both)
        #expect(Set(found.diagnostics.map(\.id)) == ["ledger-listed-twice"])
        let issue = try #require(found.output.entries.first { $0.key.kind == .issue })
        #expect(issue.weight == "P0")
        #expect(issue.gates.map(\.text) == ["launch-v1", "phase-1-exit"])
        let signoff = try #require(found.output.entries.first { $0.key.kind == .signoff })
        #expect(signoff.signed?.fingerprint == "ffff")
    }
}

struct LedgerMatchingTests {
    private func entry(_ id: String, _ title: String, in path: String = "a.md") -> LedgerEntry {
        LedgerEntry(
            key: LedgerEntry.Key(.check, id), path: relative(path), words: Fingerprint.of([title.ledgerWords]),
            title: title, line: 1)
    }

    private func item(_ id: String, _ title: String, in path: String = "a.md", own: Bool = false) -> PublishedItem {
        PublishedItem(
            entity: .checklistItem(ChecklistItem.ID(id)), key: LedgerEntry.Key(.check, id), hasOwnID: own,
            paths: [relative(path)], words: Fingerprint.of([title.ledgerWords]), title: title,
            location: SourceLocation(path: relative(path), line: 1))
    }

    private func relations(_ entries: [LedgerEntry], _ items: [PublishedItem]) -> [LedgerAccount.Relation] {
        LedgerMatching(entries, items).listed.map(\.relation)
    }

    @Test("the same words are the same thing, in place or elsewhere")
    func words() {
        let old = [entry("x", "The backup was restored")]
        #expect(relations(old, [item("x", "The backup was restored")]) == [.unchanged])
        #expect(relations(old, [item("y", "**The backup** was restored.")]) == [.unchanged])
        #expect(relations(old, [item("y", "The backup was restored", in: "b.md")]) == [.moved])
    }

    @Test("nearly the same words in the same document are the same thing, others are not")
    func near() {
        let old = [entry("x", "The backup of the server was restored")]
        #expect(relations(old, [item("y", "The backup of the server was fully restored")]) == [.changed])
        #expect(relations(old, [item("y", "The backup of the sevrer was restored")]) == [.changed])
        #expect(relations(old, [item("y", "The manual of the client was printed")]) == [.gone])
        #expect(relations(old, [item("y", "The backup of the server was fully restored", in: "b.md")]) == [.gone])
        #expect(
            relations(old, [item("ac-1", "The backup of the server was fully restored", own: true)]) == [.gone],
            "what has an id of its own is no other thing reworded")
    }

    @Test("other words under the same id elsewhere stand for nothing that is gone")
    func replaced() {
        let old = [entry("ac-9", "The backup was restored")]
        #expect(relations(old, [item("ac-9", "Seen in the minutes: fine", in: "b.md", own: true)]) == [.replaced])
        #expect(relations(old, [item("ac-9", "Restoring works", own: true)]) == [.changed])
    }

    @Test("one thing is never two entries")
    func once() {
        let old = [entry("x", "Tested"), entry("x-2", "Tested")]
        #expect(relations(old, [item("x", "Tested")]) == [.unchanged, .gone])
    }

    @Test("ids stay: listed things keep theirs, new ones make way")
    func names() {
        let old = [entry("x", "First of all"), entry("x-2", "Second of all")]
        let items = [item("x", "Second of all"), item("x-2", "Something else entirely")]
        let matching = LedgerMatching(old, items)
        let kept = KeptNames(items, entries: old, entryOfItem: matching.entryOfItem)
        #expect(kept.names[items[0].key] == "x-2")
        #expect(kept.names[items[1].key] == "x-2-2")
    }
}
