import MusterModel
import MusterText
import Testing

@testable import MusterPipeline

@Suite("The configuration")
struct ConfigurationReaderTests {
    @Test("reads every key of the contract")
    func whole() throws {
        let read = try configuration(
            """
            project: {name: Harbour, repository: https://example.org/harbour, branch: main}
            content: [content, docs/releases]
            exclude: ["drafts/**"]
            output: public
            templates: site-templates
            releases:
              v1.0.0: {aliases: [Launch Candidate], branch: release/v1.0.0, target: 2026-12-01}
            roles:
              security-lead: {name: Security Lead, aliases: [SecLead], people: [s.ito], veto: true, days: 3}
            gates:
              derived: false
              launch:
                release: v1.0.0
                blocking: true
                rules:
                  - signoffs: {roles: [qa-lead, security-lead], distinct: true}
                  - no-open-issues: {severity: blocker, from: 2026-01-01}
                  - issues-triaged: {from: P2}
                  - artifacts-verified: {}
                  - tasks-done
              empty: {rules: []}
            waivers:
              - {rule: no-open-issues, entity: KI-007, reason: rare, approver: p.lind, until: 2026-12-31}
            artifacts: [dist]
            kinds: {"docs/releases/*.md": readiness-review}
            words: {done: [erledigt komplett]}
            changes: {since: v0.9.0}
            limits: {file: 2 MiB, nesting: 50}
            evidence: {outside: ["apps/**"]}
            public: {known-issues: false, fields: [id, title]}
            diagnostics: {signoff-without-date: off}
            """)
        #expect(read.diagnostics == [])
        let made = read.output
        #expect(made.project.name == "Harbour")
        #expect(made.content.map(\.text) == ["content", "docs/releases"])
        #expect(made.releases.first?.aliases == ["Launch Candidate"])
        #expect(made.releases.first?.target == CivilDate(year: 2026, month: 12, day: 1))
        #expect(made.roles.first?.veto == true)
        #expect(made.roles.first?.days == 3)
        #expect(!made.gates.derived)
        #expect(made.gates.gates.map(\.name) == ["launch", "empty"])
        #expect(
            made.gates.gates.first?.rules.map(\.requirement.name)
                == [.signoffs, .noOpenIssues, .issuesTriaged, .artifactsVerified, .tasksDone])
        #expect(made.gates.gates.first?.rules[1].requirement == .noOpenIssues(.critical))
        #expect(made.gates.gates.first?.rules[1].from == CivilDate(year: 2026, month: 1, day: 1))
        #expect(made.gates.gates.first?.rules[2].requirement == .issuesTriaged(from: .p2))
        #expect(made.gates.gates.last?.rules == [])
        #expect(made.waivers.first?.entity == "KI-007")
        #expect(made.kinds.first?.kind == .readinessReview)
        #expect(made.words.map(\.meaning.rawValue) == ["done"])
        #expect(made.words.map(\.words) == [["erledigt komplett"]])
        #expect(made.changesSince == "v0.9.0")
        #expect(made.limits.file == 2 << 20)
        #expect(made.limits.nesting == 50)
        #expect(!made.publicIssues.isPublished)
        #expect(made.publicIssues.fields == [.id, .title])
        #expect(made.severities.first?.severity == nil)
    }

    @Test("that is empty is the default", arguments: ["", "# nothing\n", "project:\n"])
    func empty(text: String) throws {
        let read = try configuration(text)
        #expect(read.output == Configuration())
        #expect(read.diagnostics == [])
    }

    @Test("with an unknown key names the nearest known one, and its place")
    func unknownKey() throws {
        let read = try configuration("project:\n  name: Harbour\nartefacts: [dist]\n")
        let mistake = try #require(read.diagnostics.first)
        #expect(mistake.id == "configuration-unknown-key")
        #expect(mistake.location.description == "muster.yml:3:1")
        #expect(mistake.help == "did you mean `artifacts`?")
        #expect(read.output.project.name == "Harbour")
    }

    @Test("takes words only under a status, a severity or a section, and names the nearest")
    func unknownWord() throws {
        let read = try configuration("words: {no-go: [Halt], critical: [Stufe 1], signofs: [Abnahmen]}\n")
        #expect(read.output.words.map(\.meaning.rawValue) == ["no-go", "critical"])
        let mistake = try #require(read.diagnostics.first)
        #expect(mistake.id == "configuration-unknown-key")
        #expect(mistake.location.description == "muster.yml:1:45")
        #expect(mistake.help == "did you mean `signoffs`?")
    }

    struct Mistake: Sendable {
        let text: String
        let place: String
        let word: String
    }

    @Test(
        "with a value of the wrong shape says what is expected there",
        arguments: [
            Mistake(text: "project: Harbour\n", place: "muster.yml:1:10", word: "mapping"),
            Mistake(text: "releases:\n  v1: {target: soon}\n", place: "muster.yml:2:16", word: "YYYY-MM-DD"),
            Mistake(text: "roles: {qa: {veto: yes}}\n", place: "muster.yml:1:20", word: "true"),
            Mistake(text: "content: [../other]\n", place: "muster.yml:1:11", word: "below"),
            Mistake(text: "limits: {file: large}\n", place: "muster.yml:1:16", word: "size"),
            Mistake(
                text: "gates: {go: {rules: [{tasks-done: {severity: P0}}]}}\n", place: "muster.yml:1:36",
                word: "takes no"),
            Mistake(text: "gates: {go: {rules: [{evidence: {}}]}}\n", place: "muster.yml:1:33", word: "grade"),
            Mistake(text: "project: {repository: 'javascript:x'}\n", place: "muster.yml:1:23", word: "https://"),
            Mistake(text: "a: [\n", place: "muster.yml:2:1", word: "not valid YAML"),
        ])
    func wrongValue(_ mistake: Mistake) throws {
        let diagnostic = try #require(try configuration(mistake.text).diagnostics.first)
        #expect(diagnostic.location.description == mistake.place)
        #expect(diagnostic.message.contains(mistake.word))
        #expect(diagnostic.severity == .error)
    }

    @Test("names all mistakes at once")
    func all() throws {
        let read = try configuration("proyect: {}\noutput: []\nchanges: {sinze: x}\n")
        #expect(read.diagnostics.count == 3)
    }
}

private func configuration(_ text: String) throws -> Diagnosed<Configuration> {
    ConfigurationReader.read(Array(text.utf8), path: try #require(RelativePath("muster.yml")))
}
