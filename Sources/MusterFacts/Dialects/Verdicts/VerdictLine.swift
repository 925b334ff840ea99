import MusterModel
import MusterText

/// A line that records a verdict, told by its parts: who decided, the day, the verdict, and what it lets go.
///
///     **GO – Kite OS 4.2 is gold with build 88. 2031-04-02, Kit Rowe.**
///     On 2 April 2031 the Harbour Board recorded GO for Kite OS 4.2. Chair: Ada Marsh.
///     Die Freigabe für Kite OS 4.2 wurde am 02.04.2031 durch K. Rowe erteilt.
///
/// What stands before the verdict must be known to leave it whole; what stands behind it must neither bend nor put it off.
struct VerdictLine {
    /// The sentence of the verdict and all behind it.
    let verdict: String
    let status: FactStatus
    let date: CivilDate?
    let scope: String?
    let conditions: String?
    /// Whether its sentence says which release it is about, or who decided on it.
    let namesRelease: Bool
    /// Whether its sentence says which release it is about.
    let namesVersion: Bool
    /// Whether it answers the question of a poll, or says who decided: `Go/no-go: GO for Kite 4.2`, `Go. Decided by the board`.
    let isCalled: Bool
    /// Whether it only tells that the release goes on a day to come.
    let isScheduled: Bool

    /// Nil for a line without a verdict, or whose words may bend it.
    init?(_ told: String, about known: Set<String>, _ reading: Reading) {
        let text = EarlierRefusals.removed(from: told)
        let sentences = VerdictSentence.all(in: text)
        for (at, sentence) in sentences.enumerated() {
            let isDated = sentences[..<at].contains { DecisionDay.dayAlone(in: $0, reading.dates) != nil }
            guard
                let core = Core(sentence, known, isDated: isDated, reading)
                    ?? Core(bare: sentence, beside: sentences, known)
            else { continue }
            if let mark = reading.words.mark(in: text).flatMap(StatusMeaning.init), !mark.isFavourable { return nil }
            let rest = Array(sentences[(at + 1)...])
            guard !Questions.asks(text), !VerdictWords.areHearsay(FoldedText(sentence)),
                !(rest + [sentence]).contains(where: Self.takesBack),
                !sentences[..<at].contains(where: Self.tellsOfFailedGate)
            else {
                return nil
            }
            verdict = ([sentence] + rest).joined(separator: " ")
            status = core.status
            date =
                core.day ?? DecisionDay.day(in: sentence, reading.dates, of: reading.heldOn)
                ?? rest.lazy.compactMap { Self.dayAlone(in: $0, reading) }.first ?? reading.heldOn
            // A name in it may be that of a part, as "Android" in the record of "Kite 5.0 (iOS and Android)" is.
            let whole = known.subtracting(ReleaseWords.ofParts(in: reading))
            scope =
                core.scope.flatMap { words in
                    VerdictWords.words(of: words).allSatisfy { VerdictWords.isHarmless($0.key, whole) } ? nil : words
                } ?? rest.first(where: Self.isLimit)
            isScheduled = core.isGrant && Schedule.isTold(by: sentence, reading)
            let said = FoldedText(sentence)
            namesVersion = known.contains { $0.hasDigit && (" " + said.text + " ").containsBytes($0) }
            let isPolled = said.says("go no go")
            isCalled =
                isPolled && namesVersion
                || rest.contains { VerdictWords.nameDecider($0) && VerdictWords.areOfRecord($0) }
            namesRelease =
                namesVersion || isPolled
                || said.text.split(onByte: 0x20).contains {
                    VerdictWords.bodies.contains($0) || VerdictWords.isJudgement($0)
                }
            conditions = core.conditions ?? rest.lazy.compactMap(Self.condition).first
            return
        }
        return nil
    }

    /// `Pilot Only.` behind a verdict: what goes is less than the release.
    private static func isLimit(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return words.wordCount <= 4 && DecisionWords.limits.areSaid(in: words)
    }

    /// `Gate 3 is failed.` before a verdict: what goes then is something else.
    private static func tellsOfFailedGate(_ sentence: String) -> Bool {
        AdverseConclusions.tellsFailure(sentence)
            && gates.areSaid(in: FoldedText(sentence.split(onByte: 0x20).prefix(4).joined(separator: " ")))
    }

