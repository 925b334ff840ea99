import MusterModel
import MusterText

/// Sentences that let money or people go, and no release: `The budget for the launch of Kite 4.2 is approved.`
enum GrantedMeans: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices where facts[index].kind == .decision && facts[index].status == .go {
            let words = FoldedText(facts[index].details[.statusWords] ?? facts[index].title)
            if means.areSaid(in: words), !words.says("go") { facts[index].status = .accepted }
        }
    }

    private static let means: Phrases = [
        "budget", "budgets", "funding", "funds", "costs", "headcount", "spending", "purchase", "kosten", "mittel",
        "haushaltsmittel", "stellen", "beschaffung", "financement", "crédits", "dépenses", "presupuesto", "fondos",
        "gastos", "orçamento", "verba", "despesas", "预算", "经费", "予算", "費用",
    ]
}
