import MusterModel
import MusterText

/// What a status says before it is known what has it.
enum StatusMeaning: Sendable, Equatable {
    case done, todo, moving, blocked, rejected, open, closed, accepted, signed, approved, go, noGo, notApplicable
    /// Words that take back the "done" beside them: "substantially", "pending", "waiting for".
    case hedge
    /// "not", "no", "without" directly before another word.
    case negation
    /// "not yet": nothing so far, and it takes back the word after it.
    case notYet
    /// "ready for review" and its like: finished by the one, not yet by the other.
    case inReview
}

/// Reads the state out of free prose; what it does not know, or what contradicts itself, is unknown.
enum StatusWords {
    private static let lexicon = Lexicon<StatusMeaning>([
        (
            .done,
            [
                "done", "complete", "completed", "finished", "passed", "pass", "passes", "passing", "met", "exceeded",
                "verified", "validated", "implemented", "resolved", "achieved",
                "delivered", "deployed", "released", "merged", "ready", "success", "successful", "succeeded",
                "accurate", "operational", "working", "ok", "fulfilled", "satisfied", "shipped", "published", "yes",
                "completado", "completada", "completo", "hecho", "concluído", "concluída", "concluido", "feito",
                "terminé", "terminée", "fait", "erledigt", "abgeschlossen", "fertig", "bestanden",
                "完了", "完成", "已完成", "通过", "测试通过", "合格", "対応済", "実装済", "済", "符合预期", "良好", "対応完了", "aprobado ok",
            ]
        ),
        (
            .todo,
            [
                "todo", "to do", "not started", "planned", "pending", "tbd", "to be done", "open item", "outstanding",
                "proposed", "not run", "not begun", "scheduled", "deferred", "missing",
                "pendiente", "pendente", "por hacer", "à faire", "offen", "未着手", "未対応", "未開始", "待开始", "未开始", "未完成",
                "要対応", "要調査", "要確認", "要実装", "予定", "未実施", "未通过检查", "backlog", "queued", "postponed",
                "to follow", "incomplete work", "a fazer", "geplant", "non commencé", "unchecked", "unsigned", "draft",
                "unapproved", "fehlt",
            ]
        ),
        (
            .moving,
            [
                "in progress", "ongoing", "started", "wip", "work in progress", "partial", "partially", "under way",
                "underway", "testing", "monitoring", "in testing", "in development",
                "investigating", "under investigation", "being worked on", "continuing", "en curso", "en progreso",
                "em andamento", "em progresso", "en cours", "in arbeit", "laufend", "進行中", "対応中", "进行中", "一部済",
                "一部", "要エビデンス", "検証中", "テスト中", "observing", "active work", "部分完成", "in work", "developing",
            ]
        ),
        (
            .hedge,
            [
                "substantially", "mostly", "almost", "nearly", "largely", "partly", "except", "awaiting", "waiting for",
                "requires", "待ち", "待", "以外", "once", "subject to", "provided that", "with exceptions",
                "unless", "if", "assuming", "assumed", "contingent", "providing", "reservations", "caveats",
                "sometimes",
                "will", "would", "should", "could", "may", "might", "can be", "to be", "promised", "promises", "verbal",
                "verbally", "tentative", "tentatively", "provisional", "provisionally", "retest", "re test",
                "signature expected",
                "approval expected", "sign off expected", "unter vorbehalt", "vorbehaltlich", "ausstehend", "sobald",
                "sofern", "falls",
                "sous réserve", "con reservas", "com ressalvas", "siempre que", "falta", "faltan", "dès que", "条件付き",
                "条件付",
                "されていない", "していない", "できない",
            ]
        ),
        (
            .blocked,
            [
                "blocked", "on hold", "waiting", "stalled", "paused", "阻塞", "保留", "bloqueado", "bloqueada", "blockiert",
                "bloqué", "suspended", "hold",
            ]
        ),
        (
            .rejected,
            [
                "fail", "failed", "failing", "fails", "failure", "rejected", "denied", "not met", "not passed",
                "aborted", "not achieved", "missed", "declined", "不合格", "失败", "未通过", "不通过", "却下",
                "fallido", "falhou", "fehlgeschlagen", "nicht bestanden", "échoué", "rechazado", "rejeitado",
                "abgelehnt", "unsuccessful", "incomplete", "breached", "not accepted", "not approved", "not ready",
                "unmet", "refused", "disapproved", "withdrawn", "revoked", "rescinded", "retracted", "cancelled",
                "annulled",
                "unsatisfied", "invalid", "no longer met", "zurückgezogen", "verweigert", "refusé", "refusée", "negado",
                "recusado", "撤回",
            ]
        ),
        (
            .open,
            [
                "open", "active", "unresolved", "in triage", "new", "reopened", "re opened", "confirmed",
                "acknowledged", "unfixed", "not fixed", "not resolved", "fix merged", "fix in progress", "fix ready",
                "fix available", "fix failed", "fix rejected", "fix pending", "to be fixed",
                "reported", "known", "未解决", "未修复", "abierto", "aberto", "ouvert", "未解決", "triaged",
                "fixed not verified", "workaround available", "under review issue",
            ]
        ),
        (
            .closed,
            [
                "closed", "fixed", "mitigated", "eliminated", "retired", "已解决", "已关闭", "已修复", "解決済", "cerrado",
                "fechado", "geschlossen", "fermé", "resuelto", "resolvido", "behoben", "corrigé", "クローズ", "reduced",
                "not reproducible", "duplicate",
            ]
        ),
        (
            .accepted,
            [
                "accepted", "waived", "wont fix", "won t fix", "will not fix", "by design", "as designed",
                "risk accepted", "aceptado", "aceito", "akzeptiert", "accepté", "対応不要", "該当なし", "不修复", "承認済",
                "tolerated",
                "accepted risk", "deferred by decision", "esperado", "expected",
            ]
        ),
        (
            .approved,
            [
                "approved", "approve", "approves", "aprobado", "aprovado", "genehmigt", "freigegeben", "approuvé", "承認",
                "批准", "同意", "endorsed", "authorized", "authorised", "granted", "cleared",
            ]
        ),
        (.signed, ["signed", "signed off", "sign off given", "firmado", "assinado", "unterzeichnet", "signé", "署名済"]),
        (.go, ["go"]),
        (.noGo, ["no go", "nogo", "not go"]),
        (.notApplicable, ["n a", "not applicable", "na", "no aplica", "entfällt", "不适用", "無", "无"]),
        (
            .negation,
            [
                "not", "no", "never", "without", "isn t", "aren t", "nicht", "kein", "non", "sin", "sem", "não", "niet",
                "geen", "keine", "pas", "n a pas", "n est pas", "hasn t", "haven t", "didn t", "doesn t", "wasn t",
                "weren t", "couldn t", "cannot", "can t", "unable to", "nobody", "neither", "no longer", "未", "不", "没有",
                "没", "沒有",
            ]
        ),
        (.notYet, ["not yet", "noch nicht", "aún no", "ainda não", "pas encore", "尚未", "まだ"]),
        (
            .inReview,
            [
                "ready for review", "in review", "under review", "ready for formal review",
                "ready for formal stakeholder review", "pending review", "pending formal review", "awaiting review",
                "for review",
                "review pending", "ready for sign off", "pending sign off", "pending approval", "awaiting approval",
                "awaiting sign off", "ready for approval", "en revisión", "em revisão", "レビュー中", "评审中",
                "ready for testing", "ready for qa", "qa pending", "verification pending", "検証待ち", "qa待ち", "レビュー待ち",
                "approval pending", "fixed not verified", "pending verification",
            ]
        ),
    ])

