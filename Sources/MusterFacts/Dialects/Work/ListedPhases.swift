import MusterModel
import MusterText

/// Phases told in a list or on lines of their own, where several of one sort follow each other.
///
///     **Phase A – Inventory** — complete (2031-02-09)        1. Wave 1 (pilot): entrance hall, 6 May 2031
///     **Phase B – Dual write** — in progress                 2. Wave 2: east wing, 13 May 2031
///
///     Phase A (concept) – closed                             Build 1 – aborted
///       The mass is agreed.                                  - the image had no network
enum ListedPhases {
    /// The phases by their statements; empty where fewer than two are told alike.
    static func phases(in reading: Reading) -> [Int: Fact] {
        var found: [(Int, Fact)] = []
        for (index, statement) in reading.statements(with: [.line, .item]) {
            if let fact = told(statement, index, reading) { found.append((index, fact)) }
        }
        // Of one alone nothing follows, whatever the titles name.
        if found.count > 1 {
            let titled = Set(
                reading.statements(with: .heading).compactMap { PhaseTitle.leading(StatusMark.stripped($0.1.body))?.id }
            )
            let others = found.filter { $0.1.id.map { !titled.contains($0) } ?? false }
            let codes = Set(others.compactMap(\.1.id))
            if codes.count > 1 { return Dictionary(uniqueKeysWithValues: others) }
        }
        for more in [NamedPhases.phases(in: reading), NamedPhases.runs(in: reading), tries(in: reading)]
        where !more.isEmpty { return more }
        return [:]
    }

    /// Titles that number the tries at one thing, each with its day: `## Attempt 2 (2031-01-22)`.
    private static func tries(in reading: Reading) -> [Int: Fact] {
        guard !reading.isProcedure, !reading.isPlan else { return [:] }
        let found = reading.statements(with: .heading).compactMap { index, statement -> (Int, Fact)? in
            guard statement.section != reading.outline.titleSection,
                let word = tryWords.firstIgnoringCase(of: statement.body),
                case let behind = statement.body.bytes(from: word.utf8.count).trimmed,
                case let digits = behind.utf8.prefix(while: \.isASCIIDigit), (1...2).contains(digits.count),
                case let days = reading.dates.all(in: statement.body), days.count == 1
            else { return nil }
            var fact = Fact(.phase, statement, title: statement.body, modality: .claimed)
            fact.id = String(decoding: Array(digits), as: UTF8.self)
            fact.title = statement.body.bytes(0..<word.utf8.count + 1 + digits.count).trimmed
            fact.date = days.first?.date
            return (index, fact)
        }
        return found.count > 1 ? Dictionary(uniqueKeysWithValues: found) : [:]
    }

    private static let tryWords: Openings = [
        "attempt", "build attempt", "trial", "try", "versuch", "essai", "intento", "tentativa",
    ]

    private static func told(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        guard statement.parent == nil, statement.box == nil else { return nil }
        switch statement.form {
        case .line:
            // A line is no point of the list above it, whose label says nothing of it.
            guard mayStand(under: roleOfTitle(above: statement.section, reading)) else { return nil }
            return bold(statement, reading) ?? plain(statement, reading) ?? stated(statement, reading)
                ?? dated(statement, reading)
                ?? wave(statement, reading)
                ?? above(statement, index, reading)
        case .item where !mayStand(under: reading.role(of: index)): return nil
        case .item: return namesPhases(statement.section, reading) ? item(statement, reading) : nil
        case .heading, .fenced: return nil
        }
    }

    /// Whether a title says that what it lists is phases: `Rollout waves`, `Phases`.
    private static func namesPhases(_ section: Int, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[section]
        return title.ownRole == .phases || title.folded.wordCount <= 5 && plurals.areSaid(in: title.folded)
    }

    private static let plurals: Phrases = [
        "phases", "waves", "stages", "sprints", "iterations", "phasen", "wellen", "etappen", "étapes", "vagues",
        "fases", "olas", "etapas", "ondas", "阶段", "フェーズ",
    ]

    /// What the nearest heading above a place is about; a line that introduces a list is none.
    private static func roleOfTitle(above section: Int, _ reading: Reading) -> SectionRole? {
        var at: Int? = section
        while let section = at, reading.outline.sections[section].level > 6 {
            at = reading.outline.sections[section].parent
        }
        return at.flatMap { reading.outline.sections[$0].role }
    }

