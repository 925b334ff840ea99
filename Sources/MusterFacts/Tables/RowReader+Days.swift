import MusterModel
import MusterText

/// The days of a row, in columns of their own and beside its state.
extension RowReader {
    /// The end or due date; else a date.
    func date() -> CivilDate? {
        for role: ColumnRole in [.resolved, .due, .until, .signedOn, .date] {
            if let words = text(role), let date = reading.dates.last(in: words) { return date }
        }
        return nil
    }

    /// The day that stands beside the state of a thing: `Pass (2031-04-02)`, `done on 2 April 2031`.
    func dayOfState(for kind: FactKind) -> CivilDate? {
        guard Self.ofWork.contains(kind) else { return nil }
        guard let words = raw(.status) ?? stateBesideSeverity else { return nil }
        return reading.dates.all(in: words).last { Self.namesYear(words.bytes($0.range)) }?.date
    }

    private static let ofWork: FactKindSet = [.phase, .task, .criterion, .checklistItem, .issue, .risk, .deliverable]

    /// `9/9 passed` counts tests: only a day with its year is surely one.
    private static func namesYear(_ day: String) -> Bool {
        day.utf8.split { !$0.isASCIIDigit }.contains { $0.count == 4 }
    }

    /// The day that is all that stands in a column called `Done`, `Completed`: that on which it was.
    func dayDone(_ words: String) -> CivilDate? {
        guard let column = table.column(.status) ?? table.column(.progress),
            Answers.isParticiple(table.columns[column].folded),
            let day = reading.dates.all(in: words).first, FoldedText(reading.dates.removingDays(from: words)).isEmpty
        else { return nil }
        return day.date
    }

    /// Whether a state ends in a day by numbers that is later than the meeting whose record it stands in: `tested 25.11.` in that
    /// of 18 November.
    func isAhead(_ words: String) -> Bool {
        guard let held = reading.heldOn, let last = words.split(onByte: 0x20).last, last.hasDigit else { return false }
        let numbers = last.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }.map { Int(digits: $0) }
        guard numbers.count == 2, let first = numbers[0], let second = numbers[1], first > 12,
            (1...12).contains(second),
            let day = CivilDate(year: held.year, month: second, day: first)
        else { return false }
        return held < day
    }

    /// The day without a year behind a word that says that something was done, `testés le 12/11`, in the record of a meeting
    /// that was held on it or later: a later day would be that on which it is to be done.
    func dayOfDeed(_ words: String) -> CivilDate? {
        guard let held = reading.heldOn, case let days = reading.dates.all(in: words), days.count == 1,
            let day = days.first, day.date <= held,
            case let deed = StateBesideDay.withoutJoint(words.bytes(0..<day.range.lowerBound)),
            FoldedText(words.bytes(from: day.range.upperBound)).isEmpty,
            let said = reading.words.states.alone(FoldedText(deed)), said == .met || said == .done
        else { return nil }
        return day.date
    }
}
