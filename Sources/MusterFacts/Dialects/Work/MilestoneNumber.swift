import MusterModel
import MusterText

/// Titles that number milestones: `Milestone 2: Fees on slips`, `Meilenstein M3`, `里程碑1`.
enum MilestoneNumber {
    static func begins(_ title: String) -> Bool {
        guard let first = title.utf8.first, first >= 0x80 || initials.contains(first) else { return false }
        let words = FoldedText(title).text.split(onByte: 0x20)
        guard let word = words.first else { return false }
        if let name = unspaced.first(where: word.startsWithBytes) {
            return word.bytes(from: name.utf8.count).hasDigit
                || word.hasSameBytes(as: name) && words.count > 1
                    && words[1].hasDigit
        }
        return words.count > 1 && names.contains(word) && words[1].hasDigit && words[1].utf8.count <= 4
    }

    /// The name and the day of a heading that numbers a milestone and names one day: `Milestone 2 – Fees (30 June 2031)`.
    static func dated(_ statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard statement.isHeading, statement.section != reading.outline.titleSection, statement.signs.contains(.digit),
            begins(statement.body), case let days = reading.dates.all(in: statement.body), days.count == 1,
            let day = days.first
        else { return nil }
        let title = TitleRemark.removed(from: statement.body) ?? statement.body.bytes(0..<day.range.lowerBound).trimmed
        return (title.trimmedDashes, day.date)
    }

    private static let names: Set<String> = ["milestone", "meilenstein", "jalon", "hito", "marco"]
    private static let unspaced = ["里程碑", "マイルストーン"]
    private static let initials: Set<UInt8> = Set("MmJjHh".utf8)
}
