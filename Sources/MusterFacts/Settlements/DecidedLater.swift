import MusterModel
import MusterText

/// Verdicts whose own lines leave the going itself to a later decision: a go for one place says nothing of the next.
///
///     GO: it may be installed on the acceptance system. Installation on the live system is to be decided in May.
enum DecidedLater: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        facts.settleDecisions(in: reading, where: { $0.status == .go }) { fact, at in
            let section = reading.statements[at].section
            let lines = reading.statements[at...].prefix(reach).filter { $0.section == section && !$0.isHeading }
            if lines.contains(where: { VerdictSentence.all(in: $0.body).contains(where: leavesOpen) }) {
                fact.status = .pending
            }
        }
    }

    /// How many lines from the verdict on may say so.
    private static let reach = 6

    private static func leavesOpen(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return openings.areSaid(in: words) && goings.areSaid(in: words) && !Reservations.denies(words)
    }

    private static let openings: Phrases = [
        "to be decided", "will be decided", "is decided later", "be decided separately", "separate decision",
        "separate approval", "separate go", "own decision", "still to be approved", "noch zu entscheiden",
        "wird gesondert entschieden", "wird später entschieden", "gesonderte entscheidung", "gesonderte freigabe",
        "sera décidée", "sera décidé", "décision séparée", "décision distincte", "se decidirá", "decisión aparte",
        "será decidida", "será decidido", "decisão à parte", "decisão separada", "另行决定", "另行审批", "別途判定", "別途承認",
    ]

    /// What a release does, or where it goes, when it is let go.
    private static let goings: Phrases = [
        "live", "goes out", "go out", "ships", "ship", "production", "release", "launch", "rollout", "roll out",
        "installation", "deployment", "go live",
        "produktion", "produktiv", "produktivsetzung", "einsatz", "freigabe", "inbetriebnahme", "production",
        "mise en service", "déploiement", "producción", "despliegue", "puesta en", "produção", "implantação", "上线",
        "发布",
        "生产", "本番", "リリース", "稼働",
    ]
}
