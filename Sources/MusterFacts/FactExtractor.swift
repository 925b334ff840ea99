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
        let words = Wording(project: words, legend: LegendReader.legend(of: document.lines, words: words))
        let outline = OutlineBuilder.outline(of: document, words: words)
        var document = document
        if let line = outline.excess, document.refusal == nil { document.refusal = Self.refusal(line) }
        let title = DocumentTitle.title(of: document, outline: outline)
        let kind =
            stated.map { KindReader.Answer($0, "The configuration says so") }
            ?? KindReader.kind(of: document, outline: outline, title: title)
        let dates = DateHabits.reader(for: document)
        let reading = Reading(
            document: document, outline: outline, dates: dates, words: words, kind: kind.kind,
            judgedAs: kind.judgedAs,
            isTemplate: DocumentStanding.isTemplate(document, kind: kind.kind, title: title, outline: outline),
            isProcedure: DocumentStanding.isProcedure(document, kind: kind.judgedAs, title: title, outline: outline),
            date: document.frontMatter?.value("date").flatMap(dates.first)
                ?? DocumentDate.date(in: outline, dates: dates, kind: kind.kind))
        var sheet = FactSheet(reading: reading)
        if document.refusal == nil {
            for dialect in Dialects.all { dialect.read(reading, into: &sheet) }
        }
        var facts = sheet.ordered()
        for index in facts.indices { facts[index].keepLine(of: document.lines) }
        let isReleaseAsked = extent == .whole || OtherRelease.mayBeNamed(in: facts)
        let releases = isReleaseAsked ? ReleaseReader.releases(in: reading, title: title) : []
        OtherRelease.settle(&facts, mentions: releases, words)
        for settlement in Settlements.all { settlement.settle(&facts, in: reading) }
        let shown =
            stated == nil ? PrevailingKind.answer(beside: kind, facts: facts, title: title, in: reading) ?? kind : kind
        let suppressions = SuppressionReader.read(reading)
        var record = DocumentRecord(
            path: document.path, digest: document.digest, kind: shown.kind, judgedAs: shown.judgedAs,
            kindReason: shown.reason, title: title, frontMatter: document.frontMatter ?? FrontMatter(),
            isTemplate: reading.isTemplate,
            isDraft: DocumentStanding.isDraft(document, title: title, outline: outline), date: reading.date,
            releases: extent == .whole ? releases : [], facts: facts,
            passages: PassageReader.passages(in: reading, sheet: sheet),
            unplaced: UnplacedLines.lines(in: reading, facts: facts, sheet: sheet),
            outline: extent == .whole ? HeadingOutline.headings(of: outline, in: document.html) : [],
            suppressions: suppressions.output,
            diagnostics: sheet.diagnostics + suppressions.diagnostics
                + (document.refusal == nil ? NearMisses.diagnostics(in: reading, facts: facts) : []),
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
        }
        return record
    }

    /// Why a document with an HTML table beyond all measure is not read.
    private static func refusal(_ line: Int) -> String {
        "line \(line): HTML tables of more than \(HTMLTableBuilder.widest) columns or \(HTMLReader.mostCells) cells"
    }

    /// How many lines of a file hold more than white space.
    static func filledLines(of lines: SourceLines) -> Int {
        lines.ranges.count { range in lines.bytes[range].contains { !$0.isASCIISpace } }
    }
}
