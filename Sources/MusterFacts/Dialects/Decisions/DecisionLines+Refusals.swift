import MusterModel
import MusterText

// Lines that only speak against going.
extension DecisionLines {
    /// `GA status: NO-GO (until all conditions are met)`, `Current recommendation: do not release publicly`. Only against
    /// going, whatever the field is called; one that supposes something, or that explains words, says nothing.
    func isRefused(_ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard !reading.isPlan, !reading.isTemplate, !statement.isHeading, statement.box == nil,
            field.key.wordCount <= 4, !DecisionWords.isSupposed(field.key), !field.key.says("go")
        else { return false }
        if field.value.startsWithBytes("NO-GO") {
            return reading.judgedAs == .readinessReview && !field.key.starts(with: "if") && !field.key.says("gate")
                && !FoldedText(field.value).says("criteria") && !CriteriaList.isCriteria(reading.role(of: index))
        }
        return Self.advices.end(field.key) && Self.refusals.begin(FoldedText(field.value))
    }

    private static let advices: Phrases = [
        "recommendation", "release recommendation", "empfehlung", "recommandation", "recomendación", "recomendação",
        "建议", "推奨",
    ]

    /// `- NO-GO for v2.4.0: the installer breaks` in a log. Only against going, and only with the name of the release.
    func isLogged(_ point: Statement, _ reading: Reading) -> Bool {
        guard point.isItem, point.box == nil, !reading.isPlan, reading.kind != .minutes else { return false }
        return point.body.startsWithBytes("NO-GO") && !VersionReader.all(in: point.body).isEmpty
            && !reading.words.states.hedges(point.folded) && !point.folded.says("criteria")
    }

    /// `Do not release from this branch.` under a title of the decision. Only against going.
    func forbids(_ statement: Statement, _ reading: Reading) -> Bool {
        guard !reading.isPlan, !statement.isHeading, statement.box == nil, statement.parent == nil,
            statement.folded.wordCount <= 30, isUnderDecision(statement.section, reading)
        else { return false }
        return Self.refusals.begin(statement.folded)
    }

    private func isUnderDecision(_ section: Int, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[section]
        return title.role == .decision || title.folded.ends(with: "recommendation")
    }

    private static let refusals: Phrases = [
        "do not approve", "do not release", "do not launch", "do not ship", "do not deploy", "do not proceed",
        "do not promote", "do not tag", "do not publish", "not recommended for release",
        "we do not recommend", "we recommend not", "release is not recommended", "launch is not recommended",
        "nicht freigeben", "keine freigabe", "ne pas publier", "ne pas livrer", "no publicar", "no lanzar",
        "não publicar", "não lançar", "不建议发布", "不予发布", "リリース不可",
    ]

    /// A title that ends in its verdict: `# v2.4.0: NO-GO`. Only against going; a title that says GO may name the question.
    func refuses(_ title: Statement, _ reading: Reading) -> Bool {
        if isRefusal(title, reading) { return true }
        return title.isHeading && !reading.isPlan && title.folded.ends(with: "no go") && !title.folded.says("go no go")
            && !title.folded.says("go or no go")
    }

    /// A line under a title of the decision that begins with the refusal: `NO-GO until the crane is repaired.`
    private func isRefusal(_ line: Statement, _ reading: Reading) -> Bool {
        let role = reading.outline.sections[line.section].role
        guard case .line = line.form, !reading.isPlan, line.field == nil || line.body.startsWithBytes("NO-GO. "),
            role == .decision || role == .decisions
        else { return false }
        return line.folded.starts(with: "no go") && !line.folded.says("criteria")
    }
}
