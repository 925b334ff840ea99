import MusterModel

/// Seats that are titles of their own, each above the same blanks.
///
///     ### Harbour - East                  ### Harbour - West
///     **Name:** ____                      **Name:** ____
///     **Signature:** ____                 **Signature:** ____
///
/// Two titles beside each other that ask for a name and a signature tell that what they name has to sign, whatever it is
/// called. Blocks in which something is filled in are read by ``SeatBlocks``, or line by line.
struct SeatTitles: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan else { return }
        let seats = reading.outline.sections.indices.filter { isSeat($0, reading, sheet) }
        let sections = reading.outline.sections
        let siblings = Dictionary(grouping: seats) { [sections[$0].level, sections[$0].parent ?? -1] }
        for section in seats {
            guard let beside = siblings[[sections[section].level, sections[section].parent ?? -1]], beside.count > 1,
                let title = sections[section].statement
            else { continue }
            let seat = Seat(role: reading.statements[title].body.cleanTitle, said: "")
            sheet.take(title, SignoffSeats.fact(seat, reading.statements[title], reading))
        }
    }

    private func isSeat(_ index: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        let section = reading.outline.sections[index]
        guard let title = section.statement, section.level <= 6, index != reading.outline.titleSection,
            !sheet.isTaken(title), !reading.isInert(section: index), (1...6).contains(section.folded.wordCount)
        else { return false }
        let lines = reading.outline.statements(in: index).filter { !sheet.isTaken($0) }
        let fields = lines.compactMap { reading.statements[$0].field }.filter { Placeholder.isOne($0.value) }
        let roles = fields.compactMap { ColumnTitles.role(of: $0.key, written: $0.name) }
        return roles.contains(.signature) && (roles.contains(.person) || roles.contains(.signer))
            && !lines.contains { reading.statements[$0].isItem && reading.statements[$0].field == nil }
    }
}
