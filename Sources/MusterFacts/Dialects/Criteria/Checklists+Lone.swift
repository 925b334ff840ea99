import MusterModel
import MusterText

// Ticks and crosses before lines that are no points of a list.
extension Checklists {
    /// A cross before a few words that stand by themselves, where other points of the document carry marks: what is not so.
    func isLoneCross(_ statement: Statement, _ reading: Reading) -> Bool {
        guard case .line = statement.form, statement.mark == .failed,
            StatusMark.leading(statement.text.text.utf8)?.mark == .failed, !reading.isTemplate,
            (2...16).contains(statement.folded.wordCount), !Self.orders.begin(statement.folded)
        else { return false }
        return reading.statements.count { $0.isItem && ($0.mark == .done || $0.mark == .failed) } > 1
    }

    /// How advice against something begins.
    private static let orders: Phrases = [
        "don t", "do not", "never", "avoid", "bad", "wrong", "no", "nicht", "kein", "keine", "nie", "falsch", "ne",
        "jamais", "éviter", "nunca", "evitar", "não", "不要", "禁止",
    ]

    /// Whether a line with a tick is all that its part of the list holds, beside parts with several:
    ///
    ///     ### Before
    ///     ✅ Ropes counted
    ///     ✅ Bell rung
    ///     ### After
    ///     ✅ Crane stowed
    func isLoneTick(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard case .line = statement.form, let mark = statement.mark, mark == .done || mark == .todo,
            statement.parent == nil, statement.folded.wordCount <= 16, !statement.text.isStrong
        else { return false }
        let outline = reading.outline
        let section = outline.sections[statement.section]
        guard section.level <= 6, statement.section != outline.titleSection,
            outline.statements(in: statement.section).first == index
        else { return false }
        return outline.sections.indices.contains { other in
            let title = outline.sections[other]
            guard other != statement.section, title.parent == section.parent, title.level == section.level else {
                return false
            }
            return outline.statements(in: other).count {
                reading.statements[$0].isItem && reading.statements[$0].mark != nil
            }
                > 1
        }
    }
}
