import MusterModel
import MusterText

/// Decisions as minutes and logs list them, and as they tell them in a sentence.
///
///     ## Decisions taken                     ### 1. New date for the submission
///     - Customer names leave the export      **All agree to keep the old port for one release**
struct DecisionPoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for (index, statement) in reading.statements.enumerated()
        where !sheet.isTaken(index) && !reading.isInert(index) {
            guard
                isPoint(statement, index, reading) || isLabelled(statement, index, reading)
                    || isSaid(statement, index, reading)
                    || isConclusion(statement, index, reading), !Placeholder.isOne(statement.body)
            else { continue }
            add(statement, index, reading, &sheet)
        }
    }

    /// A title under "Decisions", or its points where it has no titles.
    private func isPoint(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        if statement.isHeading {
            guard let parent = section.parent, reading.outline.sections[parent].ownRole == .decisions else {
                return false
            }
            // A day in a log is that of what stands beneath it.
            return !FoldedText(reading.dates.removingDays(from: statement.text.text)).isEmpty
        }
        guard statement.isItem, statement.parent == nil, statement.box == nil,
            section.ownRole == .decisions || isOfMinutes(statement, section, reading)
        else { return false }
        return !statement.introduces || statement.end > index + 1
    }

    /// A point of several under "Decision" in minutes, which is no verdict: `1. The old ports stay until May.`
    private func isOfMinutes(_ statement: Statement, _ section: Section, _ reading: Reading) -> Bool {
        reading.kind == .minutes && section.ownRole == .decision && statement.body.utf8.count > 12
            && !DecisionWords.isVerdict(statement.body) && statement.field == nil
    }

    /// `Acuerdo: no se renueva el editor` in minutes: a line that calls itself what was decided.
    private func isLabelled(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard !statement.isHeading, statement.box == nil, let field = statement.field,
            reading.kind == .minutes || Self.shouts(field.name) && !reading.isPlan && !reading.isProcedure,
            Self.labels.contains(field.key.text), FoldedText(field.value).wordCount > 2 || field.value.utf8.count > 12,
            !Reservations.putsOff(FoldedText(field.value)), !Questions.asks(field.value)
        else { return false }
        return mayDecide(reading.role(of: index))
    }

    /// `AGREED: the cutover stays`: in capitals such a line is called so in any document.
    private static func shouts(_ name: String) -> Bool {
        name.utf8.count > 5 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 >= 0x80 }
    }

    private static let labels: Set<String> = [
        "decided", "agreed", "resolved", "beschluss", "beschlossen", "entschieden", "vereinbart", "décidé", "convenu",
        "acuerdo", "acordado", "decidido", "deliberação", "决议", "议定", "合意事項",
    ]

    private static let agreements: [FoldedText] = [
        "it has been decided", "it was decided", "we decided", "was agreed that", "has been approved", "agree on",
        "agree in", "agreed on", "agreed to", "agreed that", "agree to", "decided to", "se acordó", "se decidió",
        "ficou decidido", "beschlossen",
    ]

    /// How a line of minutes begins that tells of nothing else.
    private static let openings: [FoldedText] = [
        "agreement to", "agreement that", "consensus to", "consensus that", "consensus is to", "resolved to",
        "resolved that", "decided that", "se establece", "se estableció", "se aprueba", "se aprobó", "fica definido",
        "foi decidido", "foi definido", "definiu se", "es wurde beschlossen", "il est décidé", "il a été décidé", "确认",
        "确定", "明确", "决定", "一致同意",
    ]

    /// A sentence of minutes that tells of an agreement.
    private func isSaid(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard reading.kind == .minutes, !statement.isHeading, !statement.folded.says("do we agree"),
            !ItemTasks.isCalled(statement),
            statement.field?.isTrailer != true
        else { return false }
        if Self.openings.contains(where: { statement.folded.starts(with: $0) }) {
            return !statement.introduces && mayDecide(reading.role(of: index))
        }
        if passes(statement) { return mayDecide(reading.role(of: index)) }
        guard let agreement = Self.agreements.first(where: { statement.folded.says($0) }),
            let at = statement.folded.text.firstOffset(of: agreement.text)
        else { return false }
        let before = clause(before: agreement, in: statement.body) ?? FoldedText(statement.folded.text.bytes(0..<at))
        return !Self.wishes.contains { before.says($0) }
    }

    /// What stands before an agreement in its own clause: `Some will be at sea, so the board agreed to meet later.`
    private func clause(before agreement: FoldedText, in body: String) -> FoldedText? {
        let lower = body.asciiLowercased
        guard let at = lower.firstOffset(of: agreement.text),
            let start = Self.clauseEnds.compactMap({ sign in
                lower.bytes(0..<at).lastOffset(of: sign).map { $0 + sign.utf8.count }
            }).max()
        else { return nil }
        return FoldedText(body.bytes(start..<at))
    }

    private static let clauseEnds = [". ", "; ", ", so ", ", therefore ", ", hence ", ", por lo que ", ", por eso "]

    /// Whether a sentence of a line is nothing but the word that a motion was carried: `Passed unanimously.`
    private func passes(_ statement: Statement) -> Bool {
        VerdictSentence.all(in: statement.body).contains { sentence in
            let words = FoldedText(sentence)
            return words.wordCount <= 5 && Self.carried.all.contains(words)
        }
    }

    private static let carried: Phrases = [
        "passed unanimously", "carried unanimously", "approved unanimously", "adopted unanimously", "motion carried",
        "motion passed", "motion carried unanimously", "motion passed unanimously", "unanimously approved",
        "unanimously carried", "einstimmig angenommen", "einstimmig beschlossen", "antrag angenommen",
        "adopté à l unanimité", "adoptée à l unanimité", "approuvé à l unanimité", "motion adoptée",
        "aprobado por unanimidad", "aprobada por unanimidad", "aprovado por unanimidade", "aprovada por unanimidade",
        "全票通过", "一致通过", "全会一致で承認", "全会一致で可決",
        "agreed by all", "agreed unanimously", "all agreed", "all agree", "everybody agreed", "everyone agreed",
        "accepted by all", "von allen beschlossen", "alle einverstanden", "alle stimmen zu", "einstimmig",
        "tous d accord", "accepté par tous", "todos de acuerdo", "acordado por todos", "todos de acordo",
        "aceito por todos", "大家同意", "全员同意", "全員一致", "全員賛成",
    ]

    /// Whether what stands in a section may have been decided: not where it is to be done, or holds things up.
    private func mayDecide(_ role: SectionRole?) -> Bool {
        switch role {
        case .actions, .tasks, .backlog, .issues, .risks, .completed, .deferred, .attendees: false
        case _: true
        }
    }

    /// What somebody still has to agree to is not agreed.
    private static let wishes: [FoldedText] = [
        "need", "needs", "needed", "must", "should", "will", "would", "if", "whether", "not", "please", "unless",
        "once",
        "until", "can we", "could",
    ]

    /// The first words of the overall conclusion of a test report, where they say how it went.
    private func isConclusion(_ statement: Statement, _ index: Int, _ reading: Reading) -> Bool {
        let section = reading.outline.sections[statement.section]
        guard case .line = statement.form, section.ownRole == .decision,
            section.folded.says("conclusion") || section.folded.says("整体结论") || section.folded.says("总体结论")
                || section.folded.says("test conclusion")
        else { return false }
        guard isAboutTests(section, reading), reading.words.states.saysGood(statement.folded),
            !statement.body.containsBytes("XX")
        else { return false }
        let first = reading.outline.statements(in: statement.section).first { at in
            if case .line = reading.statements[at].form {
                reading.words.states.saysGood(reading.statements[at].folded)
            } else {
                false
            }
        }
        return first == index
    }

    /// A conclusion is a verdict where it ends a report of tests; elsewhere it sums up what was written.
    private func isAboutTests(_ section: Section, _ reading: Reading) -> Bool {
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? ""
        return [title, section.folded, FoldedText(reading.document.path.name)].contains { text in
            Self.testWords.contains { text.says($0) }
        }
    }

    private static let testWords: [FoldedText] = [
        "test", "tests", "testing", "qa", "测试", "测評", "テスト", "試験", "prueba", "pruebas", "teste", "testes", "recette",
        "abnahme",
    ]

    /// Whether a title above says that its decisions are still to be taken.
    static func areOpen(_ section: Int, _ reading: Reading) -> Bool {
        var at: Int? = section
        while let index = at, index != reading.outline.titleSection {
            let title = reading.outline.sections[index].folded
            if openWords.contains(where: { title.says($0) }) { return true }
            at = reading.outline.sections[index].parent
        }
        return false
    }

    private static let openWords: [FoldedText] = [
        "open", "unresolved", "pending", "needed", "required", "to be taken", "to be made", "to take", "outstanding",
        "remaining", "requested", "proposed", "undecided", "offen", "offene", "ausstehend", "à prendre", "en attente",
        "pendientes", "abiertas", "por tomar", "pendentes", "abertas", "待决", "待定", "未決", "未定", "検討中",
    ]

    private func add(_ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: inout FactSheet) {
        let named =
            statement.isItem
            ? statement.text.spans.first { $0.kind == .strong && $0.range.lowerBound <= 2 && $0.range.count >= 12 }.map
            { statement.text.text(of: $0) } : nil
        var fact = Fact(
            .decision, statement, title: named ?? SectionNumber.removed(from: statement.body), modality: reading.claim)
        fact.status =
            DecisionWords.isVerdict(fact.title) || isGo(fact.title)
            ? DecisionWords.status(of: fact.title, in: reading) : .accepted
        if fact.status == .accepted, Self.areOpen(statement.section, reading) { fact.status = .pending }
        fact.id = WrittenID.leading(statement.body)?.id
        fact.date =
            reading.kind == .minutes
            ? reading.day(above: statement.section) ?? reading.date
            : reading.dates.first(in: statement.body) ?? reading.day(above: statement.section) ?? reading.date
        if fact.status == .accepted, Self.refusals.end(FoldedText(VerdictSentence.first(in: statement.body))) {
            fact.status = .rejected
        }
        readFields(under: index, into: &fact, reading)
        sheet.take(index, fact)
    }

    /// How sentences end by which something was turned down: `The second crane is refused.`
    private static let refusals: Phrases = [
        "is refused", "is rejected", "is declined", "is turned down", "was refused", "was rejected", "was declined",
        "was turned down", "are refused", "are rejected", "not approved", "not accepted", "wird abgelehnt",
        "wurde abgelehnt",
        "ist abgelehnt", "abgelehnt", "est refusé", "est refusée", "est rejeté", "est rejetée", "refusée", "refusé",
        "se rechaza", "es rechazada", "es rechazado", "queda rechazada", "queda rechazado", "rechazado", "rechazada",
        "é rejeitado", "é rejeitada", "foi rejeitado", "foi rejeitada", "recusado", "recusada", "不同意", "被否决", "却下",
        "否決",
    ]

    /// `v2.0.0 is approved for release (GO).`: a verdict on a version that it names.
    private func isGo(_ text: String) -> Bool {
        let words = FoldedText(text)
        return !VersionReader.all(in: text).isEmpty && words.wordCount <= 14
            && (words.says("approved for release") || words.says("approved for launch") || words.says("no go"))
    }

    /// What stands beneath a title of a log says more of the decision than that it is listed.
    private func readFields(under index: Int, into fact: inout Fact, _ reading: Reading) {
        if let stated = StatusLines.status(under: index, in: reading) {
            fact.status = stated.meaning?.status(of: .decision) ?? .unknown
            fact.details[.statusWords] = stated.words
        }
        for (field, _) in StatusLines.fields(under: index, in: reading) where field.key == "date" {
            fact.date = reading.dates.last(in: field.value) ?? fact.date
        }
    }
}
