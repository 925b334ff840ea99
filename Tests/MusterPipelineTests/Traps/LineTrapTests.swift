import FoundationEssentials
import MusterText
import Testing

/// Words that decide on nothing, or do, put at the end of an honest document in which all but the decision is there; and
/// words that leave a check, criterion, issue or condition open, or do not, put at the end of one that lacks nothing.
///
/// Each file of `Lines` holds several, each after a line `===`; what stands before a line `@` replaces the title.
@Suite("Traps of lines")
struct LineTrapTests {
    @Test("no other words let a release go", arguments: try LineTrap.all(in: "no-decision.md"))
    func undecided(trap: LineTrap) async throws {
        let verdict = try await trap.verdict()
        #expect(!["go", "conditional"].contains(verdict), "\(trap.words): \(verdict)")
    }

    @Test("words that decide do", arguments: try LineTrap.all(in: "decision.md"))
    func decided(trap: LineTrap) async throws {
        let verdict = try await trap.verdict()
        #expect(verdict == "go", "\(trap.words): \(verdict)")
    }
}

extension LineTrapTests {
    @Test("what is not met lets no release go", arguments: try LineTrap.all(in: "unmet.md"))
    func unmet(trap: LineTrap) async throws {
        let verdict = try await trap.verdict(isDecided: true)
        #expect(!["go", "conditional"].contains(verdict), "\(trap.words): \(verdict)")
    }

    @Test("open conditions let no release go for good", arguments: try LineTrap.all(in: "conditions.md"))
    func conditions(trap: LineTrap) async throws {
        let verdict = try await trap.verdict(isDecided: true)
        #expect(verdict != "go", "\(trap.words): \(verdict)")
    }

    @Test("what is met holds nothing back", arguments: try LineTrap.all(in: "met.md"))
    func met(trap: LineTrap) async throws {
        let verdict = try await trap.verdict(isDecided: true)
        #expect(verdict == "go", "\(trap.words): \(verdict)")
    }
}

/// One entry of a file of `Lines`.
struct LineTrap: Sendable, CustomTestStringConvertible {
    /// The title; nil for the usual one.
    let title: String?
    let words: String

    var testDescription: String { words }

    static func all(in file: String) throws -> [LineTrap] {
        try lines(of: file).split { $0 == "===" }.map { LineTrap(Array($0)) }
    }

    /// The lines of a file of `Lines`.
    static func lines(of file: String) throws -> [String] {
        let here = String(decoding: #filePath.utf8.dropLast("LineTrapTests.swift".utf8.count), as: UTF8.self)
        let bytes = try #require(FileManager.default.contents(atPath: here + "Lines/" + file))
        return String(decoding: bytes, as: UTF8.self).split(onByte: 0x0A)
    }

    private init(_ lines: [String]) {
        let parts = lines.split(separator: "@", maxSplits: 1)
        words = (parts.last ?? []).joined(separator: "\n").trimmed
        title =
            parts.count == 2
            ? parts[0].joined(separator: "\n").trimmed : nil
    }

    /// - Parameter isDecided: whether the document says that the release goes.
    func verdict(isDecided: Bool = false) async throws -> String {
        let isTitled = words.startsWithBytes("##")
        let usual =
            isDecided ? "# Kite 4.2, release review of 18 November 2026" : "# Kite 4.2, week of 16 November 2026"
        let text = """
            \(title ?? usual)

            \(isDecided ? "Decision: GO\n" : "")
            - [x] Restore rehearsed
            - [x] Load test passed

            ## Sign-offs

            | Role | Name | Date | Status |
            |---|---|---|---|
            | QA Lead | Mara Lindt | 2026-11-17 | Signed |

            \(isTitled ? "" : "## Notes\n\n")\(words)

            """
        return try await Trap(documents: [("content/kite.md", text)]).verdict()
    }
}
