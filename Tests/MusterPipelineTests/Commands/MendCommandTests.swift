import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("Explaining, mending and supposing")
struct MendCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            # Launch readiness review v1.0.0

            ## Checklist

            - [ ] Backups tested
            - [ ] Alerts wired

            ## Sign-offs

            | Role | Name | Sign-off | Date |
            |---|---|---|---|
            | QA Lead | Mara Lindt | signed | 2031-03-02 |
            | Security Lead | | | |

            ## Decision

            Decision: GO
            Date: 2031-03-03

            """, to: "content/review.md")
    }

    private func run(_ arguments: String...) async -> Outcome {
        let environment = Environment(secondsSinceEpoch: 1_935_000_000, workingFolder: folder.path)
        return await Muster.outcome(of: arguments + ["-C", folder.path], in: environment)
    }

    @Test("a derivation goes from the verdict down to the lines")
    func verdict() async {
        let text = await run("explain", "v1.0.0").output
        #expect(text.startsWithBytes("Verdict of v1.0.0: NO-GO\n"))
        #expect(text.containsBytes("    gate: launch [pending]"))
        #expect(text.containsBytes("item: Backups tested [pending]: Recorded as not done\n"))
        #expect(text.containsBytes("content/review.md:5\n"))
        #expect(text.containsBytes("decision: go: recorded on 2031-03-03"))
    }

    @Test("every kind of thing is derived by its name", arguments: ["launch", "Security Lead", "Backups tested"])
    func names(id: String) async {
        let outcome = await run("explain", id)
        #expect(outcome.status == .done)
        #expect(outcome.output.containsBytes("content/review.md:"))
    }

    @Test("a line is derived by its place")
    func place() async {
        let text = await run("explain", "content/review.md:13").output
        #expect(text.containsBytes("Security Lead"))
        #expect(text.containsBytes("Ask the Security Lead to fill this line"))
    }

    @Test("an unknown id names the nearest")
    func unknown() async {
        let outcome = await run("explain", "Securty Lead")
        #expect(outcome.status == .usage)
        #expect(outcome.errors.containsBytes("did you mean Security Lead?"))
    }

    @Test("json holds the same steps")
    func json() async {
        let text = await run("explain", "Backups tested", "--format", "json").output
        #expect(text.containsBytes(#""kind": "Check""#))
        #expect(text.containsBytes(#""markdown": "- [x] Backups tested""#))
    }

    @Test("several mends of one file are one patch; approvals are named, not written")
    func patch() async {
        let outcome = await run("explain", "--patch", "v1.0.0")
        #expect(
            outcome.output == """
                --- a/content/review.md
                +++ b/content/review.md
                @@ -2,8 +2,8 @@
                 
                 ## Checklist
                 
                -- [ ] Backups tested
                -- [ ] Alerts wired
                +- [x] Backups tested
                +- [x] Alerts wired
                 
                 ## Sign-offs
                 

                """)
        #expect(outcome.errors.containsBytes("content/review.md:13: note: no text can mend it: Ask the Security Lead"))
    }

    @Test("a supposed patch shows before and after, and writes nothing")
    func suppose() async throws {
        let patch = await run("explain", "--patch", "Backups tested").output
        try folder.write(patch, to: "mend.patch")
        let before = folder.read("content/review.md")
        let outcome = await run("status", "--suppose", folder.path("mend.patch"))
        #expect(outcome.output.containsBytes("verdict:   NO-GO → NO-GO\n"))
        #expect(outcome.output.containsBytes("steps:     3 → 2\n"))
        #expect(outcome.output.containsBytes("gone: Backups tested ("))
        #expect(folder.read("content/review.md") == before)
        let json = await run("status", "--suppose", folder.path("mend.patch"), "--format", "json").output
        #expect(json.containsBytes(#""supposed": {"#))
    }

    @Test("a patch may make documents, change the configuration, and take documents away")
    func wholeFiles() async throws {
        try folder.write(
            """
            --- /dev/null
            +++ b/muster.yml
            @@ -0,0 +1,2 @@
            +diagnostics:
            +  nothing-known: off
            --- /dev/null
            +++ b/content/new/extra.md
            @@ -0,0 +1,3 @@
            +# Checklist for v1.0.0
            +
            +- [ ] Pager staffed

            """, to: "more.patch")
        let outcome = await run("status", "--suppose", folder.path("more.patch"))
        #expect(outcome.status == .done || outcome.status == .usage)
        #expect(outcome.output.containsBytes("Pager staffed") || outcome.errors.containsBytes("muster.yml:2"))
    }

    @Test("a patch that does not apply names its own line and judges nothing")
    func stale() async throws {
        try folder.write(
            "--- a/content/review.md\n+++ b/content/review.md\n@@ -5,1 +5,1 @@\n-- [ ] Something else\n+- [x] Something else\n",
            to: "bad.patch")
        let outcome = await run("status", "--suppose", folder.path("bad.patch"))
        #expect(outcome.status == .usage)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.containsBytes("bad.patch:4: error: line 5 of content/review.md reads otherwise"))
    }

    @Test(
        "a comment sets a finding aside with its reason, which makes the rule waived; without a reason it does nothing")
    func ignoring() async throws {
        let twice = "# Checks of v1.0.0\n\n| Check | Pass | Fail |\n|---|---|---|\n| Drill | [x] | [x] |\n"
        try folder.write(twice, to: "content/checks.md")
        #expect(await run("check").errors.containsBytes("[both-marked]"))
        try folder.write(
            twice + "\n<!-- muster-ignore both-marked: the second run is the one that counts -->\n",
            to: "content/checks.md")
        let outcome = await run("explain", "both-marked")
        #expect(outcome.output.containsBytes("set aside: the second run is the one that counts (content/checks.md:7)"))
        try folder.write(twice + "\n<!-- muster-ignore both-marked -->\n", to: "content/checks.md")
        #expect(await run("check").errors.containsBytes("[ignore-without-reason]"))
        try folder.write(twice + "\n<!-- muster-ignore bth-marked: why not -->\n", to: "content/checks.md")
        #expect(await run("check").errors.containsBytes("did you mean both-marked?"))
    }
}
