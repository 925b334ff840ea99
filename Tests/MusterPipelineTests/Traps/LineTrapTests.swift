import FoundationEssentials
import MusterText
import Testing

/// Words that decide on nothing, or do, put at the end of an honest document in which all but the decision is there.
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

/// One entry of a file of `Lines`.
struct LineTrap: Sendable, CustomTestStringConvertible {
    let title: String
    let words: String

    var testDescription: String { words }

    static func all(in file: String) throws -> [LineTrap] {
        let here = String(decoding: #filePath.utf8.dropLast("LineTrapTests.swift".utf8.count), as: UTF8.self)
        let bytes = try #require(FileManager.default.contents(atPath: here + "Lines/" + file))
        return String(decoding: bytes, as: UTF8.self).split(onByte: 0x0A)
            .split { $0 == "===" }.map { LineTrap(Array($0)) }
    }

    private init(_ lines: [String]) {
        let parts = lines.split(separator: "@", maxSplits: 1)
        words = (parts.last ?? []).joined(separator: "\n").trimmed
        title =
            parts.count == 2
            ? parts[0].joined(separator: "\n").trimmed : "# Kite 4.2, week of 16 November 2026"
    }

    func verdict() async throws -> String {
        let isTitled = words.startsWithBytes("##")
        let text = """
            \(title)

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
