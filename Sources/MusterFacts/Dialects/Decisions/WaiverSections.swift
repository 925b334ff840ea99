import MusterModel
import MusterText

/// Waivers that have a title of their own, with their fields below it.
///
///     ## Waiver W-17                         ### Ausnahme: Funkprobe auf Deck 3
///     - Criterion: C-4, spoken prompts       Grund: Antenne bestellt
///     - Reason: the speaker was ill          Genehmigt von: Ida Poe
///     - Approved by: Ida Poe                 Gültig bis: 31.01.2032
///     - Valid until: 2032-01-31
///
/// Without a last day, a reason and somebody who approved it waives nothing; then it is shown as an incomplete one.
struct WaiverSections: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for section in reading.outline.sections where section.role == .waivers {
            guard let index = section.statement, !sheet.isTaken(index), !reading.isInert(index),
                reading.outline.titleSection.map({ reading.outline.sections[$0].statement }) != index
            else { continue }
            let fields = FieldRecord(under: index, in: reading)
            guard fields.roles.contains(.until) || fields.roles.contains(.due),
                fields.roles.contains(.reason) || fields.roles.contains(.approver) || fields.roles.contains(.signer)
            else { continue }
            let title = reading.statements[index]
            let name = WaiverTitle(title.body)
            let record = fields.record(of: title, named: name.thing)
            let reader = RowReader(row: record.row, table: record.table, reading: reading)
            guard var fact = reader.waiver().first else { continue }
            // The code of the thing stays before its name where the waiver has one of its own.
            if let own = fact.id, name.code != nil, own != fact.title { fact.title = "\(own) \(fact.title)" }
            fact.id = name.code ?? fact.id
            if isTakenBack(index, beside: fields.statements, reading) { fact.status = .pending }
            let entry = sheet.take(index, fact)
            // A title stands in the part above it, and this one opens its own.
            sheet.change(entry) { $0.sectionRole = .waivers }
            for statement in fields.statements where !sheet.isTaken(statement) {
                sheet.mark(statement, readBy: entry)
            }
        }
    }

    /// Whether a sentence beside the fields says that the waiver was not granted, or no longer holds.
    private func isTakenBack(_ title: Int, beside fields: [Int], _ reading: Reading) -> Bool {
        reading.outline.topStatements(in: reading.statements[title].section).contains { place in
            !fields.contains(place)
                && VerdictSentence.all(in: reading.statements[place].body).contains { sentence in
                    let words = FoldedText(sentence)
                    return Self.grants.areSaid(in: words)
                        && (Reservations.denies(words) || Reservations.putsOff(words) || Reservations.withdraws(words)
                            || Questions.asks(sentence) || RowReader.asksForWaiver(words))
                }
        }
    }

    private static let grants: Phrases = [
        "waiver", "exemption", "it", "this", "granted", "approved", "accepted", "valid", "signed", "withdrawn",
        "revoked",
        "expired", "lapsed", "rejected", "refused", "denied", "requested", "ausnahme", "genehmigt", "abgelehnt",
        "zurückgezogen", "widerrufen", "abgelaufen", "beantragt", "dérogation", "accordée", "refusée", "retirée",
        "exención", "excepción", "concedida", "rechazada", "retirada", "isenção", "exceção", "recusada", "豁免", "批准",
        "撤回",
        "免除", "承認", "却下", "取り消",
    ]
}

/// The title of a waiver: its code, and what it is about.
struct WaiverTitle {
    /// `W-17` of `Waiver W-17`.
    let code: String?
    /// `Spoken prompts` of `Waiver W-17: Spoken prompts`; nil for a title that names nothing.
    let thing: String?

    init(_ title: String) {
        var rest = SectionNumber.removed(from: title.cleanTitle).trimmed
        var words = rest.split(onByte: 0x20)
        if let first = words.first, WaiverTitle.names.all.contains(FoldedText(first)) {
            rest = rest.bytes(from: first.utf8.count).trimmed
            words = rest.split(onByte: 0x20)
        }
        let signs: Set<UInt8> = [0x3A, 0x2C, 0x28, 0x29]
        let first = words.first.map { String(decoding: $0.utf8.filter { !signs.contains($0) }, as: UTF8.self) } ?? ""
        if first.hasDigit, first.utf8.count <= 12 {
            code = first
            rest = rest.bytes(from: words[0].utf8.count)
        } else {
            code = nil
        }
        let bare = rest.trimmed.drop { ":-–—,".contains($0) }.description.trimmed
        thing = bare.isEmpty ? nil : bare
    }

    /// Whether a title names one waiver: `Waiver W-17`, `Exemption: spoken prompts`, and not `Waiver process`.
    static func isOne(_ title: FoldedText, written: String) -> Bool {
        guard names.begin(title), title.wordCount <= 14 else { return false }
        let words = title.text.split(onByte: 0x20)
        return words.count == 1 || words[1].hasDigit || written.containsBytes(":")
            || words.prefix(3).contains(where: \.hasDigit)
    }

    private static let names: Phrases = [
        "waiver", "exemption", "dispensation", "derogation", "concession", "deviation permit", "ausnahme",
        "ausnahmegenehmigung", "sonderfreigabe", "befreiung", "dérogation", "exención", "exencion", "dispensa",
        "isenção", "exceção", "excepción", "豁免", "特批", "例外承認", "特例承認", "免除",
    ]
}
