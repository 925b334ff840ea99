import MusterModel
import MusterText

/// A release of `readiness.json` with its verdict.
struct ReadinessRelease: Sendable {
    private let release: Release
    private let result: ReleaseResult?
    private let site: Site

    init(_ release: Release, _ site: Site) {
        self.release = release
        self.site = site
        result = site.report.result(for: release.id)
    }

    var json: JSON {
        [
            "id": .string(release.id.text),
            "page": .page(.release(release.id), site),
            "sources": .sources(release.locations),
            "name": .string(release.name),
            "aliases": .array(release.aliases.map(JSON.string)),
            "target": .date(release.target),
            "released": .bool(release.isReleased),
            "verdict": .string((result?.verdict ?? .notAssessed).rawValue),
            "readiness": .string((result?.readiness ?? .notAssessed).rawValue),
            "decision": .string((result?.decision ?? .none).rawValue),
            "recordedDecision": .id(result?.recorded),
            "reasons": .array((result?.reasons ?? []).map(JSON.assessment)),
            "steps": .integer(result?.steps ?? 0),
            "stepsSentence": .optional(result?.stepsSentence),
            "blockers": .array((result?.blockers ?? []).map { ReadinessBlocker($0).json }),
        ]
    }
}

/// A blocker of `readiness.json`; `parent` is the index of the one that it follows from.
struct ReadinessBlocker: Sendable {
    private let blocker: Blocker

    init(_ blocker: Blocker) { self.blocker = blocker }

    var json: JSON {
        [
            "kind": .string(blocker.kind.rawValue),
            "title": .string(blocker.title),
            "assessment": .assessment(blocker.assessment),
            "owner": .optional(blocker.owner),
            "since": .date(blocker.since),
            "entity": blocker.entity.map(JSON.entity) ?? .null,
            "gate": .string(blocker.gate.text),
            "rule": .string(blocker.rule.rawValue),
            "parent": blocker.parent.map(JSON.integer) ?? .null,
            "mend": blocker.mend.map(Self.mend) ?? .null,
        ]
    }

    private static func mend(_ mend: Mend) -> JSON {
        [
            "sources": .sources([mend.location]),
            "instruction": .string(mend.instruction),
            "edit": .string(mend.edit.rawValue),
            "markdown": .optional(mend.markdown),
        ]
    }
}
