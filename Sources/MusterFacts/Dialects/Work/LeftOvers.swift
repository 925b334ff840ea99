import MusterModel
import MusterText

/// Sentences of a report of tests that say what is left to be done.
///
///     Firefox and Safari remain to be tested before the launch.        Lighthouse was not run here: to be done on staging.
///
/// Only documents that record results are read so: elsewhere such words speak of ideas.
struct LeftOvers: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard Self.mayReport(reading.judgedAs), !reading.isTemplate, !reading.isProcedure,
            sheet.contains([.checklistItem, .criterion], where: { $0.status != nil })
        else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && statement.box == nil && !reading.isInert(index)
            && mayTell(index, reading)
        {
            guard let sentence = Sentences(statement.body).list.first(where: { Self.isLeft(FoldedText($0)) }) else {
                continue
            }
            var fact = Fact(.task, statement, title: sentence.withoutEnd, modality: reading.claim)
            fact.status = .todo
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
        }
    }

    private static func mayReport(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .readinessReview, .checklist, .other: true
        case .taskSpec, .workflow, .progressLog, .minutes, .roadmap, .knownIssues, .checksums, .riskRegister: false
        }
    }

    private func mayTell(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .issues, .risks, .rollback, .objectives, .acceptance, .definitionOfDone, .definitionOfReady, .guidance,
            .scope, .context, .decision, .decisions, .conditions, .signoffs, .metrics, .waivers, .references:
            false
        case _: true
        }
    }

    private static func isLeft(_ words: FoldedText) -> Bool {
        guard (4...60).contains(words.wordCount), !Suppositions.areIn(words), !overs.areSaid(in: words) else {
            return false
        }
        if left.areSaid(in: words) { return true }
        return open.areSaid(in: words) && (LaunchWords.befores.areSaid(in: words) || stagings.areSaid(in: words))
    }

    /// Words that say by themselves that something is still to be done.
    private static let left: Phrases = [
        "remains to be", "remain to be", "still to be tested", "still to be done", "still has to be",
        "still have to be",
        "still needs to be", "still need to be", "has yet to be", "have yet to be", "is yet to be", "are yet to be",
        "still have to", "still has to", "still need to", "still needs to", "still must", "has to be repeated",
        "have to be repeated", "must be repeated", "needs to be repeated", "has to be redone", "must be redone",
        "is open again", "are open again", "turned out to be broken", "turned out broken", "turned out to be wrong",
        "this blocks", "to be repeated", "ist wieder offen", "sind wieder offen", "muss wiederholt werden",
        "müssen wiederholt werden", "doit être refait", "doit être refaite", "doivent être refaits", "il faut refaire",
        "il faut encore", "est à refaire", "hay que repetir", "debe repetirse", "todavía hay que", "aún hay que",
        "precisa ser repetido", "precisa ser repetida", "tem de ser repetido", "ainda temos de", "ainda temos que",
        "需要重做", "必须重做", "需要重新", "やり直す必要", "再実施が必要", "noch zu testen", "noch zu prüfen", "ist noch zu", "sind noch zu",
        "steht noch aus", "stehen noch aus",
        "muss noch", "müssen noch", "reste à", "restent à", "queda por", "quedan por", "queda pendiente",
        "quedan pendientes", "falta por", "falta probar", "falta testar", "falta validar", "faltam testar",
        "ainda precisa", "ainda é preciso", "尚需", "仍需", "还需要", "まだ実施", "残っている",
    ]

    /// Words that it was so once, or is so no more.
    private static let overs: Phrases = [
        "had to be", "had to", "no longer", "nothing", "musste", "mussten", "nicht mehr", "devait", "ne doit plus",
        "tenía que", "ya no", "tinha de", "não precisa mais", "不再", "もう",
    ]

    /// Words that leave it open, which count beside what they are to be done for.
    private static let open: Phrases = [
        "pending", "not run", "was not run", "were not run", "not executed", "not tested", "to be done", "to be run",
        "replace", "nicht ausgeführt", "nicht getestet", "nachzuholen", "non exécuté", "non exécutée", "non testé",
        "à faire",
        "no ejecutado", "no probado", "por hacer", "não executado", "não testado", "a fazer", "未执行", "未测试", "未実施",
    ]

    private static let stagings: Phrases = [
        "on staging", "in staging", "auf staging", "sur la préproduction", "en préproduction", "en préprod",
        "en preproducción", "em homologação",
    ]
}
