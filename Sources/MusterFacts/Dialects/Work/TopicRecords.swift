import MusterModel
import MusterText

/// Topics of a meeting, each with fields for what was said, what was decided and what is to be done.
///
///     ### Topic 1: The gate
///     - **Discussion:** two offers        - **Action:** order the motor
///     - **Decision:** the cheaper one     - **Owner:** Mara
///
/// The topic is what they spoke about: the decision and the action are the facts.
struct TopicRecords: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .minutes else { return }
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) && mayOpen(statement, index, reading) {
            let fields = StatusLines.fields(under: index, in: reading).filter { !sheet.isTaken($0.statement) }
            let parts = fields.map { Self.parts.exact($0.field.key) }
            guard isTopic(parts) else { continue }
            var last: Int?
            for (place, (field, statement)) in fields.enumerated()
            where isTold(field.value) && !sheet.isTaken(statement) {
                switch parts[place] {
                case .decision: last = decide(field, statement, reading, &sheet)
                case .action: last = act(field, statement, besides: fields.map(\.field), reading, &sheet)
                case .talk, nil: continue
                }
            }
            guard let last else { continue }
            // What they spoke about is no piece of work of its own.
            if statement.isHeading { sheet.mark(index, readBy: last) }
            for (field, statement) in fields where !sheet.isTaken(statement) && Self.tellsMore(field) {
                sheet.mark(statement, readBy: last)
            }
        }
    }

    enum Part: Sendable, Equatable { case talk, decision, action }

    /// Whether a field says who does what was agreed on, by when, or how far it is.
    private static func tellsMore(_ field: Statement.Field) -> Bool {
        switch ColumnTitles.role(of: field.key, written: field.name) {
        case .person, .due, .status: true
        case _: false
        }
    }

    /// Whether fields of at least two sorts stand there.
    private func isTopic(_ parts: [Part?]) -> Bool { Set(parts.compactMap { $0 }).count > 1 }

    private func mayOpen(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        return section.statement == index && statement.section != reading.outline.titleSection
            || statement.isItem && statement.parent == nil && statement.end > index + 2
    }

    private func isTold(_ value: String) -> Bool {
        !Placeholder.isOne(value) && !EmptyLists.saysNone(FoldedText(value))
    }

    private func decide(
        _ field: Statement.Field, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) -> Int {
        var fact = Fact(.decision, reading.statements[index], title: field.value, modality: reading.claim)
        fact.status =
            DecisionWords.isVerdict(field.value) ? DecisionWords.status(of: field.value, in: reading) : .accepted
        fact.date = reading.day(above: reading.statements[index].section) ?? reading.date
        return sheet.take(index, fact)
    }

    private func act(
        _ field: Statement.Field, _ index: Int, besides fields: [Statement.Field], _ reading: Reading,
        _ sheet: inout FactSheet
    ) -> Int {
        var fact = Fact(.task, reading.statements[index], title: field.value, modality: reading.claim)
        TrailingParts.apply(to: &fact, in: reading)
        for beside in fields where isTold(beside.value) {
            switch ColumnTitles.role(of: beside.key, written: beside.name) {
            case .person: if fact.person == nil, fact.role == nil { Owner.read(beside.value, into: &fact) }
            case .due: readDue(beside.value, into: &fact, reading)
            case .status: fact.status = reading.words.status(beside.value)?.meaning?.status(of: .task) ?? .unknown
            case _: continue
            }
        }
        fact.status = fact.status ?? .todo
        return sheet.take(index, fact)
    }

    /// The day by which it is due; where a state stands in its place, that.
    private func readDue(_ value: String, into fact: inout Fact, _ reading: Reading) {
        fact.date = reading.dates.last(in: value) ?? fact.date
        fact.details[.due] = value
        if fact.date == nil, fact.status == nil, let said = reading.words.states.alone(FoldedText(value)) {
            fact.status = said.status(of: .task)
        }
    }

    private static let parts = Lexicon([
        WordRow(
            Part.talk,
            en: "discussion, discussed, notes, key points, talking points, background",
            de: "diskussion, besprechung, besprochen, notizen, sachverhalt",
            fr: "discussion, échanges, points abordés",
            es: "discusión, puntos tratados, comentarios",
            pt: "discussão, pontos abordados, comentários",
            zh: "讨论, 讨论内容, 讨论要点",
            ja: "議論, 討議, 議論内容, 検討内容"),
        WordRow(
            .decision,
            en: "decision, decisions, decided, agreement, agreements, conclusion, resolution",
            de: "entscheidung, entscheidungen, beschluss, beschlüsse, ergebnis",
            fr: "décision, décisions",
            es: "decisión, decisiones, acuerdo, acuerdos",
            pt: "decisão, decisões, deliberação, deliberações",
            zh: "决定, 决议, 结论",
            ja: "決定, 決定事項, 結論"),
        WordRow(
            .action,
            en: "action, actions, action item, action items, next step, next steps, follow up, task, tasks",
            de: "aktion, aktionen, maßnahme, maßnahmen, aufgabe, aufgaben, nächste schritte, nächster schritt",
            fr: "action, actions, suivi, prochaines étapes",
            es: "acción, acciones, tarea, tareas, próximos pasos",
            pt: "ação, ações, tarefa, tarefas, encaminhamento, encaminhamentos, próximos passos",
            zh: "行动, 行动项, 待办, 待办事项, 后续行动",
            ja: "アクション, 対応, 宿題, タスク, 次のアクション"),
    ])
}
