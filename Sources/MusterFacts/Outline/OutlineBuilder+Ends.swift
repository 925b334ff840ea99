import MusterModel
import MusterText

// What is known only when all statements are: where parts end, what stands in them, and what their points are about.
extension OutlineBuilder {
    /// Fills what is known only when all statements are.
    mutating func finish() {
        for index in outline.statements.indices { outline.statements[index].end = index + 1 }
        for index in outline.statements.indices.reversed() {
            guard let parent = outline.statements[index].parent else { continue }
            outline.statements[parent].end = max(outline.statements[parent].end, outline.statements[index].end)
        }
        outline.sectionEnds = outline.sections.indices.map { $0 + 1 }
        for index in outline.sections.indices.reversed() {
            guard let parent = outline.sections[index].parent else { continue }
            outline.sectionEnds[parent] = max(outline.sectionEnds[parent], outline.sectionEnds[index])
        }
        outline.tablesBySection = Dictionary(grouping: outline.tables.indices) { outline.tables[$0].section }
        readSubject()
        outline.bySection = SectionedPlaces(outline.statements, sections: outline.sections.count)
        outline.topBySection = SectionedPlaces(outline.statements, sections: outline.sections.count) {
            $0.parent == nil
        }
        outline.roles.reserveCapacity(outline.statements.count)
        outline.contents = Array(repeating: [], count: outline.sections.count)
        for (index, statement) in outline.statements.enumerated() {
            if outline.sections[statement.section].statement != index {
                outline.contents[statement.section].formUnion(SectionContents(statement))
            }
            if let meaning = statement.field?.meaning, meaning == .decisionDate || meaning == .decisionScope {
                outline.decisionFields[statement.section, default: []].append(index)
            }
            guard statement.isItem, statement.end > index + 1 else { continue }
            if let role = labelRole(of: statement) { outline.itemRoles[index] = role }
        }
        fillRoles()
        fillPaths()
    }

    /// A parent stands before its children, so that the label above it is known when theirs is asked for.
    private mutating func fillRoles() {
        var labels: [SectionRole?] = []
        labels.reserveCapacity(outline.statements.count)
        for statement in outline.statements {
            let label = statement.parent.flatMap { outline.itemRoles[$0] ?? labels[$0] }
            labels.append(label)
            let role = outline.sections[statement.section].role
            outline.roles.append(role == .example ? role : label ?? role)
        }
    }

    /// `Approval table of 2 April 2031.` right below a title that names only the product says what stands below it.
    private mutating func readSubject() {
        guard let at = outline.titleSection, case let section = outline.sections[at], section.role == nil,
            section.title.hasDigit, let title = section.statement
        else { return }
        let lines = outline.statements[(title + 1)...].prefix(2).prefix {
            $0.section == at && !$0.isItem && $0.box == nil
        }
        guard let role = lines.lazy.compactMap({ SubjectTitles.role(opening: $0.folded) }).first else { return }
        outline.sections[at] = section.about(role)
    }

    private mutating func fillPaths() {
        for (index, section) in outline.sections.enumerated() {
            let above = section.parent.map { outline.paths[$0] } ?? []
            let isNamed = !section.title.isEmpty && index != outline.titleSection
            outline.paths.append(isNamed ? above + [section.title] : above)
        }
    }

    /// What an item says that stands under it.
    private func labelRole(of item: Statement) -> SectionRole? {
        if let field = item.field, field.value.isEmpty { return words.role(ofTitle: field.key) }
        return item.introduces ? words.role(ofTitle: item.folded) : words.exactRole(ofTitle: item.folded)
    }
}
