import MusterModel
import MusterText

/// What a test, an acceptance or a meeting came to, where it refuses what was looked at. Only against going: what is
/// granted has readers that ask for more.
///
///     Overall conclusion: not accepted, repeat after the lock is gone.        Result of the FAT: REJECTED
///     Gesamtergebnis: Abnahme verweigert.        Outcome of the bug bash: **NOT READY** for the pilot
struct RefusedOutcomes: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .filledField)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.parent == nil && statement.box == nil {
            guard let field = statement.field, field.key.wordCount <= 8,
                Self.keys.begin(field.key) || Self.wholes.contains(field.key.text),
                Self.mayTell(reading.role(of: index)),
                let status = Self.refusal(field.value) ?? Self.delay(of: field)
            else { continue }
            var fact = Fact(.decision, statement, title: statement.body.withoutEnd, modality: .claimed)
            fact.status = status
            fact.date = reading.dates.first(in: field.name) ?? reading.date(in: field.value)
            fact.details[.statusWords] = field.value
            sheet.take(index, fact)
        }
    }

    private static func mayTell(_ role: SectionRole?) -> Bool {
        switch role {
        case .issues, .risks, .tasks, .actions, .backlog, .guidance, .completed: false
        case _: true
        }
    }

    /// What the first clause of a value refuses; nil where it refuses nothing, or only says what will be.
    private static func refusal(_ value: String) -> FactStatus? {
        let clause = VerdictSentence.clauses(of: VerdictSentence.first(in: value)).first ?? value
        let words = FoldedText(clause)
        guard words.wordCount <= 14, !conditions.begin(words), !denials.areSaid(in: words), !Questions.asks(clause)
        else { return nil }
        if releases.areSaid(in: words) { return .noGo }
        return refusals.areSaid(in: words) ? .rejected : nil
    }

    /// Whether the decision about something is still to be taken: `Decision on the handover: pending`.
    private static func delay(of field: Statement.Field) -> FactStatus? {
        abouts.begin(field.key)
            && opens.all.contains(FoldedText(VerdictSentence.first(in: field.value).withoutEnd)) ? .pending : nil
    }

    private static let abouts: Phrases = [
        "final acceptance", "final approval", "final decision", "acceptance", "endabnahme", "abnahme", "endfreigabe",
        "réception définitive", "réception finale", "aceptación final", "recepción definitiva", "aceite final",
        "aprovação final", "最終判定", "最终验收",
        "decision on", "decision about", "release for", "release of", "clearance for", "approval for",
        "entscheidung über", "entscheidung zur", "entscheidung zum", "freigabe für", "freigabe zum", "freigabe zur",
        "décision sur", "autorisation de", "decisión sobre", "autorización de", "autorización para", "decisão sobre",
        "autorização de", "autorização para",
    ]
    private static let opens: Phrases = [
        "pending", "open", "still open", "not yet taken", "not taken yet", "outstanding", "to be taken", "offen",
        "noch offen", "steht aus", "steht noch aus", "ausstehend", "en attente", "à prendre", "pas encore prise",
        "pendiente", "por tomar", "pendente", "por tomar", "em aberto", "待定", "未定", "保留",
    ]

    private static let keys: Phrases = [
        "final acceptance", "final approval", "final decision", "endabnahme", "endfreigabe", "réception définitive",
        "réception finale", "aceptación final", "recepción definitiva", "aceite final", "aprovação final", "最終判定",
        "最终验收",
        "decision on", "decision about", "release for", "clearance for", "entscheidung über", "freigabe für",
        "freigabe zum", "freigabe zur", "décision sur", "autorisation de", "avis", "decisión sobre",
        "autorización de", "decisão sobre", "autorização de",
        "conclusion", "validation summary", "test summary", "summary of the validation", "summary of the test",
        "verification summary", "overall conclusion", "test conclusion", "final conclusion", "result of the",
        "results of the",
        "outcome of the", "outcome", "overall result", "overall outcome", "final result", "acceptance", "fazit",
        "gesamtergebnis", "gesamturteil", "ergebnis der", "ergebnis des", "abnahme", "abnahmeergebnis", "conclusion de",
        "résultat de", "résultat du", "résultat global", "bilan", "recette", "conclusión", "resultado de",
        "resultado del", "resultado global", "aceptación", "conclusão", "resultado da", "resultado do",
        "resultado geral", "aceite", "结论", "测试结论", "验收结论", "总体结论", "結論", "検収結果", "総合判定",
    ]

    /// Keys that may begin those of other things, and tell an outcome only as a whole.
    private static let wholes: Set<String> = [
        "overall", "result", "verdict", "summary", "overall verdict", "overall assessment", "test result",
        "short answer", "in short", "bottom line", "gesamt", "ergebnis", "kurz", "urteil", "résultat", "en bref",
        "resultado", "en resumen", "em resumo", "总体结果", "总评", "总之", "結果", "総合評価",
    ]

    private static let refusals: Phrases = [
        "not granted", "nicht erteilt", "non accordé", "non accordée", "no concedida", "no concedido", "não concedida",
        "não concedido", "not accepted", "rejected", "refused", "not approved", "acceptance denied", "verweigert",
        "abgelehnt",
        "nicht abgenommen", "nicht freigegeben", "refusé", "refusée", "rejeté", "rejetée", "non acceptée",
        "non accepté", "reprovado", "reprovada", "rechazado", "rechazada", "no aceptado", "no aceptada", "recusado",
        "recusada", "rejeitado",
        "rejeitada", "não aceito", "não aceita", "不予验收", "拒绝验收", "不接受", "否決", "不可", "検収不可",
    ]

    private static let releases: Phrases = [
        "not ready", "no go", "not released", "not to be released", "do not release", "nicht bereit", "pas prêt",
        "pas prête", "no listo", "no está listo", "não está pronto", "不建议量产", "不建议发布", "不建议上线", "不具备上线条件",
        "リリース不可",
    ]

    /// What says that nothing was refused, or that something else was.
    private static let denials: Phrases = [
        "not rejected", "not refused", "nothing", "none", "nobody", "no one", "never", "zero", "0", "no case",
        "no cases", "no test", "no tests", "rejected proposal", "proposal", "motion", "nicht abgelehnt", "nichts",
        "niemand", "keine", "keiner", "rien", "aucun", "aucune", "nada", "ningún", "ninguna", "nenhum", "nenhuma",
        "没有", "なし",
    ]

    private static let conditions: Phrases = ["if", "unless", "wenn", "falls", "si", "se", "如果"]
}
