import MusterModel
import MusterText

/// The days on which those whom minutes record met.
extension Milestones {
    /// `Last updated: …` is a day of the document, not of a meeting.
    private func isOfFile(_ statement: Statement) -> Bool {
        guard let key = statement.field?.key, !Self.days.contains(key.text) else { return false }
        return Self.ignored.contains(key.text)
    }

    /// What minutes call the day of their meeting.
    private static let days: Set<String> = ["date", "fecha", "data", "datum"]

    /// Minutes record a meeting on the first line that has its day.
    func readMeeting(_ reading: Reading, _ sheet: inout FactSheet) {
        guard reading.kind == .minutes else { return }
        for (index, statement) in reading.statements.prefix(12).enumerated() {
            guard let date = reading.dates.first(in: statement.body), !sheet.isTaken(index),
                !isOfFile(statement)
            else { continue }
            var fact = Fact(.milestone, statement, title: statement.field?.name ?? statement.body, modality: .claimed)
            fact.date = date
            sheet.take(index, fact)
            return readLaterMeetings(after: index, reading, &sheet)
        }
        if !readMeetingTable(reading, &sheet) { readFrontMatter(reading, &sheet) }
    }

    /// The day of the meeting in the front matter, where nothing below it names one.
    private func readFrontMatter(_ reading: Reading, _ sheet: inout FactSheet) {
        guard let front = reading.document.frontMatter, let entry = front.entry("date"),
            let date = reading.dates.first(in: entry.value)
        else { return }
        let title = front.value("title") ?? entry.key
        var fact = Fact(kind: .milestone, line: entry.line, title: title, modality: .claimed, text: entry.value)
        fact.date = date
        sheet.takeRow(entry.line, section: 0, fact)
    }

    /// The day of the meeting in a table at the head: `| Date | Start | End |`.
    private func readMeetingTable(_ reading: Reading, _ sheet: inout FactSheet) -> Bool {
        guard let table = reading.outline.tables.first, table.rows.count == 1, let row = table.rows.first,
            let cell = row.text(table.column(.date)), let date = reading.dates.first(in: cell),
            sheet.owner(ofLine: row.line) == nil
        else { return false }
        var fact = Fact(kind: .milestone, line: row.line, title: cell, modality: .claimed, text: cell)
        fact.date = date
        sheet.takeRow(row.line, section: table.section, fact)
        return true
    }

    /// Minutes of several meetings in one file: each begins with a heading that is hardly more than its day.
    private func readLaterMeetings(after first: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .heading)
        where index > first && !sheet.isTaken(index) {
            let days = reading.dates.all(in: statement.body)
            guard let day = days.first, days.count == 1,
                FoldedText(statement.body.bytes(0..<day.range.lowerBound)).wordCount <= 1,
                statement.body.utf8.count <= 60
            else {
                continue
            }
            let rest =
                statement.body.bytes(0..<day.range.lowerBound) + " " + statement.body.bytes(from: day.range.upperBound)
            guard FoldedText(rest).wordCount <= 5 else { continue }
            var fact = Fact(.milestone, statement, title: statement.field?.name ?? statement.body, modality: .claimed)
            fact.date = day.date
            sheet.take(index, fact)
        }
    }
}
