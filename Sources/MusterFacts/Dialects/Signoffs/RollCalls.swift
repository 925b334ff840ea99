import MusterModel
import MusterText

/// What those present report one after another, each of whom ends with a vote.
///
///     - **Dev (Kit):** all ropes are whole, nothing was changed since the 9th. Go.
///     - **QA (Ada):** regression finished yesterday, none failed. Go.
///
///     ### The call
///     - Kit (captain): go
///     - Ada (dev): go
///
/// Two votes in one section make it a roll call, and whoever speaks in it without one has not voted. A vote beside words of
/// what is still to come, or was not done, is not known to stand.
struct RollCalls: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure,
            reading.judgesRelease || reading.kind == .minutes
        else { return }
        for section in reading.outline.sections.indices where !reading.isInert(section: section) {
            let isPoll = DecidingPlaces.isCall(reading.outline.sections[section].folded)
            let voices = reading.outline.statements(in: section).compactMap { index in
                Self.voice(reading.statements[index], index, isPoll: isPoll, reading, sheet).map { (index, $0) }
            }
            guard voices.count(where: { $0.1.vote != nil }) > 1 else { continue }
            for (index, voice) in voices where voice.vote != nil || !Self.leads(voice.name) {
                var fact = Fact(.signoff, reading.statements[index], title: voice.name.role, modality: .claimed)
                fact.role = voice.name.role
                fact.person = voice.name.person
                fact.status = voice.status
                fact.date = reading.day(above: section) ?? reading.heldOn
                fact.details[.statusWords] = voice.sentences.last
                sheet.take(index, fact)
            }
        }
    }

    private struct Voice {
        let name: SeatName
        let sentences: [String]
        /// What the last sentence votes, where it is nothing but a vote.
        let vote: Votes.Meaning?

        var status: FactStatus {
            switch vote {
            case .yes: sentences.dropLast().contains(where: RollCalls.leavesOpen) ? .unknown : .signed
            case .no: .rejected
            case .abstained, nil: .unknown
            }
        }
    }

    /// Somebody's function or name before a colon, and more than one sentence behind it; where all are called to vote, a
    /// word is enough.
    private static func voice(
        _ statement: Statement, _ index: Int, isPoll: Bool, _ reading: Reading, _ sheet: FactSheet
    ) -> Voice? {
        guard !statement.isHeading, statement.parent == nil, statement.box == nil, statement.mark == nil,
            !sheet.isTaken(index), !reading.isInert(index), let field = statement.field, field.key.wordCount <= 6
        else { return nil }
        let sentences = VerdictSentence.all(in: field.value)
        let name = SeatName(field.name)
        guard sentences.count > 1 || isPoll && statement.isItem,
            name.person.map(PersonName.isOne) ?? RoleNames.isRole(name.role)
        else { return nil }
        let last = sentences.last.map { Votes.meaning(of: $0.withoutEnd) ?? Self.said($0, reading) } ?? nil
        return Voice(name: name, sentences: sentences, vote: last)
    }

    /// `Approved.`, `No-go.`
    private static func said(_ sentence: String, _ reading: Reading) -> Votes.Meaning? {
        switch reading.words.states.alone(FoldedText(sentence)) {
        case .go, .approved: .yes
        case .noGo, .rejected: .no
        case _: nil
        }
    }

    private static func leavesOpen(_ sentence: String) -> Bool {
        let whole = FoldedText(sentence)
        return Reservations.putsOff(whole) || Suppositions.areIn(whole) || ahead.areSaid(in: whole)
            || VerdictSentence.clauses(of: sentence).contains { clause in
                let words = FoldedText(clause)
                if EmptyLists.saysNone(words) { return false }
                switch StatusWords.builtIn.meaning(of: words) {
                case .rejected, .open, .blocked, .todo: return true
                case _: return Reservations.denies(words)
                }
            }
    }

    private static let ahead: Phrases = [
        "will", "to be", "to do", "next week", "skipped", "happens", "happen", "crashes", "nothing tested",
        "nothing was tested", "still",
        "tomorrow", "remains", "missing", "open", "wird noch", "werden noch",
        "fehlt",
        "offen", "reste", "sera", "manque", "falta", "será", "pendiente", "pendente", "未完成", "待", "未完了",
    ]

    /// Whether somebody leads the meeting, and need not vote in it.
    private static func leads(_ name: SeatName) -> Bool {
        leaders.areSaid(in: FoldedText(name.role)) || name.person.map { leaders.areSaid(in: FoldedText($0)) } ?? false
    }

    private static let leaders: Phrases = [
        "chair", "moderator", "facilitator", "host", "scribe", "minutes", "secretary", "vorsitz", "moderation",
        "protokoll", "président", "présidente", "animateur", "secrétaire", "preside", "secretario", "presidente",
        "secretário", "主持", "记录", "司会", "議長", "書記",
    ]
}
