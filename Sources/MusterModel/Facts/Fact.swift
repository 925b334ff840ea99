import MusterText

/// One located statement that was read out of a document.
public struct Fact: Sendable, Equatable {
    public var kind: FactKind
    /// The line of the file on which the fact's own words begin, from 1.
    public var line: Int
    /// An identifier, only when the document writes one (`7.6`, `KI-004`).
    public var id: String?
    /// The reader's short name of the fact, without Markdown marks; never empty.
    public var title: String
    public var status: FactStatus?
    public var severity: Severity?
    public var date: CivilDate?
    /// A function such as "QA Lead", as written.
    public var role: String?
    /// A name, handle or e-mail address, as written.
    public var person: String?
    /// Of an artifact: its digest, in the letters of the document.
    public var digest: String?
    public var modality: Modality
    /// The words of the source, at most 300 bytes.
    public var text: String
    /// The whole line of the source as it stands, marks and indentation with it, without its line end: what a mend
    /// rewrites. Nil where it was not kept.
    public var markdown: String?
    /// Where its state is written; nil where that is on its own line, outside of any table.
    public var statePlace: StatePlace?
    /// What else the document says of it.
    public var details: Details
    /// The headings above it, outermost first, without Markdown marks; the document's title is not among them.
    public var section: [String]
    /// What the section that holds it is about; nil when its title says nothing that Muster knows.
    public var sectionRole: SectionRole?
    /// The index, in the same document, of the fact that it belongs to: the task of a criterion, the checklist item of
    /// an evidence reference, the decision of a condition. Always smaller than or unequal to its own index; nil at the top.
    public var parent: Int?

    public init(
        kind: FactKind, line: Int, id: String? = nil, title: String, status: FactStatus? = nil,
        severity: Severity? = nil, date: CivilDate? = nil, role: String? = nil, person: String? = nil,
        digest: String? = nil, modality: Modality, text: String, details: Details = Details(), section: [String] = [],
        sectionRole: SectionRole? = nil, parent: Int? = nil, markdown: String? = nil,
        statePlace: StatePlace? = nil
    ) {
        self.kind = kind
        self.line = line
        self.id = id
        self.title = title
        self.status = status
        self.severity = severity
        self.date = date
        self.role = role
        self.person = person
        self.digest = digest
        self.modality = modality
        self.text = text
        self.markdown = markdown
        self.statePlace = statePlace
        self.details = details
        self.section = section
        self.sectionRole = sectionRole
        self.parent = parent
    }
}

/// The kinds of statement; the raw values are those of the JSON contract.
public enum FactKind: String, Sendable, CaseIterable {
    case phase, task, criterion
    case checklistItem = "checklist_item"
    case requiredSignoff = "required_signoff"
    case signoff, decision, issue, risk, artifact, milestone, deliverable, reference
}

/// A status as documents state it, normalised; the verbatim words are in ``DetailKey/statusWords``.
public enum FactStatus: String, Sendable, CaseIterable {
    case done, todo
    case inProgress = "in-progress"
    case blocked, rejected, signed, pending, open, closed, accepted, go
    case noGo = "no-go"
    case unknown
}

/// A severity or priority as written; compare by ``rank``.
public enum Severity: String, Sendable, CaseIterable {
    case p0 = "P0"
    case p1 = "P1"
    case p2 = "P2"
    case p3 = "P3"
    case critical, high, medium, low

    /// 0 for P0 and critical to 3 for P3 and low.
    public var rank: Int {
        switch self {
        case .p0, .critical: 0
        case .p1, .high: 1
        case .p2, .medium: 2
        case .p3, .low: 3
        }
    }
}

/// What kind of claim a fact makes.
public enum Modality: String, Sendable, CaseIterable {
    /// It must happen.
    case required
    /// It is the outcome that a plan or template wants.
    case planned
    /// Somebody wrote that it happened.
    case claimed
    /// A machine saw it.
    case observed
}
