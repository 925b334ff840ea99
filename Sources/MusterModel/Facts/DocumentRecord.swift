import MusterText

/// Everything that Muster keeps of one document: a plain value without the tree that it was read from.
public struct DocumentRecord: Sendable {
    /// The document, relative to the project's root.
    public var path: RelativePath
    /// SHA-256 of the bytes on disk, lowercase hex.
    public var digest: String
    public var kind: DocumentKind
    /// The kind by which gates judge it. What is only likely to be a log or a plan (`Sprint 4 report`, a list of phases)
    /// is read and shown as one, and judged as what it surely is: nothing leaves a gate by a guess.
    public var judgedAs: DocumentKind
    /// Why it was taken for that kind, as a sentence for the reading page.
    public var kindReason: String
    /// Its title: front matter, first heading, else the file's name; never empty.
    public var title: String
    public var frontMatter: FrontMatter
    /// A template or blank form: its facts are planned, whatever marks they carry.
    public var isTemplate: Bool
    /// A draft: it claims nothing favourable.
    public var isDraft: Bool
    /// The document's own date, where it states exactly one.
    public var date: CivilDate?
    /// Releases that the document names, in order of lines.
    public var releases: [ReleaseMention]
    /// The builds that it says it is about, in order of lines.
    public var builds: [BuildMention] = []
    /// In order of lines.
    public var facts: [Fact]
    /// In order of lines.
    public var passages: [Passage]
    /// Lines that look like facts and were not placed, in order.
    public var unplaced: [Unplaced]
    public var outline: [Heading]
    /// Comments that set findings and diagnostics aside, in order of lines.
    public var suppressions: [Suppression]
    public var diagnostics: [Diagnostic]
    public var html: RenderedDocument
    /// The number of lines of the file, and of those that are not blank.
    public var lineCount: Int
    public var filledLineCount: Int
    /// Why the document could not be read; nil for one that was.
    public var refusal: String?
    /// What somebody who signs the document signs: its words without check marks, status words, dates and sign-offs, as
    /// lines; nil where it was not asked for.
    public var signedText: String?
    /// The day on which the document says that it was last changed; nil when it does not say.
    public var lastChanged: CivilDate?
    /// The latest line that says in brackets when it was changed or added; nil when none does.
    public var amendment: Amendment?
    /// What the document says that its signatures are for, where that is another text: "release specification, issue 3".
    public var signedSubject: String?
    /// Lines which say that a signature can be given by one person only, and by nobody in his place.
    public var personalSeats: [PersonalSeat] = []
    /// Who alone may sign for what function, by a table of them; see ``Actor``.
    public var admitted: [Actor] = []
    /// Lines which say that somebody's own approval does not count; in the form of ``PersonalSeat``.
    public var ownApprovals: [PersonalSeat] = []
    /// Lines which ask for different people on several seats; in the form of ``PersonalSeat``.
    public var differentSigners: [PersonalSeat] = []
    /// Those whom the head of the document names for a part in it.
    public var actors: [Actor] = []
    /// Lines in words that nothing read as a fact, and that speak against going; in order of lines.
    public var doubts: [Doubt] = []

    /// `The pump is still broken.`
    public struct Doubt: Sendable, Equatable {
        /// The sentence.
        public var text: String
        public var line: Int
        /// The day of the entry or of the document that it stands in; nil where none is told.
        public var date: CivilDate?
        /// Whether it is the state of a version in a plan, which its words name, and so tells of no other.
        public var isOfPlan: Bool
        /// Whether it stands in the last paragraph of the document, so that nothing in it was said later.
        public var isLast: Bool

        /// The title that it stands under; empty for rows and plans.
        public var title: String

        public init(
            text: String, line: Int, date: CivilDate?, isOfPlan: Bool = false, isLast: Bool = false, title: String = ""
        ) {
            self.text = text
            self.title = title
            self.line = line
            self.date = date
            self.isOfPlan = isOfPlan
            self.isLast = isLast
        }
    }

    /// `Driver: @kit`, `| QA | Kit Rowe |`
    public struct Actor: Sendable, Equatable {
        /// The part, as written.
        public var part: String
        /// A name or a handle.
        public var person: String

