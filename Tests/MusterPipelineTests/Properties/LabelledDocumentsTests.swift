import FoundationEssentials
import MusterModel
import MusterTestSupport
import MusterText
import Testing

/// What is taken from a claim of a real document makes nothing else in it better.
@Suite("Safety of verdicts on labelled documents", .enabled(if: LabelledDocument.all != nil, "\(Corpora.absent)"))
struct LabelledDocumentsTests {
    @Test("what is taken from a claim improves neither a verdict nor another item", arguments: Taking.all)
    func taken(_ taking: Taking) throws {
        var tried = 0
        for (place, document) in try #require(LabelledDocument.all).enumerated() {
            let before = LabelledDocument.judged([document.record, document.review])
            for line in document.favourable(shift: place + taking.name.utf8.count) {
                guard let put = taking.lines(line.written) else { continue }
                tried += 1
                let poorer = document.replacing(line.number, by: put)
                let after = LabelledDocument.judged([poorer, document.review])
                let told = "\(document.path):\(line.number), \(taking.name)"
                #expect(VerdictRank(after) <= VerdictRank(before), "\(told)")
                let improved = document.open(before, at: { $0 }).filter { place in
                    place != line.number
                        && document.passed(after, at: { $0 > line.number ? $0 - put.count + 1 : $0 }).contains(place)
                }
                #expect(improved.isEmpty, "\(told): \(improved.sorted())")
            }
        }
        #expect(tried > 0)
    }

    @Test("many labelled documents have items in a gate, so that there is something to watch")
    func baseline() throws {
        let documents = try #require(LabelledDocument.all)
        let watched = documents.filter { document in
            let report = LabelledDocument.judged([document.record, document.review])
            return !document.open(report, at: { $0 }).union(document.passed(report, at: { $0 })).isEmpty
        }
        #expect(watched.count * 3 > documents.count, "\(watched.count) of \(documents.count)")
    }
}

/// A document that somebody labelled by hand, beside a review that rests on it.
struct LabelledDocument: Sendable {
    let path: String
    let lines: [String]
    let record: DocumentRecord
    /// A review with a go that cites the document as evidence, so that its items are those of a launch gate.
    let review: DocumentRecord

    struct Line {
        let number: Int
        let written: WrittenLine
    }

    /// Each labelled document of the corpora; nil where labels or corpora are not at hand.
    static let all: [LabelledDocument]? = {
        guard let root = Corpora.root,
            let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/../labels")
        else { return nil }
        return names.filter { $0.endsWithBytes(".json") }.sorted().compactMap { name in
            guard let label = FileManager.default.contents(atPath: root + "/../labels/" + name),
                let path = path(in: String(decoding: label, as: UTF8.self)),
                let bytes = FileManager.default.contents(atPath: root + "/" + path)
            else { return nil }
            return LabelledDocument(path: path, String(decoding: bytes, as: UTF8.self))
        }
    }()

    /// The value of `"document"`.
    private static func path(in label: String) -> String? {
        guard let key = label.firstOffset(of: "\"document\": \"") else { return nil }
        let rest = label.utf8.dropFirst(key + "\"document\": \"".utf8.count)
        return String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    private init(path: String, _ text: String) {
        self.path = "docs/" + (path.split(onByte: UInt8(ascii: "/")).last ?? "page.md")
        lines = text.split(onByte: 0x0A)
        record = MemoryProject.record(path: self.path, text: text)
        review = MemoryProject.record(
            path: "docs/review-of-all.md",
            text: """
                # Launch readiness review v77.0.0

                Decision: GO

                ## Checklist

                - [x] What the [document](\(path.split(onByte: UInt8(ascii: "/")).last ?? "page.md")) asks for

                """)
    }

    static func judged(_ records: [DocumentRecord]) -> GateReport { MemoryProject.judged(records) }

    /// Two of the lines that say something favourable, other ones for another shift; neither titles nor lines with
    /// others beneath them, without which the words below speak of something else.
    func favourable(shift: Int) -> [Line] {
        let claims = record.facts.filter { $0.modality == .claimed && Self.isFavourable($0) && mayGo($0.line) }
        guard !claims.isEmpty else { return [] }
        let chosen = [shift % claims.count, (shift * 7 + 3) % claims.count]
        return Set(chosen).sorted().map { claims[$0] }.map { fact in
            let text = lines[fact.line - 1]
            let words = fact.details[.statusWords].flatMap { text.containsBytes($0) ? $0 : nil }
            let favour = Favour(
                kind: .check, state: words, date: fact.date?.description, role: fact.role, person: fact.person)
            return Line(number: fact.line, written: WrittenLine(text: text, favour: favour))
        }
    }

    private func mayGo(_ line: Int) -> Bool {
        guard lines.indices.contains(line - 1) else { return false }
        let next = lines.indices.contains(line) ? lines[line] : ""
        let isParent = !next.trimmed.isEmpty && indent(next) > indent(lines[line - 1])
        return !lines[line - 1].trimmed.startsWithBytes("#") && !isParent
    }

    private func indent(_ text: String) -> Int { text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count }

    /// The record of the document with other lines in the place of one.
    func replacing(_ line: Int, by others: [String]) -> DocumentRecord {
        var lines = lines
        lines.replaceSubrange(line - 1...line - 1, with: others)
        return MemoryProject.record(path: path, text: lines.joined(separator: "\n"))
    }

    /// The lines of the document with an item of a blocking gate that is not as it should be.
    func open(_ report: GateReport, at line: (Int) -> Int) -> Set<Int> {
        places(report, line) { $0 < .waived }
    }

    /// The lines whose items all are as they should be.
    func passed(_ report: GateReport, at line: (Int) -> Int) -> Set<Int> {
        places(report, line) { $0 == .pass }.subtracting(places(report, line) { $0 != .pass })
    }

    private func places(_ report: GateReport, _ line: (Int) -> Int, where isWanted: (State) -> Bool) -> Set<Int> {
        let items = report.gates.filter(\.gate.isBlocking).flatMap(\.rules).flatMap(\.items)
        let found = items.filter { isWanted($0.assessment.state) }.compactMap(\.assessment.locations.first)
        return Set(found.filter { $0.path.text == path }.map { line($0.line) })
    }

    private static func isFavourable(_ fact: Fact) -> Bool {
        switch fact.status {
        case .done, .go, .signed, .accepted, .closed: true
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown, nil: false
        }
    }
}
