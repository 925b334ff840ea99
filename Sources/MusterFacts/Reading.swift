import MusterModel
import MusterText

/// One document as the dialects see it: its flat view and what holds for the whole of it.
final class Reading: Sendable {
    let document: ParsedDocument
    let outline: Outline
    let dates: DateReader
    /// What its words and marks mean.
    let words: Wording
    let kind: DocumentKind
    /// The kind by which gates judge it: ``DocumentRecord/judgedAs``.
    let judgedAs: DocumentKind
    let isTemplate: Bool
    /// Whether it tells how to do things (a runbook, a guide): its steps, and the ticks after them, are instructions and record nothing.
    let isProcedure: Bool
    /// The document's own date, where it states exactly one.
    let date: CivilDate?
    /// The day on which what the document records took place: its own date, else the one in the name of its file, in its
    /// title or in its first lines.
    let heldOn: CivilDate?
    /// Whether it is a review, minutes, or a document that records a verdict on going: people who stand in it beside a day
    /// answer for that.
    let judgesRelease: Bool
    /// Whether it is a list of issues that keeps the closed ones under a title of their own.
    let keepsClosedIssues: Bool
    /// Whether it is a review that says at its head who was there: what they take on is told in sentences, as in minutes.
    let namesThosePresent: Bool
    /// The people whom a document with minutes or actions names as attending or speaking: first names and whole names.
    let attendees: Set<String>
    /// For each statement, whether it stands where things are only explained or shown: nearly every reader asks.
    private let inert: [Bool]

    init(
        document: ParsedDocument, outline: Outline, dates: DateReader, words: Wording, kind: DocumentKind,
        judgedAs: DocumentKind, isTemplate: Bool, isProcedure: Bool, date: CivilDate?
    ) {
        self.document = document
        self.outline = outline
        self.dates = dates
        self.words = words
        self.kind = kind
        self.judgedAs = judgedAs
        self.isTemplate = isTemplate
        self.isProcedure = isProcedure
        self.date = date
        heldOn = date ?? Self.dayAtHead(of: document, outline, dates)
        judgesRelease = judgedAs == .readinessReview || kind == .minutes || Self.recordsVerdict(outline)
        namesThosePresent =
            kind == .readinessReview
            && outline.statements.prefix(8).contains {
                $0.field.map { $0.exactRole == .attendees && !$0.value.isEmpty } ?? false
            }
        let attendees =
            kind == .minutes || namesThosePresent || outline.roles.contains(.actions)
            ? Attendance.people(in: outline) : []
        self.attendees = attendees
        let legend = words.legend?.lines ?? []
        inert = outline.statements.indices.map { index in
            let role = outline.role(of: index)
            // Minutes may be written into the agenda: what stands below its points was said about them.
            let isSaid =
                kind == .minutes && role == .agenda && outline.statements[index].depth > 0 && !attendees.isEmpty
            return !isSaid && (Self.isInert(role) || !legend.isEmpty && legend.contains(outline.statements[index].line))
        }
        keepsClosedIssues = kind == .knownIssues && IssueLists.haveClosedPart(outline, words)
    }

    private static func recordsVerdict(_ outline: Outline) -> Bool {
        outline.statements.contains { statement in
            statement.field?.meaning == .decision && !statement.isHeading
                || statement.isHeading && outline.sections[statement.section].ownRole == .decision
        }
    }

    var statements: [Statement] { outline.statements }

    /// The statements that have one of some signs, each with its place, in order.
    func statements(with signs: StatementSigns) -> SignedStatements { outline.statements(with: signs) }

    /// What a statement stands under.
    func role(of index: Int) -> SectionRole? { outline.role(of: index) }

    /// Whether what stands there only explains or shows: legends, examples, the history of the document.
    func isInert(_ index: Int) -> Bool { inert[index] }

    /// Whether a table stands where things are only explained or shown.
    func isInert(_ table: Table) -> Bool {
        isInert(section: table.section)
            || table.rows.first.map { words.legend?.lines.contains($0.line) ?? false } ?? false
    }

    /// Whether a section only explains or shows things.
    func isInert(section: Int) -> Bool { Self.isInert(outline.sections[section].role) }

    private static func isInert(_ role: SectionRole?) -> Bool {
        role == .legend || role == .example || role == .history || role == .agenda || role == .troubleshooting
    }

    /// Whether a document of this kind says what must happen rather than what did.
    var isPlan: Bool { judgedAs == .taskSpec || kind == .workflow || isTemplate }

    /// The modality of a statement that somebody makes about the state of a thing.
    var claim: Modality { isPlan ? .planned : .claimed }

    /// The day that the name of a file, the title or the first lines of a document tell as that of what it records.
    private static func dayAtHead(
        of document: ParsedDocument, _ outline: Outline, _ dates: DateReader
    ) -> CivilDate? {
        let entries = EntryDays(outline: outline, dates: dates)
        return dates.first(in: document.path.name)
            ?? outline.statements.indices.prefix(3).lazy
            .filter { index in
                let statement = outline.statements[index]
                return statement.folded.wordCount <= 16 && statement.box == nil
                    && !(statement.field.map { DayBeside.isPlanned($0.key) } ?? false) && !isSeat(statement)
            }
            .compactMap { index in
                let text = outline.statements[index].text.text
                let day = DecisionDay.days(in: text, dates).first { !DecisionDay.isAhead($0.range, in: text) }
                return day.flatMap { entries.isOfEntry(index) ? nil : $0.date }
            }.first
    }

    /// Whether a line names a role and what it says: its day is that of a signature.
    private static func isSeat(_ statement: Statement) -> Bool {
        !statement.isHeading && (statement.field.map { RoleNames.isRole($0.key.text) } ?? false)
    }

    /// The day in the nearest title above a place, other than the document's own; nil where none names one.
    func day(above section: Int) -> CivilDate? {
        var at: Int? = section
        while let index = at, index != outline.titleSection {
            if let day = dates.first(in: outline.sections[index].title) { return day }
            at = outline.sections[index].parent
        }
        return nil
    }

    /// For each line with words, the place of its first statement.
    var places: [Int: Int] {
        Dictionary(statements.indices.map { (statements[$0].line, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The date for a decision or sign-off on a line: its own, else the document's one.
    func date(in text: String) -> CivilDate? { dates.first(in: text) ?? date }
}
