import MusterModel
import MusterText

/// Points of minutes that say in a word how their topic came out.
///
///     3. Budget for the pier: adopted with 9 votes to 2.        **CR-88** New gate: rejected, no way back
///     14.2 Window samples: option B approved by the client.     4. The order of scenes is agreed.
///
/// What was put off is open. A topic that is to be approved, or was not, is not accepted by it.
struct TopicVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .minutes, !reading.isTemplate else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil && statement.mark == nil
            && statement.parent == nil && mayDecide(reading.role(of: index))
        {
            guard let topic = Self.topic(of: statement),
                let status = Self.status(topic.said, isLabelled: topic.name != nil),
                // What is said of a release is a verdict, and read as one or not at all.
                status != .accepted || !Self.isOfRelease(topic.name ?? statement.body)
            else { continue }
            var fact = Fact(.decision, statement, title: topic.name ?? statement.body.withoutEnd, modality: .claimed)
            if let id = WrittenID.leading(fact.title), !id.rest.isEmpty { (fact.id, fact.title) = (id.id, id.rest) }
            fact.status = status
            fact.date = reading.day(above: statement.section) ?? reading.date ?? reading.heldOn
            sheet.take(index, fact)
        }
    }

    private func mayDecide(_ role: SectionRole?) -> Bool {
        switch role {
        case .actions, .tasks, .backlog, .issues, .risks, .completed, .deferred, .attendees, .signoffs, .votes,
            .checklist, .references:
            false
        case _: true
        }
    }

    /// What a point is about, where a colon or bold letters set that apart, and what is said of it.
    private static func topic(of statement: Statement) -> (name: String?, said: String)? {
        if let field = statement.field, field.meaning == nil, field.exactRole == nil, !field.value.isEmpty {
            return (SectionNumber.removed(from: field.name), field.value)
        }
        if let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
            case let said = statement.text.text.bytes(from: strong.range.upperBound).trimmedDashes, !said.isEmpty
        {
            return (SectionNumber.removed(from: statement.text.text(of: strong).cleanTitle), said)
        }
        return statement.number == nil ? nil : (nil, statement.body)
    }

    /// Whether a topic is a release or its launch.
    static func isOfRelease(_ topic: String) -> Bool {
        !VersionReader.all(in: topic).isEmpty || !ShortVersions.inTitle(topic).isEmpty
            || LaunchWords.events.areSaid(in: FoldedText(topic))
    }

    /// How the topic came out; nil where the words tell of anything else.
    private static func status(_ said: String, isLabelled: Bool) -> FactStatus? {
        let first = FoldedText(VerdictSentence.first(in: said))
        guard first.wordCount <= 16, !Questions.asks(said) else { return nil }
        let words = FoldedText(said)
        if isLabelled {
            if delays.begin(first) { return .pending }
            if refusals.begin(first) { return .rejected }
        }
        let isGranted =
            isLabelled && (grants.begin(first) || chooses(first))
            || first.wordCount <= 10 && (byWhoms.areSaid(in: first) || grantsSaid.end(first))
        guard isGranted, !wishes.areSaid(in: first), !Reservations.denies(words), !Reservations.withdraws(words) else {
            return nil
        }
        let isDoubted =
            Reservations.putsOff(words) || Suppositions.areIn(words) || Exceptions.areMade(in: words)
            || DecisionWords.conditions(in: said) != nil || isDue(said)
        return isDoubted ? .unknown : .accepted
    }

    /// `The committee chose the Lind offer (4 votes to 1)`: a body that settles something by its verb.
    private static func chooses(_ sentence: FoldedText) -> Bool {
        let words = sentence.text.split(onByte: 0x20)
        let start = words.first.map { $0 == "the" } ?? false ? 1 : 0
        guard words.count > start + 3, bodies.contains(words[start]) else { return false }
        return choices.begin(FoldedText(words[(start + 1)...].joined(separator: " ")))
    }

    private static let bodies: Set<String> = [
        "committee", "board", "council", "group", "team", "meeting", "we", "assembly", "panel", "jury",
    ]
    private static let choices: Phrases = [
        "chose", "picked", "selected", "approved", "accepted", "adopted", "voted for", "voted to", "decided to",
        "decided for", "agreed to", "agreed on",
    ]

    /// Whether a word names a day by which, and so says that it is still to be: `approved by Friday`.
    private static func isDue(_ said: String) -> Bool {
        let words = FoldedText(said).text.split(onByte: 0x20)
        return words.indices.contains { at in
            limits.contains(words[at])
                && words[(at + 1)...].prefix(2).contains {
                    $0.hasDigit || CalendarWords.isOne($0) || dues.contains($0)
                }
        }
    }

    private static let limits: Set<String> = [
        "by", "until", "before", "bis", "vor", "avant", "d", "antes", "hasta", "até",
    ]
    private static let dues: Set<String> = [
        "tomorrow", "end", "next", "noon", "then", "morgen", "ende", "nächste", "nächsten", "demain", "fin",
        "prochaine",
        "mañana", "próxima", "amanhã", "fim",
    ]

    private static let grants: Phrases = [
        "approved", "adopted", "agreed", "accepted", "carried", "granted", "angenommen", "genehmigt", "beschlossen",
        "zugestimmt", "bewilligt", "adopté", "adoptée", "approuvé", "approuvée", "accepté", "acceptée", "validé",
        "validée", "aprobado", "aprobada", "aceptado", "aceptada", "aprovado", "aprovada", "aceito", "aceita",
        "批准", "通过", "同意", "承認", "可決", "了承",
    ]
    private static let refusals: Phrases = [
        "rejected", "refused", "declined", "turned down", "not approved", "not adopted", "not accepted", "abgelehnt",
        "nicht angenommen", "nicht genehmigt", "rejeté", "rejetée", "refusé", "refusée", "rechazado", "rechazada",
        "denegado", "denegada", "rejeitado", "rejeitada", "recusado", "recusada", "否决", "不同意", "未通过", "却下", "否決",
        "不承認",
    ]
    private static let delays: Phrases = [
        "postponed", "deferred", "adjourned", "tabled", "put off", "no decision", "not decided", "left open", "vertagt",
        "verschoben", "zurückgestellt", "keine entscheidung", "noch offen", "reporté", "reportée", "ajourné",
        "ajournée",
        "pas de décision", "aplazado", "aplazada", "pospuesto", "pospuesta", "sin decisión", "adiado", "adiada",
        "sem decisão", "推迟", "暂缓", "延期", "保留", "継続審議",
    ]
    /// `Option B approved by the client`
    private static let byWhoms: Phrases = [
        "approved by", "adopted by", "agreed by", "accepted by", "genehmigt von", "genehmigt durch", "beschlossen von",
        "approuvé par", "approuvée par", "validé par", "validée par", "aprobado por", "aprobada por", "aprovado por",
        "aprovada por",
    ]
    /// `The order of scenes is agreed`
    private static let grantsSaid: Phrases = [
        "is approved", "is adopted", "is agreed", "is accepted", "was approved", "was adopted", "was agreed",
        "was accepted", "are approved", "are agreed", "were approved", "were agreed", "ist genehmigt",
        "ist beschlossen", "ist angenommen", "wird angenommen", "wurde angenommen", "wurde beschlossen",
        "wurde genehmigt", "est validé", "est validée", "est approuvé", "est approuvée", "est adopté", "est adoptée",
        "est accepté", "est acceptée", "queda aprobado", "queda aprobada", "se aprueba", "fue aprobado",
        "fue aprobada", "fica aprovado", "fica aprovada", "foi aprovado", "foi aprovada",
    ]
    /// What says of an approval that it is wanted, or belongs to another time.
    private static let wishes: Phrases = [
        "to be", "must", "should", "will", "would", "can be", "may be", "needs", "need", "has to", "have to", "before",
        "previously", "last year", "muss", "soll", "sollte", "wird von", "werden", "doit", "doivent", "devrait", "sera",
        "debe", "deben", "será", "deve", "devem", "quase", "almost",
    ]
}
