import MusterModel
import MusterText

// Lines: which of them open a part of their own, and which are the points of a list set with line breaks.
extension OutlineBuilder {
    /// Adds the lines of a paragraph; where several begin with a mark, these are the points of a list set with line breaks.
    mutating func addLines(_ paragraph: [(line: Int, text: InlineText)], parent: Int?) {
        let lines = DefinitionLines.joined(paragraph)
        let points = PointLines.signs(of: lines, isFirst: outline.statements.isEmpty) { [words] in
            words.exactRole(ofTitle: FoldedText($0)) != nil
        }
        guard points.isEmpty else { return addPoints(points, of: lines, parent: parent) }
        let isList = lines.count > 1 && lines.count { isMarked($0.text) } > 1
        let sentences = isList ? lines : WrappedLines.joined(lines, isBroken: { endsOnPurpose($0) })
        for (line, text) in sentences {
            if isList, isMarked(text) {
                _ = add(.item(number: nil), line: line, text: text, parent: parent, box: nil)
            } else {
                addLine(line, text, parent: parent)
            }
        }
    }

    /// Adds the lines of a paragraph some of which are points; what stands below a point tells more of it.
    private mutating func addPoints(
        _ signs: [Int: PointLines.Sign], of lines: [(line: Int, text: InlineText)], parent: Int?
    ) {
        let starts = signs.keys.sorted()
        let above = lines[..<starts[0]]
        aboveList = above.last?.line
        for (line, text) in above { addLine(line, text, parent: parent) }
        for (start, next) in zip(starts, starts.dropFirst() + [lines.count]) {
            var group = Array(lines[start..<next])
            group[0].text = group[0].text.cut(at: signs[start]?.length ?? 0).tail
            let joined = WrappedLines.joined(group, isBroken: endsOnPurpose)
            let form = Statement.Form.item(number: signs[start]?.number)
            let point = add(form, line: joined[0].line, text: joined[0].text, parent: parent, box: nil)
            for (line, text) in joined.dropFirst() {
                // The sign of a definition list.
                addLine(line, text.text.startsWithBytes(": ") ? text.cut(at: 2).tail : text, parent: point)
            }
        }
    }

    /// Whether a line of the file ends in a backslash. Two spaces, which break a line too, are seen by nobody and left by many.
    private func endsOnPurpose(_ line: Int) -> Bool { document.lines.slice(line).last == UInt8(ascii: "\\") }

    private func isMarked(_ text: InlineText) -> Bool {
        text.text.utf8.first != UInt8(ascii: "[") && words.mark(leading: text.text.utf8) != nil
    }

    mutating func addLine(_ line: Int, _ text: InlineText, parent: Int?) {
        if parent == nil {
            endExample()
            endList(before: text)
        }
        let statement = add(.line, line: line, text: text, parent: parent, box: nil)
        guard parent == nil else { return }
        let added = outline.statements[statement]
        if added.folded.wordCount <= 8, added.field?.value.isEmpty ?? true,
            words.exactRole(ofTitle: added.folded) != nil
        {
            open(level: 7, statement: statement, role: words.exactRole(ofTitle:))
        } else if outline.sections[section].level == 7, added.folded.wordCount <= 2,
            Self.accounts.contains(added.folded.text)
        {
            open(level: 7, statement: statement) { _ in nil }
        } else if added.folded.wordCount <= 14,
            added.introduces || outline.sections[section].role == .milestones && Period.isOne(added.folded)
                || added.text.isStrong
                    && (added.folded.wordCount <= 8 && added.field == nil || Self.namesItself(added))
        {
            open(level: 7, statement: statement, role: words.role(ofLabel:))
        } else if aboveList == line, mayBeTitle(added, longest: 9), words.role(ofLabel: added.folded) != nil {
            open(level: 7, statement: statement, role: words.role(ofLabel:))
        } else if aboveList == line, endsListAbove(added) {
            let role = roleBelow(line)
            open(level: 7, statement: statement) { _ in role }
        } else if added.introduces, let label = Self.lastSentence(of: added.body),
            let role = words.role(ofLabel: FoldedText(label))
        {
            open(level: 7, statement: statement, named: label) { _ in role }
        }
    }

    /// Bare lines that end an agenda or a list of those present: what was said follows.
    private static let accounts: Set<String> = [
        "notes", "minutes", "discussion", "meeting minutes", "notizen", "protokoll", "diskussion", "compte rendu",
        "notas",
        "discusión", "discussão", "记录", "会议内容", "讨论", "メモ", "議事", "議事内容",
    ]

    /// What a line announces as an example ends with the table or list that follows it.
    private mutating func endExample() {
        let open = outline.sections[section]
        guard open.level == 7, open.ownRole == .example || open.ownRole == .legend, let parent = open.parent
        else {
            return
        }
        let hasTable = outline.tables.last.map { $0.section == section } ?? false
        let hasList = outline.statements.last.map { $0.section == section && $0.isItem } ?? false
        if hasTable || hasList { section = parent }
    }

    /// A list that a line introduces ends with the first field behind it that belongs to no point: `Sign-off: still open`.
    private mutating func endList(before text: InlineText) {
        let open = outline.sections[section]
        guard open.level == 7, let parent = open.parent, let last = outline.statements.last, last.section == section,
            last.isItem || last.parent != nil, let field = FieldReader.first(in: text, body: text.text),
            !field.value.isEmpty, field.exactRole == nil, let role = open.ownRole, Self.listed.contains(role),
            // Under a title of its own the field may belong to that.
            outline.sections[parent].level <= 1
        else { return }
        section = parent
    }

    /// What lists without a title of their own hold.
    private static let listed: Set<SectionRole> = [
        .issues, .risks, .actions, .tasks, .milestones, .deliverables, .acceptance, .backlog, .completed, .deferred,
    ]

    /// The label at the end of a line that says other things before it: "Two parts are missing. Conditions for a go:"
    private static func lastSentence(of line: String) -> String? {
        let sentences = Sentences(line).list
        guard sentences.count > 1, let last = sentences.last, FoldedText(last).wordCount <= 14 else { return nil }
        return last
    }

    /// `**M-7: Rework the import**`, `**Test 1: Start**`: a line in bold letters that begins with an id, or with a word and
    /// its number, is the title of what follows.
    static func namesItself(_ line: Statement) -> Bool {
        if WrittenID.leading(line.body).map({ !$0.rest.isEmpty }) ?? false { return true }
        if line.text.isStrong, IdentifiedTitle(apartIn: line.body) != nil { return true }
        guard let field = line.field, field.isStrong, !field.value.isEmpty, field.key.wordCount == 2 else {
            return false
        }
        return numbered.begin(field.key) && field.key.text.utf8.last?.isASCIIDigit ?? false
    }

    /// What tests and the parts of a plan are numbered as.
    private static let numbered: Phrases = [
        "test", "case", "scenario", "check", "gate", "testfall", "fall", "szenario", "cas", "scénario", "caso",
        "prueba",
        "escenario", "teste", "cenário", "phase", "stage", "sprint", "wave", "iteration", "fase", "etappe", "welle",
        "onda", "étape", "etapa",
    ]
}
