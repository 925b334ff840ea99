import FoundationEssentials
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// Small projects that tempt the reader into a false verdict, or that are honest and must not be held back.
///
/// Each file of `Fixtures` holds one project: lines `key: value` first (`verdict`, all that are right parted by `|`, and
/// `release` where there are several), then the documents, each after a line `=== path`.
@Suite("Traps")
struct TrapTests {
    @Test("a project gets the verdict that its documents bear", arguments: try Trap.all())
    func verdict(trap: Trap) async throws {
        let verdict = try await trap.verdict()
        #expect(trap.verdicts.contains(verdict), "\(trap.name): \(verdict)")
    }
}

/// One file of `Fixtures`.
struct Trap: Sendable, CustomTestStringConvertible {
    let name: String
    /// The verdicts that are right.
    let verdicts: [String]
    let release: String?
    /// Path and text of each document.
    let documents: [(String, String)]

    var testDescription: String { name }

    static func all() throws -> [Trap] {
        let folder = String(
            decoding: #filePath.utf8.dropLast("TrapTests.swift".utf8.count) + "Fixtures".utf8, as: UTF8.self)
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + name))
            return Trap(name, String(decoding: bytes, as: UTF8.self))
        }
    }

    /// A project without an expectation of its own.
    init(documents: [(String, String)]) {
        name = documents.first?.0 ?? ""
        verdicts = []
        release = nil
        self.documents = documents
    }

    /// The verdict of the release that it names, or of the first; documents that name none to judge are not assessed.
    func verdict() async throws -> String {
        let folder = try TemporaryFolder()
        for (path, text) in documents { try folder.write(text, to: path) }
        let environment = Environment(secondsSinceEpoch: 1_795_219_200, workingFolder: "/")
        let invocation = try ArgumentParser.parse(["check", "-C", folder.path, "--no-git", "--no-cache"])
        var watch = Stopwatch()
        let assessed = try await AssessedProject.assess(
            try ProjectSource(invocation, paths: [], in: environment), &watch)
        let judged = assessed.project.releases.first { release == nil || $0.name == release }
        let verdict = judged.flatMap { assessed.report.result(for: $0.id)?.verdict } ?? .notAssessed
        return verdict.rawValue
    }

    private init(_ name: String, _ text: String) {
        func tail(of line: String, from offset: Int) -> String {
            String(decoding: line.utf8.dropFirst(offset), as: UTF8.self)
        }
        var head: [String: String] = [:]
        var documents: [(String, [String])] = []
        for line in text.split(onByte: 0x0A) {
            if line.startsWithBytes("=== ") {
                documents.append((tail(of: line, from: 4), []))
            } else if documents.isEmpty, let colon = line.firstOffset(of: ": ") {
                head[String(decoding: line.utf8.prefix(colon), as: UTF8.self)] = tail(of: line, from: colon + 2)
            } else if !documents.isEmpty {
                documents[documents.count - 1].1.append(line)
            }
        }
        self.name = name
        verdicts = (head["verdict"] ?? "").split(onByte: UInt8(ascii: "|"))
        release = head["release"]
        self.documents = documents.map { ($0.0, $0.1.joined(separator: "\n")) }
    }
}
