import MusterModel
import MusterText

/// Dated sentences which say that the release does not go, or goes on a later day than was decided.
///
///     ## 12 April 2031
///     The launch is postponed to May.        Heron 6.0 does not go live on 14 April.        We do not ship this week.
///
/// Only against going, and only where the day is known: what was put off before it was decided on is history. It must be
/// the release that is put off, and none of its parts.
struct PutOffLaunches: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let known = ReleaseWords.all(in: reading)
        for (index, statement) in reading.statements(with: .belowTitles)
        where Self.mayTell(statement.folded) && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index) && Self.mayStand(under: reading.role(of: index))
        {
            let said = EarlierRefusals.removed(from: statement.body)
            guard let told = VerdictSentence.all(in: said).first(where: { Self.tells($0, known, reading) }),
                let day = day(of: statement, reading), !sheet.letsGo(behind: statement.line, since: day),
                !isTakenUp(behind: index, since: day, known, reading)
            else { continue }
            var fact = Fact(.decision, statement, title: told.withoutEnd, modality: reading.claim)
            fact.status = .noGo
            fact.date = day
            sheet.take(index, fact)
        }
    }

    /// The day at the head of the line, else that of the entry or meeting that it stands in: days behind the verb are
    /// those to which it was put off.
    private func day(of statement: Statement, _ reading: Reading) -> CivilDate? {
        let head = reading.dates.all(in: statement.text.text).first { found in
            FoldedText(statement.text.text.bytes(0..<found.range.lowerBound)).wordCount <= 2
        }
        return head?.date ?? reading.day(above: statement.section) ?? reading.heldOn
    }

    /// Whether a line below says, of a later day, that the launch was taken up again: `The hold is lifted.`
    private func isTakenUp(behind index: Int, since day: CivilDate, _ known: Set<String>, _ reading: Reading) -> Bool {
        reading.statements[(index + 1)...].contains { statement in
            guard Self.resumptions.areSaid(in: statement.folded), let own = self.day(of: statement, reading), own >= day
            else { return false }
            return VerdictSentence.all(in: statement.body).contains { sentence in
                let words = FoldedText(sentence)
                return Self.resumptions.areSaid(in: words) && !Reservations.denies(words) && !Suppositions.areIn(words)
                    && Self.isOfRelease(sentence, before: Self.resumptions.all, known, reading)
            }
        }
    }

    private static let resumptions: Phrases = [
        "is lifted", "was lifted", "lifted", "goes ahead", "went ahead", "is resumed", "was resumed",
        "back on track", "is on again", "findet statt", "aufgehoben", "est maintenu", "est levée", "se retoma",
        "foi retomado", "恢复", "再開",
    ]

    private static func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case .risks, .issues, .attendees, .agenda, .backlog, .rollback, .guidance: false
        case _: true
        }
    }

    private static func mayTell(_ words: FoldedText) -> Bool {
        delays.areSaid(in: words) || refusals.areSaid(in: words) || ours.begin(words)
    }

    private static func tells(_ sentence: String, _ known: Set<String>, _ reading: Reading) -> Bool {
        let words = FoldedText(sentence)
        guard words.wordCount <= longest, !Questions.asks(sentence), !Suppositions.areIn(withoutTerm(words)),
            !tales.areSaid(in: words)
        else { return false }
        let setsRule = rules.areSaid(in: words)
        if ours.begin(words) { return !setsRule }
        guard
            let clause = VerdictSentence.clauses(of: sentence).first(where: {
                delays.areSaid(in: FoldedText($0)) || refusals.areSaid(in: FoldedText($0))
            })
        else { return false }
        let said = FoldedText(clause)
        if refusals.areSaid(in: said), setsRule { return false }
        if delays.areSaid(in: said), !refusals.areSaid(in: said), Reservations.denies(said) { return false }
        return isOfRelease(clause, before: delays.all + refusals.all, known, reading)
    }

    /// The words without that of the term to which something is put off, which is no condition.
    private static func withoutTerm(_ words: FoldedText) -> FoldedText {
        FoldedText(words.text.split(onByte: 0x20).filter { $0 != "until" }.joined(separator: " "))
    }

    /// Whether nothing but the release stands before the verb.
    private static func isOfRelease(
        _ clause: String, before verbs: [FoldedText], _ known: Set<String>, _ reading: Reading
    ) -> Bool {
        let said = FoldedText(reading.dates.removingDays(from: clause))
        guard let verb = verbs.compactMap({ said.text.firstOffset(of: $0.text) }).min() else {
            return false
        }
        let head = said.text.bytes(0..<verb).split(onByte: 0x20)
        let names = Set(known.flatMap { FoldedText($0).text.split(onByte: 0x20) })
        // A paper of its own may name the release in the sentence only: `4.2 is postponed`.
        let isNamed = VotesPutOff.version(in: reading.dates.removingDays(from: clause)) != nil
        let isVersion = { (word: String) in isNamed && !word.isEmpty && word.utf8.allSatisfy(\.isASCIIDigit) }
        return head.contains { launches.contains($0) || names.contains($0) && $0.hasDigit || isVersion($0) }
            && head.allSatisfy {
                launches.contains($0) || joints.contains($0) || isVersion($0) || VerdictWords.isHarmless($0, names)
            }
    }

    /// How many words such a sentence has at most.
    private static let longest = 40

    private static let delays: Phrases = [
        "is postponed", "was postponed", "has been postponed", "postponed to", "postponed until", "is put off",
        "was put off", "has been put off", "is delayed", "was delayed", "has been delayed", "moved to", "is moved",
        "was moved", "has been moved", "pushed to", "pushed back", "slips to", "slipped to", "is on hold",
        "put on hold",
        "is off", "is called off", "was called off", "is cancelled", "was cancelled", "is canceled", "was canceled",
        "is halted", "was halted", "is stopped", "was stopped", "was aborted", "is aborted", "is suspended",
        "was suspended", "wird verschoben", "wurde verschoben", "ist verschoben", "verschoben auf", "verschiebt sich",
        "abgesagt", "wird gestoppt", "wurde gestoppt", "ist gestoppt", "ausgesetzt", "est reporté", "est reportée",
        "a été reporté", "a été reportée", "repoussé", "repoussée", "est annulé", "est annulée", "est suspendu",
        "est suspendue", "se aplaza", "se pospone", "queda aplazado", "queda aplazada", "fue aplazado", "fue aplazada",
        "ha sido aplazado", "ha sido aplazada", "se cancela", "se suspende", "está suspendido", "está suspendida",
        "queda suspendido",
        "queda suspendida", "foi adiado", "foi adiada", "é adiado",
        "é adiada", "adiado para", "adiada para", "foi cancelado", "foi cancelada", "foi suspenso", "foi suspensa",
        "推迟", "延期", "暂停", "暂缓", "取消", "中止", "見合わせ",
    ]

    private static let refusals: Phrases = [
        "does not go live", "will not go live", "is not going live", "does not go out", "will not go out",
        "does not ship", "will not ship", "is not shipping", "will not be released", "is not released",
        "was not released", "will not be shipped", "is not shipped", "is not approved", "was not approved",
        "is not cleared", "was not cleared", "cannot be released", "cannot ship", "cannot go live", "is refused",
        "was refused", "is rejected", "was rejected", "is denied", "was denied", "denied", "wird nicht freigegeben",
        "wurde nicht freigegeben", "wird nicht veröffentlicht", "wird nicht ausgeliefert", "geht nicht live",
        "geht nicht in betrieb", "findet nicht statt", "nicht erteilt", "n est pas approuvé", "n est pas approuvée",
        "ne sera pas livré", "ne sera pas livrée", "ne sera pas mis en production", "est refusé", "est refusée",
        "n aura pas lieu", "ne sortira pas", "ne sort pas", "no se aprueba", "no se publica", "no se lanza",
        "no sale a producción", "es rechazado",
        "es rechazada", "não será publicado", "não será publicada", "não será lançado", "não será lançada",
        "não é liberado", "não foi aprovado",
        "não foi aprovada", "não entra em produção", "foi recusado", "foi recusada", "不发布", "不上线", "リリースしない",
    ]

    /// Sentences of those who hold a release back.
    private static let ours: Phrases = [
        "we do not ship", "we don t ship", "we will not ship", "we won t ship", "we are not shipping",
        "we do not release", "we don t release", "we will not release", "we won t release", "we are not releasing",
        "we do not launch", "we don t launch", "we will not launch", "we won t launch", "we are not launching",
        "we do not go live", "we don t go live", "we will not go live", "we won t go live", "we are not going live",
        "we postpone the launch", "we postpone the release", "we are postponing the", "we hold the release",
        "we hold the launch", "we stop the launch", "we stop the release", "wir gehen nicht live",
        "wir liefern nicht aus", "wir verschieben", "nous ne livrons pas", "nous reportons", "no lanzamos",
        "aplazamos", "não lançamos", "adiamos",
    ]

    /// What makes a rule of a refusal: `We do not ship without the word of QA`.
    private static let rules: Phrases = [
        "before", "until", "without", "yet", "unless", "bevor", "bis", "ohne", "noch", "avant", "sans", "antes", "sin",
        "aún", "todavía", "sem", "ainda",
    ]

    /// What may come, was only wished for, or was overcome.
    private static let tales: Phrases = [
        "may", "might", "can be", "proposed", "proposes", "suggested", "suggests", "asked", "recommended", "wanted",
        "earlier", "originally", "first planned", "had been", "last week", "last month", "last meeting", "ahead",
        "forward", "kann", "vorgeschlagen", "ursprünglich", "zuvor", "peut", "proposé", "initialement", "puede",
        "propuesto", "inicialmente", "pode", "proposto",
    ]

    private static let launches: Set<String> = [
        "launch", "hold", "release", "go", "live", "rollout", "roll", "out", "deployment", "shipment", "cutover",
        "start",
        "delivery", "publication", "golive", "freigabe", "auslieferung", "inbetriebnahme", "veröffentlichung",
        "einführung", "lancement", "mise", "production", "livraison", "sortie", "lanzamiento", "salida", "publicación",
        "entrega", "puesta", "producción", "lançamento", "entrada", "produção", "implantação", "发布", "上线", "リリース",
        "公開",
    ]

    private static let joints: Set<String> = [
        "the", "of", "this", "that", "our", "version", "it", "and", "to", "is", "now", "therefore", "so", "hence",
        "update", "der", "die", "das", "den", "des", "von", "le", "la", "les", "l", "de", "du", "en", "el", "a", "o",
        "em", "da", "do", "wird", "wurde", "ist", "resolved", "decided", "agreed", "for",
    ]
}
