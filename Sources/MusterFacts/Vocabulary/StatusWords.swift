import MusterText

/// Reads the state out of free prose; what it does not know, or what contradicts itself, is unknown.
///
/// A word next to a denial or a reservation never says anything favourable.
struct StatusWords: Sendable {
    private let lexicon: Lexicon<StatusMeaning>
    /// The words of running text, and those that count only where they stand by themselves.
    private let cells: Lexicon<StatusMeaning>

    /// The words that Muster knows.
    static let builtIn = StatusWords(own: [])

    /// - Parameter own: a project's own words, which win over those that Muster knows.
    init(own: [(StatusMeaning, [String])]) {
        lexicon = Lexicon(own: own, StatusRows.all)
        cells = Lexicon(own: own, CellRows.all + StatusRows.all + DeedRows.all)
    }

    /// What a text says, by its words alone; nil when it has no word of state.
    func meaning(of text: FoldedText) -> StatusMeaning? {
        if text.text.utf8.count <= 9 {
            if StatusRows.no.contains(text.text) { return .todo }
            if StatusRows.yes.contains(text.text) { return .done }
        }
        return said(by: lexicon.hits(in: text), in: text)
    }

    private func said(by all: [Lexicon<StatusMeaning>.Hit], in text: FoldedText) -> StatusMeaning? {
        let hits = all.filter { !Self.countsNone($0, in: text) }
        guard let last = hits.last else { return nil }
        var negation = NegationReach()
        var found: [StatusMeaning] = []
        for (place, hit) in hits.enumerated() {
            if let meaning = negation.meaning(of: hit), !Self.onlyConfirms(place, of: hits, in: text),
                !Self.isRetested(place, of: hits, in: text)
            {
                found.append(meaning)
            }
        }
        // "Released: no": a denial that nothing follows is about what stands before it.
        let isDeniedAfter = last.meaning.denies && last.range.upperBound == text.text.utf8.count && hits.count > 1
        if isDeniedAfter { found.append(.hedge) }
        return Self.verdict(of: found)
    }

    /// Whether a word stands right behind a good state and says no more than that somebody stands to it: `pass, confirmed`.
    /// Alone it says of a report of trouble that the trouble is there.
    private static func onlyConfirms(_ place: Int, of hits: [Lexicon<StatusMeaning>.Hit], in text: FoldedText) -> Bool {
        guard place > 0, hits[place].meaning == .open, hits[place - 1].meaning.isFavourable,
            isDay(text.text.bytes(hits[place - 1].range.upperBound..<hits[place].range.lowerBound))
        else { return false }
        let word = text.text.bytes(hits[place].range)
        return word == "confirmed" || word == "acknowledged"
    }

    /// Whether a retest is told with who made it and that it went well: `retest by Kit Rowe passed`.
    private static func isRetested(_ place: Int, of hits: [Lexicon<StatusMeaning>.Hit], in text: FoldedText) -> Bool {
        guard hits[place].meaning == .hedge, hits.indices.contains(place + 1), hits[place + 1].meaning == .done,
            case let word = text.text.bytes(hits[place].range), word == "retest" || word == "re test"
        else { return false }
        let between = text.text.bytes(hits[place].range.upperBound..<hits[place + 1].range.lowerBound)
            .split(onByte: 0x20).filter { !$0.isEmpty }
        return (1...5).contains(between.count) && ["by", "on", "von", "am", "par", "por"].contains(between[0])
    }

    /// Whether words between others are at most a day: `met on 2031-04-02, confirmed by Kit Rowe`.
    private static func isDay(_ between: String) -> Bool {
        between.split(onByte: 0x20).allSatisfy { word in
            word.isEmpty || word.utf8.allSatisfy(\.isASCIIDigit) || CalendarWords.isOne(word)
                || dayJoints.contains(word)
        }
    }

    /// `trained on 16 November 2031` without the day at its end.
    private static func withoutDay(_ text: FoldedText) -> FoldedText {
        var words = text.text.split(onByte: 0x20)
        // A day without its year is compared with nothing.
        guard words.contains(where: { $0.utf8.count == 4 && $0.utf8.allSatisfy(\.isASCIIDigit) }) else { return text }
        while let last = words.last, isDay(last) { words.removeLast() }
        return FoldedText(words.joined(separator: " "))
    }

    private static let dayJoints: Set<String> = [
        "on", "am", "vom", "le", "du", "el", "em", "of", "von", "sur", "de", "and", "und", "et", "y", "e", "both",
        "all", "beide", "alle", "les",
        "deux", "tous", "ambos", "todos", "ambas", "todas",
    ]

    /// Whether a word of failing has a nought beside it: `failed 0`, `0 failed`, `失败 0 台`.
    private static func countsNone(_ hit: Lexicon<StatusMeaning>.Hit, in text: FoldedText) -> Bool {
        guard hit.meaning == .rejected || hit.meaning == .open else { return false }
        let before = text.text.bytes(0..<hit.range.lowerBound).split(onByte: 0x20).filter { !$0.isEmpty }
        let after = text.text.bytes(from: hit.range.upperBound).split(onByte: 0x20).filter { !$0.isEmpty }
        let isBefore = before.last == "0" && !(before.dropLast().last?.utf8.allSatisfy(\.isASCIIDigit) ?? false)
        let isAfter = after.first == "0" && !(after.dropFirst().first?.utf8.allSatisfy(\.isASCIIDigit) ?? false)
        return isBefore || isAfter || after.first.map(noughts.contains) ?? false
    }

    /// A nought with the word for pieces, in scripts without spaces: `未解决0件`.
    private static let noughts: Set<String> = ["0件", "0个", "0個", "0项", "0項", "0条", "0例", "0台", "零", "ゼロ"]

