/// What a section itself holds, without those within it and without its title.
struct SectionContents: OptionSet, Sendable {
    let rawValue: UInt8

    /// Items of lists.
    static let items = Self(rawValue: 1)
    /// Boxes or marks of state.
    static let marks = Self(rawValue: 2)
    /// Items with a tick or a green light.
    static let greens = Self(rawValue: 4)
}

extension SectionContents {
    /// What a statement adds.
    init(_ statement: Statement) {
        self = []
        if statement.isItem { insert(.items) }
        guard let mark = statement.ownMark else { return }
        insert(.marks)
        if statement.isItem, mark == .green || mark == .done { insert(.greens) }
    }
}
