import MusterModel
import MusterText

/// Sentences that say of an issue, named by its code, that it is open again: in logs, diaries and minutes.
///
///     - 17/11/2031: DF-07 reproduced at the south quay. DF-07 reopened, the supplier knows.
struct ReopenedIssues: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !reading.isInert(index) && !sheet.isIssue(index)
            && Self.words.areSaid(in: statement.folded)
        {
            for sentence in VerdictSentence.all(in: statement.body) {
                guard Self.isReopening(FoldedText(sentence)), let code = Self.code(in: sentence) else { continue }
                var fact = Fact(.issue, statement, title: statement.body, modality: reading.claim)
                fact.id = code
                fact.status = .open
                fact.date = reading.date(in: statement.body)
                fact.details[.statusWords] = sentence
                if sheet.isTaken(index) { sheet.add(fact, at: index) } else { sheet.take(index, fact) }
                break
            }
        }
    }

    private static func isReopening(_ words: FoldedText) -> Bool {
        words.areOf(Self.words) && !Reservations.denies(words) && !closings.areSaid(in: words)
            && !DecisionWords.isSupposed(words)
    }

    /// A word of letters, a hyphen and digits: `NC-07`.
    private static func code(in sentence: String) -> String? {
        sentence.utf8.split { !($0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-")) }.lazy
            .map { String(decoding: $0, as: UTF8.self) }.first {
                WrittenID.leading($0 + ": x")?.id == $0 && $0.hasDigit
            }
    }

    private static let words: Phrases = [
        "reopened", "re opened", "reopen", "wieder geöffnet", "wiedereröffnet", "wieder offen", "rouvert", "rouverte",
        "réouvert", "réouverte", "reabierto", "reabierta", "reaberto", "reaberta", "重新打开", "重开", "再オープン", "再発",
    ]

    private static let closings: Phrases = [
        "closed again", "fixed again", "wieder geschlossen", "refermé", "refermée", "vuelto a cerrar",
        "fechado novamente",
        "重新关闭", "再クローズ",
    ]
}

extension FoldedText {
    fileprivate func areOf(_ phrases: Phrases) -> Bool { phrases.areSaid(in: self) }
}
