import MusterModel
import MusterText

/// What a supposed change makes of a release: the judgement before and after it.
public struct SupposedChange: Sendable {
    /// Nil for a release that only the change makes, or takes away.
    private let before: ReleaseResult?
    private let after: ReleaseResult?

    public init(from before: ReleaseResult?, to after: ReleaseResult?) {
        self.before = before
        self.after = after
    }

    /// Root blockers that go with the change.
    public var gone: [Blocker] { SupposedChange.roots(of: before, without: after) }

    /// Root blockers that come with it.
    public var new: [Blocker] { SupposedChange.roots(of: after, without: before) }

    /// `verdict: NO-GO → CONDITIONAL`, `steps: 12 → 11`, and what goes and comes.
    public func text(style: Style, paths: PathDisplay) -> String {
        var out = "  verdict:   \(words(before)) → \(words(after))\n"
        out += "  readiness: \(readiness(before)) → \(readiness(after))\n"
        out += "  steps:     \(steps(before)) → \(steps(after))\n"
        for blocker in gone { out += line(style.paint("gone", .good), blocker, paths) }
        for blocker in new { out += line(style.paint("new", .warning), blocker, paths) }
        if gone.isEmpty, new.isEmpty { out += "  what stands in the way stays the same\n" }
        return out
    }

    public func value(_ paths: PathDisplay) -> JSON {
        [
            "before": SupposedChange.value(before), "after": SupposedChange.value(after),
            "gone": .array(gone.map { SupposedChange.value($0, paths) }),
            "new": .array(new.map { SupposedChange.value($0, paths) }),
        ]
    }

    private func line(_ head: String, _ blocker: Blocker, _ paths: PathDisplay) -> String {
        let place = blocker.assessment.locations.first.map { " (\(Escape.terminal(paths.text($0))))" } ?? ""
        return "  \(head): \(Escape.terminal(blocker.title))\(place)\n"
    }

    private func words(_ result: ReleaseResult?) -> String { result?.verdict.words ?? "no such release" }
    private func readiness(_ result: ReleaseResult?) -> String { result?.readiness.words ?? "–" }
    private func steps(_ result: ReleaseResult?) -> String { result.map { String($0.steps) } ?? "–" }

    private static func value(_ result: ReleaseResult?) -> JSON {
        guard let result else { return .null }
        return [
            "verdict": .string(result.verdict.rawValue), "readiness": .string(result.readiness.rawValue),
            "steps": .integer(result.steps),
        ]
    }

    private static func value(_ blocker: Blocker, _ paths: PathDisplay) -> JSON {
        [
            "title": .string(blocker.title), "rule": .string(blocker.rule.rawValue),
            "locations": .array(blocker.assessment.locations.map { CheckJSON.value($0, paths) }),
        ]
    }

    /// The root blockers of one result that are none of the other, told apart by what they are about.
    private static func roots(of one: ReleaseResult?, without other: ReleaseResult?) -> [Blocker] {
        let known = Set((other?.blockers ?? []).filter { $0.parent == nil }.map(\.subject))
        return (one?.blockers ?? []).filter { $0.parent == nil && !known.contains($0.subject) }
    }
}
