import MusterModel
import MusterText

/// Reads facts, passages and releases out of parsed documents: a pure function, safe to call from several threads.
public struct FactExtractor: Sendable {
    private let extent: ReadingExtent
    private let words: ProjectWords

    /// A reader that fills all of a record, or only what a list of facts shows.
    ///
    /// - Parameter words: what the project adds to the words that Muster knows.
    public init(extent: ReadingExtent = .whole, words: ProjectWords = .builtIn) {
        self.extent = extent
        self.words = words
    }

    /// Everything that Muster keeps of a document.
    ///
    /// A document that was refused gives a record without facts, whose filled lines are all unplaced.
    ///
    /// - Parameter stated: the kind that the configuration gives to the document; nil to tell it from its words.
    public func record(of document: ParsedDocument, as stated: DocumentKind? = nil) -> DocumentRecord {
        records(of: [(document, stated)])[0]
    }

    /// What ``record(of:as:)`` gives for each of several documents, in their order; sooner than one by one.
    public func records(of documents: [(document: ParsedDocument, stated: DocumentKind?)]) -> [DocumentRecord] {
        let outlines = documents.map { outline(of: $0.document) }
        var drafts = zip(documents, outlines).map { FactDraft(of: $0.document, as: $0.stated, $1.outline, $1.words) }
        read(&drafts)
        let kinds = drafts.map(\.shown)
        readAgain(&drafts)
        return zip(drafts, kinds).map { record(of: $0, shown: $1) }
    }

    /// Reads documents again that turned out to be minutes, a log or a list, which have ways of writing of their own; what that
    /// reads fewer facts of stays as it was.
    private func readAgain(_ drafts: inout [FactDraft]) {
        let places = drafts.indices.filter { drafts[$0].again != nil }
        guard !places.isEmpty else { return }
        var again = places.compactMap { drafts[$0].again }
        read(&again)
        for (place, draft) in zip(places, again) where draft.facts.count >= drafts[place].facts.count {
            drafts[place] = draft
        }
    }

    /// Reads the facts of documents.
    ///
    /// Each reader goes over all of them before the next one does. The readers are many and long, most documents are short: a
    /// processor that has to fetch all readers anew for every document waits for them a sixth of the time. They go back and
    /// forth in turn, so that each begins with the documents that the one before it ended with, which are still at hand.
    private func read(_ drafts: inout [FactDraft]) {
        var isBack = true
        func each(_ read: (inout FactDraft) -> Void) {
            for at in drafts.indices { read(&drafts[isBack ? drafts.count - 1 - at : at]) }
            isBack.toggle()
        }
        for dialect in Dialects.all { each { $0.read(by: dialect) } }
        each { $0.order(extent) }
        for settlement in Settlements.all { each { $0.settle(by: settlement) } }
        each { $0.readPassages() }
        each { $0.readUnplaced() }
        each { $0.readNearMisses() }
    }

    /// The flat view of a document, and what its words and marks mean.
    private func outline(of document: ParsedDocument) -> (outline: Outline, words: Wording) {
        let words = Wording(project: words, legend: LegendReader.legend(of: document.lines, words: words))
        return (OutlineBuilder.outline(of: document, words: words), words)
    }

    private func record(of draft: FactDraft, shown: KindReader.Answer) -> DocumentRecord {
        let reading = draft.reading
        let document = reading.document
        let facts = draft.facts
        let suppressions = SuppressionReader.read(reading)
        var record = DocumentRecord(
            path: document.path, digest: document.digest, kind: shown.kind, judgedAs: shown.judgedAs,
            kindReason: shown.reason, title: draft.title, frontMatter: document.frontMatter ?? FrontMatter(),
            isTemplate: reading.isTemplate,
            isDraft: extent == .whole && Drafts.isOne(document, title: draft.title, outline: reading.outline),
            date: reading.date,
            releases: extent == .whole ? draft.releases : [], facts: facts,
            passages: draft.passages, unplaced: draft.unplaced,
            outline: extent == .whole ? HeadingOutline.headings(of: reading.outline, in: document.html) : [],
            suppressions: suppressions.output,
            diagnostics: draft.sheet.diagnostics + suppressions.diagnostics + draft.nearMisses,
            html: document.html, lineCount: document.lines.count,
            filledLineCount: extent == .whole ? Self.filledLines(of: document.lines) : 0,
            refusal: document.refusal)
        if extent == .whole, document.refusal == nil {
            record.builds = BuildReader.builds(in: reading)
            record.signedText = SignedText.text(of: reading, facts: facts)
            record.lastChanged = SignedText.lastChanged(in: reading)
            record.amendment = Amendments.latest(in: reading)
            record.signedSubject = SignedText.subject(of: reading)
            record.personalSeats = PersonalSeats.all(in: reading)
            record.admitted = PersonalSeats.admitted(in: reading)
            record.ownApprovals = OwnApprovals.rules(in: reading)
            record.differentSigners = DifferentSigners.rules(in: reading)
            record.actors = OwnApprovals.actors(in: reading)
            record.doubts = SpokenDoubts.all(in: reading, beside: draft.sheet, facts, unplaced: draft.unplaced)
        }
        return record
    }

    /// How many lines of a file hold more than white space.
    static func filledLines(of lines: SourceLines) -> Int {
        lines.ranges.count { range in lines.bytes[range].contains { !$0.isASCIISpace } }
    }
}
