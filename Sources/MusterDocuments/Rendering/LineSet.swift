/// The lines of a file that have something already.
struct LineSet {
    private var has: [Bool] = []

    /// Adds a line, from 1.
    ///
    /// - Returns: whether it was not there yet; always false for numbers below 1.
    mutating func insert(_ line: Int32) -> Bool {
        guard line >= 1 else { return false }
        let index = Int(line)
        if index >= has.count { has += repeatElement(false, count: index + 1 - has.count) }
        defer { has[index] = true }
        return !has[index]
    }
}
