import MusterModel
import MusterText

/// Titles that begin with a version, and fields that give a version its day.
///
///     ### 0.3.0 — the chain of trust ✔         **Version: 1.2.0 (gateway)**
///                                              * Date: 5 April 2031
enum NamedVersion {
    /// Whether a title is a version, a dash or colon, and what it brings: `0.3.0 — …`, `v1.2: …`, `1.x – …`.
    static func leads(_ title: String) -> Bool {
        guard let end = versionEnd(in: StatusMark.stripped(title)) else { return false }
        let rest = StatusMark.stripped(title).bytes(from: end).trimmed
        let signs = ["—", "–", "-", ":", "("]
        return signs.contains(where: rest.startsWithBytes) && FoldedText(rest).wordCount > 0
    }

    /// The end of a version at the start: three numbers, or two after "v" or a word for a version, or one with `.x`.
    private static func versionEnd(in title: String) -> Int? {
        let lower = title.asciiLowercased
        let word = words.first(where: lower.startsWithBytes)
        let start = word?.utf8.count ?? (lower.utf8.first == UInt8(ascii: "v") ? 1 : 0)
        let version = lower.bytes(from: start).utf8.prefix { $0.isASCIIAlphanumeric || $0 == 0x2E }
        let parts = String(decoding: version, as: UTF8.self).split(onByte: 0x2E)
        guard (2...4).contains(parts.count), let last = parts.last,
            parts.dropLast().allSatisfy({ Int(digits: $0.utf8) != nil && $0.utf8.count <= 4 })
        else { return nil }
        let isOpen = last.hasSameBytes(as: "x")
        guard isOpen || Int(digits: last.utf8) != nil && (parts.count > 2 || start > 0) else { return nil }
        return start + version.count
    }

    private static let words = ["version ", "release ", "versión ", "versão ", "milestone "]

    /// The day that a field right under a line or heading gives to the version that this names.
    static func day(under index: Int, in reading: Reading) -> (date: CivilDate, statement: Int)? {
        guard !reading.isPlan else { return nil }
        let statement = reading.statements[index]
        guard statement.isHeading || statement.form == .line, names(statement),
            statement.section != reading.outline.titleSection || !statement.isHeading,
            let found = fields(below: index, in: reading)
                .first(where: { dayKeys.contains($0.field.key.text) && !$0.field.value.isEmpty }),
            let date = reading.dates.first(in: found.field.value)
        else { return nil }
        return (date, found.statement)
    }

    /// The fields of the section that a title opens, else of the points right below a line.
    private static func fields(below index: Int, in reading: Reading) -> [(field: Statement.Field, statement: Int)] {
        let section = reading.statements[index].section
        if reading.outline.sections[section].statement == index { return StatusLines.fields(under: index, in: reading) }
        return reading.statements.indices.dropFirst(index + 1).prefix(8)
            .prefix { reading.statements[$0].isItem && reading.statements[$0].section == section }
            .compactMap { at in reading.statements[at].field.map { ($0, at) } }
    }

    /// `Version: 1.2.0`, `Release 1.2.0`, `v1.2.0`
    private static func names(_ statement: Statement) -> Bool {
        guard statement.folded.wordCount <= 14 else { return false }
        if let field = statement.field, !field.value.isEmpty { return ["version", "release"].contains(field.key.text) }
        let versions = VersionReader.all(in: statement.body)
        guard versions.count == 1, let version = versions.first else { return false }
        return FoldedText(statement.body.bytes(0..<version.range.lowerBound)).wordCount <= 1
    }

    private static let dayKeys: Set<String> = [
        "date", "released", "released on", "datum", "veröffentlicht", "publié le", "fecha", "publicado", "data",
        "日期", "发布日期", "日付", "リリース日",
    ]
}
