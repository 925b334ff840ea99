import MusterText

/// Fields of a decision whose value is one word of letting go, where the field says that it is of a release.
///
///     **Ship decision:** ship it. It leaves on 9 April.        Decisão: liberado. A versão 4.2 entra em produção.
///
/// "Decision: approved" by itself may be of anything that a meeting talked about.
enum ReleaseApproval {
    ///
    /// - Parameter section: where the field stands: titles above it may name the release where that of the document does not.
    static func isGiven(by field: Statement.Field, in section: Int, of reading: Reading) -> Bool {
        let sentences = VerdictSentence.all(in: field.value)
        guard let first = sentences.first, case let word = FoldedText(first.withoutEnd).text,
            words.contains(word) || goings.contains(word),
            !Questions.asks(field.value),
            !sentences.contains(where: { VerdictWords.bend($0) || DecisionWords.conditions(in: $0) != nil })
        else { return false }
        let known = ReleaseWords.all(in: reading).union(ReleaseWords.above(section, in: reading))
        return goings.contains(word) && known.contains(where: \.hasDigit)
            && (!participles.contains(word) || !isOfPaper(reading)) || Resolution.namesGoing(field.key)
            || sentences.dropFirst().contains {
                Resolution.namesGoing(FoldedText($0)) && isOfRelease($0, known, reading)
            }
    }

    private static func isOfRelease(_ sentence: String, _ known: Set<String>, _ reading: Reading) -> Bool {
        let numbers = VerdictWords.words(of: reading.dates.removingDays(from: sentence)).filter(\.key.hasDigit)
        return numbers.allSatisfy { known.contains($0.key) }
    }

    /// Whether an answer begins by saying that what the document is about was let go: `released, effective at once`.
    static func begins(_ answer: String, in reading: Reading) -> Bool {
        VerdictWords.words(of: answer).first.map { participles.contains($0.key) } ?? false && !isOfPaper(reading)
    }

    /// Whether the title is that of a paper, which may be what was released: `Test plan of Kite 4.2`.
    private static func isOfPaper(_ reading: Reading) -> Bool {
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded }
        return title.map(papers.areSaid) ?? false
    }

    private static let papers: Phrases = [
        "plan", "notes", "design", "budget", "architecture", "concept", "specification", "documentation", "proposal",
        "report", "manual", "testplan", "konzept", "architektur", "spezifikation", "dokumentation", "bericht",
        "handbuch",
        "notes de version", "rapport", "manuel", "diseño", "informe", "notas", "relatório", "plano", "说明", "计划", "報告",
        "計画",
    ]

    /// What a release alone is told to do, in a document about one.
    private static let goings: Set<String> = [
        "released", "release", "ship it", "ship", "launch", "go ahead", "freigegeben", "liberado", "liberada",
    ]

    private static let participles: Set<String> = ["released", "freigegeben", "liberado", "liberada"]

    private static let words: Set<String> = [
        "approved", "authorised", "authorized", "cleared", "granted", "genehmigt", "erteilt", "approuvé", "approuvée",
        "autorisé", "autorisée", "accordée", "aprobado", "aprobada", "autorizado", "autorizada", "aprovado", "aprovada",
        "批准", "同意", "承認",
    ]
}
