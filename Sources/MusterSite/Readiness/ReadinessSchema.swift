import MusterModel
import MusterText

/// `readiness.schema.json`: what ``ReadinessDocument`` promises, as a JSON Schema.
///
/// Every member is required and none beside them allowed, so that a reader learns of a change. Source: JSON Schema,
/// draft 2020-12.
struct ReadinessSchema: Sendable {
    static let json: JSON = .object(
        [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("$id", "readiness.schema.json"),
            .init("title", "Readiness of a project, as judged by Muster"),
        ] + whole.members + [.init("$defs", .object(parts))])

    private static let whole = JSON.record([
        "schemaVersion": ["const": .integer(ReadinessDocument.schemaVersion)],
        "generator": .record(["name": .aText, "version": .aText]),
        "project": .aText,
        "asOf": .aDay,
        "commit": .orNull(["type": "string", "pattern": "^[0-9a-f]{4,64}$"]),
        "policy": .orNull(.aText),
        "releases": .list(.part("release")),
        "gates": .list(.part("gate")),
        "phases": .list(.part("phase")),
        "tasks": .list(.part("task")),
        "roles": .list(.part("role")),
        "requiredSignoffs": .list(.part("requiredSignoff")),
        "signoffs": .list(.part("signoff")),
        "decisions": .list(.part("decision")),
        "issues": .list(.part("issue")),
        "risks": .list(.part("risk")),
        "artifacts": .list(.part("artifact")),
        "milestones": .list(.part("milestone")),
        "deliverables": .list(.part("deliverable")),
        "waivers": .list(.part("waiver")),
        "workflows": .list(.part("workflow")),
        "findings": .list(.part("finding")),
        "documents": .list(.part("document")),
        "unread": .list(.part("unread")),
    ])

    private static let parts: [JSON.Member] = shared + judgement + work + people + product + plans + reading
}

extension ReadinessSchema {
    private static let shared: [JSON.Member] = [
        .init("source", .record(["path": .aText, "line": ["type": "integer", "minimum": 1]])),
        .init("state", .word(of: State.allCases)),
        .init("entity", .record(["kind": .aText, "id": .aText])),
        .init("assessment", .record(["state": .part("state"), "reason": .aText, "sources": .sourceList])),
    ]

    private static let judgement: [JSON.Member] = [
        .init(
            "release",
            .entity([
                "name": .aText, "aliases": .texts, "target": .orNull(.aDay), "released": .aFlag,
                "verdict": .word(of: Verdict.allCases), "readiness": .word(of: Readiness.allCases),
                "decision": .word(of: DecisionState.allCases), "recordedDecision": .orNull(.aText),
                "reasons": .list(.part("assessment")), "steps": .aCount, "stepsSentence": .orNull(.aText),
                "blockers": .list(.part("blocker")),
            ])),
        .init(
            "blocker",
            .record([
                "kind": .word(of: Blocker.Kind.allCases), "title": .aText, "assessment": .part("assessment"),
                "owner": .orNull(.aText), "since": .orNull(.aDay), "entity": .orNull(.part("entity")), "gate": .aText,
                "rule": .word(of: RuleName.allCases), "parent": .orNull(.aCount), "mend": .orNull(.part("mend")),
            ])),
        .init(
            "mend",
            .record([
                "sources": .sourceList, "instruction": .aText, "edit": ["enum": ["replace", "insert-after", "act"]],
                "markdown": .orNull(.aText),
            ])),
        .init(
            "gate",
            .entity([
                "name": .aText, "kind": .word(of: Gate.Kind.allCases), "release": .orNull(.aText),
                "phase": .orNull(.aText),
                "blocking": .aFlag, "state": .part("state"), "reason": .aText,
                "counts": [
                    "type": "object", "propertyNames": .part("state"), "additionalProperties": .aCount,
                ],
                "rules": .list(.part("rule")),
            ])),
        .init(
            "rule",
            .record([
                "rule": .word(of: RuleName.allCases), "title": .aText, "state": .part("state"), "reason": .aText,
                "blocking": .aFlag,
                "items": .list(.part("item")),
            ])),
        .init(
            "item",
            .record([
                "entity": .orNull(.part("entity")), "title": .aText, "assessment": .part("assessment"),
                "expected": .aText, "owner": .orNull(.aText),
            ])),
    ]

    private static let work: [JSON.Member] = [
        .init(
            "phase",
            .entity([
                "number": .aText, "title": .aText, "kickoff": .orNull(.aText), "tasks": .texts,
                "claimed": .orNull(.part("assessment")),
            ])),
        .init(
            "task",
            .entity([
                "number": .aText, "title": .aText, "phase": .orNull(.aText), "release": .orNull(.aText),
                "owner": .orNull(.aText), "due": .orNull(.aDay), "completed": .orNull(.aDay), "kickoff": .aFlag,
                "launch": .aFlag, "backlog": .aFlag, "assessment": .part("assessment"), "dependsOn": .texts,
                "criteria": .list(.part("criterion")), "checklist": .list(.part("checklistItem")),
                "requiredSignoffs": .texts, "demandedCommit": .orNull(.part("demandedCommit")),
            ])),
        .init(
            "demandedCommit",
            .record([
                "message": .aText, "state": ["enum": ["found", "absent", "unknown"]], "commit": .orNull(.aText),
            ])),
        .init(
            "criterion",
            .entity(["title": .aText, "section": .orNull(.aText), "assessment": .part("assessment")])),
        .init("checklistItem", .entity(["code": .aText, "title": .aText, "assessment": .part("assessment")])),
    ]

