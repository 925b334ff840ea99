import MusterModel
import MusterText

/// Verdicts of a review that stands before the one on the release: they let the next stage begin, and nothing go out.
///
///     # Test readiness review, Kite 4.2        # Kick-off of Kite 4.2
///     Decision: GO                             Decision: GO
enum StageVerdicts: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard let title = reading.outline.titleSection.map({ reading.outline.sections[$0].folded }), isOfStage(title)
        else { return }
        for index in facts.indices
        where facts[index].kind == .decision && facts[index].status == .go
            && !Resolution.namesDeparture(FoldedText(facts[index].text))
        {
            facts[index].status = .accepted
        }
    }

    /// Whether a title names a stage and the review of it, and no release that is decided on with it.
    private static func isOfStage(_ title: FoldedText) -> Bool {
        let isBeginning = beginnings.areSaid(in: title)
        return (isBeginning || stages.areSaid(in: title) && reviews.areSaid(in: title))
            && !Resolution.namesDeparture(title) && !releases.areSaid(in: title)
    }

    /// Words of a title that decides on a release with the stage, also where they name a paper on it: `Release Report`.
    private static let releases: Phrases = [
        "release", "launch", "go no go", "go live", "freigabe", "livraison", "lanzamiento", "lançamento",
        "发布",
        "リリース",
    ]

    private static let beginnings: Phrases = [
        "kick off", "kickoff", "test readiness", "testbereitschaft", "réunion de lancement du projet", "启动会", "キックオフ",
    ]

    private static let stages: Phrases = [
        "design", "concept", "feasibility", "architecture", "requirements", "requirement", "prototype", "beta", "alpha",
        "rehearsal", "dry run", "planning", "entwurf", "konzept", "machbarkeit", "architektur", "anforderungen",
        "generalprobe", "conception", "faisabilité", "exigences", "répétition", "diseño", "viabilidad", "requisitos",
        "ensayo", "viabilidade", "ensaio", "设计", "方案", "需求", "设计评审", "設計", "企画", "要件",
    ]

    private static let reviews: Phrases = [
        "review", "gate", "meeting", "workshop", "prüfung", "sitzung", "tor", "revue", "réunion", "jalon", "revisión",
        "reunión", "puerta", "revisão", "reunião", "portão", "评审", "会议", "レビュー", "会議", "ゲート",
    ]
}
