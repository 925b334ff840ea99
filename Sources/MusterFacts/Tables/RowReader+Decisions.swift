import MusterModel
import MusterText

/// Rows of decisions.
extension RowReader {
    // | Date | Decision | Owner |
    func decision() -> [Fact] {
        let verdict = table.has(.decision) ? nil : row.text(VerdictRows.column(in: table, reading))
        guard var fact = fact(.decision, title: verdict ?? text(.decision, .item, .detail)) else { return [] }
        let decided = LeadingState.decided(fact.title, reading)
        if fact.date == nil { fact.date = decided?.date }
        let words = FoldedText(fact.title)
        let isVerdict =
            DecisionWords.isVerdict(fact.title)
            || DecisionWords.isVerdict(String(fact.title.split(onByte: 0x3A).last ?? ""))
            || ["go for", "no go for", "conditional go for", "conditional go"].contains { words.starts(with: $0) }
        // That a verdict was accepted says no more than the verdict itself; a no-go stays one whatever stands beside it.
        if isVerdict {
            let isSettled = fact.status != nil && fact.status != .accepted && fact.status != .go
            let said = DecisionWords.status(of: fact.title, in: reading)
            if !isSettled || said == .noGo { fact.status = said }
            fact.details[.conditions] =
                fact.details[.conditions].flatMap { Self.isNone($0) ? nil : $0 }
                ?? DecisionWords.conditions(in: fact.title)
        } else if fact.status ?? .accepted == .accepted, let resolution = resolution(in: fact.title) {
            // `Go-live of 4.2 on 9 April approved`
            fact.status = resolution.status
            fact.details[.scope] = resolution.place ?? DecisionWords.scope(in: resolution.verdict)
            fact.details[.conditions] = fact.details[.conditions] ?? DecisionWords.conditions(in: resolution.verdict)
        } else if fact.status == nil {
            fact.status = decided == nil && DecisionPoints.areOpen(table.section, reading) ? .pending : .accepted
        }
        readTopic(into: &fact)
        return [fact]
    }

    /// What a row was decided on, where a column tells that: a release by its version, or anything else, which a go lets go and
    /// no release.
    private func readTopic(into fact: inout Fact) {
        guard table.has(.decision), let topic = text(.item), let status = fact.status else { return }
        let words = FoldedText(fact.title)
        let isPutOff = Reservations.putsOff(words) || Reservations.withdraws(words) || Reservations.denies(words)
        let numbers = VerdictWords.words(of: topic).map(\.key).filter(\.hasDigit)
        let isOfRelease = LetterApproval.isOfRelease(topic, ReleaseWords.all(in: reading).union(numbers))
        if status == .accepted, isPutOff, isOfRelease { fact.status = .noGo }
        guard status == .go || fact.status == .noGo else { return }
        guard isOfRelease || status != .go else {
            fact.status = .accepted
            return
        }
        let versions = Set(
            VersionReader.all(in: topic).map(\.text) + ShortVersions.apart(in: topic).map(\.text))
        if fact.details[.release] == nil, versions.count == 1 { fact.details[.release] = versions.first }
        // Of a row without its day, or whose other cells put it off, nobody knows whether it was decided.
        let others = row.cells.map { FoldedText($0.text) }
        let isOpen = others.contains { Reservations.putsOff($0) || Reservations.withdraws($0) }
        let isSplit = words.says("no") && !words.says("no conditions")
        guard fact.status == .go else { return }
        if isOpen || isSplit || table.has(.date) && fact.date == nil { fact.status = .unknown }
    }

    /// What a row resolves on the release that its document is about.
    private func resolution(in title: String) -> Resolution? {
        guard Resolution.mayStand(in: FoldedText(title)) else { return nil }
        let known = ReleaseWords.all(in: reading)
        guard known.contains(where: \.hasDigit) else { return nil }
        return Resolution(title, in: title, about: known, .place, reading)
    }

    /// The verdict of a row that stands for all others of its table: `| **Overall decision** | **GO** |`.
    var overallVerdict: [Fact]? {
        guard let name = row.cells.first?.text.withoutMarks, row.cells.count > 1,
            case let key = FoldedText(name),
            key.says("decision") || key.says("verdict") || key.says("entscheidung") || Self.sums.contains(key.text),
            FieldKeys.meaning(of: key) == .decision || Self.sums.contains(key.text),
            let said = row.cells.dropFirst().map({ $0.text.withoutMarks }).last(where: { !$0.isEmpty }),
            case let status = DecisionWords.status(of: said, in: reading), status == .go || status == .noGo,
            var fact = fact(.decision, title: said)
        else { return nil }
        fact.status = status
        fact.details[.statusWords] = said
        fact.details[.scope] = DecisionWords.scope(in: said)
        fact.details[.conditions] = DecisionWords.conditions(in: said)
        return [fact]
    }

    /// What the row below all votes is called.
    private static let sums: Set<String> = ["result", "outcome", "ergebnis", "résultat", "resultado", "结果", "結果"]

    /// `none`, `none; the last one was met on 2 April`
    private static func isNone(_ text: String) -> Bool {
        ["none", "no conditions", "n a", "keine", "aucune", "ninguna", "nenhuma", "无", "なし"].contains {
            FoldedText(Clauses(text).list.first ?? text) == $0
        }
    }
}

extension DecisionWords {
    /// Whether words name a verdict rather than what was decided.
    static func isVerdict(_ text: String) -> Bool {
        let words = FoldedText(text)
        return words.wordCount <= 4
            && (words.says("go") || words.says("approved") || words.says("rejected")
                || words.says("deferred"))
    }
}
