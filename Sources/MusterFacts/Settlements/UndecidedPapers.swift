import MusterModel
import MusterText

/// Goes that are told as what is still open, and recommendations to go in a paper that leaves a place for the decision, and
/// leaves it empty, or says that others decide.
///
///     | Recommendation | GO |        Recommendation: GO        Recommendation: GO
///     | Decision       |    |        Decision: ____            The release board decides.
enum UndecidedPapers: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let isGo: (Fact) -> Bool = { $0.status == .go }
        facts.settleDecisions(in: reading, where: isGo) { fact, at in
            guard let key = reading.statements[at].field?.key else { return }
            if awaits.contains(key.text) || scripts.areSaid(in: key) { fact.status = .pending }
        }
        let advised = facts.indices.filter {
            facts[$0].kind == .decision && facts[$0].status == .go && advices.areSaid(in: FoldedText(facts[$0].text))
        }
        guard !advised.isEmpty, leavesPlace(in: reading) || othersDecide(in: reading) else { return }
        // What others are still to decide on is no decision that theirs could contradict.
        let isForOthers = othersDecide(in: reading)
        for index in advised {
            facts[index].status = .pending
            if isForOthers { facts[index].modality = .planned }
        }
    }

    /// What a go that is still to come is called by before a colon.
    static let awaits: Set<String> = [
        "topic", "agenda", "open", "next", "next step", "missing", "todo", "to do", "pending", "needed", "wanted",
        "goal", "aim", "target",
        "outstanding", "offen", "nächster schritt", "fehlt", "ziel", "ouvert", "prochaine étape", "manque", "but",
        "pendiente", "siguiente paso", "falta", "objetivo", "pendente", "próximo passo", "待办", "下一步", "未了", "次",
    ]

    /// What stands before the words that are only to be said.
    private static let scripts: Phrases = [
        "draft", "wording", "sample", "sample text", "to be said", "script", "speech", "textvorschlag", "wortlaut",
        "libellé proposé", "texto propuesto", "texto proposto",
    ]

    private static func othersDecide(in reading: Reading) -> Bool {
        reading.statements.indices.contains { index in
            !reading.isInert(index) && reading.statements[index].folded.wordCount <= 40
                && deciding.areSaid(in: reading.statements[index].folded)
        }
    }

    /// That a decision is that of others, or still to come; one that was taken is told otherwise.
    private static let deciding: Phrases = [
        "board decides", "committee decides", "council decides", "panel decides", "sponsor decides",
        "management decides", "director decides", "will decide", "is to decide", "to be decided by",
        "decision is taken by", "decision rests with", "decision lies with", "decision is up to", "decision belongs to",
        "for decision by", "gremium entscheidet", "ausschuss entscheidet", "lenkungskreis entscheidet",
        "vorstand entscheidet", "entscheidung liegt bei", "entscheidung trifft", "wird entscheiden", "comité décide",
        "décision appartient", "décision revient", "décidera", "comité decide", "decisión corresponde", "decidirá",
        "comitê decide", "decisão cabe", "由委员会决定", "由评审会决定", "委員会が決定する", "会議で決定する",
    ]

    private static func leavesPlace(in reading: Reading) -> Bool {
        reading.statements.indices.contains { index in
            let statement = reading.statements[index]
            return statement.field.map { isDecision($0.key) && isBlank($0.value) } ?? false
                && (!statement.introduces || !isGoneOn(behind: index, reading))
        }
            || reading.outline.tables.contains { table in
                table.rows.contains { row in
                    row.cells.count > 1 && row.cells.first.map { isDecision(FoldedText($0.text)) } ?? false
                        && row.cells.dropFirst().allSatisfy { isBlank($0.text) }
                }
            }
    }

    /// Whether what a label announces stands behind it, and not the next label or title.
    private static func isGoneOn(behind index: Int, _ reading: Reading) -> Bool {
        guard index + 1 < reading.statements.count else { return false }
        let next = reading.statements[index + 1]
        return !next.isHeading && next.field == nil
    }

    private static func isDecision(_ key: FoldedText) -> Bool {
        FieldKeys.meaning(of: key) == .decision && !advices.areSaid(in: key)
    }

    private static func isBlank(_ value: String) -> Bool { FoldedText(value).isEmpty || Placeholder.isOne(value) }

    private static let advices: Phrases = [
        "recommendation", "recommended", "recommends", "empfehlung", "recommandation", "recomendación", "recomendação",
        "建议", "推奨",
    ]
}