    private static let people: [JSON.Member] = [
        .init(
            "role",
            .entity([
                "name": .aText, "aliases": .texts, "collective": .aFlag, "members": .texts, "veto": .aFlag,
            ])),
        .init(
            "requiredSignoff",
            .entity([
                "role": .aText, "subject": .aText, "scope": .part("entity"), "release": .orNull(.aText),
                "veto": .aFlag, "optional": .aFlag, "asked": .orNull(.aDay), "expandedFrom": .orNull(.aText),
                "answers": .texts, "assessment": .part("assessment"),
            ])),
        .init(
            "signoff",
            .entity([
                "role": .orNull(.aText), "person": .orNull(.aText), "date": .orNull(.aDay), "status": .aText,
                "subject": .aText, "scope": .part("entity"), "release": .orNull(.aText),
                "conditions": .orNull(.aText), "assessment": .part("assessment"),
                "grade": .word(of: EvidenceGrade.allCases), "commit": .orNull(.aText),
            ])),
        .init(
            "decision",
            .entity([
                "title": .aText, "outcome": .word(of: Decision.Outcome.allCases), "date": .orNull(.aDay),
                "release": .orNull(.aText),
                "scope": .orNull(.aText), "limited": .aFlag, "modality": .word(of: Modality.allCases),
                "superseded": .aFlag,
                "goNoGo": .aFlag, "votes": .texts, "conditions": .list(.part("condition")),
            ])),
        .init("condition", .record(["text": .aText, "due": .orNull(.aDay), "assessment": .part("assessment")])),
    ]

    private static let product: [JSON.Member] = [
        .init(
            "issue",
            .entity([
                "code": .aText, "title": .aText, "severity": .orNull(.word(of: Severity.allCases)),
                "status": .word(of: FactStatus.allCases), "open": .aFlag,
                "affects": .orNull(.aText), "fixedIn": .orNull(.aText), "firstSeen": .orNull(.aText),
                "component": .orNull(.aText), "workaround": .orNull(.aText), "impact": .orNull(.aText),
                "owner": .orNull(.aText), "date": .orNull(.aDay), "release": .orNull(.aText), "public": .aFlag,
            ])),
        .init(
            "risk",
            .entity([
                "code": .aText, "title": .aText, "severity": .orNull(.word(of: Severity.allCases)),
                "status": .orNull(.word(of: FactStatus.allCases)), "likelihood": .orNull(.aText),
                "mitigation": .orNull(.aText), "followUp": .orNull(.aText),
                "owner": .orNull(.aText), "release": .orNull(.aText),
            ])),
        .init(
            "artifact",
            .entity([
                "file": .aText, "platform": .orNull(.aText), "size": .orNull(.aText), "release": .orNull(.aText),
                "check": [
                    "enum": [
                        "verified", "mismatch", "disagreement", "absent", "not-checked", "unusable", "to-follow",
                    ]
                ],
                "actualDigest": .orNull(.aText), "digests": .list(.part("digest")), "assessment": .part("assessment"),
            ])),
        .init("digest", .record(["digest": .orNull(.aText), "algorithm": .orNull(.aText)])),
    ]

    private static let plans: [JSON.Member] = [
        .init(
            "milestone",
            .entity([
                "title": .aText, "date": .orNull(.aDay), "status": .orNull(.word(of: FactStatus.allCases)),
                "release": .orNull(.aText),
            ])),
        .init(
            "deliverable",
            .entity([
                "title": .aText, "path": .orNull(.aText), "file": .orNull(.aText), "task": .orNull(.aText),
                "phase": .orNull(.aText), "release": .orNull(.aText), "assessment": .part("assessment"),
            ])),
        .init(
            "waiver",
            .entity([
                "rule": .aText, "reason": .orNull(.aText), "approver": .orNull(.aText), "until": .orNull(.aDay),
                "release": .orNull(.aText),
            ])),
        .init("workflow", .entity(["title": .aText])),
        .init("unread", .entity(["reason": .aText, "failure": .aFlag])),
    ]

    private static let reading: [JSON.Member] = [
        .init(
            "finding",
            .entity([
                "severity": .word(of: DiagnosticSeverity.allCases), "message": .aText, "suggestion": .orNull(.aText),
                "entities": .list(.part("entity")), "releases": .texts, "suppression": .orNull(.aText),
            ])),
        .init(
            "document",
            .entity([
                "title": .aText, "kind": .word(of: DocumentKind.allCases), "digest": .aText, "facts": .aCount,
                "unplaced": .aCount,
                "refusal": .orNull(.aText),
            ])),
    ]
}
