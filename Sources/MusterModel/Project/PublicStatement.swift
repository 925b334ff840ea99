import MusterText

/// What the lists of known issues for the public say of one issue, and nothing that any other document says of it.
///
/// The only form in which an issue may leave the project: what is not a member here cannot be published.
public struct PublicStatement: Sendable, Equatable {
    /// Its code as written (`KI-004`); empty when it has none.
    public var code: String
    public var title: String
    /// The worst that the public lists state.
    public var severity: Severity?
    /// Open unless the public lists close or accept it.
    public var status: FactStatus
    public var affects: String?
    public var fixedIn: String?
    public var firstSeen: String?
    public var component: String?
    public var workaround: String?
    /// When it was last changed: its own date, else that of the list; nil when neither states one.
    public var lastChanged: CivilDate?

    public init(
        code: String = "", title: String, severity: Severity? = nil, status: FactStatus, affects: String? = nil,
        fixedIn: String? = nil, firstSeen: String? = nil, component: String? = nil, workaround: String? = nil,
        lastChanged: CivilDate? = nil
    ) {
        self.code = code
        self.title = title
        self.severity = severity
        self.status = status
        self.affects = affects
        self.fixedIn = fixedIn
        self.firstSeen = firstSeen
        self.component = component
        self.workaround = workaround
        self.lastChanged = lastChanged
    }

    /// Whether it stands among the open ones.
    public var isOpen: Bool { Issue.isOpen(status) }
}
