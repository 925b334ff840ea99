import MusterModel
import MusterText

/// What a decision is limited to.
struct DecisionScope {
    /// As written; nil when nothing is stated.
    let text: String?
    /// Whether it is less than the whole release. A scope of words that are not known to mean the whole is a limit.
    let isLimited: Bool

    /// - Parameters:
    ///   - release: the words of the names of the release: a scope that only repeats them is none.
    ///   - title: the title of the document; what it is about is no part of it, but for words that name one.
    init(_ fact: Fact, release: [String], title: String) {
        let phase = DecisionScope.phase(in: fact.title)
        guard let written = fact.details[.scope] ?? phase else {
            text = nil
            isLimited = false
            return
        }
        text = written
        let unmarked = release.filter { VersionNumber($0) != nil }.map {
            String(decoding: $0.utf8.dropFirst(), as: UTF8.self)
        }
        let subject = Words(title).list.filter { !DecisionScope.partWords.contains($0) }
        let known = Set(release + unmarked + subject).union(DecisionScope.wholeWords)
        let rest = Words(DecisionScope.withoutDates(written.withoutBrackets)).list.filter { !known.contains($0) }
        isLimited = !rest.isEmpty
    }

    /// A scope says where; its days say when.
    private static func withoutDates(_ text: String) -> String {
        text.utf8.split { $0.isASCIISpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { CivilDate(iso: $0.titleKey) == nil }.joined(separator: " ")
    }

    /// A decision that speaks of a phase and of no launch decides on that phase.
    private static func phase(in title: String) -> String? {
        guard let number = TaskNumber.phaseNumber(in: title), !LaunchWording.isRelease(title) else { return nil }
        return "Phase \(number)"
    }

    private static let wholeWords: Set<String> = [
        "a", "all", "and", "build", "builds", "complete", "deployment", "entire", "environment", "environments",
        "every",
        "everyone", "for", "full", "ga", "general", "availability", "global", "in", "launch", "of", "on", "only",
        "platforms", "production", "project", "public", "regions", "release", "rollout", "sites", "the", "this", "to",
        "users", "version", "whole", "world", "worldwide", "field", "distribution", "operational", "use", "operation",
        "operations", "live", "software", "firmware", "product", "system", "service", "application", "app", "stores",
        "both", "customers", "manufacturing", "go", "from", "produktion", "production", "produção", "producción", "die",
        "den", "das", "la", "le", "el", "em", "en", "mise",
    ]

    /// Words of a title that name less than a release.
    private static let partWords: Set<String> = [
        "pilot", "beta", "alpha", "canary", "staging", "internal", "limited", "preview", "trial", "phase", "wave",
        "part",
        "only", "test", "rehearsal", "region", "site", "platform", "demo", "training",
    ]
}
