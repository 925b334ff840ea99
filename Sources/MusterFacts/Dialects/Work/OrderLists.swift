import MusterModel

/// Lists under titles that nobody knows, most of whose points order something to be done.
///
///     ## Before the bell rings
///     - Re-run the smoke tests against the release
///     - Raise the limit of the quay
///
/// Only in documents that judge a release, weigh its risks or log its progress: elsewhere orders are instructions.
enum OrderLists {
    /// The statements that are points of such lists.
    static func points(in reading: Reading) -> Set<Int> {
        guard !reading.isProcedure, !reading.isTemplate else { return [] }
        switch reading.kind {
        case .readinessReview, .riskRegister, .progressLog: break
        case .taskSpec, .knownIssues, .checklist, .checksums, .workflow, .minutes, .roadmap, .other: return []
        }
        var found: Set<Int> = []
        for section in reading.outline.sections.indices where isUntold(section, reading) {
            let points = reading.outline.statements(in: section).filter { index in
                let statement = reading.statements[index]
                return statement.isItem && statement.parent == nil && statement.box == nil && statement.mark == nil
            }
            let ordering = points.filter { orders(reading.statements[$0]) }
            if ordering.count > 1, ordering.count * 3 >= points.count * 2 { found.formUnion(ordering) }
        }
        return found
    }

    /// Whether a point orders something by its first word: one that lists what to do beneath it only groups that, and
    /// numbers are those of steps.
    private static func orders(_ statement: Statement) -> Bool {
        statement.number == nil && !statement.introduces && statement.folded.wordCount <= 60
            && Orders.isOne(statement.folded) && !beginsWithCode(statement)
    }

    /// `deploy.sh`: the name of a file or command at the start tells what it is, and orders nothing.
    private static func beginsWithCode(_ statement: Statement) -> Bool {
        statement.text.spans.contains { $0.kind == .code && $0.range.lowerBound == 0 }
    }

    /// Whether nothing tells what a section is about, save perhaps the title of the whole document.
    private static func isUntold(_ section: Int, _ reading: Reading) -> Bool {
        let role = reading.outline.sections[section].role
        guard role == nil || role == .risks || role == .decision || role == .signoffs else { return false }
        var at: Int? = section
        while let index = at, index != reading.outline.titleSection {
            if reading.outline.sections[index].ownRole != nil { return false }
            at = reading.outline.sections[index].parent
        }
        return section != reading.outline.titleSection
    }
}
