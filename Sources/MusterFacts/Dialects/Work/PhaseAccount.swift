import MusterModel
import MusterText

/// How far a phase is, told in the words below its title.
///
///     ## Sprint 1 – inventory              Stage 1: Bypass
///     Complete. 412 ropes counted.         Lay 340 m of pipe. Finished 4 March 2031.
///
/// The first or the last sentence says it, with nothing beside the state but a day. That a phase is over is doubted by any
/// word of the account that limits, supposes or puts off.
enum PhaseAccount {
    /// Takes the state, and the day beside it, into a phase that has none of its own.
    static func apply(_ account: Statement?, to fact: inout Fact, in reading: Reading) {
        guard let account, account.form == .line, account.field == nil, account.box == nil, account.mark == nil,
            account.body.withoutEnd != account.body
        else { return }
        let sentences = VerdictSentence.all(in: account.body)
        guard let first = sentences.first, let last = sentences.last else { return }
        for sentence in [first, last] {
            guard let told = told(sentence, reading) else { continue }
            let isOver = told.meaning.isFavourable
            if fact.status == nil {
                fact.status = told.meaning.status(of: .phase)
                let words = FoldedText(sentence)
                if isOver,
                    !told.isWhole || CellDoubts.areIn(words) || reading.words.states.hedges(words)
                        || sentences.contains(where: isDoubted)
                {
                    fact.status = .unknown
                }
                fact.details[.statusWords] = sentence.withoutEnd
                fact.statePlace = StatePlace(line: account.line)
            }
            if isOver, fact.status == .done, fact.date == nil { fact.date = told.date }
            return
        }
    }

    /// The prose right below the title of a section; nil where something else stands there.
    static func below(_ title: Statement, in reading: Reading) -> Statement? {
        reading.outline.topStatements(in: title.section).first.map { reading.statements[$0] }
    }

    /// The state that a sentence begins with, whether nothing but a day stands beside it, and that day.
    private static func told(_ sentence: String, _ reading: Reading)
        -> (meaning: StatusMeaning, isWhole: Bool, date: CivilDate?)?
    {
        guard !Questions.asks(sentence), let head = Clauses(sentence.withoutEnd).list.first else { return nil }
        let days = reading.dates.all(in: sentence)
        let state = StateBesideDay.state(in: reading.dates.removingDays(from: head), reading.words)
        guard !state.isEmpty, let said = reading.words.states.alone(state), !said.denies, said != .hedge else {
            return nil
        }
        // `Planned for April`, `Review planned`: what is meant to be has not begun.
        let meaning = planned.areSaid(in: state) ? StatusMeaning.todo : said
        let isWhole = FoldedText(head) == FoldedText(sentence.withoutEnd)
        return (meaning, isWhole, days.count == 1 ? days[0].date : nil)
    }

    private static func isDoubted(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return Reservations.putsOff(words) || Reservations.withdraws(words) || Questions.asks(sentence)
            || Exceptions.areMade(in: words) || Suppositions.areIn(words)
            || Trouble.isOpen(sentence) || remains.areSaid(in: words)
    }

    private static let planned: Phrases = [
        "planned", "planned for", "scheduled", "scheduled for", "geplant", "geplant für", "prévu", "prévue", "planifié",
        "planifiée", "previsto", "prevista", "planificado", "planificada", "planejado", "planejada", "计划", "予定",
    ]

    /// What says of a part of a phase that it is still to be done.
    private static let remains: Phrases = [
        "remain", "remains", "remaining", "left", "still", "yet", "missing", "open", "outstanding", "to do", "must",
        "planned", "expected", "offen", "fehlt", "fehlen", "noch", "restlich", "muss", "müssen", "reste", "restent",
        "manque", "manquent", "encore", "doit", "queda", "quedan", "falta", "faltan", "aún", "todavía", "resta",
        "restam", "faltam", "ainda", "deve", "仍", "尚", "剩余", "未", "残", "まだ",
    ]
}
