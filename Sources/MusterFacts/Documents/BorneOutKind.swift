import MusterModel
import MusterText

/// The kind of a document that no word tells for sure: what a common word of its title hints at, borne out by what the
/// document holds, or what most of it is.
///
///     # Bring-up log, Kite B                # Handover of the boathouse           # Kite club: our plan
///     **2031-02-05** Boards arrived.        | Role | Name | Signature |           | Step | Who | Until | Done? |
///     **2031-02-06** Rail at 3.3 V.         | Fire officer | | |                  | Build the hull | Ada | 4 May | no |
///
/// It is only shown: the document was read, and is judged, as what it was taken for before.
struct BorneOutKind {
    typealias Found = (kind: DocumentKind, reason: String)

    private let reading: Reading
    private let outline: Outline
    private let facts: [Fact]
    private let hints: Set<KindHint>
    private let isMeeting: Bool
    /// Whether its title says anywhere that it reports, explains or argues.
    private let isReport: Bool
    private let counts: [FactKind: Int]
    /// What the sections are about, each by its own title.
    private let roles: Set<SectionRole>

    init(title: String, facts: [Fact], in reading: Reading) {
        self.reading = reading
        outline = reading.outline
        self.facts = facts.filter { $0.kind != .reference }
        // A document without a title is called by its file.
        let isFile = title == reading.document.path.name
        let names = isFile ? title.split(onByte: UInt8(ascii: ".")).dropLast().joined(separator: " ") : title
        hints = Self.hints(of: names)
        isMeeting = LikelyKind.namesMeeting(names)
        isReport = Self.reports.areSaid(in: FoldedText(names))
        counts = Dictionary(grouping: self.facts, by: \.kind).mapValues(\.count)
        let titled = reading.outline.titleSection
        let sections = reading.outline.sections
        roles = Set(sections.indices.compactMap { $0 == titled ? nil : sections[$0].ownRole })
    }

    /// What a document is that was told to be of no kind.
    var found: Found? {
        if let procedure { return procedure }
        guard !reading.isTemplate, !reading.isProcedure else { return nil }
        return review ?? log ?? state ?? notes ?? plan ?? work ?? checks ?? course
    }

    /// What is told of how far something is, where only its sections made it something else.
    var state: Found? {
        guard hints.contains(.state), !hints.contains(.paper), seats == 0, !goes, isDense(4) else { return nil }
        return (.progressLog, "Its title says that it tells how far something is")
    }

    /// A record of acceptance that lists checks, and in which several sign or one does and a verdict is told.
    var accepted: Found? {
        guard hints.contains(.review), seats >= 2 || seats == 1 && goes else { return nil }
        return (.readinessReview, "Its title names an acceptance, and it tells who signs")
    }

    /// `Go/no-go call` with those who were there and what each has to do.
    static func minutes(title: String, in outline: Outline) -> Found? {
        guard LikelyKind.namesMeeting(title), LikelyKind.namesPresent(outline),
            outline.sections.contains(where: { $0.ownRole == .actions || $0.ownRole == .tasks })
        else { return nil }
        return (.minutes, "Its title names a meeting, and it says who was there and what is to be done")
    }

    // MARK: - Kinds by a word of the title

    private var procedure: Found? {
        guard hints.contains(.procedure), !hints.contains(.log) else { return nil }
        let steps = outline.statements.count { if case .item(let number?) = $0.form { number > 0 } else { false } }
        return steps >= 3 ? (.workflow, "Its title names a way of working, and it has numbered steps") : nil
    }

    private var review: Found? {
        guard !hints.contains(.paper), !hints.contains(.log) else { return nil }
        let decides = goes || LikelyKind.decides(outline) || LikelyKind.namesDecision(outline) || demands >= 2
        if seats >= 2, goes, isDense(4) { return (.readinessReview, "It tells who has to sign, and what was decided") }
        guard !hints.contains(.audit), hints.contains(.review),
            seats > 0 || decides || !roles.isDisjoint(with: [.acceptance, .conditions]),
            isDense(5)
        else { return nil }
        return (
            .readinessReview, "Its title names what is to be accepted, and it has conditions, a decision or sign-offs"
        )
    }

