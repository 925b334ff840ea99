import MusterModel
import MusterText

/// Seats that are titles of their own, each above the same fields of who signed.
///
///     **Head of halls**
///     Name: Kit Rowe
///     Date: 2 April 2031
///     Signature: K. Rowe
///
/// Below a title of sign-offs a line alone above such fields names a seat too: `Test lead`, `Name: Kit Rowe`, …
///
/// Two such titles beside each other tell that what they name signs, whatever it is called; below a title of sign-offs one
/// does.
struct SeatBlocks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate else { return }
        readNamed(reading, into: &sheet)
        readLabelled(reading, into: &sheet)
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

    /// Seats whose names stand in bold letters before who sits there, with the fields right below:
    ///
    ///     **Quality** – Ada Marsh
    ///     Status: signed off, 2 April 2031
    private func readNamed(_ reading: Reading, into sheet: inout FactSheet) {
        let seats = reading.statements(with: .line).compactMap { index, statement in
            named(statement, index, reading, sheet).map { (index, $0) }
        }
        guard seats.count > 1 else { return }
        for (index, seat) in seats {
            let first = sheet.facts.count
            SignoffRecords.add(
                seat.name, nil, reading.statements[index], index, Array(seat.lines), isNamed: true, reading, &sheet)
            doubt(from: first, said: seat.lines.compactMap { reading.statements[$0].field?.value }, reading, &sheet)
            for entry in sheet.facts.indices.dropFirst(first) {
                sheet.change(entry) { fact in
                    if fact.person == nil { fact.person = seat.person }
                }
            }
        }
    }

    /// Seats of which a line names the function alone, with the fields right below:
    ///
    ///     Test lead
    ///     Name: Ada Marsh
    ///     Verdict: accepted
    private func readLabelled(_ reading: Reading, into sheet: inout FactSheet) {
        let seats = reading.statements(with: .line).compactMap { index, statement -> (index: Int, lines: Range<Int>)? in
            let role = reading.role(of: index)
            guard role == .signoffs || role == .votes, !sheet.isTaken(index), !reading.isInert(index),
                statement.box == nil, statement.mark == nil, statement.field == nil, !statement.body.hasDigit,
                (1...5).contains(statement.folded.wordCount), !VerdictWords.isOutsider(statement.body),
                !VerdictWords.bend(statement.body),
                case let lines = index + 1..<reading.paragraphEnd(from: index), lines.count > 1
            else { return nil }
            let columns = lines.map { line -> ColumnRole? in
                guard !sheet.isTaken(line) else { return nil }
                return reading.statements[line].field.flatMap(SignoffRecords.column)
            }
            let isKnown = columns.allSatisfy { $0.map(Self.known.contains) ?? false }
            return isKnown && (columns.contains(.person) || columns.contains(.signer)) ? (index, lines) : nil
        }
        guard seats.count > 1 else { return }
        for (index, lines) in seats {
            let first = sheet.facts.count
            SignoffRecords.add(
                reading.statements[index].body, nil, reading.statements[index], index, Array(lines), isNamed: true,
                reading,
                &sheet)
            doubt(from: first, said: lines.compactMap { reading.statements[$0].field?.value }, reading, &sheet)
        }
    }

    /// Takes back signatures beside which a value says anything that bends them.
    private func doubt(from first: Int, said: [String], _ reading: Reading, _ sheet: inout FactSheet) {
        let isBent = said.contains { value in
            !FreeVerdict.leavesWhole(value, reading) || FoldedText(value).says("by")
        }
        guard isBent else { return }
        for entry in sheet.facts.indices.dropFirst(first) {
            sheet.change(entry) { fact in
                if fact.status == .signed { fact.doubt() }
            }
        }
    }

    private func named(
        _ statement: Statement, _ index: Int, _ reading: Reading, _ sheet: FactSheet
    ) -> (name: String, person: String, lines: Range<Int>)? {
        guard !sheet.isTaken(index), !reading.isInert(index), statement.box == nil, statement.field == nil,
            let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
            case let name = statement.text.text.bytes(strong.range).trimmed,
            RoleNames.isRole(name) || Departments.mayBeAsked(name) || Departments.areNamed(in: name),
            case let rest = statement.text.text.bytes(from: strong.range.upperBound).trimmed,
            let sign = ["– ", "— ", "- ", ", ", "("].first(where: rest.startsWithBytes),
            case let person = rest.bytes(from: sign.utf8.count).trimmed.withoutBracket,
            PersonName.isOne(person) || PersonName.hasHonorific(person)
        else { return nil }
        let lines = index + 1..<reading.paragraphEnd(from: index)
        let isKnown = lines.allSatisfy { line in
            !sheet.isTaken(line)
                && reading.statements[line].field.flatMap(SignoffRecords.column).map(Self.known.contains)
                    ?? false
        }
        return isKnown && !lines.isEmpty ? (name, person, lines) : nil
    }

    private static let known: Set<ColumnRole> = [
        .person, .signer, .date, .signedOn, .signature, .status, .decision, .note,
    ]

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
        guard (2...5).contains(lines.count), roles.allSatisfy({ $0.map(Self.known.contains) ?? false }),
            roles.contains(.person) || roles.contains(.signer)
        else { return nil }
        let states = zip(lines, roles).filter { $1 == .status || $1 == .decision }.compactMap { line, _ in
            reading.statements[line].field.flatMap { reading.words.status($0.value)?.meaning }
        }
        let isApproval = states.contains { $0 == .approved || $0 == .signed || $0 == .rejected || $0 == .accepted }
        return roles.contains(.signature) || isApproval ? lines : nil
    }
}

extension String {
    fileprivate var withoutBracket: String { utf8.last == UInt8(ascii: ")") ? bytes(0..<utf8.count - 1) : self }
}
