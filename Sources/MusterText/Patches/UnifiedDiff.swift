/// The difference of two texts as `git apply` and `patch -p1` read it.
public enum UnifiedDiff {
    /// The lines of context around a change.
    private static let context = 3

    /// The difference of one file; empty when both are the same.
    ///
    /// Lines end with LF alone, as for both tools; other line ends stand within the lines.
    ///
    /// - Parameters:
    ///   - old: nil for a file that is new.
    ///   - new: nil for a file that is deleted.
    public static func bytes(of path: RelativePath, from old: [UInt8]?, to new: [UInt8]?) -> [UInt8] {
        let before = (old ?? []).lines
        let after = (new ?? []).lines
        let steps = steps(from: before, to: after)
        guard steps.contains(where: { $0.sign != UInt8(ascii: " ") }) else { return [] }
        var out = header("---", "a/", path, isThere: old != nil) + header("+++", "b/", path, isThere: new != nil)
        for hunk in hunks(of: steps) { out += text(of: hunk) }
        return out
    }

    /// A line that stays, goes or comes, with its places in both texts, from 0.
    private struct Step {
        var sign: UInt8
        var line: ArraySlice<UInt8>
        var old: Int
        var new: Int
    }

    // A name with a space ends at a tab, for both tools.
    private static func header(_ mark: String, _ prefix: String, _ path: RelativePath, isThere: Bool) -> [UInt8] {
        let name = isThere ? prefix + path.text : "/dev/null"
        let tab = name.utf8.contains(UInt8(ascii: " ")) ? "\t" : ""
        return Array("\(mark) \(name)\(tab)\n".utf8)
    }

    private static func steps(from before: [ArraySlice<UInt8>], to after: [ArraySlice<UInt8>]) -> [Step] {
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var steps: [Step] = []
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if removed.contains(old) {
                steps.append(Step(sign: UInt8(ascii: "-"), line: before[old], old: old, new: new))
                old += 1
            } else if inserted.contains(new) {
                steps.append(Step(sign: UInt8(ascii: "+"), line: after[new], old: old, new: new))
                new += 1
            } else {
                steps.append(Step(sign: UInt8(ascii: " "), line: before[old], old: old, new: new))
                old += 1
                new += 1
            }
        }
        return steps
    }

    /// Runs of changes with their context; changes whose context meets stand in one.
    private static func hunks(of steps: [Step]) -> [ArraySlice<Step>] {
        var ranges: [Range<Int>] = []
        for at in steps.indices where steps[at].sign != UInt8(ascii: " ") {
            let range = max(0, at - context)..<min(steps.count, at + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { steps[$0] }
    }

    private static func text(of hunk: ArraySlice<Step>) -> [UInt8] {
        guard let first = hunk.first else { return [] }
        let old = hunk.count { $0.sign != UInt8(ascii: "+") }
        let new = hunk.count { $0.sign != UInt8(ascii: "-") }
        var out = Array("@@ -\(range(first.old, old)) +\(range(first.new, new)) @@\n".utf8)
        for step in hunk {
            out.append(step.sign)
            out += step.line
            if step.line.last != 0x0A { out += "\n\\ No newline at end of file\n".utf8 }
        }
        return out
    }

    /// `3,7`; an empty range names the line before it.
    private static func range(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }
}
