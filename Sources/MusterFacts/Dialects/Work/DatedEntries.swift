import MusterModel
import MusterText

/// Entries of a log that each begin with their day: what happened then, or what went wrong.
///
///     ## Phase 1: Survey                               **2031-05-06** Vat 2 held at 61 °C instead of 63 °C.
///     2031-03-10 – Holes drilled.                      Status: closed
///     2031-03-12 – Found that the pump is wrong.
///
/// Three such entries make a log. An entry with a state of its own below it, or one that tells trouble, is an issue.
struct DatedEntries: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, !reading.isTemplate, reading.kind == .progressLog else { return }
        let entries = reading.statements(with: .digit).compactMap { index, statement -> (Int, Entry)? in
            guard !reading.isInert(index), mayStand(under: reading.role(of: index)) else { return nil }
            return Self.entry(statement, reading).map { (index, $0) }
        }
        // Entries that say in so many words where their work stands have been read.
        guard entries.count > 2, !entries.contains(where: { sheet.isTask(at: $0.0) }) else { return }
        for (index, entry) in entries where !sheet.isTaken(index) {
            if let fact = Self.work(entry, reading.statements[index], reading) {
                sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
            } else if !entry.isMarked {
                let later = entries.filter { $0.0 > index && $0.1.day >= entry.day }.map(\.1)
                add(entry, index, isCured: later.contains { Self.cures($0, entry, reading) }, reading, &sheet)
            }
        }
    }

    private struct Entry {
        let day: CivilDate
        let words: String
        /// Whether a box or a sign says how it is.
        let isMarked: Bool
    }

    /// An entry that begins with a sign or ends in a state and nothing else is a piece of work: `Keys dropped. ✅`, `Wires
    /// pulled. Done.`
    private static func work(_ entry: Entry, _ statement: Statement, _ reading: Reading) -> Fact? {
        guard statement.box == nil, !Questions.asks(entry.words) else { return nil }
        let bare = StatusMark.stripped(entry.words)
        var title = bare
        var said: StatusMeaning?
        if let mark = reading.words.mark(in: entry.words), bare != entry.words {
            said = StatusMeaning(mark)
        } else if let last = VerdictSentence.last(ofSeveralIn: bare), FoldedText(last).wordCount <= 2,
            let alone = reading.words.states.alone(FoldedText(last)), let at = bare.lastOffset(of: last)
        {
            (said, title) = (alone, bare.bytes(0..<at).trimmed)
        }
        guard let said, said != .hedge, !said.denies, said != .go, said != .noGo, said != .approved, said != .signed,
            FoldedText(title).wordCount > 1 || title.hasWideLetters
        else { return nil }
        let words = FoldedText(title)
        let isWhole =
            !said.isFavourable
            || !Reservations.putsOff(words) && !Reservations.denies(words) && !Exceptions.areMade(in: words)
                && !Suppositions.areIn(words) && !Shortfall.isIn(title) && !troubles.areSaid(in: words)
        var fact = Fact(.task, statement, title: title.withoutEnd, modality: .claimed)
        fact.status = isWhole ? said.status(of: .task) : .unknown
        if isWhole, said.isFavourable { fact.date = entry.day }
        return fact
    }

    private func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case nil, .log, .phases: true
        case _: false
        }
    }

    private static func entry(_ statement: Statement, _ reading: Reading) -> Entry? {
        guard !statement.isHeading, statement.parent == nil, statement.form != .fenced,
            statement.body.utf8.first?.isASCIIDigit ?? false,
            let day = reading.dates.all(in: statement.body).first, day.range.lowerBound == 0, day.hasYear
        else { return nil }
        let rest = withoutTime(statement.body.bytes(from: day.range.upperBound).unsigned).unsigned
        guard FoldedText(rest).wordCount >= 2 || rest.hasWideLetters else { return nil }
        return Entry(
            day: day.date, words: rest, isMarked: statement.ownMark != nil || StatusMark.leading(rest.utf8) != nil)
    }

    /// `13:20 The host …`
    private static func withoutTime(_ text: String) -> String {
        let digits = text.utf8.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ":") }
        guard (4...5).contains(digits.count), digits.contains(UInt8(ascii: ":")) else { return text }
        return text.bytes(from: digits.count).trimmed
    }

    /// Whether a later entry says that what failed has passed since: `RC1: load test failed`, `RC2: load test passed`.
    private static func cures(_ later: Entry, _ entry: Entry, _ reading: Reading) -> Bool {
        guard let thing = clauses(of: entry.words).lazy.compactMap(thingThatFailed).first,
            !Questions.asks(later.words), !Suppositions.areIn(FoldedText(later.words)),
            !OtherVersions.areNamed(in: later.words, reading)
        else { return false }
        let told = VerdictSentence.clauses(of: later.words)
        return clauses(of: later.words).contains { clause in passes.contains { clause == thing + $0 } }
            && told.allSatisfy { FreeVerdict.leavesWhole($0, reading) && !Shortfall.isIn($0) }
            && !Mishaps.tells(FoldedText(later.words)) && !Reservations.putsOff(FoldedText(later.words))
    }

    /// The folded clauses of an entry, also those behind a colon.
    private static func clauses(of words: String) -> [String] {
        VerdictSentence.clauses(of: words).flatMap { clause in
            clause.firstOffset(of: ": ").map { [clause.bytes(0..<$0), clause.bytes(from: $0 + 2)] } ?? [clause]
        }.map { FoldedText($0).text }
    }

    /// `load test` of "load test failed", in two words or more.
    private static func thingThatFailed(_ clause: String) -> String? {
        guard let end = fails.first(where: clause.endsWithBytes) else { return nil }
        let thing = clause.bytes(0..<clause.utf8.count - end.utf8.count)
        return thing.hasByte(0x20) ? thing : nil
    }

    private static let fails = [" failed", " fehlgeschlagen", " nicht bestanden", " échoué", " fallida", " falhou"]
    private static let passes = [" passed", " bestanden", " réussi", " superada", " passou", " ok"]

    private func add(
        _ entry: Entry, _ index: Int, isCured: Bool, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let statement = reading.statements[index]
        let sentence = VerdictSentence.first(in: entry.words).withoutEnd
        let words = FoldedText(sentence)
        guard words.wordCount <= 24, !DecisionWords.isVerdict(sentence), !Self.verdicts.begin(words),
            !Questions.asks(sentence)
        else { return }
        let below = stateBelow(index, reading)
        let isTrouble = below != nil || Self.tellsTrouble(words) || Self.finds.begin(words)
        var fact = Fact(
            isTrouble ? .issue : .milestone, statement, title: Self.withoutFind(sentence), modality: .claimed)
        fact.date = entry.day
        if isTrouble {
            fact.status = nil
            if let below, let field = reading.statements[below].field {
                IssueFields.read(field, into: &fact, reading)
                if fact.status != .closed { fact.date = entry.day }
            }
            if isCured, fact.status == nil { fact.status = .closed }
        }
        let taken = sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase]))
        if let below, !sheet.isTaken(below) { sheet.mark(below, readBy: taken) }
    }

    /// The line right below an entry that says how it stands: `Status: closed`.
    private func stateBelow(_ index: Int, _ reading: Reading) -> Int? {
        let next = index + 1
        guard next < reading.statements.count, case let line = reading.statements[next], line.form == .line,
            line.line == reading.statements[index].line + 1, line.field?.meaning == .status,
            !(line.field?.value.isEmpty ?? true)
        else { return nil }
        return next
    }

    private static func withoutFind(_ sentence: String) -> String {
        let lower = sentence.asciiLowercased
        guard let find = leads.first(where: lower.startsWithBytes) else { return sentence }
        return sentence.bytes(from: find.utf8.count).trimmed
    }

    private static let leads = ["found that ", "found: ", "noticed that ", "discovered that "]
    private static let finds: Phrases = [
        "found that", "noticed that", "discovered that", "festgestellt dass", "constaté que", "se detectó que",
        "constatado que", "constatou se que", "发现",
    ]
    private static let verdicts: Phrases = [
        "go", "no go", "decision", "decided", "approved", "released", "signed", "accepted", "rejected", "freigabe",
        "freigegeben", "entschieden", "genehmigt", "abgelehnt", "décision", "approuvé", "validé", "refusé", "decisión",
        "aprobado", "rechazado", "decisão", "aprovado", "rejeitado", "决定", "批准", "決定", "承認",
    ]
    /// Whether words tell trouble; how many of the cases of a test failed is its result.
    private static func tellsTrouble(_ words: FoldedText) -> Bool {
        guard troubles.areSaid(in: words) else { return false }
        let list = words.text.split(onByte: 0x20)
        let rest = list.indices.filter { at in
            !(at > 0 && list[at - 1].utf8.allSatisfy(\.isASCIIDigit)
                && (list[at] == "failed" || list[at] == "failures"))
        }
        return rest.count == list.count
            || troubles.areSaid(in: FoldedText(rest.map { list[$0] }.joined(separator: " ")))
    }

    private static let troubles: Phrases = [
        "does not", "do not", "did not", "doesn t", "didn t", "failed", "fails", "failure", "broken", "broke",
        "crashed",
        "crashes", "wrong", "leaks", "leaking", "is missing", "was missing", "lost", "not working", "stuck", "cracked",
        "defekt", "funktioniert nicht", "ausgefallen", "gebrochen", "undicht", "fehlerhaft", "falsch", "en panne",
        "ne fonctionne pas", "ne démarre pas", "cassé", "cassée", "défectueux", "erroné", "no funciona", "no arranca",
        "averiado", "averiada", "roto", "rota", "equivocado", "não funciona", "não liga", "quebrado", "quebrada",
        "com defeito", "errado", "fehlgeschlagen", "nicht bestanden", "échoué", "fallida", "falló", "falhou", "故障",
        "损坏", "失败", "不能", "故障した", "動かない", "失敗", "壊れ",
    ]
}

extension String {
    /// The text without the dash, colon or comma that it begins with.
    fileprivate var unsigned: String {
        var rest = trimmed.trimmedDashes
        while let sign = rest.utf8.first,
            sign == UInt8(ascii: ":") || sign == UInt8(ascii: ",") || sign == UInt8(ascii: "]")
        {
            rest = rest.bytes(from: 1).trimmedDashes
        }
        return rest.startsWithBytes("：") ? rest.bytes(from: "：".utf8.count).trimmed : rest
    }
}
