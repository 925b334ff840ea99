import MusterModel
import MusterText

/// Releases as a change log lists them: a title that is nothing but a version and its day.
///
///     ## [1.4.0] - 2031-05-02        2031-05-02 Version 1.4.0        ### v1.4.0 (May 2, 2031)
struct VersionTitles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for index in reading.statements.indices where !sheet.isTaken(index) {
            let statement = reading.statements[index]
            guard statement.isHeading || statement.form == .line, statement.section != reading.outline.titleSection,
                statement.signs.isSuperset(of: [.digit, .innerPoint]),
                let release = release(in: statement.text.text, reading)
            else {
                readPlanned(statement, index, reading, &sheet)
                continue
            }
            var fact = Fact(.milestone, statement, title: release.title, modality: reading.claim)
            fact.date = release.date
            fact.details[.release] = release.version
            sheet.take(index, fact)
        }
    }

    /// A title of a roadmap that is or begins with a version, or a version with its day in a field beneath.
    private func readPlanned(
        _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        if let day = NamedVersion.day(under: index, in: reading) {
            var fact = Fact(.milestone, statement, title: statement.body, modality: reading.claim)
            fact.date = day.date
            let entry = sheet.take(index, fact)
            if !sheet.isTaken(day.statement) { sheet.mark(day.statement, readBy: entry) }
        } else if statement.isHeading, reading.kind == .roadmap,
            Self.isVersionAlone(statement.body) || NamedVersion.leads(statement.body)
        {
            var fact = Fact(.milestone, statement, title: statement.body, modality: reading.claim)
            let mark = reading.outline.sections[statement.section].mark
            // The words behind the dash say what the version brings ("complete reading"), and no state.
            fact.status = mark.flatMap(StatusMeaning.init)?.status(of: .milestone)
            sheet.take(index, fact)
        }
    }

    /// `0.9`, `v1.0`, `Version 2.1`: the title of what a roadmap plans for a version.
    private static func isVersionAlone(_ title: String) -> Bool {
        let words = FoldedText(title.trimmed).text
        let number = words.startsWithBytes("version ") ? words.bytes(from: 8) : words
        let parts = (number.startsWithBytes("v") ? number.bytes(from: 1) : number).split(onByte: 0x20)
        return (2...3).contains(parts.count) && parts.allSatisfy { Int(digits: $0.utf8) != nil && $0.utf8.count <= 3 }
    }

    private func release(in text: String, _ reading: Reading) -> (title: String, version: String, date: CivilDate)? {
        guard text.utf8.count <= 80, text.utf8.first != 0x7C else { return nil }
        let dates = reading.dates.all(in: text)
        guard dates.count == 1, let day = dates.first else { return nil }
        let rest = text.bytes(0..<day.range.lowerBound) + " " + text.bytes(from: day.range.upperBound)
        let versions = VersionReader.all(in: rest)
        guard versions.count == 1, let version = versions.first else { return nil }
        let words = rest.bytes(0..<version.range.lowerBound) + " " + rest.bytes(from: version.range.upperBound)
        guard FoldedText(words).text.split(onByte: 0x20).allSatisfy({ $0.isEmpty || Self.usual.contains($0) }) else {
            return nil
        }
        return (SectionNumber.removed(from: rest.trimmed.trimmedDashes), version.text, day.date)
    }

    /// What may stand beside version and day.
    private static let usual: Set<String> = [
        "version", "release", "released", "on", "date", "of", "stable", "final", "lts", "versión", "versão", "バージョン",
        "版本", "リリース", "veröffentlicht", "publié", "le", "am", "el", "em",
    ]
}
