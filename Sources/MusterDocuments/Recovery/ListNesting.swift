import MusterText

/// Finds the level of each item from the order in which markers appear, since indentation was lost.
///
/// A marker seen before goes back to its level; a new one opens a level below the item before it, or below the item
/// that announces it with a colon. `* Build:` `o Steps:` `* Compile` `o Ship` gives Build > (Steps > Compile, Ship).
struct ListNesting {
    private var open: [Level] = []

    private struct Level {
        var kind: ListMarker.Kind
        var ordinal: Int
        var indent: Int
        /// The item ends in a colon.
        var isLabel: Bool
        /// The item stands below a label with the same marker.
        var isBelowTwin: Bool
        /// Where the item's content begins, in columns of the rewritten text.
        var content: Int
    }

    /// Deeper levels are not told apart.
    private static let deepest = 20

    var isEmpty: Bool { open.isEmpty }

    /// Whether the innermost item announces what follows it, or already has unmarked lines below it.
    var takesUnmarked: Bool {
        guard let last = open.last else { return false }
        return last.isLabel || last.kind == .none
    }

    /// Forgets all items: the next one begins a list of its own.
    mutating func close() { open = [] }

    /// The columns by which the innermost item's own lines are indented.
    var contentColumns: Int { open.last?.content ?? 0 }

    /// Places an item; the columns by which its marker is to be indented.
    ///
    /// - Parameter content: its words after the marker.
    mutating func place(
        _ marker: ListMarker, line: ClassifiedLine, _ content: ArraySlice<UInt8>, markerWidth: Int
    ) -> Int {
        var level = Level(
            kind: marker.kind, ordinal: marker.ordinal, indent: line.indent, isLabel: line.isLabel, isBelowTwin: false,
            content: 0)
        let parents = parentCount(for: &level, speaksAsLabel: line.isLabel || ListNesting.speaksAsLabel(content.span))
        open.removeLast(open.count - min(parents, ListNesting.deepest, open.count))
        let columns = open.last?.content ?? 0
        level.content = columns + markerWidth
        open.append(level)
        return columns
    }

    /// The reading of a single letter that continues or begins a list: a letter or a Roman numeral.
    func resolved(_ marker: ListMarker, in line: ArraySlice<UInt8>) -> ListMarker {
        guard let roman = marker.romanReading(of: line) else { return marker }
        if continues(marker) { return marker }
        return continues(roman) || roman.ordinal == 1 ? roman : marker
    }

    private func continues(_ marker: ListMarker) -> Bool {
        open.contains { $0.kind == marker.kind && $0.ordinal + 1 == marker.ordinal }
    }

    /// How many of the open items stay open above the new one.
    private func parentCount(for level: inout Level, speaksAsLabel: Bool) -> Int {
        guard let last = open.last else { return 0 }
        if level.indent > last.indent + 1 { return open.count }
        let outer =
            level.indent + 1 < last.indent ? open.lastIndex { $0.indent <= level.indent + 1 } ?? 0 : open.count - 1
        if level.kind.isOrdered { return parentCount(ofCounted: level, upTo: outer) }
        return parentCount(ofBullet: &level, upTo: outer, speaksAsLabel: speaksAsLabel)
    }

    private func parentCount(ofCounted level: Level, upTo outer: Int) -> Int {
        let candidates = open[...outer]
        if let twin = candidates.lastIndex(where: { $0.kind == level.kind && $0.ordinal + 1 == level.ordinal }) {
            return twin
        }
        let twin = candidates.lastIndex { $0.kind == level.kind }
        if level.ordinal == 1, open[outer].isLabel || twin != outer { return below(outer) }
        return twin ?? below(outer)
    }

    private func parentCount(ofBullet level: inout Level, upTo outer: Int, speaksAsLabel: Bool) -> Int {
        let last = open[outer]
        if last.isLabel, last.kind != level.kind || !speaksAsLabel {
            level.isBelowTwin = last.kind == level.kind
            return outer + 1
        }
        guard let twin = open[...outer].lastIndex(where: { $0.kind == level.kind }) else { return below(outer) }
        if speaksAsLabel, open[twin].isBelowTwin {
            return open[..<twin].lastIndex { $0.kind == level.kind && !$0.isBelowTwin } ?? twin
        }
        level.isBelowTwin = open[twin].isBelowTwin
        return twin
    }

    /// A marker that no open item has stands below the nearest item that announces something, else below the last.
    private func below(_ outer: Int) -> Int {
        (open[...outer].lastIndex { $0.isLabel } ?? outer) + 1
    }

    /// Whether an item begins with a few words and a colon, as the items of one level often do.
    private static func speaksAsLabel(_ content: Span<UInt8>) -> Bool {
        guard !content.isEmpty,
            (0x41...0x5A).contains(content[0]) || content[0] >= 0x80 || content[0] == UInt8(ascii: "*"),
            let colon = content.firstOffset(of: UInt8(ascii: ":")), colon < 70
        else { return false }
        let after = colon + 1 < content.count ? content[colon + 1] : 0x20
        let label = content.extracting(..<colon)
        return (after == 0x20 || after == UInt8(ascii: "*")) && label.firstOffset(of: UInt8(ascii: ".")) == nil
            && wordCount(of: label) <= 7
    }

    /// How many words spaces part.
    private static func wordCount(of text: Span<UInt8>) -> Int {
        var count = 0
        for at in text.indices where text[at] != 0x20 && (at == 0 || text[at - 1] == 0x20) { count += 1 }
        return count
    }
}
