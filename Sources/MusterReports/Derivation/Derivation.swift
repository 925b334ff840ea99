import MusterModel

/// How one thing came to its state: from the verdict down to the lines of documents.
public struct Derivation: Sendable {
    /// What it is, in one or two words: `Gate`, `Required sign-off`.
    public var kind: String
    public var id: String
    public var title: String
    /// The word of its state or verdict; nil for what has none.
    public var state: String?
    /// A tree laid flat: each step right under the one that it supports.
    public var steps: [Step]
    /// What to write so that it passes; empty when nothing is to be written.
    public var mends: [Mend]

    /// One reason, with where it can be seen.
    public struct Step: Sendable {
        /// 0 for what the state rests on directly.
        public var depth: Int
        /// How it supports the step above it: `because`, `item`, `claim`, `evidence`, `signed`, `waiver` …
        public var link: String
        public var title: String
        public var state: State?
        /// One sentence without a full stop; empty where the title says it.
        public var reason: String
        public var locations: [SourceLocation]
    }

    init(
        _ kind: String, id: String, title: String, state: String?, steps: [Step] = [], mends: [Mend] = []
    ) {
        self.kind = kind
        self.id = id
        self.title = title
        self.state = state
        self.steps = steps
        self.mends = mends
    }
}

extension Derivation.Step {
    init(
        _ depth: Int, _ link: String, _ title: String, _ state: State? = nil, _ reason: String = "",
        at locations: [SourceLocation] = []
    ) {
        self.depth = depth
        self.link = link
        self.title = title
        self.state = state
        self.reason = reason
        self.locations = locations
    }

    init(_ depth: Int, _ link: String, _ title: String, _ assessment: Assessment) {
        self.init(depth, link, title, assessment.state, assessment.reason, at: assessment.locations)
    }
}
