import MusterModel
import MusterText

/// Reads the fields that stand directly under a title: its status, date, owner and severity.
///
///     ## Task 0.1: Set up
///     **Status: COMPLETED** ✅ | **Completion Date**: 2031-05-02
enum StatusLines {
    /// The fields of the lines and items directly under a statement, up to the next title, first ones first.
    static func fields(under index: Int, in reading: Reading) -> [(field: Statement.Field, statement: Int)] {
        var found: [(Statement.Field, Int)] = []
        let statement = reading.statements[index]
        let candidates: ArraySlice<Int>
        if statement.isItem {
            candidates = reading.outline.children(of: index)[...]
        } else if reading.outline.sections[statement.section].statement == index {
            // What stands below an item speaks of the item.
            candidates = head(of: statement.section, reading)
        } else {
            candidates = []
        }
        for child in candidates.prefix(24) where reading.statements[child].depth <= statement.depth + 1 {
            for field in FieldReader.all(in: reading.statements[child]) { found.append((field, child)) }
        }
        return statement.isItem ? found : found + LabelledFields.fields(under: index, in: reading)
    }

    /// What stands directly under a title; under that of a document, its part for such fields where it has one: `## Metadata`.
    private static func head(of section: Int, _ reading: Reading) -> ArraySlice<Int> {
        let own = reading.outline.topStatements(in: section)
        let sections = reading.outline.sections
        guard own.isEmpty, section == reading.outline.titleSection, section + 1 < sections.count,
            sections[section + 1].parent == section, metadata.contains(sections[section + 1].folded.text)
        else { return own }
        return reading.outline.topStatements(in: section + 1)
    }

    private static let metadata: Set<String> = [
        "metadata", "meta", "meta data", "task metadata", "task info", "task information", "task details",
        "document information", "document info", "metadaten", "métadonnées", "metadatos", "metadados", "元数据", "メタデータ",
    ]

    /// Where the status under a title is written; nil when none is.
    static func place(under index: Int, in reading: Reading) -> StatePlace? {
        fields(under: index, in: reading).first { $0.field.meaning == .status && !$0.field.value.isEmpty }
            .map { StatePlace(line: reading.statements[$0.statement].line) }
    }

    /// The status that is written under a title; nil when none is.
    static func status(under index: Int, in reading: Reading) -> StatedStatus? {
        fields(under: index, in: reading)
            .first { $0.field.meaning == .status && !$0.field.value.isEmpty && !isDay($0.field.value, reading) }
            .flatMap { reading.words.status($0.field.value) }
    }

    /// `Stand: 2031-05-02 · …` says of which day a document is, and not where its work stands.
    private static func isDay(_ value: String, _ reading: Reading) -> Bool {
        reading.dates.all(in: value).first.map { $0.range.lowerBound == 0 } ?? false
    }

    /// The first sentence of a part called "Status" right under the title of a document, and where it stands.
    static func standing(under index: Int, in reading: Reading) -> (stated: StatedStatus, statement: Int)? {
        let sections = reading.outline.sections
        let title = reading.statements[index].section
        guard sections[title].statement == index,
            let part = sections.indices.first(where: {
                sections[$0].parent == title && sections[$0].level <= 6
                    && FieldKeys.meaning(of: sections[$0].folded) == .status
            }),
            let first = sections[part].statement.map({ $0 + 1 }), first < reading.statements.count,
            !reading.statements[first].isHeading, reading.statements[first].box == nil,
            let stated = reading.words.status(Clauses.sentence(of: reading.statements[first].body)),
            stated.meaning != nil
        else { return nil }
        return (stated, first)
    }

    /// Puts status, date, owner and severity that stand under a title into a fact.
    static func apply(under index: Int, to fact: inout Fact, in reading: Reading) {
        for (field, statement) in fields(under: index, in: reading) where !field.value.isEmpty {
            switch field.meaning {
            case .status:
                guard fact.status == nil, !isDay(field.value, reading), let stated = reading.words.status(field.value)
                else { continue }
                fact.status = stated.meaning?.status(of: fact.kind) ?? .unknown
                fact.details[.statusWords] = stated.words
                fact.statePlace = StatePlace(line: reading.statements[statement].line)
                if fact.date == nil, stated.meaning?.isFavourable ?? false {
                    let days = reading.dates.all(in: field.value)
                    if days.count == 1 { fact.date = days.first?.date }
                }
            case .due, .closedOn:
                guard fact.date == nil else { continue }
                fact.date = reading.dates.last(in: field.value)
                // The day on which something was finished is no day by which it is due, not even one that is still to come.
                if field.meaning == .due { fact.details[.due] = field.value }
            case .owner:
                if fact.person == nil, fact.role == nil { Owner.read(field.value, into: &fact) }
            case .severity: fact.severity = fact.severity ?? reading.words.severity(in: field.value)
            case .dependsOn: fact.details[.dependsOn] = field.value
            case .affects, .fixedIn, .workaround, .component, .firstSeen, .impact, .signer, .reviewers, .reviewOutcome,
                .signature, .signedOn, .decision, .decisionScope, .decisionDate, nil:
                continue
            }
        }
    }
}

/// Who owns a thing: a function goes to the role, a name to the person.
enum Owner {
    /// Words in small letters, or behind a number, that no name is written in: `1er assistant`, `bar team`.
    private static func isCommon(_ words: String) -> Bool {
        let parts = words.split(onByte: 0x20).filter { !$0.isEmpty }
        guard (2...4).contains(parts.count), !words.hasByte(0x40), !words.hasByte(0x2E) else { return false }
        return parts.dropFirst().allSatisfy { $0.unicodeScalars.first?.properties.isLowercase ?? false }
            && parts[0].unicodeScalars.first.map { $0.properties.isLowercase || $0.properties.numericType != nil }
                ?? false
    }

    /// Whoever is named before a remark: `Owner Kit; decided on 2 April: ship`.
    private static func name(in cell: String) -> String {
        guard cell.hasByte(UInt8(ascii: ";")), let first = cell.split(onByte: UInt8(ascii: ";")).first?.trimmed,
            !first.isEmpty
        else { return cell }
        return OwnerClause.name(in: first) ?? (PersonName.isOne(first) ? first : cell)
    }

    static func read(_ text: String, into fact: inout Fact) {
        let words = name(in: text.withoutBadges)
        guard !Placeholder.isOne(words), words.utf8.count <= 120 else { return }
        fact.details[.owner] = words
        // A badge may say that what stands beside it is a team.
        let seat = SeatName(words)
        if let person = seat.person, RoleNames.isRole(seat.role), PersonName.isOne(person), !RoleNames.isRole(person) {
            fact.role = seat.role
            fact.person = person
        } else if text.containsBytes("![Team]") || RoleNames.isRole(words) || Departments.mayBeAsked(words)
            || Departments.areNamed(in: words) || isCommon(words)
        {
            fact.role = words
        } else {
            fact.person = words
        }
    }
}

extension String {
    /// The text without badges (`![Team][]`) and without the brackets of links whose targets are not given.
    var withoutBadges: String {
        guard utf8.contains(0x5B) else { return trimmed }
        var rest = self
        while let start = rest.firstOffset(of: "!["), let close = rest.firstOffset(of: "]", from: start) {
            var end = close + 1
            if rest.bytes(from: end).startsWithBytes("[]") { end += 2 }
            rest = rest.bytes(0..<start) + rest.bytes(from: end)
        }
        let words = String(decoding: rest.utf8.filter { $0 != 0x5B && $0 != 0x5D }, as: UTF8.self).trimmed
        return words.isEmpty ? trimmed : words
    }
}
