import MusterModel
import MusterText

/// Rows of issues and risks.
extension RowReader {
    // | ID | Title | Severity | Status | Affects | Workaround |
    func issue() -> [Fact] {
        guard !EmptyLists.saysNone(row), var fact = fact(.issue, title: nameOfIssue) else { return [] }
        if fact.id == nil, let address = text(.id) { fact.id = TrackerID.shortened(address) }
        if fact.details[.fixedIn] == nil {
            fact.details[.fixedIn] =
                raw(.status).flatMap { DecidedFix.stated(in: $0, reading) }
                ?? (raw(.note).flatMap { DecidedFix.told(in: $0, reading) })
                ?? (raw(.decision).flatMap { DecidedFix.settled(by: $0, reading) })
                ?? (raw(.person).flatMap { DecidedFix.told(in: $0, reading) })
                ?? [raw(.person), raw(.note)].compactMap(\.self).lazy.compactMap(decidedFix).first
        }
        // A grade of its own that nobody can read is no reason to take that of the title.
        if fact.severity == nil, text(.severity) == nil {
            fact.severity =
                SectionSeverity.severity(above: table.section, in: reading) ?? text(.impact).flatMap(shortSeverity)
        }
        if fact.status == nil || fact.status == .unknown && isResolvedList {
            fact.status =
                isResolvedList
                ? .closed
                : closure.map { $0 == .done ? .closed : .open } ?? IssueLists.status(above: table.section, in: reading)
        }
        if fact.status == .closed, raw(.status).map(isElsewhere) ?? false { fact.status = .open }
        if fact.status == .unknown, raw(.status).map(Self.warns) ?? false { fact.status = .open }
        return [fact]
    }

    /// The version that a sentence of a cell decides on: `Owner: Kit. Decision 2 April: ship, fix in 4.3`.
    private func decidedFix(in cell: String) -> String? {
        DecidedFix.sentence(in: cell).flatMap { DecidedFix.settled(by: $0.said, reading) }
    }

    /// Whether a cell holds nothing but a sign that warns: the issue is there.
    private static func warns(_ cell: String) -> Bool {
        guard let sign = StatusMark.leading(cell.utf8)?.mark, FoldedText(StatusMark.stripped(cell)).isEmpty else {
            return false
        }
        return sign == .warning || sign == .red || sign == .yellow
    }

    /// What is wrong: beside a number in the column of issues, the words of another column.
    private var nameOfIssue: String? {
        let named = text(.issue, .item, .detail) ?? (table.has(.id) ? text(.note) : nil)
        guard let named, WrittenID.leading(named)?.rest.isEmpty == true || named.utf8.first == UInt8(ascii: "#") else {
            return named
        }
        let other = table.columns.indices.first { table.columns[$0].role == nil && row.text($0) != nil }
        return text(.item, .detail, .milestone) ?? row.text(other) ?? named
    }

    /// `Fixed on main, not in the release branch`: closed somewhere else.
    private func isElsewhere(_ status: String) -> Bool {
        Clauses(status).list.dropFirst().contains { clause in
            let words = FoldedText(clause)
            return Reservations.denies(words) && Self.places.contains { words.says($0) }
        }
    }

    private static let places: [FoldedText] = [
        "release", "released", "branch", "build", "version", "shipped", "merged", "deployed", "backported", "included",
        "ausgeliefert", "enthalten", "livré", "publicado", "发布", "合入", "リリース",
    ]

    private var isResolvedList: Bool {
        IssueLists.areClosed(reading.outline.sections[table.section].folded, reading.words)
    }

    private func shortSeverity(_ words: String) -> Severity? {
        FoldedText(words).wordCount <= 2 ? reading.words.severity(in: words) : nil
    }

    // | Risk | Impact | Likelihood | Mitigation |
    func risk() -> [Fact] {
        guard var fact = fact(.risk, title: text(.risk, .item, .detail, .issue)) else { return [] }
        takeCode(into: &fact)
        fact.severity =
            text(.impact).flatMap(reading.words.severity(in:)) ?? fact.severity ?? letterGrade(.impact)
            ?? letterGrade(.severity) ?? SectionSeverity.severity(above: table.section, in: reading)
        if fact.status == nil, let accepted = raw(.accepted) {
            fact.status = reading.words.status(accepted)?.meaning == .done ? .accepted : .open
        }
        if fact.status == nil { readLeadingState(into: &fact) }
        if fact.status == nil { fact.status = acceptedByTitle }
        if !table.has(.due), !table.has(.date), fact.status == nil { fact.date = nil }
        return [fact]
    }

    private func letterGrade(_ role: ColumnRole) -> Severity? {
        text(role).flatMap { LetterGrades.severity($0, in: table.column(role), of: table, reading.words) }
    }

    /// `Resolved: …` at the head of a risk, `Accepted (2031-05-02): …` at the head of its mitigation.
    private func readLeadingState(into fact: inout Fact) {
        if let lead = LeadingState(fact.title, reading),
            lead.meaning == .closed || lead.meaning == .accepted
                || lead.meaning == .done
        {
            fact.status = lead.meaning.status(of: .risk)
            fact.date = lead.date ?? fact.date
        } else if let lead = text(.mitigation).flatMap({ LeadingState($0, reading) }), lead.meaning == .accepted {
            fact.status = .accepted
            fact.date = lead.date ?? fact.date
        }
    }

    /// "Known risks (accepted)": the title accepts what stands under it.
    private var acceptedByTitle: FactStatus? {
        let title = reading.outline.sections[table.section].folded
        return SectionStatus.acceptance(title) ?? SectionStatus.status(above: table.section, kind: .risk, in: reading)
    }

    /// "Item3" or "D2" beside a description is the number of the thing, and the description its name.
    func takeCode(into fact: inout Fact) {
        let letters = fact.title.utf8.prefix(while: \.isASCIILetter)
        let digits = fact.title.utf8.dropFirst(letters.count)
        guard fact.id == nil, (1...6).contains(letters.count), (1...3).contains(digits.count),
            digits.allSatisfy(\.isASCIIDigit), let name = text(.detail) ?? secondRisk
        else { return }
        fact.id = fact.title
        fact.title = name
    }

    /// What a second column of risks says beside one of their codes: `Risk | Description of the risk`.
    private var secondRisk: String? {
        table.columns.indices.filter { table.columns[$0].role == .risk }.dropFirst().lazy.compactMap(row.text).first
    }
}
