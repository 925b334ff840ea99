import MusterModel
import MusterText

/// An entry of a progress log: what its heading says of a day, with the way to its text.
struct LogEntry: Sendable {
    /// The words of the heading beside the day.
    let title: String
    let location: SourceLocation
    /// The day that its title begins with or names, of the form `2026-11-18`.
    let date: CivilDate?

    /// The entries of some logs, newest first; those without a date stay in the order of their document, at the end.
    static func newestFirst(_ logs: [DocumentRecord]) -> [LogEntry] {
        let entries = logs.flatMap(entries)
        return entries.enumerated().sorted { left, right in
            switch (left.element.date, right.element.date) {
            case (let a?, let b?) where a != b: a > b
            case (.some, .none): true
            case (.none, .some): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    /// The passages that are entries, and the headings of a progress log that begin with a day, each line once.
    private static func entries(of log: DocumentRecord) -> [LogEntry] {
        let passages = log.passages.filter { $0.role == .logEntry }.map { ($0.line, $0.title) }
        let known = Set(passages.map(\.0))
        let headings =
            log.kind == .progressLog ? log.outline.filter { isDated($0.text) }.map { ($0.line, $0.text) } : []
        return (passages + headings.filter { !known.contains($0.0) }).map { line, title in
            let date = date(in: title)
            return LogEntry(
                title: date.flatMap { words(of: title, after: $0) } ?? title,
                location: SourceLocation(path: log.path, line: line), date: date)
        }
    }

    private static func isDated(_ title: String) -> Bool {
        CivilDate(iso: String(decoding: title.utf8.prefix(10), as: UTF8.self)) != nil
    }

    /// What a title says after the day that it begins with; nil when it begins otherwise or says no more.
    private static func words(of title: String, after date: CivilDate) -> String? {
        guard isDated(title) else { return nil }
        let rest = title.unicodeScalars.dropFirst(10).drop { [" ", ":", "-", "–", "—", "|", ",", "."].contains($0) }
        return rest.isEmpty ? nil : String(rest)
    }

    func value(_ view: PageView) -> TemplateValue {
        [
            "title": .text(title),
            "date": .date(date),
            "source": view.source(location).value,
        ]
    }

    private static func date(in title: String) -> CivilDate? {
        let bytes = Array(title.utf8)
        guard bytes.count >= 10 else { return nil }
        for start in 0...(bytes.count - 10) where bytes[start].isASCIIDigit {
            if let date = CivilDate(iso: String(decoding: bytes[start..<start + 10], as: UTF8.self)) { return date }
        }
        return nil
    }
}
