import FoundationEssentials
import MusterFiles
import MusterModel
import MusterReports
import MusterTestSupport
import MusterText

@testable import MusterPipeline

/// A copy of the sample project that a test may change, judged as of the day for which its site is built.
struct SampleProject {
    let folder: TemporaryFolder

    /// The checkout, in which tests are run.
    private static let checkout = FileManager.default.currentDirectoryPath

    init() throws {
        folder = try TemporaryFolder()
        for name in ["content", "muster.yml"] {
            try FileManager.default.copyItem(atPath: SampleProject.checkout + "/" + name, toPath: folder.path(name))
        }
    }

    /// The text of a file of the checkout.
    static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: checkout + "/" + path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    func run(_ arguments: String...) async -> Outcome {
        let environment = Environment(secondsSinceEpoch: 0, workingFolder: folder.path)
        return await Muster.outcome(
            of: arguments + ["-C", folder.path, "--date", "2026-11-20", "--no-git"], in: environment)
    }

    /// The whole project, judged.
    func assessed() async throws -> AssessedProject {
        let invocation = try ArgumentParser.parse(["status", "-C", folder.path, "--date", "2026-11-20", "--no-git"])
        let source = try ProjectSource(
            invocation, paths: [], in: Environment(secondsSinceEpoch: 0, workingFolder: folder.path))
        var watch = Stopwatch()
        return try await AssessedProject.assess(source, &watch)
    }

    /// The steps to GO of v1.0.0 that `status --suppose` counts with a patch.
    func supposed(_ patch: String) async throws -> Int {
        let invocation = try ArgumentParser.parse(["status", "-C", folder.path, "--date", "2026-11-20", "--no-git"])
        let environment = Environment(secondsSinceEpoch: 0, workingFolder: folder.path)
        let source = try ProjectSource(invocation, paths: [], in: environment)
        let overlay = try SupposedFiles.overlay(of: folder.path(patch), over: source.root)
        var watch = Stopwatch()
        let assessed = try await AssessedProject.assess(
            ProjectSource(invocation, paths: [], in: environment, overlay: overlay), &watch)
        let release = assessed.project.release(named: "v1.0.0")
        return release.flatMap { assessed.report.result(for: $0.id)?.steps } ?? -1
    }

    /// Writes a patch into the files, as `git apply` would.
    func apply(_ patch: [UInt8]) throws {
        for file in try PatchReader.files(in: patch) {
            guard let path = file.new ?? file.old else { continue }
            let old = FileManager.default.contents(atPath: folder.path(path.text)).map { Array($0) }
            guard let new = try file.applied(to: file.old == nil ? nil : old) else { continue }
            try folder.write(String(decoding: new, as: UTF8.self), to: path.text)
        }
    }

    /// Replaces the one occurrence of some words in a file.
    func replace(_ old: String, with new: String, in path: String) throws {
        let text = folder.read(path) ?? ""
        let parts = text.components(separatedBy: old)
        guard parts.count == 2 else { throw SampleFailure(path: path, words: old, count: parts.count - 1) }
        try folder.write(parts.joined(separator: new), to: path)
    }

    /// Words that do not stand where a story changes them.
    struct SampleFailure: Error {
        var path: String
        var words: String
        var count: Int
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
