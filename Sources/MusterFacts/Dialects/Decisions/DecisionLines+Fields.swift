import MusterModel
import MusterText

// What a field of a decision says, and the fields beside it that tell more.
extension DecisionLines {
    /// An outcome or recommendation is a decision only where its words are a verdict; a plan has its own line for what it wants.
    func isTaken(_ field: Statement.Field, _ reading: Reading) -> Bool {
        if Self.isStatusOfRelease(field.key) {
            let status = DecisionWords.status(of: field.value, in: reading)
            return !reading.isPlan && status != .unknown && status != .pending
        }
        guard
            field.key == "outcome" || field.key == "recommendation" || field.key == "final recommendation"
                || field.key.ends(with: "disposition")
                || field.meaning == nil
                    && (Self.isIdeographic(field.key)
                        || Self.withoutBrackets(field.name).map(Self.isIdeographic) ?? false)
        else { return true }
        return !reading.isPlan && DecisionWords.status(of: field.value, in: reading) != .unknown
    }

    /// `Sign-offs and the decision: see SIGNOFF.md`: where it stands, and not what it is. Words that may speak against
    /// going are never taken for a pointer.
    private static func pointsElsewhere(_ field: Statement.Field, _ statement: Statement, _ reading: Reading) -> Bool {
        let words = FoldedText(field.value)
        return statement.signs.contains(.link) && pointers.begin(words) && !Reservations.denies(words)
            && !Reservations.putsOff(words) && DecisionWords.status(of: field.value, in: reading) == .unknown
    }

    private static let pointers: Phrases = [
        "see", "recorded in", "in", "siehe", "s", "vgl", "voir", "cf", "ver", "véase", "vide", "consta em", "见", "参见",
        "详见",
        "参照",
    ]

    func readField(
        _ field: Statement.Field, _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        guard !Self.pointsElsewhere(field, statement, reading) else { return }
        var fact = Fact(.decision, statement, title: field.value, modality: reading.claim)
        fact.status = DecisionWords.status(of: field.value, in: reading)
        // An approval is of a release where the key says so, and of the document elsewhere.
        if fact.status == .accepted, Self.isStatusOfRelease(field.key), field.key != "approval status",
            reading.words.status(field.value)?.meaning == .approved
        {
            fact.status = .go
        }
        if fact.status == .accepted || fact.status == .unknown,
            ReleaseApproval.isGiven(by: field, in: statement.section, of: reading)
        {
            fact.status = .go
        }
        // A sentence that lets a release go is a verdict, whatever its single words mean elsewhere.
        if fact.status == .accepted || fact.status == .unknown
            || fact.status == .pending && reading.role(of: index) != .agenda,
            DecisionWords.conditions(in: field.value) == nil, !Self.isStatusOfRelease(field.key),
            VerdictSentence.all(in: field.value).contains(where: {
                ReleaseVerdict.status(of: $0, in: reading, isAsked: false) == .go
            }), !Reservations.denies(FoldedText(field.value))
        {
            fact.status = .go
        }
        if fact.status == .go, DecisionWords.isSupposed(field.key) { fact.status = .pending }
        // A box that nobody has ticked says what is to be decided.
        if fact.status == .go, statement.box == .empty { fact.status = .pending }
        // A numbered point of an agenda says what is to be decided.
        if fact.status == .go, reading.role(of: index) == .agenda, statement.isItem { fact.status = .pending }
        if fact.status == .unknown, reading.kind == .minutes { fact.status = .accepted }
        fact.date =
            DecisionDay.day(in: field.value, reading.dates, of: reading.heldOn) ?? DecisionDay.day(
                in: field.name, reading.dates)
            ?? date(near: index, in: reading) ?? entryDay(of: statement, in: reading) ?? reading.date
        fact.details[.statusWords] = field.value
        let scopes = [DecisionWords.scope(in: field.value), scope(near: index, in: reading)].compactMap { $0 }
        fact.details[.scope] = scopes.joined(separator: "; ")
        fact.details[.conditions] = DecisionWords.conditions(in: field.value)
        fact.id = identifier(near: index, in: reading)
        sheet.take(index, fact)
    }

    /// `Decision date: …` in the same section.
    func date(near index: Int, in reading: Reading) -> CivilDate? {
        fields(near: index, in: reading).first { $0.meaning == .decisionDate }
            .flatMap { reading.dates.first(in: $0.value) }
    }

    /// The day that the title of an entry of a log is.
    private func entryDay(of statement: Statement, in reading: Reading) -> CivilDate? {
        let title = reading.outline.sections[statement.section].title
        return statement.section == reading.outline.titleSection ? nil : reading.dates.first(in: title)
    }

    /// `Scope guard: …` beside the decision.
    func scope(near index: Int, in reading: Reading) -> String? {
        fields(near: index, in: reading).first { $0.meaning == .decisionScope && !$0.value.isEmpty }?.value
    }

    /// `Decision ID: …` in the same document's head or section.
    private func identifier(near index: Int, in reading: Reading) -> String? {
        reading.statements.prefix(40).lazy.compactMap(\.field).first { $0.key == "decision id" && !$0.value.isEmpty }?
            .value
    }

    /// The fields of the same section that tell more of a decision.
    private func fields(near index: Int, in reading: Reading) -> some Sequence<Statement.Field> {
        (reading.outline.decisionFields[reading.statements[index].section] ?? []).lazy.filter { $0 != index }
            .compactMap { reading.statements[$0].field }
    }
}
