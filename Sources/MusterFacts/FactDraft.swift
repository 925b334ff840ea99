import MusterModel

/// A document while its facts are read: what is known of the whole of it, and what was found so far.
struct FactDraft {
    let reading: Reading
    let title: String
    let kind: KindReader.Answer
    /// Whether the configuration says of which kind it is.
    let isKindStated: Bool
    /// What the dialects have found.
    private(set) var sheet: FactSheet
    /// The facts in order, once all dialects have read.
    private(set) var facts: [Fact] = []
    /// The releases that it names; none where neither the record nor a fact asks for them.
    private(set) var releases: [ReleaseMention] = []

    private(set) var passages: [Passage] = []
    private(set) var unplaced: [DocumentRecord.Unplaced] = []
    private(set) var nearMisses: [Diagnostic] = []

    /// - Parameters:
    ///   - outline: that of the document, whose words mean what `words` says.
    ///   - told: its kind, where what was read in it tells that; nil to tell it from its words.
    init(
        of document: ParsedDocument, as stated: DocumentKind?, _ outline: Outline, _ words: Wording,
        told: KindReader.Answer? = nil
    ) {
        var document = document
        if let line = outline.excess, document.refusal == nil { document.refusal = Self.refusal(line) }
        let title = DocumentTitle.title(of: document, outline: outline)
        let kind =
            stated.map { KindReader.Answer($0, "The configuration says so") } ?? told
            ?? KindReader.kind(of: document, outline: outline, title: title)
        let dates = DateHabits.reader(for: document)
        reading = Reading(
            document: document, outline: outline, dates: dates, words: words, kind: kind.kind,
            judgedAs: kind.judgedAs,
            isTemplate: DocumentStanding.isTemplate(document, kind: kind.kind, title: title, outline: outline),
            isProcedure: DocumentStanding.isProcedure(document, kind: kind.judgedAs, title: title, outline: outline),
            date: document.frontMatter?.value("date").flatMap(dates.first)
                ?? DocumentDate.date(in: outline, dates: dates, kind: kind.kind))
        self.title = title
        self.kind = kind
        isKindStated = stated != nil
        sheet = FactSheet(reading: reading)
    }

    /// Lets a dialect read it; a document that was refused is read by none.
    mutating func read(by dialect: any Dialect) {
        if reading.document.refusal == nil { dialect.read(reading, into: &sheet) }
    }

    /// Puts what the dialects have found in order, each fact with its line, and sets apart what is about other releases.
    mutating func order(_ extent: ReadingExtent) {
        facts = sheet.ordered()
        for index in facts.indices { facts[index].keepLine(of: reading.document.lines) }
        if extent == .whole || OtherRelease.mayBeNamed(in: facts) {
            releases = ReleaseReader.releases(in: reading, title: title)
        }
        OtherRelease.settle(&facts, mentions: releases, reading.words)
    }

    /// Lets a settlement change the facts.
    mutating func settle(by settlement: any Settlement.Type) { settlement.settle(&facts, in: reading) }

    mutating func readPassages() { passages = PassageReader.passages(in: reading, sheet: sheet) }

    mutating func readUnplaced() { unplaced = UnplacedLines.lines(in: reading, facts: facts, sheet: sheet) }

    mutating func readNearMisses() {
        if reading.document.refusal == nil { nearMisses = NearMisses.diagnostics(in: reading, facts: facts) }
    }

    /// Its kind by what was read in it; the kind as which it was read where nothing tells another.
    var shown: KindReader.Answer {
        isKindStated ? kind : PrevailingKind.answer(beside: kind, facts: facts, title: title, in: reading) ?? kind
    }

    /// The document as one of the kind that what was read in it told; nil where it was read as that, or nothing is read otherwise.
    var again: FactDraft? {
        let shown = shown
        guard shown.kind != kind.kind, shown.isReadAs else { return nil }
        return FactDraft(of: reading.document, as: nil, reading.outline, reading.words, told: shown)
    }

    /// Why a document with an HTML table beyond all measure is not read.
    private static func refusal(_ line: Int) -> String {
        "line \(line): HTML tables of more than \(HTMLTableBuilder.widest) columns or \(HTMLReader.mostCells) cells"
    }
}
