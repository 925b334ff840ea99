import MusterModel

/// Favourable words that name another release than the document is about: "Signed for v2.3.0" in a review of v2.4.0.
///
/// They say nothing of this release, so the state of the thing is unknown.
enum OtherRelease {
    /// Whether a state names any release, so that it must be known which the document is about.
    static func mayBeNamed(in facts: [Fact]) -> Bool {
        facts.contains {
            isFavourable($0)
                && (!VersionReader.all(in: $0.details[.statusWords] ?? "").isEmpty || titleVersions(of: $0) != nil)
        }
    }

    static func settle(_ facts: inout [Fact], mentions: [ReleaseMention], _ words: Wording) {
        let mentions = mentions.filter { isSubject($0.source) }
        let own = Set(mentions.flatMap { VersionReader.all(in: $0.name) }.map(\.key))
        guard !own.isEmpty else { return }
        let whole = Set(
            mentions.filter { $0.source != .heading }.flatMap { VersionReader.all(in: $0.name) }.map(\.key))
        for index in facts.indices where isFavourable(facts[index]) {
            if !whole.isEmpty, let named = titleVersions(of: facts[index]),
                !named.contains(where: { whole.contains($0.key) })
            {
                facts[index].status = .unknown
                continue
            }
            guard let said = facts[index].details[.statusWords] else { continue }
            let named = VersionReader.all(in: said)
            guard !named.isEmpty, !named.contains(where: { own.contains($0.key) }), isOnlyState(said, named, words)
            else {
                continue
            }
            facts[index].status = .unknown
            if facts[index].details[.release] == nil { facts[index].details[.release] = mentions.first?.name }
        }
    }

    /// The versions in the nearest title above a sign-off that names some and is about sign-offs: `Sign-offs of v2.3.0`.
    private static func titleVersions(of fact: Fact) -> [VersionReader.Found]? {
        guard fact.kind == .signoff else { return nil }
        for title in fact.section.reversed() {
            let named = VersionReader.all(in: title)
            guard !named.isEmpty else { continue }
            let words = FoldedText(title)
            return titles.contains(where: words.says) ? named : nil
        }
        return nil
    }

    private static let titles: [FoldedText] = [
        "sign off", "sign offs", "signoff", "signoffs", "approval", "approvals", "approvers", "freigabe", "freigaben",
        "approbation", "aprobación", "aprobaciones", "aprovação", "签字", "签署", "承認",
    ]

    /// Whether a release that is named there is one that the document is about.
    private static func isSubject(_ source: ReleaseMention.Source) -> Bool {
        source == .frontMatter || source == .title || source == .fileName || source == .heading
            || source == .releaseLine
    }

    private static func isFavourable(_ fact: Fact) -> Bool {
        switch fact.kind {
        case .criterion, .checklistItem, .signoff, .requiredSignoff:
            fact.status == .done || fact.status == .signed || fact.status == .go || fact.status == .accepted
        case .phase, .task, .decision, .issue, .risk, .artifact, .milestone, .deliverable, .reference: false
        }
    }

    /// Whether nothing but a state stands beside the version: "✅ v18.2 installed" is about a tool.
    private static func isOnlyState(_ said: String, _ named: [VersionReader.Found], _ words: Wording) -> Bool {
        var rest = said
        for version in named.reversed() {
            rest = rest.bytes(0..<version.range.lowerBound) + " " + rest.bytes(from: version.range.upperBound)
        }
        let spoken = FoldedText(rest).text.split(onByte: 0x20).filter { !joining.contains($0) }
        return !spoken.isEmpty && words.states.whole(FoldedText(spoken.joined(separator: " "))) != nil
    }

    private static let joining: Set<String> = [
        "for", "in", "on", "with", "at", "only", "release", "version", "für", "pour", "para", "mit", "avec", "con",
        "com",
    ]
}
