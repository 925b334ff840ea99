import MusterModel
import MusterText

/// What a plan brings with a version, in a stretch of time, or sooner or later: plain points below such a title.
///
///     ### 0.9 "Sorrel" – 2031-05-20        ## Q3 2031                ## Later
///     - Incremental parsing                - Two more shops          - A shop abroad
struct PlannedPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .roadmap, !reading.isTemplate else { return }
        for (index, statement) in reading.statements(with: .item)
        where statement.parent == nil && !sheet.isTaken(index) && !reading.isInert(index)
            && Self.isPlain(statement) && Self.mayPlan(statement.section, reading, sheet)
            && reading.dates.all(in: statement.body).first?.range.lowerBound != 0
        {
            var fact = Fact(.task, statement, title: Checklists.title(of: statement), modality: .planned)
            if let lead = WrittenID.leading(statement.body), !lead.rest.isEmpty {
                (fact.id, fact.title) = (lead.id, lead.rest)
            }
            TrailingParts.apply(to: &fact, in: reading)
            RemarkParts.apply(to: &fact, in: reading)
            RemarkParts.applyState(to: &fact, in: reading)
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .milestone]))
        }
    }

    private static func isPlain(_ statement: Statement) -> Bool {
        statement.box == nil && statement.mark == nil && !statement.introduces && statement.folded.wordCount <= 20
            && statement.field.map { $0.meaning == nil && $0.exactRole == nil } ?? true
            && (statement.folded.wordCount > 1 || statement.body.utf8.count > 6)
            && !EmptyLists.saysNone(statement.folded) && !Questions.asks(statement.body)
    }

    /// Whether a title names a version, a stretch of time or how soon something comes.
    private static func mayPlan(_ section: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let title = reading.outline.sections[section]
        guard title.ownRole == nil, section != reading.outline.titleSection, let statement = title.statement else {
            return false
        }
        if sheet.isMilestone(at: statement), isVersion(title.title) {
            return true
        }
        return isAhead(title)
    }

    /// Whether a title begins with a version: `0.9 "Sorrel"`, `v2.1 – ropes`.
    private static func isVersion(_ title: String) -> Bool {
        let first = title.split(onByte: 0x20).first ?? ""
        let number = first.asciiLowercased.startsWithBytes("v") ? first.bytes(from: 1) : first
        let parts = number.split(onByte: 0x2E)
        return (2...4).contains(parts.count) && parts.allSatisfy { Int(digits: $0.utf8).map { $0 < 1000 } ?? false }
    }

    /// Whether a title is nothing but a stretch of time, or how soon something comes: `Q3 2031`, `Later`, `Now (Q1)`.
    static func isAhead(_ title: Section) -> Bool {
        let words = FoldedText(TitleRemark.removed(from: title.title) ?? title.title)
        return Period.isOne(words) && !Period.isCounted(words) || soons.contains(words.text)
    }

    private static let soons: Set<String> = [
        "now", "soon", "sooner", "later", "someday", "near term", "mid term", "long term", "this year", "next year",
        "this quarter", "next quarter", "this month", "next month", "jetzt", "bald", "später", "dieses jahr",
        "nächstes jahr", "maintenant", "bientôt", "plus tard", "cette année", "l an prochain", "ahora", "pronto",
        "más adelante", "más tarde", "este año", "el año que viene", "agora", "em breve", "mais tarde", "este ano",
        "no próximo ano", "近期", "中期", "远期", "今年", "明年", "本季度", "下季度", "今期", "来期", "今年度", "来年度", "将来",
    ]
}
