import MusterModel
import MusterText

/// What a title calls the thing that its document is about, where nothing says that it is a release.
///
///     # Fall catalogue CMS 12: minutes of 2 April 2031   ->  CMS 12
///     # Abnahme Leitstand 2031-R3                         ->  Leitstand 2031-R3
///
/// Such a name makes a release only in a project whose documents name none in a better way.
enum SubjectName {
    /// The name; nil for titles without one, or with several.
    static func name(in title: String, _ dates: DateReader) -> String? {
        guard title.utf8.count <= longest else { return nil }
        let names = parts(of: dates.removingDays(from: title, for: " | ")).compactMap {
            SharedName.of(verdict: $0, titles: [$0])
        }
        return names.count == 1 ? names[0] : nil
    }

    /// What is longer than this is no title that somebody gave to a document, in bytes.
    private static let longest = 300

    private static let marks = [
        " – ", " — ", " - ", ": ", ", ", " | ", "（", "）", " (", ")", "“", "”", "\"", "：", "　",
    ]

    /// The parts of a title between marks that set one off from the other.
    private static func parts(of title: String) -> [String] {
        var text = title
        for mark in marks {
            while let at = text.firstOffset(of: mark) {
                text = text.bytes(0..<at) + "\n" + text.bytes(from: at + mark.utf8.count)
            }
        }
        return text.split(onByte: 0x0A).map(\.trimmed).filter { !$0.isEmpty }
    }
}
