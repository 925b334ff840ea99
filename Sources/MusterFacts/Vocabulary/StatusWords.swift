import MusterModel
import MusterText

/// What a status says before it is known what has it.
enum StatusMeaning: Sendable, Equatable {
    case done, todo, moving, blocked, rejected, open, closed, accepted, signed, approved, go, noGo, notApplicable
    /// Words that take back the "done" beside them: "substantially", "pending", "waiting for".
    case hedge
    /// "not" and its like: turns the words after it.
    case negation
    /// "no", "without": there is none of what the word after it names.
    case absence
    /// "not yet": nothing so far, and it takes back the word after it.
    case notYet
    /// "ready for review" and its like: finished by the one, not yet by the other.
    case inReview
}

/// Reads the state out of free prose; what it does not know, or what contradicts itself, is unknown.
enum StatusWords {
    private static let lexicon = Lexicon(StatusRows.all)

    /// What a text says, by its words alone; nil when it has no word of state.
    static func meaning(of text: FoldedText) -> StatusMeaning? {
        if text.text.utf8.count <= 6 {
            if StatusRows.no.contains(text.text) { return .todo }
            if StatusRows.yes.contains(text.text) { return .done }
        }
        let hits = lexicon.hits(in: text)
        guard let last = hits.last else { return nil }
        var negation = NegationReach()
        var found: [StatusMeaning] = []
        for hit in hits {
            if let meaning = negation.meaning(of: hit) { found.append(meaning) }
        }
        // "Released: no": a denial that nothing follows is about what stands before it.
        let isDeniedAfter = last.meaning.denies && last.range.upperBound == text.text.utf8.count && hits.count > 1
        if isDeniedAfter { found.append(.hedge) }
        return verdict(of: found)
    }

    /// What a text says where its first or last word is one of state, so that the words are about a state at all.
    static func whole(_ text: FoldedText) -> StatusMeaning? {
        let hits = lexicon.hits(in: text)
        guard let first = hits.first, let last = hits.last else { return nil }
        let covered = hits.reduce(0) { $0 + $1.range.count } + hits.count - 1
        let length = text.text.utf8.count
        guard first.range.lowerBound == 0, last.range.upperBound == length, covered >= length else {
            return nil
        }
        return meaning(of: text)
    }

    /// Whether a sentence says, among other things, that something is well.
    static func saysGood(_ text: FoldedText) -> Bool {
        lexicon.hits(in: text).contains { $0.meaning == .done || $0.meaning == .approved } || text.says("稳定正常")
            || text.says("质量良好")
    }

    /// One meaning out of several: the less favourable one wins, and what hedges a "done" makes it "under way".
    private static func verdict(of found: [StatusMeaning]) -> StatusMeaning? {
        let settled: Set<StatusMeaning> = [.done, .approved, .signed, .closed, .go]
        let isSettled = found.contains { settled.contains($0) }
        let isHedged = found.contains(.hedge) || found.contains(.todo)
        for worst: StatusMeaning in [.noGo, .inReview, .blocked] where found.contains(worst) { return worst }
        if found.first == .accepted { return isHedged ? .moving : .accepted }
        if found.contains(.moving) { return .moving }
        if isSettled, isHedged { return .moving }
        if found.contains(.rejected) { return .rejected }
        let order: [StatusMeaning] = [.todo, .open, .go, .accepted, .signed, .approved, .closed, .done, .notApplicable]
        if found.contains(.open), found.contains(.closed) { return .open }
        return order.first { found.contains($0) }
    }
}

extension StatusMeaning {
    /// Whether it says that a thing is as it should be.
    var isFavourable: Bool {
        switch self {
        case .done, .closed, .approved, .signed, .go, .accepted: true
        case .todo, .moving, .blocked, .rejected, .open, .noGo, .notApplicable, .hedge, .negation, .absence, .notYet,
            .inReview:
            false
        }
    }

    /// Whether it only turns other words.
    var denies: Bool { self == .negation || self == .absence || self == .notYet }

    /// What is left of a tick beside words that say this; nil where they leave it whole.
    fileprivate var lessThanDone: StatusMeaning? {
        switch self {
        case .open, .noGo, .moving, .inReview, .rejected, .todo, .blocked: self
        case .hedge: .moving
        case .done, .closed, .accepted, .signed, .approved, .go, .negation, .absence, .notYet, .notApplicable: nil
        }
    }

    /// What a mark says where no word says more.
    init?(_ mark: StatusMark) {
        switch mark {
        case .done, .green: self = .done
        case .failed, .red: self = .rejected
        case .todo, .waiting: self = .todo
        case .moving, .yellow: self = .moving
        case .blocked: self = .blocked
        case .warning: return nil
        }
    }

