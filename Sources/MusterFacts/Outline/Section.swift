import MusterModel

/// A stretch of a document under one title: shared by all who ask for it.
final class Section: Sendable {
    /// The line of the title; 1 for the part before the first one.
    let line: Int
    /// 0 for the part before the first title, 1 to 6 for headings, 7 for a line of its own that introduces a list.
    let level: Int
    /// Without marks, numbers and status words set apart kept; empty for the part before the first title.
    let title: String
    /// The words of its title, folded: lent, as those of a statement are.
    var folded: FoldedText { _read { yield words } }
    private let words: FoldedText
    /// What its own title says that it is about.
    let ownRole: SectionRole?
    /// What it is about, told by its own title or else by those above it.
    let role: SectionRole?
    /// The section that holds it; nil at the top.
    let parent: Int?
    /// The statement that is its title; nil for the part before the first one.
    let statement: Int?
    /// The mark that its title begins or ends with.
    let mark: StatusMark?

    init(
        line: Int, level: Int, title: String, folded: FoldedText, ownRole: SectionRole?, role: SectionRole?,
        parent: Int?, statement: Int?, mark: StatusMark?
    ) {
        self.line = line
        self.level = level
        self.title = title
        words = folded
        self.ownRole = ownRole
        self.role = role
        self.parent = parent
        self.statement = statement
        self.mark = mark
    }

    /// The same section with what the lines below its title say that it is about.
    func about(_ role: SectionRole) -> Section {
        Section(
            line: line, level: level, title: title, folded: folded, ownRole: ownRole, role: role, parent: parent,
            statement: statement, mark: mark)
    }
}
