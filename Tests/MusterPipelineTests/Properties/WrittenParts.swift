import MusterText

/// Ways of writing each part of a readiness review.
enum WrittenParts {
    typealias Part = @Sendable (Tongue) -> [WrittenLine]

    static let criteria: [Part] = [
        { tongue in
            ["## Exit criteria", "", "| Criterion | Target | \(tongue.state) |", "|---|---|---|"].plain + [
                claim(.criterion, "| Crash-free sessions | 99.5 % | \(tongue.done) |", tongue.done),
                claim(.criterion, "| Restore drill | under an hour | \(tongue.done) |", tongue.done), .plain(""),
            ]
        },
        { _ in
            ["## Exit criteria", "", "| Gate | Result |", "|:---|:---:|"].plain + [
                claim(.criterion, "| Crash-free sessions above 99.5 % | ✅ Met |", "✅ Met"),
                claim(.criterion, "| Restore drill under an hour | ✅ Met |", "✅ Met"), .plain(""),
            ]
        },
        { _ in
            ["## Acceptance criteria", ""].plain + [
                claim(.check, "- [x] Crash-free sessions above 99.5 %"), claim(.check, "- [X] Restore drill done"),
                .plain(""),
            ]
        },
        { _ in
            ["## Exit criteria", "", "Criterion | Evidence | Verdict", "---|---|---"].plain + [
                claim(.criterion, "Crash-free sessions above 99.5 % | dashboard of 2026-11-16 | PASS", "PASS"),
                claim(.criterion, "Restore drill under an hour | drill of 2026-11-12 | PASS", "PASS"), .plain(""),
            ]
        },
    ]

    static let checks: [Part] = [
        { _ in
            ["## Checklist", ""].plain + [
                claim(.check, "- [x] Release notes reviewed"), claim(.check, "- [x] Rollback rehearsed"), .plain(""),
            ]
        },
        { _ in
            ["## Checklist", ""].plain + [
                claim(.check, "1. ✅ Release notes reviewed"), claim(.check, "2. ✅ Rollback rehearsed"), .plain(""),
            ]
        },
        { tongue in
            ["## Checklist", "", "| Check | \(tongue.state) |", "|---|---|"].plain + [
                claim(.check, "| Release notes reviewed | \(tongue.done) |", tongue.done),
                claim(.check, "| Rollback rehearsed | \(tongue.done) |", tongue.done), .plain(""),
            ]
        },
        { _ in
            ["## Checks", ""].plain + [
                claim(.check, "* Release notes: PASS", "PASS"), claim(.check, "* Rollback rehearsal: PASS", "PASS"),
                .plain(""),
            ]
        },
    ]

    static let decisions: [Part] = [
        { ["## Verdict", ""].plain + [decided("\($0.decision): GO"), .plain("")] },
        { _ in ["## Decision", ""].plain + [decided("**Decision:** GO"), .plain("")] },
        { _ in ["## Decision", ""].plain + [decided("GO"), .plain("")] },
        { _ in ["## Outcome", ""].plain + [decided("- **Verdict**: GO"), .plain("")] },
        { _ in
            ["## Decision", "", "| Field | Value |", "|---|---|"].plain + [decided("| Decision | GO |"), .plain("")]
        },
        { _ in ["## Decision", ""].plain + [decided("Decision: GO for v2.4.0 (2026-11-18)"), .plain("")] },
    ]

    static let signoffs: [@Sendable (Tongue, [String], Bool) -> [WrittenLine]] = [
        { tongue, roles, isAskedFor in
            let titles = "| \(tongue.role) | \(tongue.name) | \(tongue.date) | \(tongue.state) |"
            return ["## Sign-offs", "", titles, "|---|---|---|---|"].plain
                + roles.map { role in
                    signed(
                        "| \(role) | \(person(of: role)) | 2026-11-17 | \(tongue.approved) |", by: role,
                        isAskedFor, tongue.approved)
                } + [.plain("")]
        },
        { _, roles, isAskedFor in
            ["## Approvals", "", "| Approver | Role | Approved | Date |", "| --- | --- | --- | --- |"].plain
                + roles.map { role in
                    signed("| \(person(of: role)) | \(role) | Yes | 2026-11-17 |", by: role, isAskedFor, "Yes")
                } + [.plain("")]
        },
        { _, roles, isAskedFor in
            ["## Sign-offs", ""].plain
                + roles.map { role in
                    signed("- \(role): \(person(of: role)), signed on 2026-11-17", by: role, isAskedFor, "signed")
                } + [.plain("")]
        },
        { _, roles, isAskedFor in
            ["## Sign-offs", ""].plain
                + roles.map { role in
                    signed("- [x] \(role): \(person(of: role)), 2026-11-17", by: role, isAskedFor, nil)
                } + [.plain("")]
        },
        { _, roles, isAskedFor in
            ["## Votes", "", "| Role | Name | Vote | Date |", "|---|---|---|---|"].plain
                + roles.map { role in
                    signed("| \(role) | \(person(of: role)) | GO | 2026-11-17 |", by: role, isAskedFor, "GO")
                } + [.plain("")]
        },
    ]

    static let issues: [[WrittenLine]] = [
        ["# Known issues of v2.4.0", "", "| ID | Title | Severity | Status |", "|---|---|---|---|"].plain + [
            claim(.issue, "| KI-1 | Import loses umlauts | P0 | Fixed |", "Fixed"),
            .plain("| KI-2 | Slow start on old tablets | P3 | Open |"),
        ],
        ["# Known issues of v2.4.0", "", "## KI-1: Import loses umlauts", "", "- Severity: P0"].plain + [
            claim(.issue, "- Status: Closed", "Closed")
        ],
    ]

    static let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

    static let digests = [
        WrittenLine(text: digest + "  lantern.zip", favour: Favour(kind: .artifact, state: digest))
    ]

    static func governance(_ roles: [String]) -> [String] {
        ["# Sign-offs that v2.4.0 needs", ""] + roles.map { "- The \($0) must sign off." }
    }

    /// Each stands in the way of the release.
    static let blemishes: [[WrittenLine]] = [
        ["## Before the launch", "", "- [ ] Translations complete", ""].plain,
        ["## Further checks", "", "| Check | Status |", "|---|---|", "| Load test | Failed |", ""].plain,
        ["## Further sign-offs", "", "| Role | Name | Date | Status |", "|---|---|---|---|"].plain
            + ["| Legal Counsel | | | Pending |", ""].plain,
        ["## Known issues", "", "| ID | Title | Severity | Status |", "|---|---|---|---|"].plain
            + ["| KI-9 | Data loss on update | P0 | Open |", ""].plain,
        ["## Further criteria", "", "| Criterion | Status |", "|---|---|", "| Battery life | Not met |", ""].plain,
    ]

    private static func claim(_ kind: Favour.Kind, _ text: String, _ state: String? = nil) -> WrittenLine {
        WrittenLine(text: text, favour: Favour(kind: kind, state: state))
    }

    private static func decided(_ text: String) -> WrittenLine {
        WrittenLine(text: text, favour: Favour(kind: .decision, state: "GO", isAskedFor: true))
    }

    private static func signed(_ text: String, by role: String, _ isAskedFor: Bool, _ state: String?) -> WrittenLine {
        WrittenLine(
            text: text,
            favour: Favour(
                kind: .signoff, state: state, date: "2026-11-17", role: role, person: person(of: role),
                isAskedFor: isAskedFor))
    }

    private static func person(of role: String) -> String {
        switch role {
        case "QA Lead": "Mara Lindt"
        case "Security Lead": "Oke Brandt"
        default: "Ines Falk"
        }
    }
}
