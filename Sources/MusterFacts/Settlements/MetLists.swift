import MusterModel
import MusterText

/// Criteria and checks in a list of which the line above says that all of it is met.
///
///     All exit criteria are satisfied:
///     - Functional test: 100 % executed, 100 % passed.
///     - Translations: reviewed by the country offices.
///
/// A point that says less of itself is not known to be met.
enum MetLists: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        let silent = facts.indices.filter { index in
            (facts[index].kind == .criterion || facts[index].kind == .checklistItem) && facts[index].status == nil
        }
        guard !silent.isEmpty, !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        var lines: [Int: Int] = [:]
        for (place, statement) in reading.statements.enumerated()
        where statement.introduces && statement.box == nil && !reading.isInert(place)
            && saysMet(statement, reading)
        {
            for index in reading.statements.indices.dropFirst(place + 1) {
                guard reading.statements[index].section == statement.section, reading.statements[index].isItem else {
                    break
                }
                lines[reading.statements[index].line] = index
            }
        }
        for index in silent {
            guard let place = lines[facts[index].line] else { continue }
            facts[index].modality = reading.claim
            facts[index].status = saysLess(reading.statements[place], reading) ? .unknown : .done
        }
    }

    /// `All exit criteria are satisfied:`, `Alle Kriterien sind erfüllt:`
    private static func saysMet(_ statement: Statement, _ reading: Reading) -> Bool {
        let words = statement.folded
        return words.wordCount <= 12 && wholes.begin(words) && demands.areSaid(in: words) && mets.end(words)
            && !Reservations.denies(words) && !Reservations.putsOff(words) && !Reservations.withdraws(words)
            && !Suppositions.areIn(words) && !Exceptions.areMade(in: words)
    }

    private static func saysLess(_ point: Statement, _ reading: Reading) -> Bool {
        if Questions.asks(point.body) || Shortfall.isIn(point.body) || point.text.isStruck { return true }
        // `Open defects: none` names what there is none of.
        let isNone = point.field.map { field in
            VerdictSentence.clauses(of: field.value).first.map { EmptyLists.saysNone(FoldedText($0)) } ?? false
        }
        let parts = VerdictSentence.clauses(
            of: isNone == true || point.field != nil ? point.field?.value ?? "" : point.body)
        return Exceptions.areMade(in: point.folded) || bounds.areSaid(in: point.folded)
            || !parts.allSatisfy { saysWell($0, reading) }
    }

    /// Whether words say in so many words that it is well, or that there is none of what could be wrong.
    private static func saysWell(_ part: String, _ reading: Reading) -> Bool {
        let words = FoldedText(part)
        if EmptyLists.saysNone(words) { return true }
        let said = reading.words.status(part)?.meaning ?? reading.words.states.meaning(of: words)
        return said.map { $0.isFavourable } ?? false
            && !(Reservations.denies(words) || Reservations.withdraws(words) || Reservations.putsOff(words)
                || CellDoubts.areIn(words) || reading.words.states.hedges(words) || toDo.areSaid(in: words))
    }

    /// Beside a limit nobody knows on which side of it a figure is good.
    private static let bounds: Phrases = [
        "limit", "threshold", "target", "minimum", "maximum", "grenzwert", "sollwert", "mindestens", "seuil", "limite",
        "objectif",
        "umbral", "límite", "objetivo", "上限", "下限", "目标", "目標", "阈值", "閾値",
    ]

    private static let toDo: Phrases = [
        "to be", "to do", "remains", "missing", "zu prüfen", "fehlt", "steht aus", "reste à", "manque", "por hacer",
        "falta",
        "a fazer",
    ]

    private static let wholes: Phrases = [
        "all", "every", "each of", "alle", "sämtliche", "tous", "toutes", "chacun", "todos", "todas", "所有", "全部", "すべて",
        "全て",
    ]
    private static let demands: Phrases = [
        "criteria", "criterion", "conditions", "requirements", "gates", "checks", "points", "items", "kriterien",
        "bedingungen", "anforderungen", "punkte", "prüfungen", "critères", "conditions", "exigences", "points",
        "contrôles", "criterios", "requisitos", "condiciones", "puntos", "critérios", "condições", "pontos", "标准", "条件",
        "基準",
    ]
    private static let mets: Phrases = [
        "are met", "are satisfied", "are fulfilled", "have been met", "have been satisfied", "were met", "is met",
        "are complete", "are done", "passed", "have passed", "sind erfüllt", "wurden erfüllt", "sind bestanden",
        "sont remplis", "sont remplies", "sont satisfaits", "sont atteints", "se cumplen", "se han cumplido",
        "están cumplidos", "cumplidos", "foram cumpridos", "estão cumpridos", "foram atendidos", "已满足", "均已满足", "均满足",
        "已达成", "満たしている", "満たしています", "満たされている", "満たされています", "達成済み",
    ]
}
