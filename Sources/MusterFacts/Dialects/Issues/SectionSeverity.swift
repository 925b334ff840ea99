import MusterModel
import MusterText

/// The severity that titles give to what stands under them.
enum SectionSeverity {
    static func severity(above section: Int, in reading: Reading) -> Severity? {
        var at: Int? = section
        while let index = at {
            let title = reading.outline.sections[index]
            if index != reading.outline.titleSection,
                let severity = reading.words.severity(inTitle: title.folded)
                    ?? TitleRemark.remark(of: title.title).flatMap(reading.words.project.severities.severity(exactly:))
                    ?? leading(index, reading)
            {
                return severity
            }
            at = title.parent
        }
        return nil
    }

    /// The severity that a title begins with, set apart from what is said of its issues: `Minor, known and left in`.
    private static func leading(_ section: Int, _ reading: Reading) -> Severity? {
        let title = reading.outline.sections[section].title
        guard let end = [", ", ": ", " – ", " — ", " - ", "，", "："].compactMap({ title.firstOffset(of: $0) }).min()
        else {
            return nil
        }
        // `Minor yesterday, critical today`
        guard reading.words.severity(in: title.bytes(from: end)) == nil,
            !reading.outline.statements(in: section).contains(where: {
                graver.areSaid(in: reading.statements[$0].folded)
            })
        else { return nil }
        return reading.words.project.severities.severity(exactly: title.bytes(0..<end))
    }

    /// What a point says of itself whatever the title calls it.
    private static let graver: Phrases = [
        "critical", "blocker", "blocking", "blocks", "p0", "p1", "severity", "must be fixed", "kritisch", "blockiert",
        "critique", "bloquant", "bloque", "crítico", "crítica", "bloquea", "bloqueia", "致命", "阻塞", "致命的",
    ]

    /// The severity that a line alone above the points gives to those that follow it up to the next such line: `Kritisch`.
    static func severity(before index: Int, in reading: Reading) -> Severity? {
        let section = reading.statements[index].section
        for at in stride(from: index - 1, through: max(0, index - 60), by: -1) {
            let statement = reading.statements[at]
            guard statement.section == section, !statement.isHeading else { return nil }
            guard case .line = statement.form, statement.folded.wordCount <= 2, statement.field == nil else { continue }
            return reading.words.project.severities.severity(exactly: statement.body.withoutEnd)
        }
        return nil
    }
}