    private var log: Found? {
        if tried { return (.progressLog, "It tells of several attempts") }
        guard hints.contains(.log), counts[.decision, default: 0] * 2 <= max(1, facts.count) else { return nil }
        return entries >= 3 ? (.progressLog, "Its title names a log, and its entries begin with days or times") : nil
    }

    private var notes: Found? {
        guard hints.contains(.notes), !hints.contains(.paper), seats == 0 else { return nil }
        let head = outline.statements.prefix(3).contains { !reading.dates.all(in: $0.text.text).isEmpty }
        guard head, roles.contains(.agenda) || counts[.decision, default: 0] + counts[.task, default: 0] > 0 else {
            return nil
        }
        return (.minutes, "Its title names notes, and it says of which day they are and what came of it")
    }

    private var plan: Found? {
        guard hints.contains(.plan), !hints.contains(.paper), !hints.contains(.audit), isDense(4) else { return nil }
        let isPlan =
            ahead >= 2 && ahead * 2 >= facts.count || counts[.phase, default: 0] >= 3
            || roles.intersection(Self.partsOfPlans).count >= 2
        return isPlan ? (.roadmap, "Its title names a plan, and it holds work, phases or days ahead") : nil
    }

    // MARK: - Kinds by what it holds

    /// Work and when it is done, of something that is no plan of phases.
    private var work: Found? {
        guard !hints.contains(.plan), !isReport, roles.contains(.definitionOfDone), counts[.milestone] == nil,
            counts[.phase] == nil,
            counts[.task, default: 0] + counts[.checklistItem, default: 0] >= 2, isDense(3)
        else { return nil }
        return (.taskSpec, "It says what is to be done, and when that is done")
    }

    private var checks: Found? {
        // What is let pass is listed, and not checked.
        if let titled = outline.titleSection, outline.sections[titled].ownRole == .waivers { return nil }
        guard hints.contains(.audit) || !isReport && hints.isDisjoint(with: [.paper, .plan]) && seats < 2, isDense(3)
        else { return nil }
        let judged = facts.count {
            $0.kind == .checklistItem || $0.kind == .criterion && $0.status != nil && $0.status != .todo
        }
        let ticked = tickedTasks
        guard judged + ticked >= 3, (judged + ticked) * 2 >= facts.count else { return nil }
        return (.checklist, "Most of what it lists are checks")
    }

    /// Work, phases and days, and hardly anything else.
    private var course: Found? {
        guard hints.isDisjoint(with: [.paper, .audit, .log, .notes]), !isMeeting, !isReport, isDense(3) else {
            return nil
        }
        let isMostly = ahead >= 4 && ahead * 4 >= facts.count * 3
        let parts = roles.intersection(Self.partsOfPlans)
        let isInPhases = parts.contains(.phases) || counts[.phase, default: 0] >= 3
        guard
            isMostly && counts[.decision] == nil || isInPhases && parts.subtracting([.phases]).count >= 2
                || parts.contains(.phases) && parts.count >= 2
        else { return nil }
        return (.roadmap, "Most of what it lists is work, phases or days ahead")
    }

    private static let partsOfPlans: Set<SectionRole> = [
        .phases, .milestones, .tasks, .acceptance, .risks, .deliverables, .objectives, .backlog,
    ]

    // MARK: - What it holds

    private var seats: Int { counts[.signoff, default: 0] + counts[.requiredSignoff, default: 0] }

    /// How many criteria are listed that nobody has judged yet.
    private var demands: Int {
        facts.count { $0.kind == .criterion && ($0.status == nil || $0.status == .todo) }
    }

    private var ahead: Int {
        counts[.task, default: 0] + counts[.milestone, default: 0] + counts[.phase, default: 0]
            + counts[.deliverable, default: 0]
    }

    /// Whether something is said about going, or was not decided yet.
    private var goes: Bool {
        facts.contains {
            $0.kind == .decision && ($0.status == .go || $0.status == .noGo || $0.status == .pending)
        }
    }

    /// Whether at least so many of its lines and rows state something that was read: one in three, one in four.
    private func isDense(_ share: Int) -> Bool {
        let size = outline.statements.count { !$0.isHeading } + outline.tables.reduce(0) { $0 + $1.rows.count }
        return facts.count * share >= size
    }

