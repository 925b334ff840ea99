import MusterText
import Testing

@testable import MusterPipeline

@Suite("The progress line")
struct ProgressLineTests {
    @Test("comes after half a second, then ten times a second at most, and goes away")
    func pace() {
        var pace = ProgressLine.Pace()
        let shown = [100, 499, 500, 550, 600, 650, 700].filter { pace.isDue(after: .milliseconds($0)) }
        #expect(shown == [500, 600, 700])
        let ends = (pace.ends(), pace.ends())
        #expect(ends == (true, false))
    }

    @Test("is taken away only when it was shown")
    func short() {
        var pace = ProgressLine.Pace()
        let isShown = pace.isDue(after: .milliseconds(499))
        let ends = pace.ends()
        #expect(!isShown && !ends)
    }

    @Test(
        "names what was read in one unit",
        arguments: [(1_234_000_000, 2_000_000_000, "1.2 of 2.0 GB"), (5, 900_000, "0.0 of 0.9 MB")])
    func text(_ read: Int, _ all: Int, _ words: String) {
        #expect(ProgressLine.text(read, of: all) == "reading artifacts: " + words)
    }

    @Test("is for a terminal only, and never for continuous integration")
    func places() {
        func shows(_ isTerminal: Bool, _ variables: [String: String] = [:]) -> Bool {
            Environment(
                variables: variables, secondsSinceEpoch: 0, workingFolder: "/", errorIsTerminal: isTerminal
            ).showsProgress
        }
        #expect(shows(true))
        #expect(!shows(false))
        #expect(!shows(true, ["CI": "true"]))
    }
}
