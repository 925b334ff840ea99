import MusterTestSupport
import MusterText

@testable import MusterPipeline

/// A project in which everything but the cells of the public list holds a secret of its own: fields, documents, paths, comments,
/// front matter, configuration, ledger and templates.
struct GuardedProject {
    let folder: TemporaryFolder

    /// Every secret that was planted.
    static let secrets = names.map(secret)

    private static let names = [
        "folder", "file", "unread", "matter", "title", "comment", "hidden", "prose", "link", "image", "anchor", "code",
        "owner", "impact", "remark", "internalaffects", "internalworkaround", "internalcomponent", "internaltitle",
        "internalissue", "draft", "task", "criterion", "log", "person", "role", "signoff", "decision", "condition",
        "risk",
        "mitigation", "artifact", "deliverable", "milestone", "minutes", "roadmap", "workflow", "checklist", "attendee",
        "gate", "waiver", "approver", "alias", "repository", "branch", "retirement", "retirer", "template",
        "statuswords",
        "reference", "footnote", "attribute",
    ]

    static func secret(_ name: String) -> String { "zq\(name)xv" }

    /// The text with each `‹name›` replaced by the secret of that name.
    private static func planted(_ text: String) -> String {
        names.reduce(text) { text, name in text.replacing("‹\(name)›", with: secret(name)) }
    }

    /// - Parameter cells: what stands in the columns of the public list, by their titles; plain words where not given.
    init(in folder: TemporaryFolder, cells: [String: String] = [:]) throws {
        self.folder = folder
        for (path, text) in GuardedProject.documents + [("content/public/known-issues.md", publicList(cells))] {
            try folder.write(GuardedProject.planted(text), to: GuardedProject.planted(path))
        }
    }

    static let columns = [
        ("ID", "KI-1"), ("Title", "The lamp flickers"), ("Severity", "P2"), ("Affects", "v1.0.0"),
        ("Workaround", "Turn it off and on"), ("Status", "open"), ("Component", "Lamp"), ("First seen", "2026-10-30"),
        ("Fixed in", "v1.0.1"),
    ]

    private func publicList(_ cells: [String: String]) -> String {
        let row = GuardedProject.columns.map { cells[$0.0] ?? $0.1 }
        return """
            ---
            audience: public
            owner: ‹matter›
            ---
            # Known issues of Lighthouse v1.0.0

            Last updated: 2026-11-10

            <!-- ‹comment› -->
            Written by ‹prose›. See [the plan](../plan/‹file›.md "‹attribute›") and ![a picture](art/‹image›.png).[^1]

            | \(GuardedProject.columns.map(\.0).joined(separator: " | ")) | Owner | Impact | Remark |
            |\(String(repeating: "---|", count: GuardedProject.columns.count + 3))
            | \(row.joined(separator: " | ")) | ‹owner› | ‹impact› | ‹remark› |
            | KI-2 | Old paint <!-- ‹hidden› --> | P3 | v1.0.0 | [Wait](https://‹link›.example/‹anchor›) | being looked at by ‹statuswords› | Lamp | | |

            ```
            ‹code›
            ```

            [^1]: ‹footnote›

            """
    }

    private static let documents = [
        (
            "muster.yml",
            """
            project: {name: Lighthouse, repository: "https://example.org/‹repository›", branch: "‹branch›"}
            releases:
              v1.0.0: {aliases: ["‹alias›"], target: 2026-12-01}
            roles:
              keeper: {name: "Keeper ‹role›", people: ["‹person›"]}
            gates:
              "‹gate›": {release: v1.0.0, rules: [{signoffs: {roles: [keeper]}}]}
            waivers:
              - {rule: no-open-issues, entity: KI-1, reason: "‹waiver›", approver: "‹approver›", until: 2026-12-31}
            templates: site-templates
            """
        ),
        ("site-templates/extra.css", "/* ‹template› */"),
        (
            "content/‹folder›/‹file›.md",
            """
            # Task 2.1: Light the lamp ‹task›

            ## Acceptance criteria

            - [ ] No lamp fails ‹criterion›

            ## Deliverables

            - docs/‹deliverable›.md

            ReviewedBy: Keeper ‹signoff›
            """
        ),
        (
            "content/log.md",
            """
            # Progress Log: Phase 2

            ## 2026-11-02

            - ‹log› done by ‹person›

            | ID | Title | Severity | Status | Affects | Workaround | Component |
            |---|---|---|---|---|---|---|
            | KI-1 | ‹internaltitle› | P0 | open | ‹internalaffects› | ‹internalworkaround› | ‹internalcomponent› |
            | KI-9 | ‹internalissue› | P0 | open | v1.0.0 | | |
            """
        ),
        ("content/internal/known-issues.md", "# Internal known issues ‹title›\n\n- KI-8: ‹draft› (open)\n"),
        (
            "content/review.md",
            """
            ---
            owner: ‹matter›
            ---
            # Launch Readiness Review: Lighthouse v1.0.0

            Attendees: ‹attendee›

            - [ ] F-1: ‹checklist› see [it](https://‹reference›.example/)

            | Role | Name | Date | Status |
            |---|---|---|---|
            | Keeper | ‹person› | 2026-11-09 | Signed |

            Decision: Conditional GO, subject to ‹condition› by 2026-11-30
            Decision reason: ‹decision›

            | Risk | Likelihood | Mitigation |
            |---|---|---|
            | ‹risk› | low | ‹mitigation› |
            """
        ),
        (
            "content/minutes.md",
            "# Minutes of 2026-11-08\n\nMilestone: ‹milestone› on 2026-11-20\n\n## Notes\n\n- ‹minutes›\n"
        ),
        ("content/roadmap.md", "# Roadmap\n\n- 0.3.0: ‹roadmap›\n"),
        ("content/workflow.md", "# Workflow template: ‹workflow›\n\n## Phase 1\n\n- [ ] do it\n"),
        ("content/sums.txt", "\(String(repeating: "0a", count: 32))  ‹artifact›.tar.gz\n"),
        ("content/‹unread›.bin", "x"),
        (
            "muster.ledger",
            """
            muster-ledger 1
            retired issue/ki-77 on=2026-11-01 by="‹retirer›" reason="‹retirement›"

            """
        ),
    ]

    /// Builds the site for an audience with further words, and gives its folder.
    func build(_ audience: String, _ words: String...) async -> (outcome: Outcome, folder: String) {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        let out = "out-\(audience)"
        let outcome = await Muster.outcome(
            of: ["build", "-C", folder.path, "-o", folder.path(out), "--audience", audience] + words, in: environment)
        return (outcome, out)
    }
}