    /// What a text says where its first or last word is one of state, so that the words are about a state at all.
    func whole(_ text: FoldedText) -> StatusMeaning? {
        cover(lexicon.hits(in: text), text) ? meaning(of: text) : nil
    }

    /// What a text says that stands by itself, as a cell or a value, and of which every word is one of state.
    func alone(_ text: FoldedText) -> StatusMeaning? {
        guard text.wordCount <= 8 else { return nil }
        if StatusRows.no.contains(text.text) { return .todo }
        if StatusRows.yes.contains(text.text) { return .done }
        let hits = cells.hits(in: text)
        return cover(hits, text) ? said(by: hits, in: text) : nil
    }

    /// What a cell or value says: all of it, the words of state in it, else what it begins with, where nothing that
    /// follows takes it back.
    func stated(in cell: String, _ folded: FoldedText) -> StatusMeaning? {
        if let all = alone(folded) { return all }
        let said = meaning(of: folded) ?? head(of: cell, folded)
        guard let said, said.isFavourable else { return said }
        if CellDoubts.areIn(folded) { return .moving }
        if Mishaps.followState(in: cell) || Self.isShare(cell) { return .hedge }
        return said == .accepted ? settled(before: cell, folded) ?? said : said
    }

    /// `loaded 40 %`: less than all, right behind the state.
    private static func isShare(_ cell: String) -> Bool {
        guard cell.hasByte(UInt8(ascii: "%")), let first = VerdictSentence.clauses(of: cell).first else { return false }
        let words = first.trimmed.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count <= 4, let last = words.last, last.endsWithBytes("%") else { return false }
        let number = last == "%" ? words.dropLast().last ?? "" : last.bytes(0..<last.utf8.count - 1)
        return Int(digits: number.utf8).map { $0 < 100 } ?? number.hasDigit
    }

    /// What a cell begins with where that says that all is well, and what was accepted behind it is a proof of it rather than a
    /// lack: `completed, test file accepted by the bank`.
    private func settled(before cell: String, _ folded: FoldedText) -> StatusMeaning? {
        guard !Self.lacks.areSaid(in: folded), let said = head(of: cell, folded), said != .accepted else { return nil }
        return said
    }

    private static let lacks: Phrases = [
        "wrong", "for now", "incorrect", "falsch", "vorerst", "risk", "risks", "deviation", "deviations", "exception",
        "exceptions", "gap", "gaps", "limitation",
        "limitations", "finding", "findings", "defect", "defects", "bug", "bugs", "issue", "issues", "rest",
        "remaining",
        "remainder", "open", "failure", "failures", "delay", "shortfall", "concession", "waiver", "debt", "risiko",
        "abweichung", "abweichungen", "ausnahme", "mangel", "mängel", "fehler", "einschränkung", "offene", "risque",
        "écart", "écarts", "réserve", "réserves", "défaut", "défauts", "riesgo", "desviación", "desviaciones",
        "defecto", "defectos", "excepción", "risco", "desvio", "desvios", "defeito", "defeitos", "exceção", "风险", "偏差",
        "缺陷", "リスク", "逸脱", "不具合",
    ]

    /// What a cell begins with, set apart from a name, a day or a remark behind it.
    private func head(of cell: String, _ folded: FoldedText) -> StatusMeaning? {
        let clauses = Clauses(cell).list.map { FoldedText($0) }
        guard !hedges(folded), let first = clauses.first,
            let said = alone(CellDoubts.withoutNumbers(first)) ?? alone(Self.withoutDay(first))
        else { return nil }
        guard said.isFavourable else { return said }
        let rest = clauses.dropFirst()
        let takesBack = rest.contains { clause in
            let meaning = meaning(of: clause) ?? alone(clause)
            return meaning.map { !$0.isFavourable } ?? Reservations.denies(clause)
        }
        return takesBack ? nil : said
    }

    private func cover(_ hits: [Lexicon<StatusMeaning>.Hit], _ text: FoldedText) -> Bool {
        guard let first = hits.first, let last = hits.last else { return false }
        let covered = hits.reduce(0) { $0 + $1.range.count } + hits.count - 1
        let length = text.text.utf8.count
        return first.range.lowerBound == 0 && last.range.upperBound == length && covered >= length
    }

    /// Whether a text holds a reservation, whatever else it says.
    func hedges(_ text: FoldedText) -> Bool { lexicon.hits(in: text).contains { $0.meaning == .hedge } }

    /// Whether a sentence says, among other things, that something is well.
    func saysGood(_ text: FoldedText) -> Bool {
        lexicon.hits(in: text).contains { $0.meaning == .done || $0.meaning == .approved } || text.says("稳定正常")
            || text.says("质量良好")
    }

    /// One meaning out of several: the less favourable one wins, and what hedges a "done" makes it "under way".
    private static func verdict(of found: [StatusMeaning]) -> StatusMeaning? {
        let isSettled = found.contains { $0.isFavourable && $0 != .accepted }
        let isHedged = found.contains(.hedge) || found.contains(.todo)
        for worst: StatusMeaning in [.noGo, .inReview, .blocked] where found.contains(worst) { return worst }
        if found.contains(.accepted), found.contains(.hedge), found.first != .accepted { return .moving }
        if found.first == .accepted { return found.contains(.rejected) ? .hedge : isHedged ? .moving : .accepted }
        if found.contains(.moving) { return .moving }
        if isSettled, isHedged { return .moving }
        if found.contains(.rejected) { return .rejected }
        let order: [StatusMeaning] = [
            .todo, .open, .go, .accepted, .signed, .approved, .confirmed, .closed, .done, .met, .notApplicable,
        ]
        if found.contains(.open), found.contains(.closed) { return .open }
        return order.first { found.contains($0) }
    }
}
