import MusterModel

/// The kind of a document that neither its words nor its sections tell, by what most of what was read in it is.
///
///     # Heron 4.2                                   # Kite: what may hit us
///     | File | SHA-256 |                            **HZ-1 Wind above 60 km/h** …
///
/// It is only shown: the document was read, and is judged, as what it was taken for before.
enum PrevailingKind {
    static func answer(beside told: KindReader.Answer, facts: [Fact], title: String, in reading: Reading)
        -> KindReader.Answer?
    {
        if let found = borneOut(beside: told, facts: facts, title: title, in: reading) {
            return KindReader.Answer(found.kind, judgedAs: told.judgedAs, found.reason)
        }
        guard told.kind == .other || told.isByContent, !reading.isTemplate, !reading.isProcedure else { return nil }
        let counts = Dictionary(grouping: facts.filter { $0.kind != .reference }, by: \.kind).mapValues(\.count)
        switch told.kind {
        case .other: break
        // A part of faults that stands beside more of other things makes no list of faults.
        case .knownIssues where counts.isEmpty: return nil
        case .knownIssues where counts[.issue, default: 0] * 2 < counts.values.reduce(0, +): break
        // A report finds faults beside what it is about.
        case .knownIssues
        where reports.areSaid(in: FoldedText(title + " " + reading.document.path.name))
            && counts[.issue, default: 0] * 2 < counts.values.reduce(0, +):
            break
        case .knownIssues where lists(.artifact, moreThan: .issue, counts): break
        case _: return nil
        }
        let isFull = counts.values.reduce(0, +) * 8 >= reading.statements.count(where: { !$0.isHeading })
        let found = kind(
            of: facts, counts, isFull: isFull,
            isReport: reports.areSaid(in: FoldedText(title + " " + reading.document.path.name))
                && !listing.areSaid(in: FoldedText(title)))
        guard let found else {
            guard told.kind == .knownIssues else { return nil }
            let hinted = BorneOutKind(title: title, facts: facts, in: reading).found
            return KindReader.Answer(
                hinted?.kind ?? .other, judgedAs: told.judgedAs,
                hinted?.reason ?? "It holds issues beside more of other things")
        }
        return KindReader.Answer(found.kind, judgedAs: told.judgedAs, found.reason)
    }

    /// What a word of the title hints at and the document bears out, where nothing else tells its kind, or nothing but what
    /// one of its sections is called.
    private static func borneOut(beside told: KindReader.Answer, facts: [Fact], title: String, in reading: Reading)
        -> BorneOutKind.Found?
    {
        // Most documents are of a kind that is told for sure, and need none.
        var hinted: BorneOutKind { BorneOutKind(title: title, facts: facts, in: reading) }
        switch told.kind {
        case .other: return hinted.found
        case .roadmap where told.isByContent: return hinted.state
        case .readinessReview where !told.isByContent: return BorneOutKind.minutes(title: title, in: reading.outline)
        case .checklist where !told.isByContent && !LikelyKind.namesChecklist(title): return hinted.accepted
        case .roadmap, .readinessReview, .progressLog, .taskSpec, .minutes, .checklist, .checksums, .knownIssues,
            .riskRegister, .workflow:
            return nil
        }
    }

    /// - Parameter isFull: whether a good part of the document was read as facts.
    private static func kind(of facts: [Fact], _ counts: [FactKind: Int], isFull: Bool, isReport: Bool)
        -> (kind: DocumentKind, reason: String)?
    {
        let all = counts.values.reduce(0, +)
        func prevails(_ kind: FactKind, fewest: Int) -> Bool {
            let number = counts[kind, default: 0]
            return number >= fewest && number * 2 >= all
        }
        if prevails(.artifact, fewest: 2), lists(.artifact, moreThan: .issue, counts),
            facts.contains(where: { $0.kind == .artifact && $0.digest != nil })
        {
            return (.checksums, "Most of what it lists are files with their digests")
        }
        guard isFull else { return nil }
        if prevails(.risk, fewest: 2), !isReport { return (.riskRegister, "Most of what it lists are risks") }
        if prevails(.issue, fewest: 3), counts[.decision] == nil, !isReport {
            return (.knownIssues, "Most of what it lists are issues")
        }
        let told = facts.count { $0.kind == .phase && $0.status != nil && $0.status != .unknown }
        let hasBegun = facts.contains { $0.kind == .phase && ($0.status == .done || $0.status == .inProgress) }
        let isAccount = told >= 2 && hasBegun && counts[.phase, default: 0] >= 3 && counts[.milestone] == nil
        if isAccount || told >= 3 && (prevails(.phase, fewest: 3) || hasBegun && told * 3 >= all) {
            return (.progressLog, "It gives the state of several phases")
        }
        let isVerdict = facts.contains { $0.kind == .decision && ($0.status == .go || $0.status == .noGo) }
        if isVerdict, counts[.signoff, default: 0] >= 2 {
            return (.readinessReview, "It tells who signed, and what was decided")
        }
        return nil
    }

    private static func lists(_ kind: FactKind, moreThan other: FactKind, _ counts: [FactKind: Int]) -> Bool {
        counts[kind, default: 0] > counts[other, default: 0]
    }

    /// What keeps count of what tests found is a list of that: `Pen test findings – tracker`.
    private static let listing: Phrases = [
        "findings tracker", "tracker", "findings register", "findings list", "findings log", "mängelliste",
        "restpunkteliste",
        "liste des réserves", "lista de hallazgos", "lista de pendências", "问题清单", "指摘一覧", "課題一覧",
    ]

    /// What tells of tests, or of one thing that went wrong, lists what was found in it.
    private static let reports: Phrases = [
        "test", "tests", "uat", "playtest", "lessons", "lessons learned", "retro", "retrospective", "audit", "report",
        "review", "incident", "postmortem", "post mortem", "bericht",
        "vorfall", "rapport", "recette", "informe", "pruebas", "incidente", "relatório", "testes", "测试", "报告",
        "テスト", "報告",
    ]
}
