import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("A rule that only reports, or counts from a day on")
struct ReportOnlyTests {
    private let jetty: Jetty

    init() throws {
        jetty = try Jetty(in: TemporaryFolder())
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
    }

    private func configure(_ options: String, derived: Bool = true) throws {
        try jetty.folder.write(
            """
            gates:
              derived: \(derived)
              launch:
                rules:
                  - signoffs: {}
                  - checklist-complete: {\(options)}

            """, to: "muster.yml")
    }

    @Test("decides from its day on, and the exit status of each command follows", arguments: [true, false])
    func days(derived: Bool) async throws {
        try configure("from: 2026-11-20", derived: derived)
        for (day, verdict) in [("2026-11-19", Verdict.go), ("2026-11-20", .noGo), ("2026-11-21", .noGo)] {
            #expect(try await jetty.verdict("--date", day) == verdict, "\(day)")
            let status = await jetty.run("status", "--require", "go", "--date", day).status
            #expect(status == (verdict == .go ? .done : .requirementNotMet), "\(day)")
        }
    }

    @Test("is shown with its state on the page of its gate and in readiness.json, and blocks nothing")
    func pages() async throws {
        try configure("report-only: true")
        #expect(try await jetty.verdict() == .go)
        #expect(await jetty.run("status", "--require", "go").status == .done)
        _ = await jetty.run("build", "--no-git", "-o", jetty.folder.path("site"))
        let page = try #require(jetty.folder.read("site/gates/launch-v1.0.0/index.html"))
        #expect(page.containsBytes("only reported"))
        #expect(page.containsBytes("The backup was restored"))
        let readiness = try #require(jetty.folder.read("site/readiness.json"))
        #expect(readiness.containsBytes("(only reported)"))
        #expect(readiness.containsBytes("\"verdict\": \"go\"") || readiness.containsBytes("\"verdict\":\"go\""))
    }

    @Test("blocks again without the setting")
    func blocking() async throws {
        try configure("report-only: false")
        #expect(try await jetty.verdict() == .noGo)
    }
}
