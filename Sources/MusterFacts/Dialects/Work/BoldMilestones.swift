import MusterModel
import MusterText

/// Lines of a plan that begin with a day, or with what is to be reached, in bold letters.
///
///     **0.12 — incremental builds.** 2031-03-28. ✅ Shipped        **February 9, 2031** Racks delivered
///     **1.0.** No date yet. Planned                               **Pilot** – 2 May 2031 – done
enum BoldMilestones {
    static func told(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        guard case .line = statement.form, statement.parent == nil, statement.box == nil, !reading.isProcedure,
            reading.role(of: index) == .milestones || reading.kind == .roadmap && reading.role(of: index) == nil
                || isEntry(statement, reading),
            let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
            case let lead = statement.text.text(of: strong).trimmed,
            case let rest = statement.text.text.bytes(from: strong.range.upperBound).trimmed, !rest.isEmpty
        else { return nil }
        return dated(lead, rest, statement, reading) ?? named(lead, rest, statement, index, reading)
    }

    /// Whether a line is one of three or more right below the title of a document that begin with a day in bold letters.
    private static func isEntry(_ statement: Statement, _ reading: Reading) -> Bool {
        guard reading.kind == .progressLog || reading.kind == .other, begins(statement, reading),
            statement.section == reading.outline.titleSection
                || reading.outline.sections[statement.section].ownRole == .log
        else { return false }
        return reading.outline.statements(in: statement.section).count { begins(reading.statements[$0], reading) } > 2
    }

    private static func begins(_ statement: Statement, _ reading: Reading) -> Bool {
        guard case .line = statement.form, statement.signs.contains(.digit),
            let strong = statement.text.spans.first, strong.kind == .strong, strong.range.lowerBound == 0,
            case let lead = statement.text.text(of: strong), lead.utf8.count <= 24
        else { return false }
        return FoldedText(reading.dates.removingDays(from: lead)).isEmpty && !reading.dates.all(in: lead).isEmpty
    }

    /// A day alone in bold letters, and what happens then.
    private static func dated(
        _ lead: String, _ rest: String, _ statement: Statement, _ reading: Reading
    ) -> Fact? {
        let days = reading.dates.all(in: lead)
        guard let day = days.last, FoldedText(reading.dates.removingDays(from: lead)).wordCount <= 1,
            case let said = rest.trimmedDashes,
            case let name = reading.kind == .roadmap ? said : VerdictSentence.first(in: said).withoutEnd,
            !FoldedText(name).isEmpty, FoldedText(name).wordCount <= 24
        else { return nil }
        var fact = Fact(.milestone, statement, title: name.withoutLeadingColon, modality: reading.claim)
        fact.date = day.date
        return fact
    }

    /// A name in bold letters, then its day or that there is none, then how far it is.
    private static func named(
        _ lead: String, _ rest: String, _ statement: Statement, _ index: Int, _ reading: Reading
    ) -> Fact? {
        let key = FoldedText(lead)
        guard key.wordCount <= 12, reading.dates.all(in: lead).isEmpty, statement.field?.meaning == nil,
            !Milestones.ignored.contains(key.text), !Milestones.isOfFile(key)
        else { return nil }
        var parts = [rest]
        for sign in [". ", " – ", " — ", " - ", "; ", " | "] { parts = parts.flatMap { $0.split(at: sign) } }
        parts = parts.map { $0.trimmedDashes.withoutEnd.trimmed }.filter { !$0.isEmpty }
        guard (1...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count > 1 }) else { return nil }
        var fact = Fact(.milestone, statement, title: lead.withoutEnd, modality: reading.claim)
        var isTimed = false
        for part in parts {
            let days = reading.dates.all(in: part)
            if let day = days.last, FoldedText(reading.dates.removingDays(from: part)).wordCount <= 1 {
                fact.date = day.date
                isTimed = true
            } else if Period.isOne(FoldedText(part)) || Placeholder.isOne(part) || undated.begin(FoldedText(part)) {
                isTimed = true
            } else if fact.status == nil, FoldedText(StatusMark.stripped(part)).wordCount <= 3,
                let said = reading.words.status(part)?.meaning, !said.denies, said != .hedge
            {
                fact.status = said.status(of: .milestone)
                fact.details[.statusWords] = part
            } else {
                return nil
            }
        }
        return isTimed && (fact.status != nil || reading.role(of: index) == .milestones) ? fact : nil
    }

    private static let undated: Phrases = [
        "no date", "not dated", "date open", "date to be", "date unknown", "undated", "kein termin", "noch kein termin",
        "termin offen", "sans date", "pas de date", "date à définir", "sin fecha", "fecha por", "sem data", "data a",
        "日期待定", "未定", "日程未定",
    ]
}

extension String {
    fileprivate var withoutLeadingColon: String {
        utf8.first == 0x3A ? bytes(from: 1).trimmed : startsWithBytes("：") ? bytes(from: "：".utf8.count).trimmed : self
    }
}
