/// How a list that may be long is cut into pages: the first stands on the page of the list itself.
struct Chunks: Sendable, Equatable {
    /// The positions that each page shows, in order; never empty, though its only range may be.
    let ranges: [Range<Int>]

    /// Pages of `size` elements each, the last of what is left.
    ///
    /// - Parameter first: how many the first page shows, where it shows more than this list.
    init(of total: Int, first: Int? = nil, by size: Int) {
        let head = min(max(1, first ?? size), max(0, total))
        let starts = stride(from: head, to: total, by: max(1, size))
        ranges = [0..<head] + starts.map { $0..<min($0 + max(1, size), total) }
    }

    /// Pages of elements that weigh differently: each takes what fits into `limit`, and at least one.
    init(weighing weights: [Int], limit: Int) {
        var ranges: [Range<Int>] = []
        var start = 0
        var weight = 0
        for (position, own) in weights.enumerated() {
            if position > start, weight + own > limit {
                ranges.append(start..<position)
                (start, weight) = (position, 0)
            }
            weight += own
        }
        self.ranges = ranges + [start..<weights.count]
    }

    /// How many pages there are, at least 1.
    var count: Int { ranges.count }

    /// How many elements there are.
    var total: Int { ranges.last?.upperBound ?? 0 }

    /// The positions on a page, counted from 1; empty for a page that does not exist.
    subscript(number: Int) -> Range<Int> { ranges.indices.contains(number - 1) ? ranges[number - 1] : 0..<0 }

    /// The page that shows a position, from 1.
    func number(of position: Int) -> Int { (ranges.firstIndex { position < $0.upperBound } ?? ranges.count - 1) + 1 }

    /// The numbers of all pages.
    var numbers: ClosedRange<Int> { 1...ranges.count }
}

extension PageAddress {
    /// The page that continues a list: the address itself for the first, `tasks/page/2/` for the second.
    func chunk(_ number: Int, of word: String = "page") -> PageAddress {
        number <= 1 ? self : PageAddress(folders: folders + [word, String(number)])
    }
}
