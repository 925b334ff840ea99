import Synchronization

/// A list of data whose entries are made several at one time and in any order, and go out in the order of their places as
/// soon as those before them are there: no thread is idle while one prints, and what was printed need not be held.
final class OrderedPieces: Sendable {
    /// Prints data; false where it cannot be.
    typealias Printer = @Sendable ([UInt8]) -> Bool

    private let printer: Printer?
    private let separator: @Sendable (_ isFirst: Bool) -> [UInt8]
    private let entries: Mutex<Entries>
    /// What went out; only the thread that prints asks for it.
    private let sent = Mutex(Sent())

    /// What waits for its turn.
    private struct Entries {
        /// For each place its entry, an empty one where there is none, nil where nobody has come yet.
        var waiting: [[UInt8]?]
        /// The first place that was not given out.
        var next = 0
        /// Whether a thread prints; it goes on with what comes in meanwhile.
        var isPrinting = false

        /// The entries that can go out now; none ends the printing.
        mutating func ready() -> [[UInt8]] {
            var ready: [[UInt8]] = []
            while next < waiting.count, let entry = waiting[next] {
                ready.append(entry)
                waiting[next] = nil
                next += 1
            }
            isPrinting = !ready.isEmpty
            return ready
        }
    }

    private struct Sent {
        var isEmpty = true
        var isPrinted = true
        var kept: [[UInt8]] = []
    }

    /// - Parameters:
    ///   - count: the number of places.
    ///   - separator: what stands before each entry.
    ///   - printer: nil to keep the data.
    init(count: Int, separator: @escaping @Sendable (_ isFirst: Bool) -> [UInt8], printer: Printer?) {
        self.printer = printer
        self.separator = separator
        entries = Mutex(Entries(waiting: Array(repeating: nil, count: count)))
    }

    /// Sends what stands before the list.
    func open(_ opening: [UInt8]) { sent.withLock { send(opening, &$0) } }

    /// Adds the entry of a place, an empty one where there is none, and sends what can be sent unless another thread does.
    func add(_ entry: [UInt8], at place: Int) {
        var ready = entries.withLock { entries in
            entries.waiting[place] = entry
            return entries.isPrinting ? [] : entries.ready()
        }
        while !ready.isEmpty {
            sent.withLock { sent in
                for entry in ready where !entry.isEmpty {
                    send(separator(sent.isEmpty), &sent)
                    send(entry, &sent)
                    sent.isEmpty = false
                }
            }
            ready = entries.withLock { $0.ready() }
        }
    }

    /// Sends what stands behind the list, all of whose entries were added.
    ///
    /// - Returns: the data that was kept, and whether all the other could be printed.
    func close(_ closing: (_ isEmpty: Bool) -> [UInt8]) -> (kept: [[UInt8]], isPrinted: Bool) {
        sent.withLock { sent in
            send(closing(sent.isEmpty), &sent)
            return (sent.kept, sent.isPrinted)
        }
    }

    private func send(_ data: [UInt8], _ sent: inout Sent) {
        guard let printer else { return sent.kept.append(data) }
        if sent.isPrinted { sent.isPrinted = printer(data) }
    }
}
