import MusterText

/// What a site depends on beside the project and its judgement.
public struct SiteOptions: Sendable {
    /// Where the site will be published, ending in `/`; nil when unknown. Only for what must be absolute.
    public var baseURL: String?
    public var audience: Audience
    public var toolVersion: String
    /// The commit that was judged, full hexadecimal; nil when none is known.
    public var commit: String?
    /// The protected revision by whose policy was judged; nil when that was the policy of the working tree.
    public var policy: String?
    public var templates: TemplateFiles
    /// Whether links name `index.html`, for readers who open the pages from a folder without a server.
    public var namesIndexFiles: Bool

    /// For whom the site is published.
    public enum Audience: String, Sendable, CaseIterable {
        /// Every page.
        case all
        /// Only what stands alone and holds nothing internal: the known issues.
        case `public`
    }

    public init(
        baseURL: String? = nil, audience: Audience = .all, toolVersion: String, commit: String? = nil,
        policy: String? = nil,
        templates: TemplateFiles = .builtIn, namesIndexFiles: Bool = false
    ) {
        self.baseURL = baseURL.map { $0.endsWithBytes("/") ? $0 : $0 + "/" }
        self.audience = audience
        self.toolVersion = toolVersion
        self.commit = commit
        self.policy = policy
        self.templates = templates
        self.namesIndexFiles = namesIndexFiles
    }

    /// The commit as pages name it: its first twelve digits.
    var shortCommit: String? { commit.map { String(decoding: $0.utf8.prefix(12), as: UTF8.self) } }
}