    private static let gates: Phrases = [
        "gate", "review", "readiness", "tor", "meilenstein", "prüfung", "jalon", "revue", "puerta", "revisión",
        "portão",
        "revisão", "评审", "ゲート",
    ]

    /// Whether words withdraw a verdict, or deny that something is let go.
    private static func takesBack(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        if Reservations.withdraws(words) { return true }
        return words.text.split(onByte: 0x20).contains(where: GrantSentence.verbs.contains)
            && negations.areSaid(in: words) && !EmptyLists.saysNone(words)
    }

    private static let negations: Phrases = [
        "not", "no", "never", "nicht", "kein", "keine", "keinen", "pas", "non", "não", "refuse", "refuses", "refused",
    ]

    /// The day of a sentence that names nothing but who decided and when.
    private static func dayAlone(in sentence: String, _ reading: Reading) -> CivilDate? {
        reading.dates.all(in: sentence).first { found in
            VerdictWords.areOfRecord(sentence.bytes(0..<found.range.lowerBound))
                && VerdictWords.areOfRecord(sentence.bytes(from: found.range.upperBound))
        }?.date
    }

    /// What a sentence beside the verdict makes it depend on: `Auflagen: pump 3 is to be replaced`.
    private static func condition(_ sentence: String) -> String? {
        DecisionWords.conditions(in: sentence) ?? ConditionWords.stated(in: sentence)
    }

}

extension VerdictLine {
    /// The verdict of one sentence.
    private struct Core {
        let status: FactStatus
        /// Whether it lets the release go in words of its own.
        var isGrant = false
        /// The day before the verdict.
        let day: CivilDate?
        let scope: String?
        let conditions: String?

        init?(_ sentence: String, _ known: Set<String>, isDated: Bool, _ reading: Reading) {
            if let go = Self.go(in: sentence) {
                let whole = sentence.bytes(0..<go.lowerBound)
                let head = ConditionWords.removed(fromEndOf: whole)
                let tail = sentence.bytes(go)
                guard
                    VerdictWords.leadTo(verdict: reading.dates.removingDays(from: head), known: known)
                        || Self.tellsOfMeeting(head, reading), !Self.isDenied(tail)
                else { return nil }
                let bare = "GO" + tail.bytes(from: 2)
                let said = DecisionWords.status(of: bare, in: reading)
                guard said == .go || said == .pending && DecisionWords.conditions(in: bare) != nil else { return nil }
                status = .go
                day = reading.dates.all(in: head).last?.date
                scope = DecisionWords.scope(in: bare)
                conditions = DecisionWords.conditions(in: bare) ?? (head == whole ? nil : sentence.withoutEnd)
                return
            }
            if GrantSentence.isIdeographic(sentence, about: known, reading) {
                status = .go
                day = nil
                scope = ReleaseVerdict.scope(of: sentence)
                conditions = nil
                return
            }
            guard GrantSentence(sentence, about: known, isDated: isDated, reading) != nil else { return nil }
            status = .go
            isGrant = true
            day = nil
            scope = nil
            conditions = DecisionWords.conditions(in: sentence)
        }

        /// What is said of a release that leaves.
        private static let departures: Phrases = [
            "ship", "ships", "goes", "go live", "launch", "launches", "release", "releases", "publish", "publishes",
            "tag", "deploy", "roll out",
        ]

        /// `Go.` by itself, beside a sentence that lets the release leave or says who decided: `We ship Kite 5.0 on 9 April.
        /// Go.`, `Summary: Go. Decided on 2 April by the board.`
        init?(bare sentence: String, beside sentences: [String], _ known: Set<String>) {
            let others = sentences.filter { $0 != sentence }
            guard Self.isGo(sentence), !others.contains(where: VerdictWords.bend),
                others.contains(where: { other in
                    Self.departures.areSaid(in: FoldedText(other))
                        && (sentences.first == sentence && Self.tellsDay(other) || Self.names(known, in: other))
                        || VerdictWords.nameDecider(other) && VerdictWords.areOfRecord(other)
                })
            else { return nil }
            status = .go
            day = nil
            scope = nil
            conditions = nil
        }

