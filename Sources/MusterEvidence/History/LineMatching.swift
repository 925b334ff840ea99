/// Which lines of one version of a file are still there in the next.
enum LineMatching {
    /// For each line of `new` its place in `old`; nil for one that was added.
    ///
    /// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), on what lies between the equal beginning and the
    /// equal end. Where more than `limit` lines differ, all between them count as added.
    static func places(of new: [Int], in old: [Int], limit: Int = 1_000) -> [Int?] {
        let shorter = min(new.count, old.count)
        var start = 0
        while start < shorter, new[start] == old[start] { start += 1 }
        var tail = 0
        while tail < shorter - start, new[new.count - 1 - tail] == old[old.count - 1 - tail] { tail += 1 }

        var places: [Int?] = (0..<new.count).map { line in
            if line < start { return line }
            return line >= new.count - tail ? old.count - (new.count - line) : nil
        }
        let script = EditScript(
            from: Array(old[start..<(old.count - tail)]), to: Array(new[start..<(new.count - tail)]), limit: limit)
        for (oldLine, newLine) in script.kept { places[start + newLine] = start + oldLine }
        return places
    }
}

/// The shortest way from one list to another by taking out and putting in.
private struct EditScript {
    /// Places in the old and the new list of what stays; empty when the way is too long.
    private(set) var kept: [(Int, Int)] = []

    init(from old: [Int], to new: [Int], limit: Int) {
        guard !old.isEmpty, !new.isEmpty else { return }
        let longest = min(old.count + new.count, limit)
        // For each diagonal k (place in old - place in new), how far the best way has come in `old`; k is at k + longest + 1.
        var reach = Array(repeating: 0, count: 2 * longest + 3)
        var history: [[Int]] = []
        for steps in 0...longest {
            history.append(Array(reach[(longest + 1 - steps)...(longest + 1 + steps)]))
            for k in stride(from: -steps, through: steps, by: 2) {
                let at = k + longest + 1
                let isAdding = k == -steps || (k != steps && reach[at - 1] < reach[at + 1])
                var x = isAdding ? reach[at + 1] : reach[at - 1] + 1
                while x < old.count, x - k < new.count, old[x] == new[x - k] { x += 1 }
                reach[at] = x
                if x >= old.count, x - k >= new.count {
                    kept = EditScript.walkBack(from: (old.count, new.count), history)
                    return
                }
            }
        }
    }

    /// The equal lines on the way that was found.
    ///
    /// - Parameter history: before each step, how far the diagonals from `-step` to `step` had come.
    private static func walkBack(from end: (Int, Int), _ history: [[Int]]) -> [(Int, Int)] {
        var (x, y) = end
        var kept: [(Int, Int)] = []
        for steps in stride(from: history.count - 1, through: 0, by: -1) {
            let reach = history[steps]
            let k = x - y
            let isAdding =
                k == -steps || (k != steps && reach[k - 1 + steps] < reach[k + 1 + steps])
            let previous = isAdding ? k + 1 : k - 1
            let before = steps == 0 ? 0 : reach[previous + steps]
            let start = steps == 0 || isAdding ? before : before + 1
            while x > start {
                (x, y) = (x - 1, y - 1)
                kept.append((x, y))
            }
            (x, y) = (before, before - previous)
        }
        return kept
    }
}
