import FoundationEssentials
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// Whole projects through the whole program, each held against `Fixtures/NAME/expected.txt`.
///
/// `MUSTER_REWRITE_EXPECTED=1` writes the files anew; read the difference before committing it.
@Suite("Scenarios")
struct ScenarioTests {
    @Test("a project gives the verdict, findings and files that are expected", arguments: Scenario.allCases)
    func expected(scenario: Scenario) async throws {
        let output = try TemporaryFolder()
        let found = try await scenario.summary(output)
        let path = scenario.folder + "/expected.txt"
        if ProcessInfo.processInfo.environment["MUSTER_REWRITE_EXPECTED"] == "1" {
            #expect(FileManager.default.createFile(atPath: path, contents: Data(found.utf8)))
        }
        let expected = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        #expect(found == expected)
    }

    @Test("every folder of fixtures is a scenario")
    func unused() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Scenario.fixtures).sorted()
        #expect(folders == Scenario.allCases.map(\.rawValue).sorted())
    }

    @Test("the number of jobs changes no byte", arguments: [Scenario.blocked, .hostile])
    func jobs(scenario: Scenario) async throws {
        let one = try TemporaryFolder()
        let four = try TemporaryFolder()
        _ = await scenario.run("build", "-o", one.path("site"), "--jobs", "1")
        _ = await scenario.run("build", "-o", four.path("site"), "--jobs", "4")
        let manifest = one.read("site/.muster-site")
        #expect(manifest != nil)
        #expect(manifest == four.read("site/.muster-site"))
    }

    @Test("nothing in hostile documents becomes markup, a script or an unsafe address")
    func hostile() async throws {
        let output = try TemporaryFolder()
        _ = await Scenario.hostile.run("build", "-o", output.path("site"))
        let pages = try output.entries().filter { $0.endsWithBytes(".html") }
        #expect(pages.count > 10)
        for page in pages {
            let tags = try markupTags(of: try #require(output.read(page)))
            #expect(tags.filter(isUnsafe) == [], "\(page)")
        }
    }

    private func isUnsafe(_ tag: String) -> Bool {
        let folded = tag.asciiLowercased
        let handlers = [" onerror", " onload", " onfocus", " onmouseover"]
        let forbidden = [
            "javascript:", "data:text", "=\"//", "<img src=x", "evil.example", "tracker.example\"",
        ]
        return handlers.contains { withoutValues(folded).containsBytes($0) }
            || forbidden.contains { folded.containsBytes($0) } || folded.utf8.elementsEqual("<script>".utf8)
    }

    /// A tag with its quoted values emptied: a title may hold the words of a handler, the tag itself may not. A quotation mark
    /// that was not escaped would end the value, and leave the words outside.
    private func withoutValues(_ tag: String) -> String {
        let parts = tag.split(onByte: UInt8(ascii: "\""))
        return parts.enumerated().map { $0.offset % 2 == 0 ? $0.element : "" }.joined(separator: "\"")
    }

    /// Every tag of a page, from `<` to the `>` that ends it, quoted attribute values and all.
    private func markupTags(of page: String) throws -> [String] {
        var tags: [String] = []
        var start: Int?
        var isQuoted = false
        let bytes = Array(page.utf8)
        for (offset, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "<"), start == nil {
                start = offset
            } else if byte == UInt8(ascii: "\""), start != nil {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ">"), let first = start, !isQuoted {
                tags.append(String(decoding: bytes[first...offset], as: UTF8.self))
                start = nil
            }
        }
        return tags
    }
}

/// The projects of `Fixtures`.
enum Scenario: String, CaseIterable, Sendable {
    case ready, blocked, contradictory, malformed, empty, hostile

    /// The folder of all fixtures, beside this file.
    static let fixtures = String(
        decoding: #filePath.utf8.dropLast("ScenarioTests.swift".utf8.count) + "Fixtures".utf8, as: UTF8.self)

    var folder: String { Self.fixtures + "/" + rawValue }

    func run(_ words: String...) async -> Outcome {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        return await Muster.outcome(of: ["-C", folder, "--no-git"] + words, in: environment)
    }

    /// What people would compare by hand: verdict, blockers, findings and diagnostics with their places, published files.
    func summary(_ output: TemporaryFolder) async throws -> String {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        let invocation = try ArgumentParser.parse(["check", "-C", folder, "--no-git"])
        var watch = Stopwatch()
        let assessed = try await AssessedProject.assess(
            try ProjectSource(invocation, paths: [], in: environment), &watch)
        var lines: [String] = []
        for release in assessed.project.releases {
            guard let result = assessed.report.result(for: release.id) else { continue }
            lines.append(
                "\(release.name): \(result.verdict.words), \(result.readiness.rawValue), \(result.steps) steps")
            lines += result.blockers.map { "  \($0.kind.rawValue) \($0.rule.rawValue): \($0.title)" }
        }
        lines += assessed.report.findings.map {
            "finding \($0.severity.rawValue) \($0.id) at \(places($0.locations.map(\.description)))"
        }
        lines += assessed.diagnostics.map { "diagnostic \($0.severity.rawValue) \($0.id) at \($0.location)" }
        lines += assessed.project.unread.map { "unread \($0.path): \($0.reason)" }
        let built = await run("build", "-o", output.path("site"))
        lines.append("build ended with \(built.status.rawValue)")
        lines += entityFiles(output.read("site/.muster-site") ?? "").map { "file \($0)" }
        return lines.map { Escape.terminal($0) + "\n" }.joined()
    }

    /// The files of a manifest that belong to one entity or document; those of every site are left out.
    private func entityFiles(_ manifest: String) -> [String] {
        let lines = manifest.split(onByte: 0x0A).dropFirst().map { $0.utf8.dropFirst(66) }
        let paths = lines.compactMap { RelativePath(String(decoding: $0, as: UTF8.self)) }
        return paths.filter { $0.components.count > 2 }.map(\.text)
    }

    private func places(_ locations: [String]) -> String { locations.joined(separator: ", ") }
}
