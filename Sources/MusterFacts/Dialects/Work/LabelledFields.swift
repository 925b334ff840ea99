import MusterText

/// The fields of an issue, a risk or a task with an id that stand behind a label with points or a block of its own, and still tell of the title.
///
///     ### The rope slips
///     **Steps to reproduce:**
///     1. Haul it in
///
///     **Status**: OPEN
///
/// A line right below its label tells of what the label names, and so do fields that more than one label has. Under other
/// titles such lines may as well close the document.
enum LabelledFields {
    /// The labels themselves, whose values are empty, and the fields behind what they hold, in order of lines.
    static func fields(under title: Int, in reading: Reading) -> [(field: Statement.Field, statement: Int)] {
        let outline = reading.outline
        let own = reading.statements[title].section
        guard reading.statements[title].isHeading, outline.sections[own].statement == title,
            own != outline.titleSection,
            reading.kind == .knownIssues || outline.sections[own].role == .issues
                || outline.sections[own].role == .risks
                || IdentifiedTitle(task: outline.sections[own].title) != nil
        else { return [] }
        let labels = (own + 1..<max(own + 1, outline.sectionEnds[own])).filter { inner in
            outline.sections[inner].parent == own && isLabel(inner, reading)
        }
        let found = labels.flatMap { label in
            let name = outline.sections[label].statement.flatMap { at in
                reading.statements[at].field.flatMap {
                    $0.value.isEmpty ? Told(field: $0, statement: at, isOfTitle: true) : nil
                }
            }
            return [name].compactMap(\.self) + lines(of: label, reading)
        }
        let keys = Dictionary(grouping: found, by: { $0.field.key.text })
        return found.filter { $0.isOfTitle && keys[$0.field.key.text]?.count == 1 }.map { ($0.field, $0.statement) }
    }

    /// A field, and whether it may tell of the title.
    private struct Told {
        let field: Statement.Field
        let statement: Int
        let isOfTitle: Bool
    }

    /// Whether a section is opened by a line that introduces what it holds, and names nothing that has a state itself.
    private static func isLabel(_ section: Int, _ reading: Reading) -> Bool {
        let label = reading.outline.sections[section]
        guard label.level == 7, let at = label.statement, case let line = reading.statements[at], line.introduces,
            line.box == nil, line.mark == nil, !OutlineBuilder.namesItself(line)
        else { return false }
        switch label.ownRole {
        case .example, .legend, .history, .issues, .risks, .signoffs, .votes, .decision, .decisions, .conditions,
            .waivers, .agenda, .attendees:
            return false
        case _: return true
        }
    }

    /// The fields of lines of a label; those tell of the title that something else of the label stands before.
    private static func lines(of label: Int, _ reading: Reading) -> [Told] {
        let lines = reading.outline.topStatements(in: label)
        let starts =
            reading.outline.fences.filter { $0.section == label }.map(\.first)
            + lines.filter { !isField(reading.statements[$0]) }.map { reading.statements[$0].line }
        let first = starts.min() ?? Int.max
        return lines.prefix(24).flatMap { at -> [Told] in
            let line = reading.statements[at]
            guard isField(line) else { return [] }
            return FieldReader.all(in: line).map { Told(field: $0, statement: at, isOfTitle: line.line > first) }
        }
    }

    private static func isField(_ line: Statement) -> Bool {
        guard case .line = line.form, let field = line.field, !field.value.isEmpty else { return false }
        return field.isStrong && field.meaning != nil
    }
}
