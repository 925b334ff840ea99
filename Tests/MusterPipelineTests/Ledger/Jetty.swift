import MusterModel
import MusterTestSupport
import MusterText

@testable import MusterPipeline

/// A small project in a folder of its own that is GO, but for what a test adds to it.
struct Jetty {
    let folder: TemporaryFolder

    static let review = "content/launch-readiness.md"
    static let issues = "content/known-issues.md"
    static let task = "content/task-1.1.md"

    init(in folder: TemporaryFolder) throws {
        self.folder = folder
        try folder.write(
            """
            # Launch Readiness Review: Jetty v1.0.0

            Release: v1.0.0
            Date: 2026-11-10

            ## Launch checklist

            - [x] The installer runs on a clean machine
            - [x] The manual is published

            ## Sign-offs

            | Role | Name | Date | Status |
            |---|---|---|---|
            | QA Lead | Ada Brook | 2026-11-09 | Signed |
            | Security Lead | Ben Carver | 2026-11-09 | Signed |

            ## Decision

            Decision: GO
            Decision Date: 2026-11-10

            """, to: Jetty.review)
        try folder.write(
            """
            # Known issues of Jetty v1.0.0

            | ID | Title | Severity | Status | Workaround |
            |---|---|---|---|---|
            | KI-001 | The clock of the status line is a second late | P3 | Open | none needed |
            | KI-002 | Jetty forgets the size of its window | P0 | Closed | |

            """, to: Jetty.issues)
    }

    func run(_ words: String...) async -> Outcome {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        return await Muster.outcome(of: words + ["-C", folder.path], in: environment)
    }

    /// Puts a line behind the first line that begins with some words.
    func add(_ line: String, after words: String, in path: String) throws {
        try edit(path) { lines in
            guard let place = lines.firstIndex(where: { $0.startsWithBytes(words) }) else { return }
            lines.insert(line, at: place + 1)
        }
    }

    /// Takes out every line that begins with some words.
    func remove(_ words: String, from path: String) throws {
        try edit(path) { lines in lines.removeAll { $0.startsWithBytes(words) } }
    }

    /// Replaces a text wherever it stands.
    func replace(_ old: String, with new: String, in path: String) throws {
        try edit(path) { lines in
            for at in lines.indices {
                while let found = lines[at].firstOffset(of: old) {
                    var bytes = Array(lines[at].utf8)
                    bytes.replaceSubrange(found..<found + old.utf8.count, with: Array(new.utf8))
                    lines[at] = String(decoding: bytes, as: UTF8.self)
                    if new.containsBytes(old) { break }
                }
            }
        }
    }

    /// Lets everybody sign again, on a later day.
    func renewSignoffs() throws { try replace("2026-11-09", with: "2026-11-12", in: Jetty.review) }

    private func edit(_ path: String, _ change: (inout [String]) -> Void) throws {
        var lines = (folder.read(path) ?? "").split(onByte: 0x0A)
        change(&lines)
        try folder.write(lines.joined(separator: "\n"), to: path)
    }

    /// The project with its judgement.
    func assessed(_ words: String...) async throws -> AssessedProject {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        let invocation = try ArgumentParser.parse(["check", "-C", folder.path] + words)
        var watch = Stopwatch()
        return try await AssessedProject.assess(try ProjectSource(invocation, paths: [], in: environment), &watch)
    }

    /// The verdict of the only release.
    func verdict(_ words: String...) async throws -> Verdict? {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        let invocation = try ArgumentParser.parse(["check", "-C", folder.path] + words)
        var watch = Stopwatch()
        let source = try ProjectSource(invocation, paths: [], in: environment)
        return try await AssessedProject.assess(source, &watch).report.releases.first?.verdict
    }
}

extension Verdict {
    /// From the worst to the best; what is not assessed is no better than NO-GO.
    var rank: Int {
        switch self {
        case .noGo, .notAssessed: 0
        case .awaitingDecision: 1
        case .conditional: 2
        case .go: 3
        }
    }
}
