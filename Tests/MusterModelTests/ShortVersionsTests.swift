import MusterModel
import Testing

@Suite("Versions of two numbers, told by their place")
struct ShortVersionsTests {
    @Test(
        "a title names a version behind the name of a thing",
        arguments: [
            ("Lantern Isle 1.0 — gold log", ["1.0"]), ("Kite OS 12.4 Go/No-Go meeting, 2026-11-12", ["12.4"]),
            ("Comité de mise en production — Passerelle 7.3", ["7.3"]), ("灯塔 8.1 上线评审", ["8.1"]),
            ("Harvest API v5: go-live decision", ["v5"]), ("Bürgerdienst, Release 2026.11", ["2026.11"]),
        ])
    func named(title: String, versions: [String]) {
        #expect(ShortVersions.inTitle(title).map(\.text) == versions)
    }

    @Test(
        "numbers of parts, papers, measures and days are none",
        arguments: [
            "Task 7.6: Launch", "Phase 0.3", "1.2 Scope", "Release checklist 1.3", "TLS 1.3 rollout", "WCAG 2.2 audit",
            "Latency 2.5 ms", "Load 0.9 % of peak", "Sitzung 10.11.2026", "release/1.2", "Lantern 1.2.3", "API /v1",
            "Results of run 12345.1",
        ])
    func notNamed(title: String) { #expect(ShortVersions.inTitle(title).isEmpty) }

    @Test("running text needs a word that says so")
    func running() {
        #expect(ShortVersions.named(in: "GO for 9.4 after 2.5 hours").map(\.text) == ["9.4"])
        #expect(ShortVersions.named(in: "the mean rose to Lantern 9.4").isEmpty)
        #expect(VersionNumber.named(in: "Launch of 9.4") == [VersionNumber("9.4")].compactMap(\.self))
    }

    @Test("a day is no version")
    func days() {
        #expect(VersionNumber("14.11.2026") == nil)
        #expect(VersionNumber.all(in: "live from 14.11.2026").isEmpty)
        #expect(VersionNumber("2026.11") != nil)
    }
}

extension ShortVersionsTests {
    @Test("a code behind a word like release names one, a day or a version does not")
    func codes() {
        #expect(ShortVersions.code(inTitle: "Approval record, release 2031-R4") == "2031-R4")
        #expect(ShortVersions.code(inTitle: "Freigabe Release 1.2.3") == nil)
        #expect(ShortVersions.code(inTitle: "Board on the release 2031-04-02") == nil)
        #expect(
            VersionNumber.aims(of: "GO for Harvest Store 1.0. Next is 1.1") == [VersionNumber("1.0")].compactMap(\.self)
        )
    }
}
