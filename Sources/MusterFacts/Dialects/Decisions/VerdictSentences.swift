import MusterModel
import MusterText

/// Verdicts told as whole sentences: where a document decides, or set in bold letters in one that people sign.
///
///     ## Outcome
///     Kite OS 4.2 (build 88) is **approved for production**.
///
///     **CAB decision 2031-04-02:** authorised to implement as planned.
struct VerdictSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let mayDecide = sheet.statesDemands
        for (index, statement) in reading.statements(with: .belowTitles)
        where !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index)
        {
            guard !(statement.body.hasWideLetters && GrantSentence.isAhead(statement.body)),
                let told = refused(statement) ?? told(statement, index, mayDecide, reading)
            else { continue }
            var fact = Fact(.decision, statement, title: told.verdict.withoutEnd, modality: reading.claim)
            fact.status = told.status
            fact.date =
                DecisionDay.day(in: told.head + " " + told.verdict, reading.dates, of: reading.heldOn)
                ?? told.said.flatMap { DecisionDay.day(in: $0, reading.dates, of: reading.heldOn) } ?? reading.heldOn
            fact.details[.statusWords] = told.verdict
            fact.details[.scope] = ReleaseVerdict.scope(of: told.verdict)
            fact.details[.conditions] = DecisionWords.conditions(in: told.verdict) ?? told.condition
            sheet.take(index, fact)
        }
    }

    private struct Told {
        var head = ""
        let verdict: String
        let status: FactStatus
        /// What a sentence beside it depends on.
        let condition: String?
        /// The sentence right before it.
        let said: String?
    }

    /// A sentence that refuses a release in so many words, wherever it stands.
    private func refused(_ statement: Statement) -> Told? {
        guard !Questions.asks(statement.body) else { return nil }
        if ReleaseVerdict.refuses(statement.folded, statement.body) {
            return Told(verdict: statement.body, status: .noGo, condition: nil, said: nil)
        }
        // What stands beside the sentence may suppose things.
        guard ReleaseVerdict.decidesAgainst(statement.folded) else { return nil }
        return VerdictSentence.all(in: statement.body)
            .first { ReleaseVerdict.decidesAgainst(FoldedText($0)) && ReleaseVerdict.refuses(FoldedText($0), $0) }
            .map { Told(verdict: $0, status: .noGo, condition: nil, said: nil) }
    }

    private func told(_ statement: Statement, _ index: Int, _ mayDecide: Bool, _ reading: Reading) -> Told? {
        let isCalled = DecisionLabel.end(in: statement.body)
        let isPlace =
            isCalled != nil || reading.role(of: index) == .decision && isOwnDecision(statement.section, reading)
            || mayDecide && isBold(statement)
        guard isPlace, statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true,
            !Reservations.withdraws(FoldedText(EarlierRefusals.removed(from: statement.body))),
            !Questions.asks(statement.body)
        else { return nil }
        let bold = isCalled == nil ? boldVerdict(in: statement) : nil
        let ahead = bold.map { VerdictSentence.unfinished(in: statement.text.text.bytes(0..<$0)) } ?? ""
        guard bold == nil || leads(ahead, to: statement, index, reading) else { return nil }
        let text =
            isCalled.map { statement.body.bytes(from: $0) } ?? bold.map(statement.text.text.bytes(from:))
            ?? statement.body
        let sentences = Sentences(text).list
        for sentence in sentences {
            guard
                let status = ReleaseVerdict.status(of: sentence, in: reading, isAsked: isCalled != nil)
                    ?? called(sentence, behind: statement.text.text.bytes(0..<(bold ?? 0)), reading)
            else { continue }
            let others = sentences.filter { $0 != sentence }
            return Told(
                head: isCalled.map { statement.body.bytes(0..<$0) } ?? ahead, verdict: sentence, status: status,
                condition: others.lazy.compactMap(DecisionWords.conditions).first,
                said: sentences.firstIndex(of: sentence).flatMap { $0 > 0 ? sentences[$0 - 1] : nil })
        }
        return nil
    }

    /// A go that stands by itself behind words that say who decided: `The board decides unanimously: GO. It opens in May.`
    private func called(_ sentence: String, behind said: String, _ reading: Reading) -> FactStatus? {
        let ahead = VerdictSentence.unfinished(in: said)
        guard ahead.endsWithBytes(":"),
            !VerdictSentence.clauses(of: said).contains(where: AdverseConclusions.tellsFailure),
            sentence.startsWithBytes("GO"), let first = Clauses(sentence).list.first,
            first.withoutEnd == "GO", VerdictWords.nameDecider(ahead),
            !VerdictWords.nameOther(reading.dates.removingDays(from: ahead), known: ReleaseWords.all(in: reading)),
            DecisionWords.status(of: sentence, in: reading) == .go
        else { return nil }
        return .go
    }

    /// Whether words before a verdict in bold letters leave it whole: where a document decides, all that do not bend it;
    /// elsewhere, those that say who decided, and when.
    private func leads(_ ahead: String, to statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let isDated = ahead.trimmed.utf8.last == UInt8(ascii: ":") && reading.dates.first(in: ahead) != nil
        if isDated || reading.role(of: index) == .decision && isOwnDecision(statement.section, reading) {
            return !VerdictWords.bend(ahead)
        }
        return VerdictWords.leadTo(verdict: ahead, known: ReleaseWords.all(in: reading))
    }

    /// Whether a section is about the decision by its own title, and is not the document as a whole.
    private func isOwnDecision(_ section: Int, _ reading: Reading) -> Bool {
        section != reading.outline.titleSection && reading.outline.sections[section].ownRole == .decision
    }

    /// Whether bold letters hold the verdict of a line that is no point of a list.
    private func isBold(_ statement: Statement) -> Bool {
        guard !statement.isItem || statement.number != nil else { return false }
        return boldVerdict(in: statement) != nil
    }

    /// A go is written in capitals, or with what it is for.
    private func isVerdict(_ bold: String) -> Bool {
        (bold.trimmed == "GO" || ReleaseVerdict.saysGoing(FoldedText(bold)))
            && (!FoldedText(bold).starts(with: "go") || bold.startsWithBytes("GO") || bold.startsWithBytes("Go for "))
    }

    /// Where the bold letters begin that hold the verdict of a line; of those that name no release, where the line begins.
    private func boldVerdict(in statement: Statement) -> Int? {
        guard
            let span = statement.text.spans.first(where: { span in
                span.kind == .strong && isVerdict(statement.text.text(of: span))
            })
        else { return nil }
        let words = FoldedText(statement.text.text(of: span))
        return words.starts(with: "go") || words.wordCount > 5 ? span.range.lowerBound : 0
    }
}