    /// The status of a fact of one kind that is in this state; unknown where the word does not fit the kind.
    func status(of kind: FactKind) -> FactStatus {
        switch kind {
        case .issue, .risk: ofIssue
        case .signoff, .requiredSignoff: ofSignoff
        case .decision: ofDecision
        case .phase, .task, .criterion, .checklistItem, .artifact, .milestone, .deliverable, .reference: ofWork
        }
    }

    private var ofWork: FactStatus {
        switch self {
        case .done, .closed, .approved, .go: .done
        case .signed: .signed
        case .todo, .open: .todo
        case .moving, .inReview: .inProgress
        case .blocked: .blocked
        case .rejected, .noGo: .rejected
        case .accepted: .accepted
        case .notApplicable, .hedge, .negation, .absence, .notYet: .unknown
        }
    }

    private var ofIssue: FactStatus {
        switch self {
        case .done, .closed, .signed: .closed
        case .todo, .moving, .open, .inReview, .blocked, .hedge, .negation, .absence, .notYet: .open
        case .accepted, .approved: .accepted
        case .rejected: .closed
        case .go, .noGo, .notApplicable: .unknown
        }
    }

    private var ofSignoff: FactStatus {
        switch self {
        case .done, .signed, .approved, .accepted, .closed: .signed
        case .todo, .moving, .open, .inReview, .blocked, .hedge, .negation, .absence, .notYet: .pending
        case .rejected: .rejected
        case .go: .go
        case .noGo: .noGo
        case .notApplicable: .unknown
        }
    }

    private var ofDecision: FactStatus {
        switch self {
        case .go: .go
        case .noGo: .noGo
        case .done, .approved, .accepted, .signed, .closed: .accepted
        case .todo, .moving, .open, .inReview, .blocked: .pending
        case .rejected: .rejected
        case .notApplicable, .hedge, .negation, .absence, .notYet: .unknown
        }
    }
}

/// A status with the words that say it.
struct StatedStatus: Sendable, Equatable {
    let meaning: StatusMeaning?
    /// The document's own words; empty when it shows only a mark.
    let words: String

    /// What a cell or value says: its words where they say something, else its mark; nil when it is empty.
    static func read(_ text: String) -> StatedStatus? {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { return nil }
        let mark = StatusMark.leading(trimmed.utf8)?.mark ?? StatusMark.first(in: trimmed)
        let words = StatusMark.stripped(trimmed)
        let folded = FoldedText(words)
        let spoken = folded.wordCount <= 24 ? StatusWords.meaning(of: folded) : nil
        // A coloured light stands beside words that say what it means: "🔴 not started" has not failed.
        if let mark, mark.isLight, let spoken, spoken != .hedge, !spoken.denies {
            let isContradiction = mark == .red && spoken.isFavourable
            return StatedStatus(meaning: isContradiction ? .hedge : doubted(spoken, trimmed), words: words)
        }
        return StatedStatus(
            meaning: doubted(
                combined(mark.flatMap(StatusMeaning.init), spoken, percent(in: trimmed)), trimmed),
            words: words)
    }

    /// A question, and a tick between warnings, say nothing favourable.
    private static func doubted(_ meaning: StatusMeaning?, _ text: String) -> StatusMeaning? {
        guard let meaning, meaning.isFavourable else { return meaning }
        if text.utf8.last == UInt8(ascii: "?") || text.endsWithBytes("？") { return .hedge }
        return isPart(text) ? .moving : meaning
    }

    /// Whether a text counts fewer than all: `Passed 1 of 2`.
    private static func isPart(_ text: String) -> Bool {
        let words = FoldedText(text).text.split(onByte: 0x20)
        guard let of = words.firstIndex(where: { $0.hasSameBytes(as: "of") }), of > 0, of + 1 < words.count,
            let some = Int(digits: words[of - 1].utf8), let all = Int(digits: words[of + 1].utf8)
        else { return false }
        return some < all
    }

    /// The words win where they say less than the mark ("SUBSTANTIALLY COMPLETE ✅"); a mark alone counts as it is.
    private static func combined(_ mark: StatusMeaning?, _ words: StatusMeaning?, _ percent: Int?) -> StatusMeaning? {
        guard let mark else {
            if words == nil || words == .done, let percent {
                return percent == 0 ? .todo : percent < 100 ? .moving : .done
            }
            return words
        }
        guard let words, !words.denies else { return mark }
        if mark == .done { return words.isFavourable && words != .done ? words : words.lessThanDone ?? mark }
        guard mark == .todo || mark == .moving else { return mark }
        return words.isFavourable || words == .hedge ? mark : words
    }

    /// A share of the work, as `35%`; nil when none or several are written.
    private static func percent(in text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "%")) else { return nil }
        let digits = bytes[..<sign].reversed().drop { $0 == 0x20 }.prefix { $0.isASCIIDigit }.reversed()
        return Int(digits: Array(digits)).flatMap { $0 <= 100 ? $0 : nil }
    }
}