    /// What a text says, by its words alone; nil when it has no word of state.
    static func meaning(of text: FoldedText) -> StatusMeaning? {
        let hits = lexicon.hits(in: text)
        guard !hits.isEmpty else { return nil }
        var found: [StatusMeaning] = []
        var negatedUntil = -1
        for hit in hits {
            if hit.meaning == .negation || hit.meaning == .notYet {
                negatedUntil = hit.range.upperBound + 14
                if hit.meaning == .notYet { found.append(.todo) }
                continue
            }
            let meaning = hit.range.lowerBound <= negatedUntil ? negated(hit.meaning) : hit.meaning
            if let meaning { found.append(meaning) }
        }
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

    /// What a word says behind a negation; nil for a reservation that is denied ("without reservations").
    private static func negated(_ meaning: StatusMeaning) -> StatusMeaning? {
        switch meaning {
        case .done, .approved, .accepted, .go, .signed, .closed: .todo
        case .rejected, .open, .blocked: .done
        case .todo, .moving, .noGo, .notApplicable, .negation, .notYet, .inReview: .hedge
        case .hedge: nil
        }
    }

    /// One meaning out of several: the less favourable one wins, and what hedges a "done" makes it "under way".
    private static func verdict(of found: [StatusMeaning]) -> StatusMeaning? {
        let settled: Set<StatusMeaning> = [.done, .approved, .signed, .closed, .go]
        let isSettled = found.contains { settled.contains($0) }
        for worst: StatusMeaning in [.noGo, .inReview, .blocked] where found.contains(worst) { return worst }
        if found.first == .accepted { return .accepted }
        if found.contains(.moving) { return .moving }
        if isSettled, found.contains(.hedge) || found.contains(.todo) { return .moving }
        if found.contains(.rejected) { return .rejected }
        let order: [StatusMeaning] = [.todo, .open, .go, .accepted, .signed, .approved, .closed, .done, .notApplicable]
        if found.contains(.open), found.contains(.closed) { return .open }
        return order.first { found.contains($0) }
    }
}

extension StatusMeaning {
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
        case .notApplicable, .hedge, .negation, .notYet: .unknown
        }
    }

    private var ofIssue: FactStatus {
        switch self {
        case .done, .closed, .signed: .closed
        case .todo, .moving, .open, .inReview, .blocked, .hedge, .negation, .notYet: .open
        case .accepted, .approved: .accepted
        case .rejected: .closed
        case .go, .noGo, .notApplicable: .unknown
        }
    }

    private var ofSignoff: FactStatus {
        switch self {
        case .done, .signed, .approved, .accepted, .closed: .signed
        case .todo, .moving, .open, .inReview, .blocked, .hedge, .negation, .notYet: .pending
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
        case .notApplicable, .hedge, .negation, .notYet: .unknown
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
        if mark?.isLight == true, let spoken, spoken != .hedge, spoken != .negation, spoken != .notYet {
            return StatedStatus(meaning: doubted(spoken, trimmed), words: words)
        }
        return StatedStatus(
            meaning: doubted(
                combined(mark.flatMap(StatusMeaning.init), spoken, percent(in: trimmed)), trimmed),
            words: words)
    }

    /// A question, and a tick between warnings, say nothing favourable.
    private static func doubted(_ meaning: StatusMeaning?, _ text: String) -> StatusMeaning? {
        switch meaning {
        case .done, .closed, .approved, .signed, .go, .accepted:
            text.utf8.last == UInt8(ascii: "?") || text.endsWithBytes("？") ? .hedge : isPart(text) ? .moving : meaning
        case .todo, .moving, .blocked, .rejected, .open, .noGo, .notApplicable, .hedge, .negation, .notYet, .inReview,
            nil:
            meaning
        }
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
        guard let words, words != .negation, words != .notYet, words != .hedge else { return mark }
        if mark == .done {
            switch words {
            case .open, .closed, .accepted, .signed, .approved, .go, .noGo, .moving, .inReview, .rejected: return words
            case .done, .todo, .blocked, .hedge, .negation, .notYet, .notApplicable: return mark
            }
        }
        guard mark == .todo || mark == .moving else { return mark }
        switch words {
        case .done, .signed, .approved, .closed, .go, .accepted: return mark
        case .todo, .moving, .blocked, .rejected, .open, .noGo, .notApplicable, .hedge, .negation, .notYet, .inReview:
            return words
        }
    }

    /// A share of the work, as `35%`; nil when none or several are written.
    private static func percent(in text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "%")) else { return nil }
        let digits = bytes[..<sign].reversed().drop { $0 == 0x20 }.prefix { $0.isASCIIDigit }.reversed()
        return Int(digits: Array(digits)).flatMap { $0 <= 100 ? $0 : nil }
    }
}
