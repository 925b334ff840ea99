import MusterModel
import MusterText

/// The word with which a document says that something is done.
struct StateWords {
    let index: ProjectIndex
    let at: FactReference

    /// In order: the opposite of a word that has one (`FAIL`, `No`), the word of the nearest row of the same column, the word
    /// that the document uses elsewhere, the word of the same language, `done`; never one of another language. Upper case stays
    /// upper case.
    func done(for stated: String, of fact: Fact) -> String {
        let bare = TableRow.bare(stated)
        let language = StateWords.languages.first { $0.open.contains { bare.folded.startsWithBytes($0.folded) } }
        if let opposite = StateWords.opposites.first(where: { bare.folded == $0.open }), fact.kind != .issue {
            return StateWords.cased(opposite.done, like: bare)
        }
        let own = fact.kind == .issue ? language?.closed ?? "closed" : language?.done ?? "done"
        let used = [nearest(to: fact), anywhere(of: fact)].compactMap(\.self).first {
            word in language.map { StateWords.may($0, say: word) } ?? true
        }
        return StateWords.cased(used.flatMap { $0.isEmpty ? nil : $0 } ?? own, like: bare)
    }

    /// Whether a word is not one of another language.
    private static func may(_ language: Language, say word: String) -> Bool {
        let bare = TableRow.bare(word).folded
        let others = languages.filter { $0.done != language.done }
        return !others.contains { bare.startsWithBytes($0.done.folded) || bare.startsWithBytes($0.closed.folded) }
    }

    /// The word of another row of the same column, near by.
    private func nearest(to fact: Fact) -> String? {
        guard let cell = fact.statePlace?.cell else { return nil }
        let rows = facts.filter { isDone($0) && $0.kind == fact.kind && $0.statePlace?.cell == cell }
            .filter { abs($0.line - fact.line) <= 60 }
        return rows.min { abs($0.line - fact.line) < abs($1.line - fact.line) }?.details[.statusWords]
            .map(StateMark.removed(from:))
    }

    /// What the document writes outside of tables for something of this kind.
    private func anywhere(of fact: Fact) -> String? {
        facts.first { isDone($0) && $0.kind == fact.kind && $0.details[.statusWords] != nil }?.details[.statusWords]
            .map(StateMark.removed(from:))
    }

    private var facts: ArraySlice<Fact> { index.project.documents[at.document].facts.prefix(2_000) }

    private func isDone(_ fact: Fact) -> Bool {
        fact.status == .done || fact.status == .signed || fact.status == .closed
    }

    /// The word in upper case, or with a capital letter, where the one that it replaces is so.
    private static func cased(_ word: String, like old: String) -> String {
        let letters = old.utf8.filter(\.isASCIILetter)
        let isUpper = letters.count > 1 && !letters.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        if isUpper { return word.uppercased() }
        let isCapital = letters.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
        return isCapital ? word.capitalizedFirst : word
    }

    private typealias Language = (open: [String], done: String, closed: String)

    private static let opposites: [(open: String, done: String)] = [
        ("fail", "pass"), ("failed", "passed"), ("no", "yes"), ("not met", "met"), ("unmet", "met"), ("false", "true"),
        ("not verified", "verified"), ("not tested", "tested"), ("nein", "ja"), ("non", "oui"), ("não", "sim"),
        ("nicht bestanden", "bestanden"), ("échoué", "réussi"), ("fallido", "superado"), ("falhou", "aprovado"),
        ("否", "是"), ("失败", "通过"), ("未通过", "通过"), ("不合格", "合格"),
    ]

    /// Words for what is open, by language, with those for done and closed.
    private static let languages: [Language] = [
        (
            [
                "pending", "todo", "to do", "in progress", "open", "not started", "blocked", "wip", "started",
                "under way",
            ],
            "done", "closed"
        ),
        (
            ["offen", "ausstehend", "in arbeit", "läuft", "nicht begonnen", "blockiert", "in bearbeitung"], "erledigt",
            "geschlossen"
        ),
        (["en cours", "à faire", "en attente", "ouvert", "bloqué", "non commencé"], "terminé", "fermé"),
        (
            ["pendiente", "en curso", "en progreso", "abierto", "abierta", "bloqueado", "sin empezar"], "hecho",
            "cerrado"
        ),
        (
            ["pendente", "em andamento", "em curso", "aberto", "aberta", "bloqueado", "não iniciado"], "concluído",
            "fechado"
        ),
        (["待", "进行中", "未完成", "未开始", "未解决", "打开", "處理中", "阻塞"], "已完成", "已关闭"),
        (["未完了", "進行中", "未着手", "対応中", "作業中", "保留"], "完了", "クローズ"),
    ]
}
