import MusterModel
import MusterText

/// Seats that are titles of their own, each above the same fields of who signed.
///
///     **Head of halls**
///     Name: Kit Rowe
///     Date: 2 April 2031
///     Signature: K. Rowe
///
/// Two such titles beside each other tell that what they name signs, whatever it is called; below a title of sign-offs one
/// does.
struct SeatBlocks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate else { return }
        let sections = reading.outline.sections
        let blocks = sections.indices.compactMap { index in block(index, reading, sheet).map { (index, $0) } }
        let siblings = Dictionary(grouping: blocks) { [sections[$0.0].level, sections[$0.0].parent ?? -1] }
        for (section, lines) in blocks {
            let beside = siblings[[sections[section].level, sections[section].parent ?? -1]] ?? []
            let above = sections[section].parent.map { sections[$0].role } ?? nil
            guard beside.count > 1 || above == .signoffs || above == .votes, let title = sections[section].statement
            else {
                continue
            }
            let name = reading.statements[title].body.cleanTitle
            SignoffRecords.add(
                name, nil, reading.statements[title], title, lines, isNamed: true, reading, &sheet)
        }
    }

    /// The lines of a section that holds nothing but the fields of one seat, at least a name with a signature, or with a day and
    /// the state of an approval; nil for any other.
    private func block(_ index: Int, _ reading: Reading, _ sheet: FactSheet) -> [Int]? {
        let section = reading.outline.sections[index]
        guard let title = section.statement, index != reading.outline.titleSection, !sheet.isTaken(title),
            !reading.isInert(section: index), (1...6).contains(section.folded.wordCount), !section.folded.text.hasDigit
        else { return nil }
        let lines = reading.outline.topStatements(in: index).filter { $0 != title }
        let roles = lines.map { line -> ColumnRole? in
            guard !sheet.isTaken(line), let field = reading.statements[line].field else { return nil }
            return SignoffRecords.column(field)
        }
        let known: Set<ColumnRole> = [.person, .signer, .date, .signedOn, .signature, .status, .decision, .note]
        guard (2...5).contains(lines.count), roles.allSatisfy({ $0.map(known.contains) ?? false }),
            roles.contains(.person) || roles.contains(.signer)
        else { return nil }
        let states = zip(lines, roles).filter { $1 == .status || $1 == .decision }.compactMap { line, _ in
            reading.statements[line].field.flatMap { reading.words.status($0.value)?.meaning }
        }
        let isApproval = states.contains { $0 == .approved || $0 == .signed || $0 == .rejected || $0 == .accepted }
        return roles.contains(.signature) || isApproval ? lines : nil
    }
}
