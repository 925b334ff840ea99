/// What a report of tests (JUnit XML) or of an analysis (SARIF) says.
public struct TestReport: Sendable, Equatable {
    public var form: Form
    /// Tests that ran and did not fail; of an analysis, its runs.
    public var passed: Int
    public var skipped: Int
    /// Tests that failed, and errors; of an analysis, its open results of level error.
    public var failureCount: Int
    /// The first failures, in the order of the report; ``keptFailures`` at most.
    public var failures: [Failure]
    /// What the report says of the build that it is about, in its order.
    public var builds: [StatedBuild]
    /// Why it proves nothing although nothing in it failed; nil when nothing is wrong with it.
    public var doubt: String?

    /// The most failures that a report keeps.
    public static let keptFailures = 5

    public enum Form: String, Sendable {
        case junit = "JUnit"
        case sarif = "SARIF"
    }

    /// One failed test or result.
    public struct Failure: Sendable, Equatable {
        /// `suite.test`, or the rule that was broken.
        public var name: String
        /// The place in the sources that the report names: `src/gate.c:14`; nil for none.
        public var place: String?
        /// The line in the report, from 1.
        public var line: Int

        public init(name: String, place: String? = nil, line: Int) {
            self.name = name
            self.place = place
            self.line = line
        }
    }

    /// A version or commit that a report names as what was tested.
    public struct StatedBuild: Sendable, Equatable {
        public var kind: Kind
        /// As written.
        public var value: String
        /// The line in the report, from 1.
        public var line: Int

        public enum Kind: String, Sendable {
            case version, commit
        }

        public init(kind: Kind, value: String, line: Int) {
            self.kind = kind
            self.value = value
            self.line = line
        }
    }

    public init(
        form: Form, passed: Int = 0, skipped: Int = 0, failureCount: Int = 0, failures: [Failure] = [],
        builds: [StatedBuild] = [], doubt: String? = nil
    ) {
        self.form = form
        self.passed = passed
        self.skipped = skipped
        self.failureCount = failureCount
        self.failures = failures
        self.builds = builds
        self.doubt = doubt
    }

    /// Whether something was run, nothing failed and nothing is in doubt.
    public var isPassed: Bool { failureCount == 0 && doubt == nil && passed > 0 }
}
