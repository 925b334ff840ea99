import MusterModel
import MusterText

/// Points of a list of milestones with a code before them, or with their state in brackets behind.
///
///     - **M1 Storage engine** (done, 2031-03-15)        - M4 Stable format (planned)
///     M2 – Lamp on – 2031-04-11 – reached
enum MilestonePoints {
    /// Whether any of them may stand at a place: asked first, since a fact is a large value even where there is none.
    static func mayStand(at index: Int, _ reading: Reading) -> Bool {
        reading.role(of: index) == .milestones || reading.kind == .roadmap
    }

    static func told(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        bracketed(statement, index, reading) ?? dashed(statement, index, reading)
    }

    /// A code, a name, a day and a state, or as many of them as are there, set apart by dashes.
    static func dashed(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        guard statement.signs.contains(.digit), !statement.isHeading, statement.parent == nil, statement.box == nil,
            statement.mark == nil, reading.role(of: index) == .milestones || reading.kind == .roadmap,
            let sign = [" – ", " — ", " - ", " | "].first(where: statement.body.containsBytes),
            case var parts = statement.body.split(at: sign).map(\.trimmed), (3...5).contains(parts.count),
            reading.role(of: index) == .milestones || reading.kind == .roadmap && isOfMilestones(reading)
        else { return nil }
        var fact = Fact(.milestone, statement, title: "", modality: reading.claim)
        if let last = parts.last, let said = reading.words.states.alone(FoldedText(last)), !said.denies, said != .hedge
        {
            fact.status = said.status(of: .milestone)
            fact.details[.statusWords] = last
            parts.removeLast()
        }
        guard let at = parts.firstIndex(where: { isDay($0, reading) }) else { return nil }
        fact.date = reading.dates.last(in: parts.remove(at: at))
        if parts.count > 1, TableCodes.isCode(parts[0]) { fact.id = parts.removeFirst() }
        guard parts.count == 1, fact.id != nil || fact.status != nil else { return nil }
        fact.title = parts[0]
        return fact
    }

    /// Whether a part is a day, or the quarter, month or week of one, and nothing else.
    private static func isDay(_ part: String, _ reading: Reading) -> Bool {
        let days = reading.dates.all(in: part)
        return days.count == 1 && FoldedText(reading.dates.removingDays(from: part)).isEmpty
            || days.isEmpty && Period.isOne(FoldedText(part))
    }

    private static func bracketed(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        guard reading.role(of: index) == .milestones || reading.kind == .roadmap && isOfMilestones(reading),
            statement.isItem, statement.parent == nil, statement.box == nil, statement.mark == nil,
            let remark = TitleRemark.remark(of: statement.body), let name = TitleRemark.removed(from: statement.body),
            FoldedText(name).wordCount <= 14
        else { return nil }
        var fact = Fact(.milestone, statement, title: name, modality: reading.claim)
        let coded = TableCodes.leading(name)
        if let coded { (fact.id, fact.title) = (coded.code, coded.rest) }
        for part in remark.split(onByte: 0x2C).map(\.trimmed) {
            if let day = reading.dates.all(in: part).first {
                fact.date = fact.date ?? day.date
            } else if let said = reading.words.states.alone(FoldedText(part)), !said.denies, said != .hedge {
                fact.status = fact.status ?? said.status(of: .milestone)
            } else {
                return nil
            }
        }
        return fact.status != nil && (coded != nil || fact.date != nil) ? fact : nil
    }

    private static func isOfMilestones(_ reading: Reading) -> Bool {
        reading.outline.titleSection.map { reading.outline.sections[$0].ownRole == .milestones } ?? false
    }
}
