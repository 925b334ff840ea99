import MusterModel
import MusterText

/// Verdicts that a line calls out behind words that say that somebody decided.
///
///     **Board decision (2031-04-02): GO** for operation from Monday
///     2031-04-02. The steering group decided: GO with conditions.
///     - 07:30 — Go/no-go call: GO given by the harbour master        AGREED: Kite OS 4.2 is GO.
struct CalledVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && !statement.isHeading && statement.box == nil {
            guard let call = Call(statement.body) else { continue }
            let status = DecisionWords.status(of: call.verdict, in: reading)
            guard status == .go || status == .noGo else { continue }
            var fact = Fact(.decision, statement, title: call.verdict.withoutEnd, modality: reading.claim)
            fact.status = status
            fact.date =
                reading.dates.first(in: call.head) ?? DecisionDay.day(
                    in: call.verdict, reading.dates, of: reading.heldOn) ?? day(of: statement, call, reading)
            fact.details[.statusWords] = call.verdict
            fact.details[.scope] = DecisionWords.scope(in: call.verdict)
            fact.details[.conditions] = DecisionWords.conditions(in: call.verdict)
            sheet.take(index, fact)
        }
    }

    /// The day before the call, else that of the entry or the document.
    private func day(of statement: Statement, _ call: Call, _ reading: Reading) -> CivilDate? {
        reading.dates.first(in: call.head)
            ?? reading.dates.first(in: reading.outline.sections[statement.section].title) ?? reading.date
    }

    /// Where the words begin that stand behind a colon and a head that says that somebody decided; nil where none does.
    static func head(of text: String) -> Int? {
        for sign in [": ", "：", ":**"] {
            guard let at = text.firstOffset(of: sign), Call.saysDecided(text.bytes(0..<at)) else { continue }
            return at + sign.utf8.count
        }
        return nil
    }

    /// The words before a colon and the verdict behind it.
    private struct Call {
        let head: String
        let verdict: String

        init?(_ text: String) {
            if let agreed = text.firstOffset(of: "#agreed ") {
                head = text.bytes(0..<agreed)
                verdict = text.bytes(from: agreed + 8).trimmed
                guard Self.startsAsVerdict(verdict) else { return nil }
                return
            }
            if let vote = text.asciiLowercased.firstOffset(of: " for go"), Self.saysVoted(text.bytes(0..<vote)) {
                head = text.bytes(0..<vote)
                verdict = text.bytes(from: vote + 5).trimmed
                guard Self.standsAlone(verdict) else { return nil }
                return
            }
            guard let colon = Self.colon(in: text) else { return nil }
            head = text.bytes(0..<colon.lowerBound)
            verdict = text.bytes(from: colon.upperBound).trimmed
            guard Self.startsAsVerdict(verdict), Self.saysDecided(head) else { return nil }
        }

        /// `The council voted unanimously`, whole and of no single seat.
        private static func saysVoted(_ head: String) -> Bool {
            let words = FoldedText(Sentences(head).list.last ?? "")
            return words.wordCount <= 8
                && ["voted", "voted unanimously", "unanimously voted"].contains { words.ends(with: $0) }
                && bodies.contains { words.says($0) } && !DecisionWords.isSupposed(words) && !Reservations.denies(words)
        }

        private static let bodies: [FoldedText] = [
            "board", "council", "committee", "team", "group", "everybody", "everyone", "all", "meeting", "we", "panel",
        ]

        /// Whether nothing bends a GO that was voted for: it ends the sentence or the clause, or says for what.
        private static func standsAlone(_ verdict: String) -> Bool {
            let tail = verdict.bytes(from: 2)
            return verdict.asciiLowercased.startsWithBytes("go")
                && (tail.isEmpty || tail.startsWithBytes(".") || tail.startsWithBytes(":")
                    || tail.startsWithBytes(" for "))
                && !FoldedText(verdict).says("objection") && !FoldedText(verdict).says("objections")
        }

        /// The last colon before the word "go".
        private static func colon(in text: String) -> Range<Int>? {
            var end = text.utf8.count
            for colon in colons(in: text).reversed() {
                if FoldedText(text.bytes(colon.upperBound..<max(colon.upperBound, end))).says("go") { return colon }
                end = colon.lowerBound
            }
            return nil
        }

        /// The colons behind which words may stand, in order.
        private static func colons(in text: String) -> [Range<Int>] {
            var colons: [Range<Int>] = []
            for sign in [": ", "：", ":**"] {
                var from = 0
                while let at = text.firstOffset(of: sign, from: from) {
                    from = at + (sign == "：" ? 3 : 1)
                    colons.append(at..<from)
                }
            }
            return colons.sorted { $0.lowerBound < $1.lowerBound }
        }

        private static func startsAsVerdict(_ text: String) -> Bool {
            let words = FoldedText(Clauses(text).list.first ?? "")
            return ["go", "no go", "nogo", "conditional go", "conditionally go"].contains { words.starts(with: $0) }
                || Clauses(text).list.contains { ["is go", "is no go"].contains(where: FoldedText($0).ends) }
        }

        /// Whether the last sentence before the colon ends by saying that something was decided, and names no case in which
        /// it would be.
        fileprivate static func saysDecided(_ head: String) -> Bool {
            let sentence = Sentences(withoutDay(withoutBrackets(head))).list.last ?? ""
            let words = withoutManner(FoldedText(sentence))
            let isBody = VerdictWords.words(of: sentence).contains { VerdictWords.bodies.contains($0.key) }
            return words.wordCount <= 12
                && (endings.contains { words.ends(with: $0) } || isBody && presents.end(words))
                && !DecisionWords.isSupposed(words) && !VerdictWords.bend(sentence)
                && !DecisionWords.isSupposed(FoldedText(head))
        }

        /// What somebody who decides does, in the minutes of it.
        private static let presents: Phrases = [
            "resolves", "concludes", "agrees", "beschließt", "entscheidet", "décide", "conclut", "decide", "acuerda",
            "resuelve", "concluye", "delibera", "conclui",
        ]

        /// Words without those at their end that say how it was decided: `The board decides unanimously`.
        private static func withoutManner(_ words: FoldedText) -> FoldedText {
            guard let manner = manners.all.first(where: words.ends) else { return words }
            return FoldedText(words.text.bytes(0..<words.text.utf8.count - manner.text.utf8.count))
        }

        private static let manners: Phrases = [
            "unanimously", "by unanimous vote", "einstimmig", "à l unanimité", "por unanimidad", "por unanimidade",
        ]

        /// `Release decision of 2031-04-02`, `Review board, 2 April 2031` without their days.
        private static func withoutDay(_ text: String) -> String {
            var words = text.split(onByte: 0x20)
            while let last = words.last,
                isDay(last) || Self.joints.contains(last.asciiLowercased) || CalendarWords.isOne(last.lowercased())
            {
                words.removeLast()
            }
            return words.joined(separator: " ")
        }

        /// A word with digits, but for one of a script without spaces that only holds a day.
        private static func isDay(_ word: String) -> Bool {
            word.hasDigit && (word.utf8.allSatisfy { $0 < 0xE3 } || word.utf8.first?.isASCIIDigit ?? false)
        }

        private static let joints: Set<String> = [
            "of", "on", "at", "vom", "am", "du", "le", "del", "de", "em",
        ]

        private static func withoutBrackets(_ text: String) -> String {
            let text = text.trimmed
            guard text.utf8.last == 0x29, let open = text.firstOffset(of: "(") else { return text }
            return text.bytes(0..<open).trimmed
        }

        private static let endings: [FoldedText] = [
            "decision", "decided", "decides", "verdict", "agreed", "resolved", "go no go call", "go no go vote",
            "go no go poll", "final call", "launch call", "release call", "resolution", "ruling", "vote result",
            "result", "outcome of the vote", "result of the vote", "result of the poll", "outcome", "entscheidung",
            "entschieden",
            "beschluss", "beschlossen", "décision", "décidé", "a décidé", "decisión", "decidió", "resolución",
            "acuerdo",
            "board", "review board", "council", "committee", "steering group", "ausschuss", "gremium", "comité",
            "comitê", "会议", "会議", "decisão", "decidiu", "deliberação", "决定", "決定", "判定", "结论", "結論",
        ]
    }
}
