import MusterModel
import MusterText

/// What a release asks for in a sentence that goes on to say that it is not done yet, and what a paragraph under a title of
/// things to do before the launch tells.
///
///     The restore must be rehearsed before the release. It has not been rehearsed yet.
///     The security review is mandatory before launch and has not taken place.
///
/// They are only read against going.
struct OwedWork: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard sheet.tellsHowItStands(reading) else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && !statement.introduces {
            guard let told = owed(statement) ?? beforehand(statement, index, reading) else { continue }
            var fact = Fact(.task, statement, title: told, modality: reading.claim)
            fact.status = .todo
            sheet.take(index, fact)
        }
    }

    /// A demand whose own words, or the sentences behind it, say that it is not met.
    private func owed(_ statement: Statement) -> String? {
        guard
            ReleaseDemand.mayStand(in: statement.folded.beginnings) || Self.demands.areSaid(in: statement.folded)
                || Self.needs.areSaid(in: statement.folded)
        else { return nil }
        let sentences = VerdictSentence.all(in: statement.body)
        guard let asked = sentences.firstIndex(where: Self.asks) else { return nil }
        let behind = FoldedText(([Self.rest(of: sentences[asked])] + sentences[(asked + 1)...]).joined(separator: " "))
        let isOurs = Self.ours.begin(FoldedText(sentences[asked]))
        guard isOurs || Self.unmet.areSaid(in: behind) || Self.denials.end(behind), !Self.mets.areSaid(in: behind)
        else {
            return nil
        }
        return sentences[asked].withoutEnd
    }

    private static func asks(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return !Questions.asks(sentence) && !Suppositions.areIn(words)
            && (ReleaseDemand.isOne(words) || demands.areSaid(in: words)
                || LaunchWords.befores.areSaid(in: words) && needs.areSaid(in: words))
    }

    /// What follows the first "and" or comma of a sentence: the demand comes before it.
    private static func rest(of sentence: String) -> String {
        joints.lazy.compactMap { joint in
            sentence.firstOffset(of: joint).map { sentence.bytes(from: $0 + joint.utf8.count) }
        }.first ?? ""
    }

    private static let joints = [
        "; ", " and ", ", ", " but ", " und ", " et ", " mais ", " y ", " pero ", " e ", " mas ", "，", "、",
    ]

    /// The first line of a paragraph under a title of what is to be done before the launch, where no list stands.
    private func beforehand(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        let section = reading.outline.sections[statement.section]
        guard case .line = statement.form, section.level <= 6, section.role == .actions,
            SectionTitles.isBeforeGoing(section.folded),
            reading.outline.statements(in: statement.section).first == index,
            !reading.outline.contents[statement.section].contains(.items),
            reading.outline.tables(in: statement.section).isEmpty,
            statement.folded.wordCount >= 3 || statement.body.hasWideLetters,
            !EmptyLists.saysNone(FoldedText(VerdictSentence.first(in: statement.body))),
            !Self.pointers.begin(statement.folded), !Self.absences.begin(statement.folded),
            !(reading.words.states.meaning(of: statement.folded)?.isFavourable ?? false)
        else { return nil }
        return VerdictSentence.first(in: statement.body).withoutEnd
    }

    private static let pointers: Phrases = [
        "see", "listed", "tracked", "the list", "the following", "siehe", "voir", "véase", "ver", "veja", "参见", "参照",
    ]
    private static let absences: Phrases = [
        "nothing", "none", "no", "all", "nichts", "keine", "alle", "alles", "rien", "aucun", "aucune", "tout", "nada",
        "ninguna", "todo", "nenhuma", "tudo", "无", "没有", "なし",
    ]

    private static let needs: Phrases = [
        "must", "has to", "have to", "needs to", "need to", "muss", "müssen", "doit", "doivent", "debe", "deben",
        "deve",
        "devem", "devons", "tenemos que", "temos que", "必须", "需要",
    ]

    /// How those begin who say what is left to them: `We need to rotate the keys before we ship.`
    private static let ours: Phrases = [
        "we need to", "we have to", "we must", "i need to", "i have to", "wir müssen", "nous devons", "tenemos que",
        "temos que", "temos de", "我们需要", "我们必须",
    ]

    private static let demands: Phrases = [
        "must have been", "is mandatory before", "are mandatory before", "is required before", "are required before",
    ]

    /// Words that a thing is not so yet, or is still to come.
    private static let unmet: Phrases = [
        "has not", "have not", "is not", "are not", "was not", "were not", "not yet", "not done", "did not", "will",
        "is missing", "are missing", "starts on", "starts next", "is planned", "are planned", "is scheduled",
        "is on it",
        "works on it", "is working on", "is still", "are still", "is open", "are open", "pending", "outstanding",
        "in progress", "nobody", "hat nicht", "ist nicht", "wurde nicht", "wurden nicht", "noch nicht", "steht aus",
        "fehlt", "fehlen", "wird", "n a pas", "n ont pas", "n est pas", "pas encore", "manque", "sera", "no se ha",
        "no ha", "no han", "no está", "aún no", "todavía no", "falta", "será", "não foi", "não foram", "não está",
        "ainda não", "尚未", "还没有", "还没", "未完成", "未进行", "まだ", "未実施", "されていない",
    ]

    private static let denials: Phrases = ["no", "nein", "non", "não", "否", "いいえ"]

    /// Words that it is.
    private static let mets: Phrases = [
        "was done", "was rehearsed", "took place", "is done", "is met", "is complete", "has been", "have been",
        "are met", "erledigt", "erfüllt", "fand statt", "a été", "ont été", "se realizó", "se ha hecho", "foi feito",
        "foi realizado", "已完成", "完了した", "実施済み",
    ]
}
