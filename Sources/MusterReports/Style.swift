/// Whether text for a terminal is coloured, and how.
public struct Style: Sendable, Equatable {
    public let isColoured: Bool

    public init(isColoured: Bool) {
        self.isColoured = isColoured
    }

    /// What a run of text is, for its colour.
    public enum Tone: Sendable {
        case plain, strong, faint, error, warning, note, good

        fileprivate var code: String {
            switch self {
            case .plain: "0"
            case .strong: "1"
            case .faint: "2"
            case .error: "1;31"
            case .warning: "1;33"
            case .note: "1;36"
            case .good: "1;32"
            }
        }
    }

    /// `text`, already escaped, in the colour of a tone.
    public func paint(_ text: String, _ tone: Tone) -> String {
        isColoured ? "\u{1B}[\(tone.code)m\(text)\u{1B}[0m" : text
    }
}