    private static func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case nil, .phases, .milestones, .log, .deployment, .scope, .completed: true
        case _: false
        }
    }

    /// A line that begins with a phase in bold letters, with its state behind or nothing.
    private static func bold(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
            case let title = statement.text.text(of: strong).cleanTitle,
            let named = PhaseTitle.leading(title) ?? PhaseTitle.package(title) ?? candidate(title),
            named.rest.isEmpty || isApart(named.rest, in: title),
            case let behind = statement.text.text.bytes(from: strong.range.upperBound).trimmedDashes
        else { return nil }
        var fact = fact(named, statement, reading)
        guard !behind.isEmpty else { return named.rest.isEmpty ? nil : fact }
        let isRemark = TitleRemark.remark(of: "x " + behind) != nil
        guard let stated = reading.words.status(behind), FoldedText(behind).wordCount <= 10,
            stated.meaning != nil || !isRemark
        else {
            // `**Season 6 – "Embers"** (starts 5 May 2031)`: a remark in brackets leaves it what it is.
            guard !named.rest.isEmpty, isRemark else { return nil }
            fact.date = reading.dates.last(in: behind)
            return fact
        }
        fact.status = stated.meaning?.status(of: .phase) ?? .unknown
        // `(completed by Friday)` is still to be.
        if stated.meaning?.isFavourable ?? false, Self.limits.areSaid(in: FoldedText(behind)) { fact.status = .unknown }
        fact.details[.statusWords] = stated.words
        fact.date = reading.dates.last(in: behind)
        return fact
    }

    private static let limits: Phrases = ["by", "until", "bis", "avant", "d ici", "antes", "hasta", "até"]

    /// `rc2`, `RC 2`, `beta 3`: one of several tries at a release by its name alone.
    private static func candidate(_ title: String) -> (id: String, rest: String)? {
        guard let word = candidates.firstIgnoringCase(of: title),
            case let number = title.bytes(from: word.utf8.count).trimmed, (1...2).contains(number.utf8.count),
            number.utf8.allSatisfy(\.isASCIIDigit)
        else { return nil }
        return (title, "")
    }

    private static let candidates: Openings = ["rc", "beta", "alpha"]

    /// A line that is nothing but a phase and, at its end, its state; in a template, whose phases have none, its name.
    private static func plain(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard statement.signs.contains(.digit) || statement.folded.wordCount <= 10, statement.folded.wordCount <= 14,
            let named = PhaseTitle.leading(statement.body) ?? attempt(statement.body), !named.rest.isEmpty,
            isApart(named.rest, in: statement.body)
        else { return nil }
        var fact = fact(named, statement, reading)
        guard let said = TitleStatus.read(statement.body, mark: statement.mark, reading.words) else {
            let isNamed = reading.kind == .workflow || reading.isTemplate
            return isNamed && statement.folded.wordCount <= 8 && statement.body.withoutEnd == statement.body
                ? fact : nil
        }
        fact.status = said.meaning?.status(of: .phase) ?? .unknown
        fact.details[.statusWords] = said.words
        let name = TitleStatus.removed(from: fact.title, reading.words)
        fact.title =
            name.isEmpty || FoldedText(name) == FoldedText(said.words) ? attemptName(statement.body, named) : name
        if fact.title.utf8.first == 0x28, fact.title.utf8.last == 0x29 {
            fact.title = fact.title.bytes(1..<fact.title.utf8.count - 1).trimmed
        }
        return fact
    }

    /// `Phase 1 (contacts): finished 12 September 2031`, `Phase 2 (contracts): 70 %`: behind a colon a state, perhaps with its
    /// day, or how much of it is done.
    private static func stated(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard !reading.isProcedure, statement.folded.wordCount <= 14, let named = PhaseTitle.leading(statement.body),
            let sign = named.rest.utf8.first == 0x28 ? "): " : named.rest.utf8.first == 0x2C ? ": " : nil,
            let colon = named.rest.firstOffset(of: sign),
            case let state = named.rest.bytes(from: colon + sign.utf8.count).withoutEnd,
            !Questions.asks(statement.body)
        else { return nil }
        var fact = fact(named, statement, reading)
        fact.title = named.rest.bytes(1..<colon).trimmed
        fact.details[.statusWords] = state
        let days = reading.dates.all(in: state)
        let words = FoldedText(reading.dates.removingDays(from: state))
        if state.utf8.last == UInt8(ascii: "%"), let share = Int(digits: state.utf8.filter(\.isASCIIDigit)),
            FoldedText(state).wordCount == 1
        {
            fact.status = share < 100 ? .inProgress : .unknown
        } else if days.count <= 1, words.wordCount <= 3, let said = reading.words.states.alone(words), said != .hedge,
            !said.denies
        {
            fact.status = said.status(of: .phase)
            fact.date = days.first?.date
        } else {
            return nil
        }
        return fact
    }

    /// `Phase 1: list (finished on 10 February 2031)`, `Phase 3: transport, until 21 March 2031`: a phase with its day, and
    /// perhaps how far it is, at the end of its line.
    private static func dated(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard !reading.isProcedure, statement.signs.contains(.digit), statement.folded.wordCount <= 16,
            let named = PhaseTitle.leading(statement.body), !named.rest.isEmpty,
            isApart(named.rest, in: statement.body),
            case let days = reading.dates.all(in: named.rest), let day = days.last, days.count <= 2,
            FoldedText(named.rest.bytes(from: day.range.upperBound)).isEmpty, !Questions.asks(statement.body)
        else { return nil }
        var fact = fact(named, statement, reading)
        fact.date = day.date
        let remark = TitleRemark.remark(of: named.rest)
        let end = [", ", " – ", " — ", " - "].compactMap { named.rest.firstOffset(of: $0) }.min()
        fact.title = remark == nil ? named.rest.bytes(0..<(end ?? day.range.lowerBound)).trimmed : fact.title
        guard let remark, let name = TitleRemark.removed(from: named.rest) else {
            return FoldedText(fact.title).isEmpty ? nil : fact
        }
        fact.title = name
        let state = StateBesideDay.state(in: remark, reading.words)
        if let said = reading.words.states.alone(state), said != .hedge, !said.denies {
            fact.status = said.status(of: .phase)
            fact.details[.statusWords] = remark
        }
        return fact
    }

    /// `Wave 1: harbour office, 4 cranes`: a part of a roll-out and whom it reaches, in a few words without a verb's full stop.
    private static func wave(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard waves.firstIgnoringCase(of: statement.body) != nil, !reading.isProcedure,
            let named = PhaseTitle.leading(statement.body), !named.rest.isEmpty,
            isApart(named.rest, in: statement.body), FoldedText(named.rest).wordCount <= 12,
            statement.body.withoutEnd == statement.body
        else { return nil }
        var fact = fact(named, statement, reading)
        fact.date = reading.dates.last(in: named.rest)
        return fact
    }

    /// `Stage 1: Bypass` and, on the next line, what it is about: a title by its place.
    private static func above(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        guard !reading.isProcedure, statement.mark == nil, statement.body.withoutEnd == statement.body,
            let named = PhaseTitle.leading(statement.body), !named.rest.isEmpty,
            isApart(named.rest, in: statement.body),
            FoldedText(named.rest).wordCount <= 8, index + 1 < reading.statements.count,
            case let account = reading.statements[index + 1], account.form == .line,
            account.line == statement.line + 1, account.field == nil,
            account.body.withoutEnd != account.body
        else { return nil }
        var fact = fact(named, statement, reading)
        PhaseAccount.apply(account, to: &fact, in: reading)
        return fact
    }

    private static let waves: Openings = ["wave", "welle", "vague", "onda", "oleada"]

    /// `Build 2`, `Étape 2`: an attempt to build one release, or a step of the whole.
    private static func attempt(_ text: String) -> (id: String, rest: String)? {
        guard let word = attempts.firstIgnoringCase(of: text) else { return nil }
        let behind = text.bytes(from: word.utf8.count)
        guard behind.utf8.first == 0x20, case let digits = behind.bytes(from: 1).utf8.prefix(while: \.isASCIIDigit),
            (1...2).contains(digits.count), case let rest = behind.bytes(from: 1 + digits.count),
            rest.utf8.first == 0x20 || rest.utf8.first == 0x3A || rest.startsWithBytes("：")
        else { return nil }
        return (String(decoding: Array(digits), as: UTF8.self), rest.trimmed.withoutColon.trimmedDashes)
    }

    private static let attempts: Openings = [
        "build attempt", "build", "attempt", "versuch", "essai", "intento", "tentativa", "étape", "Étape", "etapa",
        "stufe",
    ]

    /// The phase without its state: `Build 2`.
    private static func attemptName(_ text: String, _ named: (id: String, rest: String)) -> String {
        text.bytes(0..<max(0, text.utf8.count - named.rest.utf8.count)).trimmedDashes
    }

    /// A point that begins with a phase and a sign behind it.
    private static func item(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard let named = PhaseTitle.leading(statement.body), !named.rest.isEmpty,
            isApart(named.rest, in: statement.body)
        else { return nil }
        var fact = fact(named, statement, reading)
        if let stated = TitleStatus.read(statement.body, mark: statement.mark, reading.words) {
            fact.status = stated.meaning?.status(of: .phase) ?? .unknown
            fact.details[.statusWords] = stated.words
            fact.title = TitleStatus.removed(from: fact.title, reading.words)
        }
        fact.date = reading.dates.last(in: named.rest)
        return fact
    }

    /// Whether a sign or brackets set words apart from the code before them.
    private static func isApart(_ rest: String, in text: String) -> Bool {
        let before = text.bytes(0..<max(0, text.utf8.count - rest.utf8.count)).trimmed
        return rest.utf8.first == 0x28 || [":", "-", "–", "—", "：", "·"].contains(where: before.endsWithBytes)
    }

    private static func fact(_ named: (id: String, rest: String), _ statement: Statement, _ reading: Reading) -> Fact {
        var fact = Fact(
            .phase, statement, title: named.rest.isEmpty ? statement.body : named.rest,
            modality: reading.isPlan ? .planned : .claimed)
        fact.id = named.id
        return fact
    }
}

extension String {
    /// The text without a colon at its start.
    fileprivate var withoutColon: String {
        utf8.first == 0x3A ? bytes(from: 1).trimmed : startsWithBytes("：") ? bytes(from: "：".utf8.count).trimmed : self
    }
}
