import MusterModel
import MusterText

/// The words of one document: those that Muster knows, those that the project adds, and the document's own legend.
struct Wording: Sendable {
    let project: ProjectWords
    /// Shared by all copies of the words: a legend is a large value.
    private let shared: SharedLegend?

    private final class SharedLegend: Sendable {
        let legend: Legend

        init(_ legend: Legend) { self.legend = legend }
    }

    /// - Parameter legend: nil for a document that explains no marks.
    init(project: ProjectWords, legend: Legend?) {
        self.project = project
        shared = legend.map { SharedLegend($0) }
    }

    /// Nil for the many documents that explain no marks.
    var legend: Legend? { shared?.legend }

    static let builtIn = Wording(project: .builtIn, legend: nil)

    var states: StatusWords { project.states }

    /// What a cell or value says of a state; nil when it is empty.
    func status(_ text: String) -> StatedStatus? { StatedStatus.read(text, in: self) }

    /// The severity that a cell states; nil for place-holders and unknown words.
    func severity(in text: String) -> Severity? {
        if let legend, let defined = legend.code(text)?.severity ?? legend.first(in: text)?.severity { return defined }
        return project.severities.severity(in: text)
    }

    /// The severity that a text names, by the legend or in words, and nothing else.
    func severity(exactly text: String) -> Severity? {
        legend?.code(text)?.severity ?? project.severities.severity(exactly: text)
    }

    /// The severity that the legend gives to the sign in a line; nil where the document has no such legend.
    func signedSeverity(in text: String) -> Severity? { legend?.first(in: text)?.severity }

    /// The severity that a title gives to what stands under it.
    func severity(inTitle title: FoldedText) -> Severity? { project.severities.severity(inTitle: title) }

    /// The mark that a text begins with, and the number of bytes up to its end; one of the legend as the usual mark of
    /// its meaning.
    func mark(leading text: some BidirectionalCollection<UInt8>) -> (mark: StatusMark, length: Int)? {
        guard let shared else { return StatusMark.leading(text) }
        return shared.legend.leading(text).map { ($0.meaning.mark, $0.length) } ?? StatusMark.leading(text)
    }

    /// The first mark in a text, one of the legend as the usual mark of its meaning.
    func mark(in text: String) -> StatusMark? { legend?.first(in: text)?.mark ?? StatusMark.first(in: text) }
}

// What titles are about.
extension Wording {
    /// What a heading with this title is about.
    func role(ofTitle title: FoldedText) -> SectionRole? { project.role(of: title) ?? SectionTitles.role(of: title) }

    /// What a bare line or a label is about when it is, as a whole, a title that is known.
    func exactRole(ofTitle title: FoldedText) -> SectionRole? {
        project.role(of: title) ?? SectionTitles.exactRole(of: title)
    }

    /// What a line that introduces a list is about.
    func role(ofLabel label: FoldedText) -> SectionRole? {
        project.role(of: label) ?? SectionTitles.labelRole(of: label)
    }
}