        /// Whether a sentence says when: "Languages: Go. We ship static binaries." is none.
        private static func tellsDay(_ sentence: String) -> Bool {
            sentence.hasDigit || FoldedText(sentence).text.split(onByte: 0x20).contains(where: CalendarWords.isOne)
                || days.areSaid(in: FoldedText(sentence))
        }

        private static let days: Phrases = [
            "today", "tomorrow", "tonight", "now", "heute", "morgen", "demain", "hoy", "hoje",
        ]

        private static func names(_ known: Set<String>, in sentence: String) -> Bool {
            VerdictWords.words(of: sentence).contains { known.contains($0.key) && $0.key.hasDigit }
        }

        /// Whether a sentence is the word by itself, or behind a label that calls it.
        private static func isGo(_ sentence: String) -> Bool {
            guard let said = ["Go.", "Go!", "GO.", "GO!"].first(where: sentence.endsWithBytes) else { return false }
            let label = sentence.bytes(0..<sentence.utf8.count - said.utf8.count).trimmed
            return label.isEmpty || label.endsWithBytes(":") && labels.contains(FoldedText(label).text)
        }

        private static let labels: Set<String> = VerdictWords.bodies.union([
            "summary", "in short", "zusammenfassung", "kurz", "résumé", "resumen", "resumo", "要約", "摘要",
        ])

        /// From the word GO on to the end; nil for a sentence without one in capitals, or that begins with "Go for".
        private static func go(in sentence: String) -> Range<Int>? {
            if sentence.startsWithBytes("Go for ") || sentence.startsWithBytes("Go – ") {
                return 0..<sentence.utf8.count
            }
            // `2031-04-02: Go for Kite OS 4.2`
            if let colon = sentence.firstOffset(of: ": Go for ") { return colon + 2..<sentence.utf8.count }
            var from = 0
            let bytes = Array(sentence.utf8)
            while let at = sentence.firstOffset(of: "GO", from: from) {
                from = at + 2
                let before = at > 0 ? bytes[at - 1] : 0x20
                let after = at + 2 < bytes.count ? bytes[at + 2] : 0x20
                guard isSide(before), isSide(after), !isNegated(sentence.bytes(0..<at)) else { continue }
                // `GO: all gates pass` says what a go is, or when there is one.
                if bytes[(at + 2)...].starts(with: ":".utf8) || bytes[(at + 2)...].starts(with: "：".utf8) { return nil }
                return at..<bytes.count
            }
            return nil
        }

        /// `2031-04-02, call with the three approvers:`: a day and what was held on it, and no single seat.
        private static func tellsOfMeeting(_ head: String, _ reading: Reading) -> Bool {
            head.trimmed.utf8.last == UInt8(ascii: ":") && reading.dates.all(in: head).first?.range.lowerBound == 0
                && !VerdictWords.bend(head) && meetings.areSaid(in: FoldedText(head))
                && !VerdictSentence.clauses(of: head).contains(where: RoleNames.isRole)
        }

        private static let meetings: Phrases = [
            "call", "meeting", "session", "sitzung", "besprechung", "réunion", "reunión", "reunião", "llamada", "appel",
            "everyone", "everybody", "all",
        ]

        private static func isSide(_ byte: UInt8) -> Bool {
            !byte.isASCIIAlphanumeric && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "/")
        }

        private static func isNegated(_ head: String) -> Bool {
            FoldedText(head).text.split(onByte: 0x20).last.map { $0 == "no" || $0 == "non" || $0 == "not" } ?? false
        }

        /// Whether words behind the verdict deny it in a script without spaces, or as the end of a sentence does.
        private static func isDenied(_ tail: String) -> Bool {
            let words = FoldedText(tail)
            return endings.contains(where: words.text.containsBytes) || reports.areSaid(in: words)
                || Objections.areRaised(in: words)
        }

        private static let endings = ["しない", "ない", "なかった", "見送", "不可", "暂缓", "不予", "不同意", "否", "予定", "待", "条件付"]
        private static let reports: Phrases = [
            "not", "nicht", "kein", "keine", "pas", "asked", "requested", "recommended", "demandé", "demandée",
            "beantragt", "empfohlen", "erwartet", "solicitado", "solicitada", "recomendado", "attendu", "souhaité",
            "gewünscht", "deseado", "desejado", "wanted", "hoped",
            "decides", "will decide", "entscheidet", "décidera", "decidirá",
        ]

    }
}
