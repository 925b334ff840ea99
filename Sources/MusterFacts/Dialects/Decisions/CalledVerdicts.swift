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
            guard Self.startsAsVerdict(verdict), DecisionLabel.saysDecided(head) else { return nil }
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
    }
}
