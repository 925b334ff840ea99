import MusterModel
import MusterText

/// Lines that stand one below the other and say of one seat each that it signed, or that it did not; see ``SpokenSeat``.
///
/// Two signatures among them tell that the others are seats too, whatever they are called. Below a title of sign-offs one is
/// enough, and a word of consent will do.
struct SeatRuns: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let lines = reading.statements.indices.filter { index in
            let statement = reading.statements[index]
            return !statement.isHeading && statement.box == nil && !statement.introduces && !reading.isInert(index)
                && Self.mayHold(reading.role(of: index))
        }
        let sections = Dictionary(grouping: lines) { reading.statements[$0].section }
        for section in sections.keys.sorted() {
            read(sections[section] ?? [], below: reading.outline.sections[section], reading, into: &sheet)
        }
    }

    /// Lines that were read as seats already tell of the others.
    private func read(_ places: [Int], below title: Section, _ reading: Reading, into sheet: inout FactSheet) {
        let seats = places.compactMap { place in
            SpokenSeat(reading.statements[place], reading).map { (place: place, seat: $0) }
        }
        let signed = seats.map(\.seat).filter { $0.status == .signed }
        let isList = title.role == .signoffs || title.role == .votes || Self.names.areSaid(in: title.folded)
        // A signature, or a consent with its name and day, where no line says anything else.
        let areAll =
            seats.count == places.count && signed.contains { $0.isSignature || $0.person != nil && $0.date != nil }
        guard seats.count > 1, !signed.isEmpty,
            isList || areAll || signed.count(where: { $0.isSignature }) > 1 && seats.count * 3 >= places.count * 2
        else { return }
        for (place, seat) in seats where !sheet.isTaken(place) {
            let statement = reading.statements[place]
            sheet.take(place, seat.fact(statement.line, statement.body, reading))
        }
    }

    /// What titles of documents call them.
    static let names: Phrases = [
        "approvals", "sign offs", "signoffs", "sign off", "signatures", "signature page", "e signature", "statements",
        "freigaben", "unterschriften", "zustimmungen", "abnahmen", "visas", "signatures", "vistos buenos", "firmas",
        "assinaturas", "签字记录", "签字", "承認状況", "承認記録",
    ]

    private static func mayHold(_ role: SectionRole?) -> Bool { role == nil || role == .signoffs || role == .votes }
}
