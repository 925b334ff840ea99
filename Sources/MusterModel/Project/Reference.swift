import MusterText

/// A document or evidence that a document cites.
public struct Reference: Sendable {
    public typealias ID = Identifier<Reference>

    public var id: ID
    /// The path, address or words as written.
    public var target: String
    public var resolution: Resolution
    /// What looking into it showed.
    public var proof: Proof
    /// Whether a claim rests on it.
    public var isEvidence: Bool
    /// The fact that cites it; nil for one that stands by itself.
    public var claim: FactReference?
    /// Of evidence: whether it was there when the claim was made; nil when that was not asked.
    public var presence: PresenceAnswer?
    public var source: FactReference
    public var location: SourceLocation

    /// What a citation turned out to name.
    public enum Resolution: Sendable, Equatable {
        /// A document of the project, with the anchor in its page where one is named.
        case document(RelativePath, anchor: String?)
        /// A file of the project that is no document.
        case file(RelativePath)
        /// A task, phase or other entity.
        case entity(EntityReference)
        /// An address outside the project.
        case external(SafeURL)
        /// A path that the configuration says lives elsewhere.
        case outside
        /// A path that the project does not hold, with the nearest that it does.
        case missing(nearest: [RelativePath])
        /// Words that name no path.
        case words
    }

    /// What a look into the thing that is cited showed.
    public enum Proof: Sendable, Equatable {
        /// It was not looked into: only a claim's evidence is, and of that only reports and what is empty tell something.
        case unseen
        /// It is there and proves nothing, with the reason: `it is empty`.
        case nothing(String)
        /// A report of tests or of an analysis, and its path from the root.
        case report(TestReport, at: RelativePath)
    }

    public init(
        id: ID, target: String, resolution: Resolution, proof: Proof = .unseen, isEvidence: Bool,
        claim: FactReference? = nil, presence: PresenceAnswer? = nil,
        source: FactReference, location: SourceLocation
    ) {
        self.id = id
        self.target = target
        self.resolution = resolution
        self.proof = proof
        self.isEvidence = isEvidence
        self.claim = claim
        self.presence = presence
        self.source = source
        self.location = location
    }
}