    /// How many tasks stand in tables in whose cells a sign tells what is done.
    private var tickedTasks: Int {
        var lines: Set<Int> = []
        for table in outline.tables {
            guard let column = table.column(.status) else { continue }
            let cells = table.rows.compactMap { $0.text(column) }.filter { !$0.isEmpty }
            guard cells.count >= 2, cells.allSatisfy({ StatusMark.stripped($0).utf8.count < $0.utf8.count }) else {
                continue
            }
            lines.formUnion(table.rows.map(\.line))
        }
        return facts.count { $0.kind == .task && lines.contains($0.line) }
    }

    /// How many lines begin with a day or a time of day.
    private var entries: Int {
        let lines = outline.statements.count { statement in
            let text = statement.text.text
            return Self.beginsWithTime(text)
                || reading.dates.all(in: text).first.map { $0.range.lowerBound <= 4 } ?? false
        }
        let rows = outline.tables.reduce(0) { sum, table in
            sum
                + table.rows.count { row in
                    row.text(0).map { Self.beginsWithTime($0) || reading.dates.first(in: $0) != nil } ?? false
                }
        }
        return max(lines, rows)
    }

    /// `07:40 The line stopped`, `7.40 Uhr`.
    private static func beginsWithTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(6))
        let hours = bytes.prefix { $0.isASCIIDigit }.count
        guard hours == 1 || hours == 2, bytes.count >= hours + 3 else { return false }
        let minutes = bytes[(hours + 1)...].prefix { $0.isASCIIDigit }.count
        return bytes[hours] == UInt8(ascii: ":") && minutes == 2
    }

    /// `Attempt 1 (2031-01-15)`, `Attempt 2 (2031-01-22)`: whether titles number how often something was tried.
    private var tried: Bool {
        let titles = outline.sections.filter { section in
            guard let first = section.folded.firstWord, Self.attempts.exact(first) != nil else { return false }
            return section.folded.text.utf8.contains(where: \.isASCIIDigit)
        }
        return titles.count >= 2 && titles.contains { reading.dates.first(in: $0.title) != nil }
    }

    private static let attempts = Lexicon([
        (
            true,
            [
                "attempt", "trial", "run", "try", "versuch", "anlauf", "durchlauf", "essai", "tentative", "intento",
                "ensayo",
                "tentativa", "ensaio", "尝试", "试验", "試行", "試作",
            ]
        )
    ])

    // MARK: - Titles

    /// What the parts of a title hint at.
    private static func hints(of title: String) -> Set<KindHint> {
        var hints: Set<KindHint> = []
        for part in LikelyKind.parts(of: title).map(withoutNumber) {
            let said = Set(
                rows.compactMap { row in row.phrases.begin(part) || row.phrases.end(part) ? row.hint : nil })
            // `Commissioning plan`, `Plan der Übergabe`: what is planned has not come yet.
            hints.formUnion(said.contains(.plan) ? said.subtracting([.review]) : said)
        }
        return hints
    }

    /// `Security gate 3` without its number.
    private static func withoutNumber(_ part: FoldedText) -> FoldedText {
        let words = part.text.split(onByte: 0x20)
        guard words.count > 1, let last = words.last, last.utf8.count <= 2, last.utf8.allSatisfy(\.isASCIIDigit) else {
            return part
        }
        return FoldedText(words.dropLast().joined(separator: " "))
    }

    /// What tells of tests, of one thing that went wrong or of how something is meant lists what it found or asks for.
    private static let reports = Phrases(
        KindHintRows.all.filter { $0.meaning == .paper }.flatMap { $0.phrases.map { FoldedText($0) } } + [
            "test", "tests", "uat", "benchmark", "pilot", "survey", "retro", "retrospective", "lessons",
            "release notes",
            "changelog", "faq", "questions", "email", "letter", "newsletter", "contract", "agreement", "sla", "test de",
            "umfrage", "vertrag", "brief", "contrat", "lettre", "sondage", "pruebas",
            "contrato", "carta", "encuesta", "testes", "テスト", "试验", "测试", "合同",
        ])

    private static let rows = KindHintRows.all.map { row in
        (hint: row.meaning, phrases: Phrases(row.phrases.map { FoldedText($0) }))
    }
}
