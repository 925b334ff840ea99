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

    /// Nil for a line without a verdict, or whose words may bend it.
    init?(_ text: String, about known: Set<String>, _ reading: Reading) {
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
                !(rest + [sentence]).contains(where: Self.takesBack)
            else {
                return nil
            }
            verdict = ([sentence] + rest).joined(separator: " ")
            status = core.status
            date =
                core.day ?? DecisionDay.day(in: sentence, reading.dates, of: reading.heldOn)
                ?? rest.lazy.compactMap { Self.dayAlone(in: $0, reading) }.first ?? reading.heldOn
            scope = core.scope.flatMap { VerdictWords.areOfRecord($0, known: known) ? nil : $0 }
            let said = FoldedText(sentence)
            namesVersion = known.contains { $0.hasDigit && (" " + said.text + " ").containsBytes($0) }
            namesRelease =
                namesVersion || said.says("go no go")
                || said.text.split(onByte: 0x20).contains {
                    VerdictWords.bodies.contains($0) || VerdictWords.isJudgement($0)
                }
            conditions = core.conditions ?? rest.lazy.compactMap(Self.condition).first
            return
        }
        return nil
    }

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
        if let said = DecisionWords.conditions(in: sentence) { return said }
        guard let colon = sentence.firstOffset(of: ":"),
            reserves.begin(FoldedText(sentence.bytes(0..<colon))),
            case let value = sentence.bytes(from: colon + 1).trimmed,
            !EmptyLists.saysNone(FoldedText(value)), !Placeholder.isOne(value)
        else { return nil }
        return value.withoutEnd
    }

    private static let reserves: Phrases = [
        "condition", "conditions", "restriction", "restrictions", "caveat", "caveats", "reservation", "reservations",
        "auflage", "auflagen", "einschränkung", "einschränkungen", "vorbehalt", "vorbehalte", "réserve", "réserves",
        "restrictions", "condición", "condiciones", "reserva", "reservas", "salvedades", "condição", "condições",
        "ressalva", "ressalvas", "条件", "附加条件",
    ]
}

extension VerdictLine {
    /// The verdict of one sentence.
    private struct Core {
        let status: FactStatus
        /// The day before the verdict.
        let day: CivilDate?
        let scope: String?
        let conditions: String?

