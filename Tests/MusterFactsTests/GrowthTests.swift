import Glibc
import Testing

/// Documents of many things of one form: four times as many take about four times the work, and not sixteen times.
@Suite struct GrowthTests {
    private static let few = 300

    @Test(arguments: Growing.forms)
    func `the work grows with the document`(form: Growing) throws {
        // What else runs slows memory down for both, not always alike: the best of a few pairs tells.
        var pairs: [(small: UInt64, large: UInt64)] = []
        repeat {
            pairs.append((try work(form.text(of: Self.few)), try work(form.text(of: 4 * Self.few))))
        } while pairs.count < 4 && pairs.allSatisfy { $0.large >= 6 * $0.small }
        #expect(pairs.contains { $0.large < 6 * $0.small }, "\(form): \(pairs)")
    }

    /// The time in nanoseconds that a processor spends on reading a document, whatever else the machine does.
    private func work(_ text: String) throws -> UInt64 {
        let before = spent()
        let found = try record(text)
        #expect(!found.facts.isEmpty)
        return spent() - before
    }

    private func spent() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

/// A document of many things of one form.
struct Growing: Sendable, CustomStringConvertible {
    let description: String
    private let head: String
    private let thing: @Sendable (Int) -> String

    init(_ description: String, _ head: String, _ thing: @escaping @Sendable (Int) -> String) {
        self.description = description
        self.head = head
        self.thing = thing
    }

    func text(of count: Int) -> String { head + (0..<count).map(thing).joined() }

    static let forms = [
        Growing("titles with a state", "# Test record\n\n") { "### Open the gate \($0) — PASS\n\nwords\n\n" },
        Growing("tests in bold letters", "# Test record\n\n") { "**Test \($0): gate**\nResult: ok\n\n" },
        Growing("titles with a field", "# Review\n\n") { "### Gate \($0)\n- Look: passed\n\n" },
        Growing("titles with a table", "# Notes\n\n") { "### T\($0)\n\n|Expected|Status|\n|-|-|\n|a|ok|\n\n" },
        Growing("titles with a picture", "# Progress log\n\n") { "## 🚧 Thing \($0)\n\nwords\n\n" },
        Growing("titles of weeks", "# Roadmap\n\n") { "## Week \($0 % 90): thing \($0)\n\nwords\n\n" },
        Growing("phases in rows", "# Roadmap\n\n|Phase|Status|\n|-|-|\n") { "|Phase \($0)|done|\n" },
        Growing("phases in titles", "# Roadmap\n\n") { "## Phase \($0): rope\n\n- [x] thing\n\n" },
        Growing("names with states", "# Test report\n\n## Coverage\n\n") { "- Drill \($0): passed\n" },
        Growing("issues in titles", "# Known issues\n\n") { "### BUG-\($0): gate sticks\n\n- Severity: high\n\n" },
        Growing("decisions in one part", "# Minutes\n\n## Decision\n\n") { "Decision: GO for gate \($0)\n\n" },
        Growing("coded issues with their ends", "# Known issues\n\n") { "- DF-\($0) Gate sticks. Closed.\n" },
        Growing("tasks that are open again", "# Log\n\n## Task 7.1: Gates\n\n") {
            "- Day \($0): 7.1: task reopened.\n"
        },
        Growing("actions", "# Minutes\n\n## Actions\n\n") { "- Mara: mend gate \($0)\n" },
    ]
}
