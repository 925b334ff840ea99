import MusterModel
import MusterText

/// The one thing that went wrong which a document is about, told by the fields under its title.
///
///     # Incident report KITE-INC-7        # Bug report: gate opens by itself
///     Summary: the gate stayed open       ID: BUG-17
///     Severity: high                      Severity: critical
///     Status: resolved                    Status: open
enum IncidentHead {
    struct Found {
        let fact: Fact
        /// The statement that names it: its code, its summary, else the title.
        let place: Int
        let others: [Int]
    }

    static func read(_ reading: Reading) -> Found? {
        guard let section = reading.outline.titleSection, let heading = reading.outline.sections[section].statement,
            !reading.isPlan, !reading.isTemplate, accounts.areSaid(in: reading.outline.sections[section].folded),
            !several.areSaid(in: reading.outline.sections[section].folded)
        else { return nil }
        let fields = reading.outline.topStatements(in: section).prefix(8).compactMap { index in
            reading.statements[index].field.flatMap { $0.value.isEmpty ? nil : (index, $0) }
        }
        let code = fields.first { WrittenID.leading($0.1.value).map { $0.rest.isEmpty } ?? false && names($0.1) }
        let summary = fields.first { summaries.contains($0.1.key.text) }
        let isStated = fields.contains { $0.1.meaning == .status }
        let title = reading.statements[heading].body.cleanTitle
        let lead = IssueWord.leading(title) ?? titled(title)
        if !isStated, code == nil, let told = account(title, heading, reading) { return told }
        guard isStated,
            code != nil
                || summary ?? lead.map({ _ in fields[0] }) != nil
                    && fields.contains(where: { $0.1.meaning == .severity }),
            let name = summary?.1.value ?? lead?.rest, FoldedText(name).wordCount > 1
        else { return nil }
        let place = code?.0 ?? summary?.0 ?? heading
        var fact = Fact(.issue, reading.statements[place], title: name, modality: reading.claim)
        fact.id = code?.1.value ?? WrittenID.leading(title)?.id ?? lastCode(of: title)
        for (index, field) in fields {
            if field.meaning == .status, fact.status == nil {
                fact.statePlace = StatePlace(line: reading.statements[index].line)
            }
            IssueFields.read(field, into: &fact, reading)
        }
        return Found(fact: fact, place: place, others: fields.map(\.0).filter { $0 != place })
    }

    /// `Incident report: van slipped on lift 3` above its account: the title alone names what went wrong.
    private static func account(_ title: String, _ heading: Int, _ reading: Reading) -> Found? {
        guard reading.kind == .other || reading.kind == .progressLog, let named = titled(title),
            accounts.areSaid(in: FoldedText(title.bytes(0..<max(0, title.utf8.count - named.rest.utf8.count)))),
            (2...14).contains(FoldedText(named.rest).wordCount), !accounts.areSaid(in: FoldedText(named.rest)),
            reading.dates.all(in: named.rest).isEmpty
        else { return nil }
        var fact = Fact(.issue, reading.statements[heading], title: named.rest, modality: reading.claim)
        for index in reading.outline.topStatements(in: reading.statements[heading].section).prefix(8) {
            guard let field = reading.statements[index].field, !field.value.isEmpty, field.meaning == .severity else {
                continue
            }
            IssueFields.read(field, into: &fact, reading)
        }
        return Found(fact: fact, place: heading, others: [])
    }

    private static func names(_ field: Statement.Field) -> Bool {
        codes.contains(field.key.text)
            || field.key.wordCount <= 2 && ColumnTitles.role(of: field.key, written: field.name) == .id
    }

    /// `Bug report: gate opens by itself`: what stands behind the first sign.
    private static func titled(_ title: String) -> (id: String?, rest: String)? {
        for sign in [": ", " – ", " — ", " - ", "："] {
            if let at = title.firstOffset(of: sign) { return (nil, title.bytes(from: at + sign.utf8.count).trimmed) }
        }
        return nil
    }

    /// `Incident report KITE-INC-7`
    private static func lastCode(of title: String) -> String? {
        title.split(onByte: 0x20).last.flatMap { WrittenID.leading($0) }.flatMap { $0.rest.isEmpty ? $0.id : nil }
    }

    private static let accounts: Phrases = [
        "incident", "outage", "postmortem", "post mortem", "bug report", "defect report", "störung", "vorfall",
        "ausfall", "fehlerbericht", "panne", "rapport d anomalie", "fiche d anomalie", "incidente", "incidencia",
        "informe de error", "relatório de defeito", "falha", "故障", "事故", "缺陷报告", "障害", "インシデント", "不具合報告",
    ]
    /// Titles of lists and of rules for them.
    private static let several: Phrases = [
        "incidents", "reports", "log", "list", "register", "tracker", "plan", "process", "policy", "runbook",
        "playbook", "template", "vorlage", "modèle", "plantilla", "modelo", "response",
    ]
    private static let codes: Set<String> = [
        "incident", "incident id", "incident no", "incident number", "ticket", "bug", "bug id", "defect", "defect id",
        "issue", "issue id", "id", "vorfall", "störung", "ticketnummer", "anomalie", "incidente", "incidencia",
        "falha", "编号", "故障编号", "障害番号", "番号",
    ]
    private static let summaries: Set<String> = [
        "summary", "title", "description", "what happened", "zusammenfassung", "kurzbeschreibung", "was geschah",
        "résumé", "intitulé", "resumen", "título", "qué pasó", "resumo", "o que aconteceu", "摘要", "概述", "概要",
    ]
}
