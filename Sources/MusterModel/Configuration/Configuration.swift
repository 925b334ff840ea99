import MusterText

/// What `muster.yml` says; the default value is what holds without one.
public struct Configuration: Sendable, Equatable {
    public var project = ProjectConfiguration()
    /// Files and folders to read, relative to the root; empty when not stated: `content`, else the root itself.
    public var content: [RelativePath] = []
    /// What to leave out of `content`.
    public var exclude: [PathPattern] = []
    /// The folder of the site, as written; nil when not stated.
    public var output: String?
    /// The folder of templates that replace built-in ones, relative to the root.
    public var templates: RelativePath?
    /// In the order written.
    public var releases: [ReleaseConfiguration] = []
    /// In the order written.
    public var roles: [RoleConfiguration] = []
    public var gates = GatesConfiguration()
    /// In the order written.
    public var waivers: [WaiverConfiguration] = []
    /// Folders that hold the files behind checksums, relative to the root.
    public var artifacts: [RelativePath] = []
    /// The kinds of documents that recognition errs on; the first pattern that matches wins.
    public var kinds: [KindConfiguration] = []
    /// Further status words and section titles: each list under the word that they mean, as written.
    public var words: [WordsConfiguration] = []
    /// The release or date since which changes are shown, as written.
    public var changesSince: String?
    public var limits = DocumentLimits()
    /// Paths that live elsewhere and are not looked for.
    public var outsideEvidence: [PathPattern] = []
    public var signatures = SignatureConfiguration()
    public var publicIssues = PublicIssuesConfiguration()
    /// Severities set for single diagnostics and findings; nil switches one off. No id twice.
    public var severities: [SeverityConfiguration] = []

    public init() {}
}

/// What the project is called and where it lives.
public struct ProjectConfiguration: Sendable, Equatable {
    public var name: String?
    /// The address of the repository's page, to link sources to.
    public var repository: String?
    public var branch: String?

    public init() {}
}

/// The kind of the documents whose path matches.
public struct KindConfiguration: Sendable, Equatable {
    public var pattern: PathPattern
    public var kind: DocumentKind

    public init(pattern: PathPattern, kind: DocumentKind) {
        self.pattern = pattern
        self.kind = kind
    }
}

/// More words of the documents' own language for one word of Muster.
public struct WordsConfiguration: Sendable, Equatable {
    /// The word of Muster.
    public var meaning: WordMeaning
    /// The words of the documents, as written.
    public var words: [String]

    public init(meaning: WordMeaning, words: [String]) {
        self.meaning = meaning
        self.words = words
    }
}

/// What is shown on the public pages of known issues.
public struct PublicIssuesConfiguration: Sendable, Equatable {
    public var isPublished = true
    /// The only fields of an issue that leave the project.
    public var fields: [PublicIssueField] = PublicIssueField.allCases
    /// How somebody outside reports an issue, in whole sentences; nil when nothing is said.
    public var howToReport: String?

    public init() {}
}

/// A field of an issue that may be made public; the raw values are those of the configuration.
public enum PublicIssueField: String, Sendable, CaseIterable {
    case id, title, severity, status, affects, workaround, component
    case fixedIn = "fixed-in"
    case firstSeen = "first-seen"
    case lastChanged = "last-changed"
}

/// The severity of one diagnostic or finding.
public struct SeverityConfiguration: Sendable, Equatable {
    /// The id of the diagnostic or finding.
    public var id: String
    /// Nil when it is switched off.
    public var severity: DiagnosticSeverity?
    /// Why, where the configuration says so.
    public var reason: String?
    /// Where the configuration says so.
    public var location: SourceLocation

    public init(id: String, severity: DiagnosticSeverity?, reason: String? = nil, location: SourceLocation) {
        self.id = id
        self.severity = severity
        self.reason = reason
        self.location = location
    }
}
