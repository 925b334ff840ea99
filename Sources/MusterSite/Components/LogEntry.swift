import MusterModel
import MusterText

/// An entry of a progress log, as it stands there.
struct LogEntry: Sendable {
    let passage: Passage
    let document: DocumentRecord
    /// The date in its title, where it has one of the form `2026-11-18`.
    let date: CivilDate?

    /// The entries of some logs, newest first; those without a date stay in the order of their document, at the end.
    static func newestFirst(_ logs: [DocumentRecord]) -> [LogEntry] {
        let entries = logs.flatMap { log in
            log.passages.filter { $0.role == .logEntry }.map {
                LogEntry(passage: $0, document: log, date: date(in: $0.title))
            }
        }
        return entries.enumerated().sorted { left, right in
            switch (left.element.date, right.element.date) {
            case (let a?, let b?) where a != b: a > b
            case (.some, .none): true
            case (.none, .some): false
            default: left.offset < right.offset
            }
        }.map(\.element)
    }

    func value(_ view: PageView) -> TemplateValue {
        PassageView(passage: passage, document: document, view: view).value
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
