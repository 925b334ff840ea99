import MusterModel
import MusterText

/// A verdict that is picked from points with boxes.
///
///     ## Decision
///     - [x] GO
///     - [ ] NO-GO
struct DecisionChoices: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        for section in reading.outline.sections.indices {
            let isOfDecision = reading.outline.sections[section].role == .decision
            let points = reading.outline.statements(in: section).filter {
                (isOfDecision || reading.statements[$0].box != nil) && !sheet.isTaken($0) && !reading.isInert($0)
                    && isOption(reading.statements[$0], reading)
            }
            guard points.count > 1, points.contains(where: { names(.noGo, reading.statements[$0], reading) }),
                isOfDecision || isOfRelease(section, reading) && areAll(points, in: section, reading)
            else { continue }
            add(points, reading, &sheet)
        }
    }

    /// Whether boxes below a title are about the release: those right below the title of the document, and below words that
    /// ask for the decision. Below any other they may be the vote of one function.
    private func isOfRelease(_ section: Int, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[section]
        return section == reading.outline.titleSection || DecisionLabel.saysDecided(title.title)
            || Self.outcomes.begin(title.folded) && !DecisionLabel.isOfFunction(title.title)
                && !DecisionWords.isSupposed(title.folded)
    }

    private static let outcomes: Phrases = [
        "outcome", "decision", "verdict", "result", "ergebnis", "entscheidung", "beschluss", "décision", "résultat",
        "decisión", "resultado", "decisão", "结论", "判定",
    ]

    /// Whether boxes outside of a decision offer both verdicts, and stand beside no other box.
    private func areAll(_ points: [Int], in section: Int, _ reading: Reading) -> Bool {
        points.contains { names(.go, reading.statements[$0], reading) }
            && points.allSatisfy { Self.verdicts.contains(FoldedText(Self.choice(reading.statements[$0])).text) }
            && reading.outline.statements(in: section).allSatisfy {
                reading.statements[$0].box == nil || points.contains($0)
            }
    }

    /// What may be ticked wherever it stands.
    private static let verdicts: Set<String> = [
        "go", "no go", "nogo", "conditional go", "go with conditions", "go conditional", "defer", "deferred", "release",
        "do not release", "no release", "ship", "do not ship", "freigabe", "keine freigabe", "freigabe mit auflagen",
        "bedingte freigabe", "release with conditions", "release with restrictions", "conditional release",
        "release conditionally", "hold", "do not go live",
        "go live", "launch", "do not launch", "freigeben", "nicht freigeben", "freigegeben", "nicht freigegeben",
        "go mit auflagen", "bedingtes go", "go sous réserve",
        "go avec réserves", "go conditionnel", "go con condiciones", "go condicional", "go com ressalvas",
        "go com condições", "可", "不可", "条件付き可", "同意发布", "不同意发布", "有条件发布",
    ]

    /// What is ticked to let a release go, to keep it back, and to bind it to conditions, where the word alone says neither.
    private static let lettingGo: Set<String> = ["release", "ship", "launch", "go live", "freigabe", "freigeben"]
    private static let keeping: Set<String> = [
        "do not release", "no release", "do not ship", "hold", "do not launch", "do not go live", "keine freigabe",
        "nicht freigeben",
    ]
    private static let binding: Set<String> = [
        "release with conditions", "release with restrictions", "conditional release", "release conditionally",
        "freigabe mit auflagen", "bedingte freigabe",
    ]

    /// A box with a verdict and nothing else.
    private func isOption(_ statement: Statement, _ reading: Reading) -> Bool {
        guard statement.box != nil || Self.isBoxed(statement, reading),
            FoldedText(Self.choice(statement)).wordCount <= 4
        else {
            return false
        }
        return names(.go, statement, reading) || names(.noGo, statement, reading)
            || Self.others.areSaid(in: statement.folded)
    }

    /// What may be chosen beside yes and no.
    private static let others: Phrases = [
        "conditional", "conditions", "defer", "bedingt", "auflagen", "réserves", "condicional", "condiciones",
        "condições", "条件", "條件", "条件付き",
    ]

    /// Whether a line of the file begins with a sign that is drawn as a box.
    private static func isBoxed(_ statement: Statement, _ reading: Reading) -> Bool {
        guard !statement.isHeading, statement.ownMark == .todo || statement.ownMark == .done else { return false }
        let line = reading.document.lines.slice(statement.line).drop(while: \.isASCIISpace)
        return ["☐", "☑", "□"].contains { line.starts(with: $0.utf8) }
    }

    private func names(_ status: FactStatus, _ statement: Statement, _ reading: Reading) -> Bool {
        let words = Self.choice(statement)
        let key = FoldedText(words).text
        if Self.lettingGo.contains(key) { return status == .go }
        if Self.keeping.contains(key) { return status == .noGo }
        switch DecisionWords.status(of: words, in: reading) {
        case .go, .accepted: return status == .go
        case .noGo, .rejected: return status == .noGo
        case .unknown, .pending:
            // `通過`: a word of state where the question is whether it was passed.
            switch reading.words.states.alone(FoldedText(words)) {
            case .done, .met, .approved: return status == .go
            case .rejected: return status == .noGo
            case _: return false
            }
        case .todo, .inProgress, .blocked, .done, .signed, .open, .closed: return false
        }
    }

    /// The words of a choice without what explains it behind a dash: `Accepted — the release may be used`.
    private static func choice(_ statement: Statement) -> String {
        let body = StatusMark.stripped(statement.body)
        let end = [" — ", " – ", " - ", "：", ": "].compactMap { body.firstOffset(of: $0) }.min()
        return end.map { body.bytes(0..<$0).trimmed } ?? body
    }

    private func add(_ points: [Int], _ reading: Reading, _ sheet: inout FactSheet) {
        let ticked = points.filter { reading.statements[$0].ownMark == .done }
        let isReadable = points.allSatisfy { reading.statements[$0].box != .unreadable }
        guard let place = ticked.first ?? points.first else { return }
        let statement = reading.statements[place]
        var fact = Fact(.decision, statement, title: StatusMark.stripped(statement.body), modality: reading.claim)
        fact.status = !isReadable || ticked.count > 1 ? .unknown : .pending
        if ticked.count == 1, isReadable {
            let key = FoldedText(Self.choice(statement)).text
            let said: FactStatus =
                if Self.lettingGo.contains(key) || Self.binding.contains(key) { .go } else if Self.keeping.contains(key)
                {
                    .noGo
                } else { DecisionWords.status(of: StatusMark.stripped(statement.body), in: reading) }
            let isVerdict = Self.verdicts.contains(FoldedText(Self.choice(statement)).text)
            fact.status = said == .accepted && isVerdict ? .go : said
            fact.details[.scope] = DecisionWords.scope(in: statement.body)
            fact.details[.conditions] =
                DecisionWords.conditions(in: statement.body)
                ?? (Self.binding.contains(key) ? StatusMark.stripped(statement.body).withoutEnd : nil)
        }
        fact.date = reading.date
        fact.details[.statusWords] = statement.body
        let entry = sheet.take(place, fact)
        for point in points where point != place { sheet.mark(point, readBy: entry) }
    }
}
