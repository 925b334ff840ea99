import MusterModel
import MusterText

/// Lines that are nothing but the name of an event and its day, whatever the event is called.
///
///     Opening night: Saturday 6 December 2031        Abnahmetermin: 12.05.2031, 9 bis 13 Uhr, vor Ort
///     Test started 2031-04-07, ended 2031-05-05.     Deadline for translations of 1.0: 30 June 2031
///
/// What tells of the document, of a signature, of an issue or of a piece of work has its day by other words.
enum EventLines {
    static func told(
        _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet
    ) -> (title: String, date: CivilDate)? {
        guard case .line = statement.form, statement.parent == nil, statement.box == nil, statement.mark == nil,
            statement.signs.contains(.digit), !reading.isPlan, !reading.isProcedure, mayStand(index, reading, sheet)
        else { return nil }
        return stretch(statement, reading) ?? named(statement, reading)
    }

    /// Whether no title of one thing stands above, and none of lists whose lines have other days.
    private static func mayStand(_ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        switch reading.role(of: index) {
        case .issues, .risks:
            // Fields of an issue have days as well.
            guard reading.statements[index].field.map({ happens.areSaid(in: $0.key) }) ?? false else { return false }
        case .signoffs, .votes, .decision, .decisions, .history, .references, .evidence, .attendees,
            .waivers, .guidance, .versionControl, .metrics:
            return false
        case _: break
        }
        let section = reading.statements[index].section
        guard section != reading.outline.titleSection, let title = reading.outline.sections[section].statement,
            let owner = sheet.owner(of: title)
        else { return true }
        switch sheet.facts[owner].fact.kind {
        case .phase, .milestone: return true
        case _: return false
        }
    }

    /// `Name: day`, with hardly anything behind the day but hours, a place or what else happens then.
    private static func named(_ statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard let field = statement.field, (1...7).contains(field.key.wordCount), mayName(field),
            case let days = reading.dates.all(in: field.value), let first = days.first, days.count <= 2,
            isLead(field.value.bytes(0..<first.range.lowerBound)),
            case let behind = field.value.bytes(from: days[days.count - 1].range.upperBound).trimmed,
            isAside(behind), !Reservations.putsOff(FoldedText(behind)), !Reservations.denies(FoldedText(behind))
        else { return nil }
        return (field.name, days[days.count - 1].date)
    }

    /// Whether a key may be that of an event: no function, nobody, no field of a record or of a file.
    private static func mayName(_ field: Statement.Field) -> Bool {
        let key = field.key
        guard field.meaning == nil, field.name.unicodeScalars.first?.properties.isAlphabetic ?? false,
            field.exactRole == nil || field.exactRole == .milestones,
            !Milestones.ignored.contains(key.text), !Milestones.isOfFile(key), !others.contains(key.text),
            !begins.begin(key), !ends.end(key), !EventFields.reviews.areSaid(in: key) || key.wordCount > 2,
            happens.areSaid(in: key) || !RoleNames.isRole(field.name) && !Departments.areNamed(in: field.name),
            WrittenID.leading(field.name) == nil
        else { return false }
        switch ColumnTitles.role(of: key, written: field.name) {
        case nil, .milestone, .task, .decision, .item: break
        case .due: guard key.wordCount > 1 else { return false }
        case _: return false
        }
        return !(PersonName.isOne(field.name) && key.wordCount > 1 && !happens.areSaid(in: key))
    }

    /// Nothing, a weekday, or a small word before the day: `Saturday`, `am`, `le`.
    private static func isLead(_ words: String) -> Bool {
        FoldedText(words).text.split(onByte: 0x20).allSatisfy { word in
            word.isEmpty || leads.contains(word) || CalendarWords.isOne(word)
        }
    }

    /// Nothing, or what a comma, a dash or brackets set apart from the day, in a few words.
    private static func isAside(_ behind: String) -> Bool {
        guard let sign = behind.unicodeScalars.first else { return true }
        if behind.withoutEnd.isEmpty { return true }
        return [",", "(", "–", "—", "-", "，", "（", "；", ";", "、"].contains(sign) && FoldedText(behind).wordCount <= 12
            && behind.utf8.count <= 120
    }

