import MusterModel
import MusterText

/// What `muster status` prints for people: the verdict of a release, why, and what blocks it, root causes first.
public struct StatusText: Sendable {
    private let project: Project
    private let style: Style
    private let paths: PathDisplay

    public init(_ project: Project, style: Style, paths: PathDisplay = PathDisplay()) {
        self.project = project
        self.style = style
        self.paths = paths
    }

    public func text(_ release: Release, _ result: ReleaseResult) -> String {
        var out = "\(Escape.terminal(release.name)): \(style.paint(result.verdict.words, result.verdict.tone))\n"
        out += "  readiness: \(result.readiness.words)\n"
        out += "  decision:  \(decision(result.recorded))\n"
        if let target = release.target { out += "  target:    \(target)\n" }
        for reason in result.reasons.prefix(5) { out += "  because:   \(Escape.terminal(reason.reason))\n" }
        out += "  \(Escape.terminal(result.stepsSentence))\n"
        for (index, blocker) in result.blockers.enumerated() where blocker.parent == nil {
            let below = result.blockers.filter { $0.parent == index }
            let parts = below.filter { $0.kind != .knockOn }
            out += text(blocker, knockOns: below.count - parts.count)
            out += text(parts: parts)
        }
        return out
    }

    /// The first parts of what gathers many, a line each.
    private func text(parts: [Blocker]) -> String {
        guard !parts.isEmpty else { return "" }
        var out = "    \(count(parts.count, "open item")) in it:\n"
        for part in parts.prefix(10) {
            let place = part.assessment.locations.first.map { " (\(paths.text($0)))" } ?? ""
            out += "      \(Escape.terminal(part.title + place))\n"
        }
        if parts.count > 10 { out += "      and \(parts.count - 10) more\n" }
        return out
    }

    private func decision(_ id: Decision.ID?) -> String {
        guard let id, let decision = project.decisions.first(where: { $0.id == id }) else { return "none recorded" }
        let scope = decision.scope.map { ", scope " + Escape.terminal($0) } ?? ""
        let date = decision.date.map { " on \($0)" } ?? ", undated"
        return "\(decision.outcome.rawValue)\(date)\(scope) (\(Escape.terminal(paths.text(decision.location))))"
    }

    private func text(_ blocker: Blocker, knockOns: Int) -> String {
        let who = blocker.owner.map { ", " + Escape.terminal($0) } ?? ""
        let since = blocker.since.map { ", since \($0)" } ?? ""
        let head = "\(blocker.kind.words)\(who)\(since)"
        var out = "\n  \(style.paint(head, .warning)): \(Escape.terminal(blocker.title))\n"
        out += "    \(Escape.terminal(blocker.assessment.reason))\n"
        if let place = blocker.assessment.locations.first { out += "    at \(Escape.terminal(paths.text(place)))\n" }
        if knockOns > 0 { out += "    holds up \(count(knockOns, "more item"))\n" }
        if let mend = blocker.mend { out += text(mend) }
        return out
    }

    private func text(_ mend: Mend) -> String {
        MendText(style: style, paths: paths).text(mend, indent: "    ")
    }
}

extension Verdict {
    /// The colour of its words.
    var tone: Style.Tone {
        switch self {
        case .go: .good
        case .conditional, .awaitingDecision: .warning
        case .notAssessed: .note
        case .noGo: .error
        }
    }
}

extension Readiness {
    /// The words for people: `not ready`.
    var words: String {
        String(decoding: rawValue.utf8.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension Blocker.Kind {
    /// What it asks of whom.
    var words: String {
        switch self {
        case .actNow: "act now"
        case .waiting: "waiting"
        case .knockOn: "knock-on"
        case .needsApproval: "needs approval"
        case .unknown: "unknown"
        }
    }
}
