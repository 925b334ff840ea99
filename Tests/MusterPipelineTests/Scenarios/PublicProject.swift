import MusterModel
import MusterTestSupport
import Testing

@testable import MusterPipeline

/// Reads and judges a project of the corpora as a whole.
enum PublicProject {
    /// - Parameters:
    ///   - folder: relative to the corpora.
    ///   - configuration: the text of a `muster.yml`; nil for none.
    static func assess(_ folder: String, configuration: String? = nil) async throws -> AssessedProject {
        let root = try #require(Corpora.root)
        let scratch = try TemporaryFolder()
        var arguments = ["check", "-C", root + "/" + folder, "--date", "2026-11-20", "--no-git"]
        if let configuration {
            try scratch.write(configuration, to: "muster.yml")
            arguments += ["-c", scratch.path("muster.yml")]
        }
        let environment = Environment(secondsSinceEpoch: 0, workingFolder: "/")
        var watch = Stopwatch()
        let invocation = try ArgumentParser.parse(arguments)
        return try await AssessedProject.assess(try ProjectSource(invocation, paths: [], in: environment), &watch)
    }
}
