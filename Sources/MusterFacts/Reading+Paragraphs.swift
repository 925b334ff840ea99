extension Reading {
    /// The place after the lines that go on with the paragraph of a line, as far as so many; after the statement itself for
    /// others.
    func paragraphEnd(from index: Int, within reach: Int = .max) -> Int {
        var end = index + 1
        guard case .line = statements[index].form else { return end }
        while end < statements.count, end - index < reach, statements[end].form == .line,
            statements[end].line <= statements[end - 1].line + 1,
            statements[end].section == statements[index].section, statements[end].parent == statements[index].parent
        { end += 1 }
        return end
    }
}
