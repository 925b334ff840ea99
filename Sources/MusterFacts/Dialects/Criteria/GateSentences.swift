import MusterModel
import MusterText

/// Conditions that prose puts on a release: what stops it, and when.
///
///     If either fails, do not tag.          Any failed gate is NO-GO.
///     Jobs on this board should block the release if they are red.        All points must hold before the launch.
struct GateSentences: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.judgedAs != .minutes, reading.judgedAs != .progressLog, reading.judgedAs != .knownIssues else {
            return
        }
        var known: Set<Known>?
        let mayDemand = Self.judgesOrLists(reading)
        for (index, statement) in reading.statements(with: .belowTitles)
        where mayRule(statement, index, reading) && (mayDemand || Self.maySay(statement)) {
            read(index, reading, &known, &sheet)
        }
    }

    private static func maySay(_ statement: Statement) -> Bool {
        statement.topics.contains(.stop) && stopWords.isSaid(in: statement.folded)
    }

    private func mayRule(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard !statement.isHeading, statement.box == nil, statement.ownMark == nil, !reading.isInert(index) else {
            return false
        }
        switch reading.role(of: index) {
        case .issues, .risks, .rollback, .log, .references, .decisions, .actions, .tasks, .backlog, .history:
            return false
        case _: return true
        }
    }

    /// A condition that was read before.
    private struct Known: Hashable {
        let line: Int
        let title: String
    }

    /// - Parameter known: those of other dialects, gathered when the first sentence asks for them.
    private func read(_ index: Int, _ reading: Reading, _ known: inout Set<Known>?, _ sheet: inout FactSheet) {
        let statement = reading.statements[index]
        let mayDemand = Self.mayDemand(index, reading)
        guard mayDemand || Self.maySay(statement), !sheet.isTaken(index) else { return }
        for sentence in Sentences(statement.body).list
        where Self.isRule(sentence) || mayDemand && Self.demands(sentence) {
            let fact = Fact(.criterion, statement, title: sentence.withoutEnd, modality: .required)
            // Sentences on the whole going live have been read before.
            let read =
                known
                ?? Set(
                    sheet.facts.lazy.map(\.fact).filter { $0.kind == .criterion }.map {
                        Known(line: $0.line, title: $0.title)
                    })
            known = read
            guard !read.contains(Known(line: fact.line, title: fact.title)),
                !RecordedApprovals.areAllAsked(by: sentence, sheet),
                !pointsAtItems(sentence, beside: index, reading, sheet)
            else {
                continue
            }
            sheet.take(index, fact, parent: sheet.holder(of: index, kinds: [.phase, .task]))
            return
        }
    }

    /// Whether a sentence asks for what stands beside it, which is judged item by item: `These four are required for every minor
    /// release.`
    private func pointsAtItems(
        _ sentence: String, beside index: Int, _ reading: Reading, _ sheet: FactSheet
    ) -> Bool {
        let words = FoldedText(sentence)
        guard Self.pointers.begin(words) || Self.pointsAbove(words), words.wordCount <= 14,
            RoleNames.mentions(in: sentence).isEmpty,
            !words.says("only"), !sentence.hasByte(UInt8(ascii: ";"))
        else { return false }
        let section = reading.statements[index].section
        let sections = reading.outline.sections
        let end = sections.indices.contains(section + 1) ? sections[section + 1].line : Int.max
        let items: FactKindSet = [.signoff, .requiredSignoff, .checklistItem, .criterion, .task]
        return sheet.lines(of: items).count { (sections[section].line..<end).contains($0) } > 1
    }

    /// `All four functions above must sign.`: all of what stands before it, and no measure ("All answers above 300 ms …").
    private static func pointsAbove(_ words: FoldedText) -> Bool {
        let opening = words.text.split(onByte: 0x20).prefix(6)
        return alls.begin(words) && above.areSaid(in: FoldedText(opening.joined(separator: " ")))
            && !words.text.hasDigit
    }

    private static let alls: Phrases = [
        "all", "both", "alle", "beide", "tous", "toutes", "todos", "todas", "ambos", "ambas",
    ]
    private static let above: Phrases = ["above", "oben", "obigen", "ci dessus", "arriba", "acima"]
    private static let pointers: Phrases = [
        "these", "those", "they", "all of these", "all of them", "all these", "the above", "all of the above", "both",
        "diese", "alle diese", "ces", "celles ci", "ceux ci", "estas", "estos", "todas estas", "todos estos", "estes",
        "todos estes", "以上", "上記",
    ]

    /// Whether a line of prose may say what a release asks for; a point of a list says it of the point.
    private static func mayDemand(_ index: Int, _ reading: Reading) -> Bool {
        let statement = reading.statements[index]
        return statement.signs.contains(.line) && !statement.signs.contains(.field) && statement.parent == nil
            && judgesOrLists(reading) && ReleaseDemand.mayStand(in: statement.folded.beginnings)
            && opensItsPart(index, reading)
    }

    /// Whether a document judges a release, or lists what is to be checked or feared.
    private static func judgesOrLists(_ reading: Reading) -> Bool {
        switch reading.kind {
        case .readinessReview, .checklist, .riskRegister: true
        case .taskSpec, .progressLog, .minutes, .roadmap, .knownIssues, .checksums, .workflow, .other: false
        }
    }

    /// Whether the paragraph of a line comes first under its title: further below, and under a decision, it gives reasons and
    /// sums up.
    private static func opensItsPart(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .guidance, .decision, .votes, .context, .scope, .communication, .support: return false
        case _: break
        }
        let section = reading.statements[index].section
        if reasons.areSaid(in: reading.outline.sections[section].folded) { return false }
        guard let first = reading.outline.statements(in: section).first(where: { !reading.statements[$0].isHeading })
        else { return false }
        let start = reading.statements[first].line
        return reading.statements[first].form == .line
            && !(start..<max(start, reading.statements[index].line)).contains {
                reading.document.lines.text($0).trimmed.isEmpty
            }
    }

    private static let reasons: Phrases = ["rationale", "reason", "reasons", "conclusion", "consensus", "begründung"]

    private static func demands(_ sentence: String) -> Bool {
        guard sentence.utf8.last != UInt8(ascii: "?"), sentence.utf8.last != UInt8(ascii: ":") else { return false }
        let words = FoldedText(sentence)
        return ReleaseDemand.isOne(words) && !questions.areSaid(in: words)
    }

    /// A condition together with what it stops.
    static func isRule(_ sentence: String) -> Bool {
        guard sentence.utf8.last != UInt8(ascii: "?"), sentence.utf8.last != UInt8(ascii: ":") else { return false }
        let words = FoldedText(sentence)
        guard stops.areSaid(in: words), !questions.areSaid(in: words) else { return false }
        return (5...60).contains(words.wordCount)
            && (conditions.areSaid(in: words) || words.says("se") && words.says("não"))
            || words.wordCount >= 4 && words.starts(with: "if")
    }

    /// Words of somebody who has still to find out, or who tells what holds a release back now.
    private static let questions: Phrases = [
        "decide if", "whether", "check if", "validate if", "see if", "know if", "review any", "this blocks",
        "which blocks",
        "ob", "à savoir si", "est ce que", "是否", "かどうか",
    ]

    static let stops: Phrases = [
        "do not tag", "do not release", "do not ship", "do not launch", "do not deploy", "do not publish",
        "do not go live", "do not merge", "is no go", "means no go", "is a no go", "results in no go",
        "block the release", "blocks the release", "block that release", "block the launch", "blocks the launch",
        "blocks release", "blocks launch", "must not be released", "must not be shipped", "must not be tagged",
        "must not go live", "cannot be released", "cannot ship", "cannot launch", "release must not", "launch must not",
        "no release", "darf nicht freigegeben werden", "nicht freigeben", "keine freigabe", "ne pas publier",
        "ne pas livrer", "bloque la livraison", "no publicar", "bloquea el lanzamiento", "não publicar",
        "bloqueia o lançamento", "不得发布", "不能发布", "阻塞发布", "リリース不可", "リリースしない",
    ]

    private static let stopWords = Lexicon<Void>([((), stops.all.map(\.text))])

    private static let conditions: Phrases = [
        "if", "unless", "until", "any", "either", "without", "when", "wenn", "falls", "solange", "si", "sauf si",
        "tant que",
        "salvo que", "hasta que", "enquanto", "如果", "若", "除非", "場合", "まで",
    ]
}
