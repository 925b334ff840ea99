import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("Entries of logs")
struct LogEntryTests {
    private func log(_ kind: DocumentKind, _ titles: [String]) throws -> DocumentRecord {
        let path = try #require(RelativePath("log.md"))
        var record = DocumentRecord(path: path, digest: "", kind: kind, kindReason: "", title: "Log")
        record.outline = titles.enumerated().map { .init(line: $0 + 1, level: 3, text: $1, anchor: "a\($0)") }
        return record
    }

    @Test("are the headings of a progress log that begin with a day, newest first, without the day")
    func headings() throws {
        let log = try log(
            .progressLog, ["2026-10-12: \u{201C}Gold\u{201D} run", "Summary", "2026-11-02 – Crane up", "2026-11-01"])
        let entries = LogEntry.newestFirst([log])
        #expect(entries.map(\.title) == ["Crane up", "2026-11-01", "\u{201C}Gold\u{201D} run"])
        #expect(entries.map(\.location.line) == [3, 4, 1])
    }

    @Test("are not the headings of other documents")
    func others() throws {
        #expect(LogEntry.newestFirst([try log(.minutes, ["2026-10-12: Review"])]).isEmpty)
    }
}
