import Glibc
import Synchronization

/// One line on the terminal that tells how far a long reading is, rewritten in place.
///
/// It appears after half a second and is rewritten ten times a second at most; who is not at a terminal, or runs in
/// continuous integration (`CI` is set), never sees it.
final class ProgressLine: Sendable {
    private let isShown: Bool
    private let write: @Sendable (String) -> Void
    private let start = ContinuousClock.now
    private let pace = Mutex(Pace())

    /// - Parameter write: puts a text on the terminal as it is.
    init(in environment: Environment, isQuiet: Bool, write: @escaping @Sendable (String) -> Void = toTerminal) {
        isShown = environment.showsProgress && !isQuiet
        self.write = write
    }

    /// Shows how many bytes of how many were read, when it is time to.
    func show(_ read: Int, of all: Int) {
        guard isShown else { return }
        let elapsed = start.duration(to: .now)
        pace.withLock { pace in
            if pace.isDue(after: elapsed) { write("\r\u{1B}[K" + ProgressLine.text(read, of: all)) }
        }
    }

    /// Takes the line away.
    func end() {
        guard isShown else { return }
        pace.withLock { pace in
            if pace.ends() { write("\r\u{1B}[K") }
        }
    }

    /// `reading artifacts: 1.2 of 2.0 GB`.
    static func text(_ read: Int, of all: Int) -> String {
        let unit = all >= 1_000_000_000 ? (1e9, "GB") : (1e6, "MB")
        let figures = [read, all].map { Stopwatch.decimal(Double($0) / unit.0, places: 1) }
        return "reading artifacts: \(figures[0]) of \(figures[1]) \(unit.1)"
    }

    /// When the line is written.
    struct Pace {
        private var last: Duration?

        /// Whether the line is to be written now; if so, that is noted.
        mutating func isDue(after elapsed: Duration) -> Bool {
            guard elapsed >= (last.map { $0 + .milliseconds(100) } ?? .milliseconds(500)) else { return false }
            last = elapsed
            return true
        }

        /// Whether there is a line to take away; if so, that is noted.
        mutating func ends() -> Bool {
            defer { last = nil }
            return last != nil
        }
    }

    private static let toTerminal: @Sendable (String) -> Void = { text in
        let bytes = Array(text.utf8)
        // Nothing depends on the line: what cannot be written is not shown.
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
