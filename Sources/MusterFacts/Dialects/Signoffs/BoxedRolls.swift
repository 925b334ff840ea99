import MusterModel
import MusterText

/// Boxes below a title of sign-offs, one for each of those who sign, whatever they are called.
///
///     # Kite 4.2 approvals
///     - [x] Head of halls: Kit Rowe, 2 April 2031
///     - [x] Rope office (Ada Marsh, 3 April 2031)
///     - [ ] Insurance
///
/// One ticked box with a name and a day behind it tells that the others are seats too. The box itself was read as a check.
struct BoxedRolls: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate else { return }
        let signed = sheet.lines(of: [.signoff, .requiredSignoff])
        for section in reading.outline.sections.indices {
            let role = reading.outline.sections[section].role
            guard role == .signoffs || role == .votes else { continue }
            let boxes = reading.outline.topStatements(in: section).filter {
                reading.statements[$0].box != nil && !reading.isInert($0)
            }
            let seats = boxes.map { Self.seat(reading.statements[$0], reading) }
            guard boxes.count > 1, seats.allSatisfy({ $0 != nil }),
                zip(boxes, seats).contains(where: { box, seat in
                    reading.statements[box].box == .checked && seat?.person != nil
                })
            else { continue }
            for (index, seat) in zip(boxes, seats) where !signed.contains(reading.statements[index].line) {
                guard let seat, let entry = sheet.owner(of: index) else { continue }
                sheet.add(fact(seat, reading.statements[index], reading), at: index, parent: entry)
            }
        }
    }

    /// The seat that a box is for, by the short name before a colon or a bracket, and who signed there; nil for other points.
    private static func seat(_ statement: Statement, _ reading: Reading) -> Seat? {
        let body = statement.body.withoutEnd
        let name: String
        let said: String
        if let at = body.firstOffset(of: ": ") ?? body.firstOffset(of: " – ") ?? body.firstOffset(of: " — ") {
            (name, said) = (body.bytes(0..<at), body.bytes(from: at).trimmedDashes)
        } else if let remark = TitleRemark.remark(of: body), let bare = TitleRemark.removed(from: body) {
            (name, said) = (bare, remark)
        } else {
            (name, said) = (body, "")
        }
        let words = FoldedText(name)
        guard (1...5).contains(words.wordCount), !name.hasDigit, StatusWords.builtIn.meaning(of: words) == nil,
            !SeatLists.isNoSeat(words)
        else { return nil }
        let value = said.utf8.first == UInt8(ascii: ":") ? said.bytes(from: 1).trimmed : said
        let record = SeatRecord(Seat(role: name, said: value), reading)
        return Seat(role: name, person: record.person, said: value)
    }

    private func fact(_ seat: Seat, _ statement: Statement, _ reading: Reading) -> Fact {
        guard statement.box == .checked, statement.ownMark == .done else {
            var fact = Fact(.requiredSignoff, statement, title: seat.title, modality: .required)
            fact.role = seat.role
            fact.status = .pending
            return fact
        }
        var fact = SignoffSeats.fact(seat, statement, reading)
        // A tick without a name is one all the same; what is said beside it may take it back.
        if seat.said.isEmpty {
            fact.kind = .signoff
            fact.modality = reading.claim
            fact.status = .signed
        }
        return fact
    }
}
