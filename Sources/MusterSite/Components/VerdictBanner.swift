import MusterModel
import MusterText

/// The answer to "can this release go", with what it rests on: the partial `verdict`.
struct VerdictBanner: Sendable {
    let release: Release
    /// Nil for a release that was not judged, which is never shown as ready.
    let result: ReleaseResult?
    let view: PageView

    var value: TemplateValue {
        let verdict = result?.verdict ?? .notAssessed
        let readiness = result?.readiness ?? .notAssessed
        let decision = result?.decision ?? .none
        let members: TemplateValue = [
            "name": .text(release.name),
            "link": view.link(.release(release.id)).value,
            "aliases": .optional(release.aliases.isEmpty ? nil : listed(release.aliases)),
            "words": .text(verdict.words),
            "tone": .text(verdict.tone.rawValue),
            "meaning": .text(verdict.meaning),
            "steps": .optional(steps),
            "readiness": StatusTag(readiness.words, readiness.tone).value,
            "decision": StatusTag(decision.words, decision.tone).value,
            "recorded": .optional(recorded) { recorded($0) },
            "isContradicted": .bool(isContradicted),
            "target": .date(release.target),
            "distance": .optional(release.target?.distance(from: view.site.project.asOf)),
            "isReleased": .bool(release.isReleased),
            "asOf": DateStamp(view.site.project.asOf).value,
            "commit": .optional(view.site.options.commit.map { String(decoding: $0.utf8.prefix(12), as: UTF8.self) }),
            "reasons": .list(of: result?.reasons ?? []) { view.assessment($0) },
        ]
        return members.announcingLists
    }

    private var steps: String? {
        guard let result, result.verdict != .go else { return nil }
        return result.stepsSentence
    }

    private var recorded: Decision? { result?.recorded.flatMap { view.site.index.decisions[$0] } }

    /// Whether somebody recorded a GO that the evidence does not bear.
    private var isContradicted: Bool {
        guard let result else { return false }
        switch result.decision {
        case .go, .conditional: return result.verdict == .noGo || result.verdict == .notAssessed
        case .none, .unknown, .noGo: return false
        }
    }

    private func recorded(_ decision: Decision) -> TemplateValue {
        [
            "link": view.link(.decision(decision.id)).value,
            "date": .date(decision.date),
            "scope": .optional(decision.scope),
            "isLimited": .bool(decision.isLimited),
            "source": view.source(decision.location).value,
        ]
    }
}
