import MusterModel

/// A flat view of a document for the readers of facts: statements, sections, tables and fences in order of lines.
///
/// Everything in it is plain words with lines of the file; quotations, comments and struck-through text are not in it.
struct Outline: Sendable {
    var statements: [Statement] = []
    /// The first is the part before the first title and is always there.
    var sections: [Section] = []
    /// For each section, the index after the last one that it holds; filled when the outline is finished.
    var sectionEnds: [Int] = []
    var tables: [Table] = []
    var fences: [Fence] = []
    /// Blocks of code and comments that nothing closes.
    var openBlocks: [OpenBlock] = []
    /// The first lines of tables that the parser takes for paragraphs.
    var tornTables: [Int] = []
    /// Rows of such tables whose columns are not known.
    var lostRows: [LostRow] = []
    /// The line of a table in raw HTML that is larger than tables may be.
    var excess: Int?
    /// Lines within quotations, as they stand.
    var quotedLines: [Int] = []
    /// What quotations say, line by line: kept apart, since a quotation states nothing of its own.
    var quotations: [Statement] = []
    /// Items whose words were all struck through.
    var struckItems: [StruckItem] = []
    /// Whether bare lines carry the structure: a document whose marks were lost and recovered.
    var isRecovered = false

    /// The statements nested directly in an item, in order.
    func children(of index: Int) -> [Int] {
        (index + 1..<max(index + 1, statements[index].end)).filter { statements[$0].parent == index }
    }

    /// The section of a statement.
    func section(of statement: Int) -> Section { sections[statements[statement].section] }

    /// The statements of a section itself, without those of sections within it and without its title.
    func statements(in section: Int) -> ArraySlice<Int> {
        bySection[section].dropFirst(sections[section].statement == nil ? 0 : 1)
    }

    /// For each section, its statements, its title first; filled when the outline is finished.
    var bySection = SectionedPlaces()

    /// The statements of a section that stand in no item, without its title.
    func topStatements(in section: Int) -> ArraySlice<Int> {
        topBySection[section].dropFirst(sections[section].statement == nil ? 0 : 1)
    }

    /// For each section, the statements that stand in no item; filled when the outline is finished.
    var topBySection = SectionedPlaces()

    /// For each section, what it holds; filled when the outline is finished.
    var contents: [SectionContents] = []

    /// The tables of a section itself, as places among those of the document.
    func tables(in section: Int) -> [Int] { tablesBySection[section] ?? [] }

    /// The tables of sections that have any; filled when the outline is finished.
    var tablesBySection: [Int: [Int]] = [:]

    /// The first table that stands below a line.
    func table(below line: Int) -> Table? {
        var range = tables.indices
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            range = tables[middle].line > line ? range.lowerBound..<middle : middle + 1..<range.upperBound
        }
        return tables.indices.contains(range.lowerBound) ? tables[range.lowerBound] : nil
    }

    /// The fields that tell more of a decision in the same section: of which day it is, and how far it goes.
    var decisionFields: [Int: [Int]] = [:]

    /// The titles above a place, outermost first, without the document's own.
    func path(of section: Int) -> [String] { paths[section] }

    /// For each section, the titles above a place in it; filled when the outline is finished.
    var paths: [[String]] = []

    /// The section whose title is the document's.
    var titleSection: Int?

    /// What a statement stands under: the label of the item that holds it, else the role of its section.
    func role(of index: Int) -> SectionRole? { roles[index] }

    /// For each statement, what it stands under; filled when the outline is finished.
    var roles: [SectionRole?] = []

    /// What the items say that stand under them, by their index; items without such a label are absent.
    var itemRoles: [Int: SectionRole] = [:]
}
