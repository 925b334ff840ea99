import MusterModel
import MusterText

/// Minutes, reviews and logs that count open issues of a severity and do not come to the number that the lists hold.
///
/// Only a whole statement is a count: "Open P1: 2", "2 open P1 issues". Records older than the list are left alone: they
/// may have been right on their day.
enum IssueCountRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let byRelease = Dictionary(grouping: context.project.issues, by: \.release)
        var found: [Finding] = []
        for (place, record) in context.sources.records.enumerated() where RecordStatements.isRecord(record) {
            let release = context.catalogs.releases.release(ofDocument: place)
            let listed = (byRelease[release] ?? []).filter { !isYounger($0, than: record, in: context) }
            guard !listed.isEmpty, listed.allSatisfy({ $0.location.path != record.path }) else { continue }
            for (line, text) in RecordStatements.statements(of: record) {
                guard let count = IssueCount(text) else { continue }
                let open = listed.filter { $0.isOpen && $0.severity?.rank == count.rank }
                guard open.count != count.number else { continue }
                let location = SourceLocation(path: record.path, line: line)
                found.append(
                    FindingID.summaryDisagrees.finding(
                        "\(count.number) open P\(count.rank) are counted, and the lists hold \(open.count)",
                        at: [location] + (open.isEmpty ? listed.prefix(1).map(\.location) : open.map(\.location)),
                        suggestion: FindingID.summaryDisagrees.explanation.mend,
                        entities: open.map { .issue($0.id) }, releases: [release]))
            }
        }
        return found
    }

    private static func isYounger(_ issue: Issue, than record: DocumentRecord, in context: FindingContext) -> Bool {
        guard let day = record.date else { return false }
        return issue.sources.contains { source in
            let listed = context.sources.fact(source).date ?? context.sources.record(of: source).date
            return listed.map { $0 > day } ?? false
        }
    }
}

/// A statement that does nothing but count open issues of one severity.
struct IssueCount: Equatable {
    var number: Int
    /// 0 for P0.
    var rank: Int

    /// Nil for anything longer, for none ("0 P0"), which another rule looks at, and for what is only wanted.
    init?(_ text: String) {
        let words = Words(text).list
        guard words.count <= 6, words.contains(where: { $0 == "open" }), words.allSatisfy(IssueCount.mayStand) else {
            return nil
        }
        let ranks = words.compactMap(IssueCount.rank)
        let numbers = words.compactMap { $0.utf8.allSatisfy(\.isASCIIDigit) && $0.utf8.count < 4 ? Int($0) : nil }
        guard ranks.count == 1, numbers.count == 1, numbers[0] > 0 else { return nil }
        (number, rank) = (numbers[0], ranks[0])
    }

    private static func rank(_ word: String) -> Int? {
        ["p0", "p1", "p2", "p3"].firstIndex { $0 == word || $0 + "s" == word }
    }

    private static func mayStand(_ word: String) -> Bool {
        rank(word) != nil || word.utf8.allSatisfy(\.isASCIIDigit)
            || ["open", "issue", "issues", "bug", "bugs", "defects", "known", "still", "are", "is", "remaining"]
                .contains(word)
    }
}
