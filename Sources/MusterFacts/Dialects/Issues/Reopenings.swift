import MusterModel
import MusterText

/// Sentences that say of an issue, named by its code, or of a task, named by its number, that it is open again: in logs,
/// diaries and minutes.
///
///     - 17/11/2031: DF-07 reproduced at the south quay. DF-07 reopened, the supplier knows.
///     - 18/11/2031: 4.2: amounts are posted twice. Task reopened.
struct Reopenings: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        lazy var numbers = Set(sheet.facts.map(\.fact).filter { $0.kind == .task }.compactMap(\.id))
        lazy var issues = Set(sheet.facts.map(\.fact).filter { $0.kind == .issue }.compactMap(\.id))
        for (index, statement) in reading.statements(with: .belowTitles)
        where (!reading.isInert(index) || reading.role(of: index) == .history) && !sheet.isIssue(index)
            && Self.words.areSaid(in: statement.folded)
        {
            for sentence in VerdictSentence.all(in: statement.body) {
                guard Self.isReopening(sentence),
                    var fact = Self.issue(in: sentence, statement, among: issues, reading)
                        ?? Self.task(in: sentence, statement, among: numbers, reading)
                else { continue }
                fact.date =
                    reading.dates.first(in: statement.body) ?? reading.day(above: statement.section) ?? reading.date
                fact.details[.statusWords] = sentence
                if sheet.isTaken(index) { sheet.add(fact, at: index) } else { sheet.take(index, fact) }
                break
            }
        }
    }

    /// The issue that is open again; nil where a sentence names none by its code, or by a number known so far: `No. 118
    /// reopened`.
    private static func issue(
        in sentence: String, _ statement: Statement, among ids: Set<String>, _ reading: Reading
    ) -> Fact? {
        guard let code = code(in: sentence) ?? number(in: reading.dates.removingDays(from: sentence), among: ids) else {
            return nil
        }
        var fact = Fact(.issue, statement, title: statement.body, modality: reading.claim)
        fact.id = code
        fact.status = .open
        return fact
    }

    /// The task that is open again; nil where a line names none by a number known so far.
    private static func task(
        in sentence: String, _ statement: Statement, among numbers: Set<String>, _ reading: Reading
    ) -> Fact? {
        guard tasks.areSaid(in: FoldedText(sentence)), let number = number(in: statement.body, among: numbers)
        else { return nil }
        var fact = Fact(.task, statement, title: statement.body, modality: reading.claim)
        fact.id = number
        fact.status = .inProgress
        return fact
    }

    private static let tasks: Phrases = [
        "task", "work package", "step", "aufgabe", "arbeitspaket", "tâche", "tarea", "tarefa", "任务", "タスク", "作業",
    ]

    /// The number of a known task or issue that a line names, with the signs around it taken off.
    private static func number(in line: String, among ids: Set<String>) -> String? {
        line.split(onByte: 0x20).lazy.map { word in
            let open = word.utf8.drop { !$0.isASCIIAlphanumeric }
            return String(decoding: open.reversed().drop { !$0.isASCIIAlphanumeric }.reversed(), as: UTF8.self)
        }.first(where: ids.contains)
    }

    /// - Parameter sentence: in which `No. 118` names a number, and denies nothing.
    private static func isReopening(_ sentence: String) -> Bool {
        let words = FoldedText(
            sentence.split(onByte: 0x20).filter { $0.asciiLowercased != "no." }.joined(separator: " "))
        return Self.words.areSaid(in: words) && !Reservations.denies(words) && !closings.areSaid(in: words)
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
