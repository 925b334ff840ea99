/// A located section of a document that pages show as it stands.
public struct Passage: Sendable, Equatable {
    public var role: PassageRole
    /// First and last line in the file, from 1.
    public var line: Int
    public var endLine: Int
    /// The title under which it stands; empty when it has none.
    public var title: String
    /// Its points, one a bullet, row or sentence, in order, without Markdown marks.
    public var points: [Point]

    public struct Point: Sendable, Equatable {
        public var line: Int
        public var text: String
        /// Depth of nesting, 0 at the top.
        public var depth: Int

        public init(line: Int, text: String, depth: Int = 0) {
            self.line = line
            self.text = text
            self.depth = depth
        }
    }

    public init(role: PassageRole, line: Int, endLine: Int, title: String, points: [Point] = []) {
        self.role = role
        self.line = line
        self.endLine = endLine
        self.title = title
        self.points = points
    }
}

/// What a passage is for; the raw values are those of the JSON contract.
public enum PassageRole: String, Sendable, CaseIterable {
    case scope, agenda, attendees, vote, condition
    case testSummary = "test-summary"
    case metrics
    case rollbackTrigger = "rollback-trigger"
    case rollbackStep = "rollback-step"
    case deploymentPlan = "deployment-plan"
    case supportPlan = "support-plan"
    case communicationPlan = "communication-plan"
    case operatorCommand = "operator-command"
    case freeze
    case logEntry = "log-entry"
    case backlog
}