    /// `Test started 2031-04-07, ended 2031-05-05.`
    private static func stretch(_ statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard statement.field == nil, statement.folded.wordCount <= 14,
            case let days = reading.dates.all(in: statement.body), days.count == 2,
            case let name = statement.body.bytes(0..<days[0].range.lowerBound).trimmed,
            case let start = starts.first(where: { FoldedText(name).ends(with: $0) }),
            start != nil || periods.end(FoldedText(name)),
            FoldedText(name).wordCount > start?.wordCount ?? 0, FoldedText(name).wordCount <= 6,
            stops.contains(
                FoldedText(statement.body.bytes(days[0].range.upperBound..<days[1].range.lowerBound)).text),
            FoldedText(statement.body.bytes(from: days[1].range.upperBound)).isEmpty
        else { return nil }
        return (name, days[1].date)
    }

    /// What lasts from one day to another by its name: `UAT period 2031-01-12 to 2031-01-23`.
    private static let periods: Phrases = [
        "period", "window", "phase", "round", "campaign", "zeitraum", "fenster", "runde", "période", "fenêtre",
        "periodo", "período", "ventana", "campaña", "janela", "campanha", "期间", "期間",
    ]

    private static let starts: [FoldedText] = [
        "started on", "started", "began on", "began", "ran from", "from", "begonnen am", "begann am", "lief vom",
        "commencé le", "a commencé le", "empezó el", "comenzó el", "iniciado em", "começou em",
    ]
    private static let stops: Set<String> = [
        "ended", "and ended", "ended on", "to", "until", "finished", "finished on", "and finished", "over on",
        "beendet am", "endete am", "bis", "bis zum", "terminé le", "fini le", "au", "terminó el", "finalizó el",
        "hasta el", "terminou em", "encerrado em", "até",
    ]

    private static let leads: Set<String> = [
        "on", "the", "am", "den", "der", "le", "du", "el", "del", "em", "dia", "no", "since", "um",
    ]

    /// Words for what happens, which tell the name of an event from that of somebody: `Opening Night`.
    private static let happens: Phrases = [
        "night", "day", "open", "opens", "opening", "start", "launch", "demo", "show", "fair", "release", "freeze",
        "test", "call", "event", "ceremony", "premiere", "visit", "audit", "training", "workshop", "delivery",
        "meeting", "sitzung", "termin", "start", "eröffnung", "übergabe", "réunion", "séance", "ouverture", "lancement",
        "reunión", "apertura", "entrega", "reunião", "abertura", "会议", "会議",
    ]

    /// Days of a file, of a record or of a signature.
    private static let others: Set<String> = [
        "started", "start", "begin", "began", "reported", "opened", "found", "detected", "closed", "fixed", "resolved",
        "verified", "tested", "submitted", "received", "prepared", "written", "edited", "retrieved", "accessed",
        "exported", "generated", "checked", "signed", "approved", "accepted", "reviewed", "effective", "since", "from",
        "to", "until", "valid", "when", "day", "time", "born", "today", "now", "status", "state", "history", "expires",
        "last", "end", "ended", "finished", "completed", "confirmed", "agreed", "decided", "merged", "filed", "raised",
        "gestartet", "gemeldet", "geöffnet", "geschlossen", "behoben", "geprüft", "unterschrieben", "freigegeben",
        "genehmigt", "beginn", "ende", "gültig", "heute", "zeit", "tag", "wann",
        "début", "fin", "signalé", "ouvert", "fermé", "corrigé", "vérifié", "signé", "approuvé", "validé", "jour",
        "quand", "inicio", "reportado", "abierto", "cerrado", "corregido", "verificado", "firmado", "aprobado",
        "validado", "día", "cuándo", "início", "fim", "aberto", "fechado", "corrigido", "assinado", "aprovado", "dia",
        "quando", "corte", "fecha de corte", "data de corte", "date d arrêté", "签字", "批准", "时间", "日期", "开始", "结束", "署名",
        "承認", "日時", "開始", "終了",
    ]

    /// How keys begin of days of a file or a signature: `Next review of this page`, `Signed off by`.
    private static let begins: Phrases = [
        "last", "valid", "signed", "approved", "reviewed", "checked", "accepted", "as of", "status", "expires",
        "generated", "exported", "retrieved", "next review", "next update", "letzte", "gültig", "geprüft", "gezeichnet",
        "freigegeben", "dernier", "dernière", "valable", "signé", "approuvé", "último", "última", "válido", "firmado",
        "aprobado", "assinado", "aprovado", "stand", "version", "build", "data as", "reported", "found", "opened",
    ]

    /// How they end: `Expires on`, `Signature of the owner, date`.
    private static let ends: Phrases = [
        "signature", "by", "updated", "version", "signed", "approved", "reviewed", "unterschrift", "von", "par", "por",
        "签字", "署名", "review", "revision",
    ]
}