        init?(_ sentence: String, _ known: Set<String>, isDated: Bool, _ reading: Reading) {
            if let go = Self.go(in: sentence) {
                let whole = sentence.bytes(0..<go.lowerBound)
                let head = Self.withoutReserve(whole)
                let tail = sentence.bytes(go)
                guard
                    VerdictWords.leadTo(verdict: reading.dates.removingDays(from: head), known: known)
                        || Self.tellsOfMeeting(head, reading), !Self.isDenied(tail)
                else { return nil }
                let bare = "GO" + tail.bytes(from: 2)
                let said = DecisionWords.status(of: bare, in: reading)
                guard said == .go || said == .pending && DecisionWords.conditions(in: bare) != nil else { return nil }
                status = .go
                day = Self.dayAlone(in: head, reading)
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
            day = nil
            scope = nil
            conditions = DecisionWords.conditions(in: sentence)
        }

        /// What is said of a release that leaves.
        private static let departures: Phrases = [
            "ship", "ships", "goes", "go live", "launch", "launches", "release", "releases", "publish", "publishes",
        ]

        /// `Go.` by itself, beside a sentence that names the release: `We ship Kite 5.0 on 9 April. Go.`
        init?(bare sentence: String, beside sentences: [String], _ known: Set<String>) {
            let others = sentences.filter { $0 != sentence }
            guard sentence == "Go." || sentence == "Go!" || sentence == "**Go.**",
                others.contains(where: { other in
                    VerdictWords.words(of: other).contains { known.contains($0.key) && $0.key.hasDigit }
                }), !others.contains(where: VerdictWords.bend),
                others.contains(where: { Self.departures.areSaid(in: FoldedText($0)) })
            else { return nil }
            status = .go
            day = nil
            scope = nil
            conditions = nil
        }

        /// What stands before a GO without the word that makes it one with conditions: `Bedingtes GO`.
        private static func withoutReserve(_ head: String) -> String {
            let trimmed = head.trimmed
            guard let reserve = reserves.first(where: { trimmed.lowercased().endsWithBytes($0) }),
                trimmed.lowercased().utf8.count == trimmed.utf8.count
            else { return head }
            return trimmed.bytes(0..<trimmed.utf8.count - reserve.utf8.count)
        }

        private static let reserves = [
            "conditional", "qualified", "bedingtes", "eingeschränktes", "条件付き", "条件付", "条件つき", "有条件", "附条件",
        ]

        /// From the word GO on to the end; nil for a sentence without one in capitals, or that begins with "Go for".
        private static func go(in sentence: String) -> Range<Int>? {
            if sentence.startsWithBytes("Go for ") || sentence.startsWithBytes("Go – ") {
                return 0..<sentence.utf8.count
            }
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
                || objections.areSaid(in: words) && !EmptyLists.saysNone(words) && !withouts.areSaid(in: words)
        }

        /// What leaves a vote for GO open, unless there were none.
        private static let objections: Phrases = [
            "objection", "objections", "objected", "objects", "dissent", "dissented", "dissenting", "abstained",
            "abstention", "abstentions", "vetoed", "einwand", "einwände", "einwänden", "enthaltung", "enthaltungen",
            "gegenstimme", "gegenstimmen", "opposition", "objeción", "objeciones", "abstención", "abstenciones",
            "objeção", "objeções", "abstenção", "abstenções", "反对", "弃权", "異議", "棄権", "反対",
        ]
        private static let withouts: Phrases = [
            "no objection", "no objections", "without objection", "without objections", "no dissent", "no abstentions",
            "keine einwände", "ohne einwände", "ohne einwand", "keine enthaltungen", "ohne enthaltung",
            "ohne gegenstimme", "ohne gegenstimmen", "keine gegenstimmen", "sans objection", "aucune objection",
            "sans opposition", "sin objeciones", "sin abstenciones", "sem objeções", "sem abstenções", "无反对", "異議なし",
            "反対なし",
        ]

        private static let endings = ["しない", "ない", "なかった", "見送", "不可", "暂缓", "不予", "不同意", "否", "予定", "待", "条件付"]
        private static let reports: Phrases = [
            "not", "nicht", "kein", "keine", "pas", "asked", "requested", "recommended", "demandé", "demandée",
            "beantragt", "empfohlen", "erwartet", "solicitado", "solicitada", "recomendado", "attendu", "souhaité",
            "gewünscht", "deseado", "desejado", "wanted", "hoped",
        ]

        private static func dayAlone(in head: String, _ reading: Reading) -> CivilDate? {
            reading.dates.all(in: head).last?.date
        }

    }
}

/// A sentence in which every word is of granting a release: a verb of letting go, what goes or where to, a day, and names.
///
///     **Release approved** on 2 April 2031 by Kit Rowe.        Mise en production autorisée le 02/04/2031 par K. Rowe.
struct GrantSentence {
    /// - Parameter isDated: whether a sentence before it tells the day, so that it need not name one.
    init?(_ sentence: String, about known: Set<String>, isDated: Bool, _ reading: Reading) {
        let days = reading.dates.all(in: sentence)
        var text = reading.dates.removingDays(from: sentence, for: " | ")
        for assurance in ReleaseVerdict.assurances {
            if let at = text.lowercased().firstOffset(of: assurance), text.lowercased().utf8.count == text.utf8.count {
                text = text.bytes(0..<at) + " " + text.bytes(from: at + assurance.utf8.count)
            }
        }
        let clauses = VerdictSentence.clauses(of: text)
        guard let first = clauses.first, !Sentence(first, known).isEmpty else { return nil }
        var hasVerb = false
        var hasAim = false
        var hasName = false
        for clause in clauses {
            let said = Sentence(clause, known)
            guard said.isWhole else { return nil }
            hasVerb = hasVerb || said.hasVerb
            hasAim = hasAim || said.hasAim
            hasName = hasName || said.hasName
        }
        let isNamed = VerdictWords.words(of: sentence).contains { known.contains($0.key) && $0.key.hasDigit }
        guard hasVerb, hasAim, isNamed || hasName || isDated || !days.isEmpty else { return nil }
    }