        public init(part: String, person: String) {
            self.part = part
            self.person = person
        }
    }

    /// A line that was changed after it was written first, by its own words.
    public struct Amendment: Sendable, Equatable {
        public var date: CivilDate
        public var line: Int

        public init(date: CivilDate, line: Int) {
            self.date = date
            self.line = line
        }
    }

    /// `The security approval is given by Kit Rowe herself; nobody else may give it.`
    public struct PersonalSeat: Sendable, Equatable {
        /// The words of the line, which name the person or the function.
        public var text: String
        public var line: Int
        /// Who alone may sign, where the line names him: `Only Kit Rowe may sign for security.`
        public var holder: String?

        public init(text: String, line: Int, holder: String? = nil) {
            self.text = text
            self.line = line
            self.holder = holder
        }
    }

    /// A heading of the document.
    public struct Heading: Sendable, Equatable {
        public var line: Int
        /// 1 to 6.
        public var level: Int
        public var text: String
        /// The `id` of the heading in the rendered document.
        public var anchor: String

        public init(line: Int, level: Int, text: String, anchor: String) {
            self.line = line
            self.level = level
            self.text = text
            self.anchor = anchor
        }
    }

    /// A line that looked like a fact and was not placed.
    public struct Unplaced: Sendable, Equatable {
        public var line: Int
        public var text: String
        public var reason: String
        /// Whether it stands where what must be met is listed, under a title of sign-offs, checks or conditions, and looks
        /// like one of them: not running text that only speaks of them.
        public var isCondition: Bool
        /// Whether it only speaks of a sign-off, an approval or a decision in running text, and so lists nothing.
        public var isRemark = false

        public init(line: Int, text: String, reason: String, isCondition: Bool = false) {
            self.line = line
            self.text = text
            self.reason = reason
            self.isCondition = isCondition
        }
    }

    public init(
        path: RelativePath, digest: String, kind: DocumentKind, judgedAs: DocumentKind? = nil, kindReason: String,
        title: String, frontMatter: FrontMatter = FrontMatter(), isTemplate: Bool = false, isDraft: Bool = false,
        date: CivilDate? = nil, releases: [ReleaseMention] = [], facts: [Fact] = [], passages: [Passage] = [],
        unplaced: [Unplaced] = [], outline: [Heading] = [], suppressions: [Suppression] = [],
        diagnostics: [Diagnostic] = [],
        html: RenderedDocument = RenderedDocument(), lineCount: Int = 0, filledLineCount: Int = 0,
        refusal: String? = nil
    ) {
        self.path = path
        self.digest = digest
        self.kind = kind
        self.judgedAs = judgedAs ?? kind
        self.kindReason = kindReason
        self.title = title
        self.frontMatter = frontMatter
        self.isTemplate = isTemplate
        self.isDraft = isDraft
        self.date = date
        self.releases = releases
        self.facts = facts
        self.passages = passages
        self.unplaced = unplaced
        self.outline = outline
        self.suppressions = suppressions
        self.diagnostics = diagnostics
        self.html = html
        self.lineCount = lineCount
        self.filledLineCount = filledLineCount
        self.refusal = refusal
    }
}

/// A release that a document names: a version (`v1.0.0`) or a name on a release line ("MVP pilot").
public struct ReleaseMention: Sendable, Equatable {
    /// As written, without marks: `v1.0.0`, `release/mve-v1.0.0`, `MVE Launch Candidate`.
    public var name: String
    public var line: Int
    public var source: Source
    /// The names that stand together on one line as names of one thing ("the "MVE Launch Candidate" build (v1.0.0)"):
    /// equal numbers within one document mean one release.
    public var group: Int

    public enum Source: String, Sendable, CaseIterable {
        case frontMatter, title, fileName, heading
        /// A "Release:", "Release track:" or "Version:" line.
        case releaseLine
        case decision, objective
        /// What the title calls the thing that the document is about, without saying that it is a release.
        case subject
        /// The name of a branch or tag.
        case branch
        /// Anywhere else in the text: an alias or a passing mention.
        case prose
    }

    public init(name: String, line: Int, source: Source, group: Int) {
        self.name = name
        self.line = line
        self.source = source
        self.group = group
    }
}
