import MusterModel
import MusterText

/// Titles and lines outside of lists that name a check or a gate, and say beside it that it is not passed.
///
///     ## Gate 3: restore rehearsed            Security review: outstanding.
///     Status: passed, pending for the archive
///
/// What is well there is left alone: only in a list of checks does it claim anything.
struct UnfinishedChecks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard sheet.tellsHowItStands(reading) else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && isHeard(index, reading) {
            guard let told = statement.isHeading ? titled(statement, index, reading) : said(statement, reading) else {
                continue
            }
            var fact = Fact(.checklistItem, statement, title: told.title, modality: reading.claim)
            fact.status = told.status
            fact.details[.statusWords] = told.words
            sheet.take(index, fact)
        }
    }

    private typealias Told = (title: String, status: FactStatus, words: String)

    private func isHeard(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .issues, .risks, .decision, .decisions, .conditions, .signoffs, .votes, .backlog, .deferred, .history,
            .legend, .example, .guidance, .references, .scope, .objectives, .waivers, .agenda, .attendees,
            .troubleshooting, .phases, .milestones:
            false
        case _: true
        }
    }

    /// A title that names a check, with a line of its status below that leaves something.
    private func titled(_ statement: Statement, _ index: Int, _ reading: Reading) -> Told? {
        let section = reading.outline.sections[statement.section]
        guard statement.section != reading.outline.titleSection, section.level <= 6,
            Self.checks.areSaid(in: section.folded), section.folded.wordCount <= 8,
            let field = StatusLines.fields(under: index, in: reading).first(where: {
                ($0.field.meaning == .status || Self.results.contains($0.field.key.text)) && !$0.field.value.isEmpty
            })?.field, let status = status(of: field.value, reading)
        else { return nil }
        return (section.title, status, field.value)
    }

    /// `Security review: outstanding.`: a line that names a check and a state that leaves something, and nothing else.
    private func said(_ statement: Statement, _ reading: Reading) -> Told? {
        guard case .line = statement.form, let field = statement.field, field.key.wordCount <= 4,
            Self.checks.end(field.key), !field.value.isEmpty,
            let meaning = reading.words.states.whole(FoldedText(StatusMark.stripped(field.value))),
            let status = Self.less(meaning)
        else { return nil }
        return (field.name, status, field.value)
    }

    /// What a state comes to that is not wholly good; nil for one that is, and for one that does not apply.
    private func status(of value: String, _ reading: Reading) -> FactStatus? {
        let bends = Clauses(value).list.dropFirst().contains {
            reading.words.states.meaning(of: FoldedText($0)).flatMap(Self.less) != nil
        }
        guard let stated = reading.words.status(value), !Placeholder.isOne(value) else { return .todo }
        guard let meaning = stated.meaning else { return .unknown }
        return Self.less(meaning) ?? (bends || CellDoubts.areIn(FoldedText(stated.words)) ? .inProgress : nil)
    }

    private static func less(_ meaning: StatusMeaning) -> FactStatus? {
        switch meaning {
        case .rejected, .todo, .moving, .blocked, .open, .noGo, .inReview, .notYet, .negation:
            meaning.status(of: .checklistItem)
        case .hedge: .unknown
        case .done, .closed, .accepted, .signed, .approved, .go, .met, .confirmed, .notApplicable, .absence: nil
        }
    }

    private static let results: Set<String> = [
        "result", "results", "outcome", "verdict", "ergebnis", "résultat", "resultado", "结果", "結果",
    ]

    private static let checks: Phrases = [
        "gate", "criterion", "check", "test", "tests", "review", "audit", "scan", "rehearsal", "drill", "assessment",
        "dry run", "verification", "validation", "inspection", "restore", "rollback", "prüfung", "test", "abnahme",
        "probe", "kriterium", "audit", "revue", "essai", "contrôle", "critère", "vérification", "répétition",
        "revisión", "prueba", "pruebas", "auditoría", "criterio", "ensayo", "verificación", "revisão", "teste",
        "testes", "auditoria", "critério", "ensaio", "verificação", "评审", "测试", "审计", "检查", "演练", "审查", "レビュー",
        "テスト", "試験", "監査", "検査", "訓練",
    ]
}