    /// Whether a sentence of a script without spaces lets the release go that it names, and says that it was decided.
    static func isIdeographic(_ sentence: String, about known: Set<String>, _ reading: Reading) -> Bool {
        guard deciders.contains(where: sentence.containsBytes), !ahead.contains(where: sentence.containsBytes),
            known.contains(where: { $0.hasDigit && FoldedText(sentence).text.containsBytes($0) })
        else { return false }
        return ReleaseVerdict.status(of: sentence, in: reading, isAsked: true) == .go
    }

    private static let deciders = ["会議", "会议", "委员会", "委員会", "判定", "决定", "決定", "评审组", "承認した"]
    private static let ahead = ["将", "予定", "拟", "申请", "申請", "建议", "提案"]

    /// One clause, word by word.
    private struct Sentence {
        private(set) var hasVerb = false
        private(set) var hasAim = false
        private(set) var hasName = false
        private(set) var isWhole = true
        let isEmpty: Bool

        init(_ clause: String, _ known: Set<String>) {
            let words = VerdictWords.words(of: clause)
            isEmpty = words.isEmpty
            let isNames = !words.contains {
                GrantSentence.verbs.contains($0.key) || GrantSentence.aims.contains($0.key)
            }
            let isOfAll = GrantSentence.wholes.areSaid(in: FoldedText(clause))
            var isNamed = isNames
            for word in words {
                if VerdictWords.introducing.contains(word.key) { isNamed = true }
                if GrantSentence.verbs.contains(word.key) {
                    hasVerb = true
                } else if GrantSentence.aims.contains(word.key) {
                    hasAim = true
                } else if known.contains(word.key) {
                    hasAim = hasAim || word.key.hasDigit
                } else if GrantSentence.helpers.contains(word.key) || VerdictWords.isHarmless(word.key, [])
                    || isOfAll
                        && (GrantSentence.breadths.contains(word.key)
                            || GrantSentence.wholes.begin(FoldedText(word.key)))
                {
                    continue
                } else if word.isCapital, isNamed {
                    hasName = true
                } else {
                    isWhole = false
                }
            }
        }
    }

    static let verbs: Set<String> = [
        "approved", "released", "authorised", "authorized", "cleared", "granted", "freigegeben", "genehmigt", "erteilt",
        "abgenommen", "autorisé", "autorisée", "approuvé", "approuvée", "accordée", "prononcée", "aprobado", "aprobada",
        "autorizado", "autorizada", "aprueba", "autoriza", "liberado", "liberada", "aprovado", "aprovada", "aprova",
        "concedida",
    ]

    fileprivate static let aims: Set<String> = [
        "release", "launch", "deployment", "rollout", "shipment", "freigabe", "produktion", "produktivbetrieb",
        "auslieferung", "betrieb", "inbetriebnahme", "einsatz", "production", "exploitation", "déploiement", "service",
        "puesta", "producción", "despliegue", "explotación", "produção", "implantação", "entrada", "operação",
        "liberação",
        "operation", "use", "manufacturing", "distribution", "live", "cutover", "publication",
        "veröffentlichung", "fertigung", "publicación", "fabricación", "publicação",
        "fabricação", "fabrication", "publication",
    ]

    fileprivate static let helpers: Set<String> = [
        "is", "was", "has", "been", "hereby", "wird", "wurde", "ist", "hiermit", "zum", "den", "est", "se", "queda",
        "fica", "foi", "es", "para", "pour", "operational", "general", "availability", "ga", "lo", "una", "la", "as",
        "requested", "window", "digital", "mass", "ready", "it",
    ]

    /// That nothing is left out, beside which ``breadths`` name no limit.
    fileprivate static let wholes: Phrases = [
        "all", "every", "both", "worldwide", "alle", "allen", "aller", "beide", "beiden", "tous", "toutes", "todos",
        "todas", "ambos", "ambas",
    ]

    /// Those for whom, and places where, something goes live.
    fileprivate static let breadths: Set<String> = [
        "countries", "regions", "sites", "customers", "users", "platforms", "markets", "tenants", "stores", "wards",
        "locations", "four", "three", "two", "länder", "standorte", "standorten", "kunden", "nutzer", "mandanten",
        "plattformen", "pays", "clients", "sites", "utilisateurs", "établissements", "magasins", "países", "clientes",
        "usuarios", "sedes", "tiendas", "plataformas", "usuários", "lojas", "unidades", "paras",
    ]
}
