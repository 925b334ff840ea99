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
            "contradiction": .optionalSentence(contradiction),
            "target": .date(release.target),
            "distance": .optional(release.target?.distance(from: view.site.project.asOf)),
            "isReleased": .bool(release.isReleased),
            "releaseTag": .optional(release.tag, named),
            "tagSignature": .optional(release.tagSignature.map { ProofNote.words($0, of: "tag") }),
            "tip": .optional(release.tip, named),
            "asOf": DateStamp(view.site.project.asOf).value,
            "commit": .optional(view.site.options.shortCommit),
            "reasons": .list(of: (result?.reasons ?? []).prefix(4), reason),
            "furtherReasons": .list(of: (result?.reasons ?? []).dropFirst(4), reason),
        ]
        return members.announcingLists
    }

    /// A reason with the first places behind it: the gate that it speaks of lists all.
    private func reason(_ reason: Assessment) -> TemplateValue {
        let shown = 3
        var brief = reason
        brief.locations = Array(reason.locations.prefix(shown))
        let more = reason.locations.count - brief.locations.count
        let rest: TemplateObject = ["more": .optional(more > 0 ? "and \(counted(more, "more place"))" : nil)]
        guard case .object(let object) = view.assessment(brief) else { return .absent }
        return .object(object.overlaid(by: rest))
    }

    private func named(_ commit: NamedCommit) -> TemplateValue {
        ["name": .text(commit.name), "hash": .text(commit.shortHash), "date": .date(commit.date)]
    }

    private var steps: String? {
        guard let result, result.verdict != .go else { return nil }
        let sentence = result.stepsSentence
        return sentence.endsWithBytes(" away") ? "GO is \(sentence)" : sentence
    }

    private var recorded: Decision? { result?.recorded.flatMap { view.site.index.decisions[$0] } }

    /// What to say where somebody recorded a GO that the verdict does not share.
    private var contradiction: String? {
        guard let result else { return nil }
        switch (result.decision, result.verdict) {
        case (.go, .noGo), (.conditional, .noGo): return "A GO is recorded, and the evidence contradicts it."
        case (.go, .notAssessed), (.conditional, .notAssessed):
            return "A GO is recorded; the evidence at hand can neither bear it out nor contradict it."
        case (.go, _), (.conditional, _), (.none, _), (.unknown, _), (.noGo, _): return nil
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
