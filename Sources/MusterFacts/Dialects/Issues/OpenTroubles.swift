import MusterModel
import MusterText

/// Sentences and counts of a review that say that something is open which holds a release back, whatever they call it.
///
///     One blocker is still open: the rope slips.        All P0 bugs but KI-7 are fixed.
///     Open critical defects: 1                          KI-7 (P0, the rope slips) is open.
///
/// They are only read against going: that nothing is open is told by the list of issues.
struct OpenTroubles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let tellsAll = sheet.tellsHowItStands(reading)
        guard tellsAll || Self.isNote(reading) else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && mayTell(index, reading) {
            let told =
                tellsAll ? counted(statement, index, reading) ?? said(in: statement) : Self.news(in: statement, reading)
            guard let told else { continue }
            var fact = Fact(.issue, statement, title: told, modality: reading.claim)
            fact.status = .open
            fact.severity = .critical
            fact.details[.statusWords] = told
            sheet.take(index, fact)
        }
    }

    /// A paper of a day that holds nothing else may bring bad news.
    private static func isNote(_ reading: Reading) -> Bool {
        guard !reading.isTemplate, !reading.isProcedure, !reading.isPlan, reading.heldOn != nil else { return false }
        switch reading.judgedAs {
        case .other, .minutes, .progressLog: return true
        case .readinessReview, .checklist, .knownIssues, .checksums, .riskRegister, .taskSpec, .workflow, .roadmap:
            return false
        }
    }

    /// What such a paper tells as new of a version that it names: `Critical defect found in 4.2 this morning: …`
    private static func news(in statement: Statement, _ reading: Reading) -> String? {
        guard Trouble.isNamed(in: statement.folded) else { return nil }
        return VerdictSentence.all(in: statement.body).first { sentence in
            Trouble.isNew(sentence) && VotesPutOff.version(in: reading.dates.removingDays(from: sentence)) != nil
        }
        .map(\.withoutEnd)
    }

    private func mayTell(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .rollback, .guidance, .legend, .example, .history, .decisions, .references, .risks, .troubleshooting: false
        case .acceptance, .definitionOfDone, .definitionOfReady: !reading.statements[index].isItem
        case _: true
        }
    }

    /// `Open critical defects: 1`, and below a title of issues `Critical: 1, major: 0`.
    private func counted(_ statement: Statement, _ index: Int, _ reading: Reading) -> String? {
        guard statement.signs.contains(.digit) else { return nil }
        let isList = reading.role(of: index) == .issues
        return parts(of: statement.body).first { part in
            guard let colon = part.firstOffset(of: ":") ?? part.firstOffset(of: "：") else { return false }
            let key = FoldedText(part.bytes(0..<colon))
            return key.wordCount <= 5 && isOneOrMore(part.bytes(from: colon).trimmed)
                && (Trouble.isOpenCount(key) || isList && Trouble.isGravest(key))
        }
    }

    private func parts(of text: String) -> [String] {
        text.split(onByte: UInt8(ascii: ",")).flatMap { $0.split(onByte: UInt8(ascii: ";")) }.map(\.trimmed)
    }

    /// `: 1`, `： 2 (KI-7 and KI-9)`
    private func isOneOrMore(_ value: String) -> Bool {
        let words = FoldedText(value)
        guard let number = Int(digits: (words.firstWord ?? words).text.utf8), number > 0 else { return false }
        return words.wordCount == 1 || value.containsBytes("(")
    }

    private func said(in statement: Statement) -> String? {
        guard Trouble.isNamed(in: statement.folded), statement.folded.wordCount >= 4 || statement.body.hasWideLetters,
            !statement.introduces, statement.field.map({ !Trouble.isCountName($0.key) }) ?? true
        else { return nil }
        let sentences = VerdictSentence.all(in: statement.body)
        if let told = sentences.first(where: Trouble.isOpen) { return told.withoutEnd }
        // What was found and is not mended yet is told in two sentences: `A critical bug was found. No fix yet.`
        guard let found = sentences.first(where: Trouble.isFound),
            sentences.contains(where: { Trouble.isLeftUnmended(FoldedText($0)) })
        else { return nil }
        return found.withoutEnd
    }
}
