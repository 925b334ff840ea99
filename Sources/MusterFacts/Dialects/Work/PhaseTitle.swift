import MusterModel
import MusterText

/// Phases that a document introduces as units of its plan.
///
///     Initial Task for Phase 7:      Phase 6 Deliverable      ### Phase 2: Hardening
///     **Phase 0 Status: COMPLETED** ✅      ## Phase-2 Backlog      ## ✅ PHASE 1: FIX BUILD - DONE
struct PhaseTitle: Dialect {
    private static let words = [
        "phase", "fase", "stage", "sprint", "wave", "track", "iteration", "iteración", "iteração", "itération",
        "etappe", "welle", "onda", "oleada", "vague",
        "フェーズ", "スプリント", "阶段", "冲刺", "迭代", "season", "saison", "temporada", "work package", "arbeitspaket",
    ]

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isProcedure else { return }
        readFrontMatter(reading, &sheet)
        let listed = ListedPhases.phases(in: reading)
        for index in reading.statements.indices where !sheet.isTaken(index) && !reading.isInert(index) {
            let statement = reading.statements[index]
            guard let phase = phase(in: statement, at: index, of: reading) else {
                if let fact = listed[index] { sheet.take(index, fact) }
                continue
            }
            var fact = Fact(.phase, statement, title: phase.title, modality: reading.isPlan ? .planned : .claimed)
            fact.id = phase.id
            readStatus(of: statement, at: index, into: &fact, in: reading)
            // A part that says nothing of itself is as far as the phase that holds it.
            if fact.status == nil, !statement.isHeading, let above = reading.outline.section(of: index).parent,
                let holder = sheet.holder(ofSection: above, kinds: [.phase])
            {
                fact.status = sheet.facts[holder].fact.status
            }
            let told = sheet.entries(of: .phase, coded: phase.id)
            if told.contains(where: { sheet.facts[$0].fact.status == fact.status }) { continue }
            sheet.take(index, fact)
        }
    }

    /// The phase that the front matter says a document belongs to: `phase: Bring-up`, `phase: 2`.
    private func readFrontMatter(_ reading: Reading, _ sheet: inout FactSheet) {
        guard let entry = reading.document.frontMatter?.entry("phase"), !Placeholder.isOne(entry.value),
            FoldedText(entry.value).wordCount <= 8
        else { return }
        let code = Self.leading(entry.value) ?? PhaseNumber.read(entry.value).map { ($0.id, $0.name ?? "") }
        let title = code.map { $0.rest.isEmpty ? entry.value : $0.rest } ?? entry.value
        var fact = Fact(kind: .phase, line: entry.line, title: title, modality: reading.claim, text: entry.value)
        fact.id = code?.id
        sheet.takeRow(entry.line, section: 0, fact)
    }

    private func phase(in statement: Statement, at index: Int, of reading: Reading) -> (id: String, title: String)? {
        if statement.isHeading, let stretch = PlanStretches.phase(of: statement, reading) { return stretch }
        if statement.isHeading || isBareTitle(statement) { return titled(statement, reading) }
        if let stated = stated(statement, at: index) { return stated }
        if isPartOfPhase(statement, reading) || Self.hasState(statement, index, reading),
            let part = titled(statement, reading)
        {
            return part
        }
        if statement.form == .line || statement.isItem { return introduced(statement) }
        return nil
    }

    /// A recovered or bold line that is a title.
    private func isBareTitle(_ statement: Statement) -> Bool {
        guard case .line = statement.form else { return false }
        return statement.folded.wordCount == 3
            && (statement.folded.ends(with: "deliverable") || statement.folded.ends(with: "deliverables"))
    }

    /// `**Phase 3.1 - Piles:**`: a part of a phase in bold letters, with its points beneath.
    private func isPartOfPhase(_ statement: Statement, _ reading: Reading) -> Bool {
        guard case .line = statement.form, statement.text.isStrong, statement.parent == nil,
            statement.folded.wordCount <= 14, let code = leadingCode(StatusMark.stripped(statement.body))
        else { return false }
        return code.id.containsBytes(".") && reading.outline.sections[statement.section].level == 7
    }

    /// `**Phase 1 | Piles**` with its status on a line beneath.
    private static func hasState(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard case .line = statement.form, statement.text.isStrong, statement.parent == nil,
            statement.folded.wordCount <= 14, reading.outline.sections[statement.section].statement == index
        else { return false }
        return StatusLines.status(under: index, in: reading) != nil
    }

    /// `Phase 2: Title`, `Phase-2 Backlog`, `PHASE 1 - DONE`, `Phase 6 Deliverable`.
    private func titled(_ statement: Statement, _ reading: Reading) -> (id: String, title: String)? {
        let text = SectionNumber.removed(
            from: withoutDay(withoutOrnament(StatusMark.stripped(statement.body)), reading))
        guard let code = leadingCode(text) else {
            return current(statement) ?? introduced(statement) ?? named(statement)
        }
        let rest = text.bytes(from: code.end).trimmed
        if reading.outline.titleSection == statement.section, !rest.isEmpty, !Self.tellsOfOne(reading.kind) {
            return nil
        }
        if rest.isEmpty { return (code.id, text) }
        let isPlainTitle =
            rest.utf8.first == 0x3A || rest.utf8.first == 0x2D || rest.utf8.first == 0x28 || rest.startsWithBytes("–")
            || rest.startsWithBytes("—") || rest.startsWithBytes("：") || rest.startsWithBytes("· ")
            || rest.startsWithBytes("| ") || rest.startsWithBytes(". ") || Self.isBracketed(rest)
            || rest.startsWithBytes("「") || rest.startsWithBytes("【")
            || statement.isHeading && TitleStatus.whole(rest, reading.words) != nil && rest.utf8.last == 0x5D
        if isPlainTitle { return (code.id, trimmed(rest)) }
        // `阶段1 数据接入（已完成）`: where words are not set apart by spaces, one before a title sets it apart.
        if statement.isHeading, (rest.utf8.first ?? 0) >= 0xE3, !rest.hasByte(0x20),
            (text.utf8.first ?? 0) >= 0xE3
        {
            return (code.id, rest)
        }
        let folded = FoldedText(rest)
        if statement.isHeading, let colon = rest.firstOffset(of: ":"),
            Self.stands.contains(FoldedText(rest.bytes(0..<colon)).text)
        {
            return (code.id, text)
        }
        guard folded == "deliverable" || folded == "deliverables" || folded.starts(with: "backlog") else { return nil }
        return (code.id, text)
    }

    /// What stands between a phase and how far it is: `Phase 2 Progress: 60 %`, `Sprint 3 status: done`.
    private static let stands: Set<String> = [
        "progress", "status", "completion", "overall progress", "overall status", "fortschritt", "stand", "avancement",
        "statut", "progreso", "estado", "progresso", "进度", "状态", "進捗", "状況",
    ]

    /// `（sign-in）（2031-05-02）`: brackets and nothing behind them; words there make a sentence about the phase.
    private static func isBracketed(_ rest: String) -> Bool {
        guard rest.startsWithBytes("（"), let close = rest.firstOffset(of: "）") else { return false }
        let behind = rest.bytes(from: close + "）".utf8.count).trimmed
        return behind.isEmpty || behind.startsWithBytes("（") || behind.startsWithBytes("(")
            || behind.startsWithBytes("：")
    }

    /// Whether a document of this kind whose own title names a phase is about that one: its plan, its board, its log.
    private static func tellsOfOne(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .workflow, .roadmap, .progressLog, .other: true
        case .taskSpec, .readinessReview, .checklist, .riskRegister, .knownIssues, .minutes, .checksums: false
        }
    }

    /// `🚀 Phase 3`: pictures before a title say nothing.
    private func withoutOrnament(_ title: String) -> String {
        guard let picture = title.utf8.first, picture >= 0xE2, picture < 0xE3 || picture >= 0xF0 else { return title }
        let words = title.utf8.drop { $0 >= 0x80 }
        guard words.first == 0x20 else { return title }
        return String(decoding: words, as: UTF8.self).trimmed
    }

    /// `2031-05-02 - Phase 3: Hardening`: an entry of a log begins with its day.
    private func withoutDay(_ title: String, _ reading: Reading) -> String {
        guard title.utf8.first?.isASCIIDigit == true, let day = reading.dates.all(in: title).first,
            day.range.lowerBound == 0
        else { return title }
        return title.bytes(from: day.range.upperBound).trimmedDashes
    }

    /// `Initial Task for Phase 7:` and `Phase 0 Status: COMPLETED`.
    private func introduced(_ statement: Statement) -> (id: String, title: String)? {
        let words = statement.folded
        if words.starts(with: "initial task for phase") || words.starts(with: "first task of phase")
            || words.starts(with: "kickoff task for phase")
        {
            let text = statement.body.cleanTitle
            guard let at = text.asciiLowercased.firstOffset(of: "phase"), let code = leadingCode(text.bytes(from: at))
            else { return nil }
            return (code.id, "Phase " + code.id)
        }
        guard let field = statement.field, field.key.ends(with: "status"), let code = leadingCode(field.name),
            field.key.wordCount == 3, !field.value.isEmpty
        else { return nil }
        return (code.id, field.name)
    }

    /// The code of a phase that words name and nothing else: `Sprint 4`, `Phase 2 (pilot)`; nil for all others.
    static func whole(_ text: String) -> String? {
        guard let code = PhaseTitle().leadingCode(text) else { return nil }
        let rest = text.bytes(from: code.end).trimmed
        return rest.isEmpty || rest.utf8.first == UInt8(ascii: "(") && rest.utf8.last == UInt8(ascii: ")")
            ? code.id : nil
    }

    /// Whether a text is nothing but a word for units of a plan: `Phase`, `Fase`, `阶段`.
    static func isWord(_ text: FoldedText) -> Bool { words.contains(text.text) || text == "phases" || text == "fases" }

    /// Whether a title of a few words is about units of a plan: `Project phase`, `Fase del proyecto`, `项目阶段`.
    static func names(_ title: FoldedText) -> Bool {
        let parts = title.text.split(onByte: 0x20)
        return parts.first.map { isWord(FoldedText($0)) } ?? false
            || parts.last.map { last in words.contains { last.endsWithBytes($0) } } ?? false
    }

    /// The code of a phase that a text begins with, and what is behind it without the signs between: `2` and `Hardening` of
    /// `Phase 2: Hardening`.
    static func leading(_ text: String) -> (id: String, rest: String)? {
        let title = PhaseTitle()
        guard let code = title.leadingCode(text) else { return nil }
        return (code.id, title.trimmed(text.bytes(from: code.end).trimmed))
    }

    /// `Current phase: 2 (pilot)`
    private func current(_ statement: Statement) -> (id: String, title: String)? {
        guard let field = statement.field, Self.currentWords.contains(field.key.text) else { return nil }
        let digits = field.value.utf8.prefix(while: \.isASCIIDigit)
        if (1...2).contains(digits.count) { return (String(decoding: Array(digits), as: UTF8.self), statement.body) }
        return leadingCode(field.value).map { ($0.id, field.value) }
    }

    /// `## Wave: 1`
    private func named(_ title: Statement) -> (id: String, title: String)? {
        guard let field = title.field, Self.words.contains(field.key.text), (1...2).contains(field.value.utf8.count),
            field.value.utf8.allSatisfy(\.isASCIIDigit)
        else { return nil }
        return (field.value, title.body)
    }

    /// `**Phase:** 1`, `Sprint: Sprint 3 — Hardening`, `Fase: 2.1 — Muelles` in the head of a document that belongs to one.
    private func stated(_ statement: Statement, at index: Int) -> (id: String, title: String)? {
        guard index < 12, statement.parent == nil, let field = statement.field, Self.isWord(field.key) else {
            return nil
        }
        if let bare = PhaseNumber.read(field.value) { return (bare.id, bare.name ?? statement.body) }
        return leadingCode(field.value).map { ($0.id, field.value) } ?? coded(field)
    }

    /// `Wave: WAVE-K2-A`: a code that the word for a phase begins.
    private func coded(_ field: Statement.Field) -> (id: String, title: String)? {
        let code = field.value.trimmed
        guard code.utf8.count <= 24, FoldedText(code).firstWord?.text == field.key.text,
            code.utf8.contains(where: \.isASCIIDigit),
            code.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E })
        else { return nil }
        return (code, code)
    }

    private static let currentWords: Set<String> = [
        "current phase", "current sprint", "current stage", "aktuelle phase", "aktueller sprint", "phase en cours",
        "phase actuelle", "fase actual", "fase atual", "当前阶段", "現在のフェーズ",
    ]

    /// Whether the first letters of a text are those of a word for a phase; a letter beyond ASCII may be another one in lower
    /// case.
    private static func mayBeginWord(_ text: String) -> Bool {
        text.lendingBytes { bytes in
            guard bytes.count > 2 else { return false }
            let (first, second, third) = (bytes[0], bytes[1], bytes[2])
            return first | second | third >= 0x80 || beginnings[beginning(first, second, third)]
        }
    }

    /// How the words for phases begin, by five bits of three bytes, which are the same for both cases of a letter.
    private static let beginnings = words.reduce(into: [Bool](repeating: false, count: 1 << 15)) { known, word in
        let bytes = word.utf8.span
        known[beginning(bytes[0], bytes[1], bytes[2])] = true
    }

    private static func beginning(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }

    private static let ordinalUnits = ["阶段", "階段", "フェーズ", "スプリント", "期", "迭代", "次冲刺"]
    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]

    /// `第一阶段：止血`, `第2フェーズ`: a number before the word for a phase.
    private static func ordinal(_ text: String) -> (id: String, end: Int)? {
        guard text.firstByte == 0xE7, text.startsWithBytes("第") else { return nil }
        let rest = text.bytes(from: "第".utf8.count)
        let digits = rest.utf8.prefix(while: \.isASCIIDigit).count
        let numeral = numerals.firstIndex { rest.startsWithBytes($0) }
        guard (1...2).contains(digits) || numeral != nil else { return nil }
        let id = numeral.map { String($0 + 1) } ?? rest.bytes(0..<digits)
        let length = numeral == nil ? digits : "一".utf8.count
        let unit = rest.bytes(from: length).trimmed
        guard let word = ordinalUnits.first(where: unit.startsWithBytes) else { return nil }
        return (id, text.utf8.count - unit.utf8.count + word.utf8.count)
    }

    /// `WP1 – Preparation`: the short code of a work package, which is its id as it is written.
    ///
    /// As a heading with an owner it may be a piece of work: only lines in bold letters are told by it.
    static func package(_ text: String) -> (id: String, rest: String)? {
        guard text.startsWithBytes("WP") else { return nil }
        let isApart = text.utf8.dropFirst(2).first == 0x20
        let digits = text.bytes(from: isApart ? 3 : 2).utf8.prefix(while: \.isASCIIDigit).count
        let end = 2 + (isApart ? 1 : 0) + digits
        guard (1...2).contains(digits), !(text.utf8.dropFirst(end).first?.isASCIIAlphanumeric ?? false) else {
            return nil
        }
        return (text.bytes(0..<end), PhaseTitle().trimmed(text.bytes(from: end).trimmed))
    }

    private func leadingCode(_ text: String) -> (id: String, end: Int)? {
        if let code = Self.ordinal(text) { return code }
        guard Self.mayBeginWord(text) else { return nil }
        // No word for a phase is longer.
        let lower = text.bytes(0..<32).lowercased()
        for word in Self.words where lower.startsWithBytes(word) {
            var at = word.utf8.count
            let bytes = Array(text.utf8)
            let behind = text.bytes(from: at)
            if let numeral = Self.numerals.firstIndex(where: { behind.startsWithBytes($0) }) {
                return (String(numeral + 1), at + "一".utf8.count)
            }
            guard at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x2D || bytes[at].isASCIIDigit else { continue }
            if !bytes[at].isASCIIDigit { at += 1 }
            let start = at
            while at < bytes.count,
                bytes[at].isASCIIDigit || (bytes[at] == 0x2E && at + 1 < bytes.count && bytes[at + 1].isASCIIDigit)
            { at += 1 }
            if at == start, at < bytes.count, (0x41...0x5A).contains(bytes[at]),
                at + 1 == bytes.count || !bytes[at + 1].isASCIIAlphanumeric
            {
                at += 1
            }
            // `Phase 2A`: a part of a phase by its letter.
            if at > start, at < bytes.count, bytes[at].isASCIILetter,
                at + 1 == bytes.count || !bytes[at + 1].isASCIIAlphanumeric
            {
                at += 1
            }
            guard at > start, at == bytes.count || !bytes[at].isASCIIAlphanumeric else { continue }
            return (String(decoding: bytes[start..<at], as: UTF8.self), at)
        }
        return nil
    }

    func trimmed(_ text: String) -> String {
        var rest = text
        for sign in [":", "-", "–", "—", "：", "·", "|", "."] where rest.startsWithBytes(sign) {
            rest = rest.bytes(from: sign.utf8.count).trimmed
        }
        return rest
    }

    /// The status on the line, set apart by a dash, in its mark, or on a line of its own beneath.
    private func readStatus(of statement: Statement, at index: Int, into fact: inout Fact, in reading: Reading) {
        if let field = statement.field, field.key.ends(with: "status"), let stated = reading.words.status(field.value) {
            fact.status = stated.meaning?.status(of: .phase) ?? .unknown
            fact.details[.statusWords] = stated.words
        }
        if fact.status == nil, statement.isHeading, let field = statement.field,
            Self.stands.contains(where: { field.key.ends(with: FoldedText($0)) })
        {
            fact.status = reading.words.status(field.value)?.meaning?.status(of: .phase) ?? .unknown
            fact.details[.statusWords] = field.value
        }
        guard fact.status == nil, statement.isHeading || Self.hasState(statement, index, reading) else { return }
        let section = reading.outline.sections[statement.section]
        if let stated = TitleStatus.read(statement.body, mark: section.mark, reading.words) {
            fact.status = stated.meaning?.status(of: .phase) ?? .unknown
            fact.details[.statusWords] = stated.words
            fact.title = TitleStatus.removed(from: fact.title, reading.words)
        }
        StatusLines.apply(under: index, to: &fact, in: reading)
        if statement.isHeading, !reading.isPlan {
            PhaseAccount.apply(PhaseAccount.below(statement, in: reading), to: &fact, in: reading)
        }
        if fact.date == nil, statement.body.utf8.first?.isASCIIDigit == true {
            fact.date = reading.dates.first(in: statement.body)
        }
        if fact.date == nil { readDayBehind(into: &fact, in: reading) }
    }

    /// `Phase 4 (sign-in) (2031-05-02)`, `Week 2 (May 5-9, 2031)`: the day, or the last of two, in brackets at the end of a
    /// title.
    private func readDayBehind(into fact: inout Fact, in reading: Reading) {
        let title = fact.title
        guard let open = ["(", "（"].compactMap(title.lastOffset).max(), open > 0,
            title.utf8.last == 0x29 || title.endsWithBytes("）"), case let remark = title.bytes(from: open),
            let day = reading.dates.all(in: remark).last,
            FoldedText(reading.dates.removingDays(from: remark)).wordCount <= 1
        else { return }
        fact.date = day.date
        let name = title.bytes(0..<open).trimmed
        if !name.isEmpty { fact.title = name }
    }
}
