import MusterModel
import MusterText

/// Makes the flat view of a parsed document in one walk over its tree.
struct OutlineBuilder {
    let document: ParsedDocument
    let tree: NodeTree
    let words: Wording
    var outline = Outline()
    /// Reads the words of blocks.
    var inlines: InlineReader
    /// The section that is open.
    var section = 0
    /// The version that the title of the document names; nil until it has been read.
    private var ownVersion: VersionNumber?
    /// For each list item of the tree, its statement.
    var itemStatements: [Int?]
    /// The raw HTML that is being read.
    var html = HTMLReader()
    /// For each ordered list of the tree, the number of its next item.
    private var numbers: [Int: Int] = [:]

    /// - Parameter words: what the document's marks and titles mean.
    static func outline(of document: ParsedDocument, words: Wording = .builtIn) -> Outline {
        var builder = OutlineBuilder(document: document, words: words)
        builder.build()
        return builder.outline
    }

    private init(document: ParsedDocument, words: Wording) {
        self.document = document
        self.words = words
        tree = document.tree
        inlines = InlineReader(tree)
        itemStatements = Array(repeating: nil, count: document.tree.nodes.count)
    }

    private mutating func build() {
        outline.statements.reserveCapacity(document.lines.count)
        outline.openBlocks = OpenBlock.all(in: document)
        outline.isRecovered = !document.recoveredLines.isEmpty
        outline.sections = [
            Section(
                line: 1, level: 0, title: "", folded: "", ownRole: nil, role: nil, parent: nil, statement: nil,
                mark: nil)
        ]
        var index = 1
        while index < tree.nodes.count { index = read(index) }
        finish()
    }

    /// Reads the block at an index and returns the index of the next one to read.
    private mutating func read(_ index: Int) -> Int {
        let node = tree[index]
        switch node.kind {
        case .heading:
            readHeading(index)
            return Int(node.end)
        case .paragraph:
            readParagraph(index)
            return Int(node.end)
        case .item:
            readItem(index)
            return index + 1
        case .table:
            readTable(index)
            return Int(node.end)
        case .codeBlock:
            readFence(index)
            return Int(node.end)
        case .blockQuote:
            readQuotation(index)
            return Int(node.end)
        case .htmlBlock:
            readHTML(index)
            return Int(node.end)
        case .thematicBreak, .footnoteDefinition:
            return Int(node.end)
        case .document, .list, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis,
            .strong,
            .strikethrough, .link, .image, .footnoteReference:
            return index + 1
        }
    }
}

// Statements.
extension OutlineBuilder {
    private mutating func readHeading(_ index: Int) {
        let text = inlines.text(of: index)
        if html.isInTable { return html.readMarkdown(text, line: Int(tree[index].line)) }
        addHeading(Int(tree[index].value), line: Int(tree[index].line), text: text)
    }

    mutating func addHeading(_ level: Int, line: Int, text: InlineText) {
        guard !text.text.isEmpty else { return }
        let statement = add(.heading(level), line: line, text: text, parent: nil, box: nil)
        open(level: level, statement: statement, role: words.role(ofTitle:))
    }

    private mutating func readParagraph(_ index: Int) {
        let lines = inlines.lines(of: index)
        if html.isInTable {
            for (line, text) in lines { html.readMarkdown(text, line: line) }
            return
        }
        let item = enclosingItem(of: index)
        if let item, itemStatements[item] == nil {
            readItemText(lines, of: item)
        } else {
            let parent = item.flatMap { itemStatements[$0] }
            addParts(of: lines, parent: parent, isMarkup: false)
        }
    }

    /// Adds the lines of a paragraph; where several begin with a mark, these are the points of a list set with line breaks.
    mutating func addLines(_ lines: [(line: Int, text: InlineText)], parent: Int?) {
        let isList = lines.count > 1 && lines.count { isMarked($0.text) } > 1
        let lines = isList ? lines : WrappedLines.joined(lines, isBroken: endsOnPurpose)
        for (line, text) in lines {
            if isList, isMarked(text) {
                _ = add(.item(number: nil), line: line, text: text, parent: parent, box: nil)
            } else {
                addLine(line, text, parent: parent)
            }
        }
    }

    /// Whether a line of the file ends in a backslash. Two spaces, which break a line too, are seen by nobody and left by many.
    private func endsOnPurpose(_ line: Int) -> Bool { document.lines.slice(line).last == UInt8(ascii: "\\") }

    private func isMarked(_ text: InlineText) -> Bool {
        text.text.utf8.first != UInt8(ascii: "[") && words.mark(leading: text.text.utf8) != nil
    }

    /// An item whose first block is no paragraph still stands for its children.
    private mutating func readItem(_ index: Int) {
        // The words of a paragraph or of raw HTML are the item's own.
        guard index + 1 < Int(tree[index].end), tree[index + 1].kind != .paragraph, !html.isInTable,
            tree[index + 1].kind != .htmlBlock
        else { return }
        itemStatements[index] = addItem(index, line: Int(tree[index].line), text: .empty)
    }

    /// The first paragraph of an item: lines that are indented go on with it, others stand by themselves.
    private mutating func readItemText(_ lines: [(line: Int, text: InlineText)], of item: Int) {
        guard var (first, text) = lines.first else { return readEmptyItem(item) }
        var rest = lines.dropFirst()
        while let next = rest.first, document.lines.slice(next.line).first?.isASCIISpace == true,
            !PipeRow.isOne(next.text.text)
        {
            text.append(next.text)
            rest = rest.dropFirst()
        }
        first = max(first, 1)
        itemStatements[item] = addItem(item, line: first, text: text)
        if !rest.isEmpty { addParts(of: Array(rest), parent: nil, isMarkup: false) }
    }

    /// A box whose words are only tags stands there without words; struck-through words say nothing on purpose.
    private mutating func readEmptyItem(_ item: Int) {
        if let words = InlineReader.struck(in: item, of: tree), !words.isEmpty {
            outline.struckItems.append(StruckItem(line: Int(tree[item].line), section: section, words: words))
        }
        guard tree[item].value > 0, !tree.descendants(of: item).contains(where: { tree[$0].kind == .strikethrough })
        else { return }
        itemStatements[item] = addItem(item, line: Int(tree[item].line), text: .empty)
    }

    mutating func addItem(_ item: Int, line: Int, text: InlineText) -> Int {
        let list = Int(tree[item].parent)
        let start = Int(tree[list].value)
        var number: Int?
        if tree[list].kind == .list, start >= 0 {
            number = numbers[list, default: start]
            numbers[list] = (number ?? 0) + 1
        }
        let box: Statement.Box? =
            switch tree[item].value {
            case 1: .empty
            case 2: .checked
            case _: nil
            }
        let parent = enclosingItem(of: item).flatMap { itemStatements[$0] }
        return add(.item(number: number), line: line, text: text, parent: parent, box: box)
    }

    mutating func addLine(_ line: Int, _ text: InlineText, parent: Int?) {
        if parent == nil { endExample() }
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
        guard open.level == 7, open.ownRole == .example || open.ownRole == .legend, let parent = open.parent else {
            return
        }
        let hasTable = outline.tables.last.map { $0.section == section } ?? false
        let hasList = outline.statements.last.map { $0.section == section && $0.isItem } ?? false
        if hasTable || hasList { section = parent }
    }

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
        guard let field = line.field, field.isStrong, !field.value.isEmpty, field.key.wordCount == 2 else {
            return false
        }
        return numbered.begin(field.key) && field.key.text.utf8.last?.isASCIIDigit ?? false
    }

    /// What tests are numbered as.
    private static let numbered: Phrases = [
        "test", "case", "scenario", "check", "gate", "testfall", "fall", "szenario", "cas", "scénario", "caso",
        "prueba",
        "escenario", "teste", "cenário",
    ]

    mutating func add(
        _ form: Statement.Form, line: Int, text: InlineText, parent: Int?, box: Statement.Box?
    ) -> Int {
        var text = text
        text.removeCitations()
        var box = box
        text.removeTreeLines()
        let leading = words.mark(leading: text.text.utf8)
        var mark = leading?.mark
        var body = text.text
        if let leading { body = text.text.bytes(from: leading.length).trimmed }
        if box == nil, leading != nil, text.text.utf8.first == UInt8(ascii: "[") {
            box = mark == .done ? .checked : .empty
            mark = nil
        }
        if box == nil, leading == nil, case .item = form, let unknown = Statement.Box.unknown(in: text.text) {
            box = unknown.box
            body = text.text.bytes(from: unknown.length).trimmed
        }
        let depth = parent.map { outline.statements[$0].depth + 1 } ?? 0
        let statement = Statement(
            form: form, line: line, text: text, body: body, box: box, mark: mark, section: section, parent: parent,
            depth: depth)
        outline.statements.append(statement)
        return outline.statements.count - 1
    }

    /// The innermost list item that holds a node; nil outside of lists.
    func enclosingItem(of index: Int) -> Int? {
        var at = Int(tree[index].parent)
        while at > 0 {
            if tree[at].kind == .item { return at }
            at = Int(tree[at].parent)
        }
        return nil
    }
}

// Sections.
extension OutlineBuilder {
    private mutating func open(
        level: Int, statement: Int, named name: String? = nil, role: (FoldedText) -> SectionRole?
    ) {
        let title = outline.statements[statement]
        let plain = name == nil ? ShortCodes.removed(from: title.body) : nil
        let words = plain.map { FoldedText($0) } ?? title.folded
        var parent: Int? = section
        while let at = parent, outline.sections[at].level >= level { parent = outline.sections[at].parent }
        if outline.titleSection == nil, level <= 2 { outline.titleSection = outline.sections.count }
        let shown = parent.flatMap(shownRole)
        let said = Self.namesOneThing(title) ? nil : role(words) ?? Self.remarked(title, role)
        let isMisread =
            said == .issues && SectionTitles.isOrder(title.folded)
            || said == .agenda && outline.titleSection == outline.sections.count
                && SectionTitles.namesProduct(title.body)
        let later = LaterVersion.isNamed(in: title.body, title.folded, after: ownVersion)
        let own =
            shown ?? (isMisread ? nil : later && said.map(SectionTitles.mayComeLater) ?? true ? .backlog : said)
            ?? (words == "open" && stands(beside: .completed, below: parent) ? .deferred : nil)
        let section = Section(
            line: title.line, level: level, title: Self.title(of: name ?? plain ?? title.body),
            folded: name.map { FoldedText($0) } ?? words, ownRole: own,
            role: own ?? parent.flatMap(inherited), parent: parent, statement: statement,
            mark: title.mark ?? trailingMark(of: title.body))
        outline.sections.append(section)
        self.section = outline.sections.count - 1
        if self.section == outline.titleSection { ownVersion = LaterVersion.only(in: section.title) }
        outline.statements[statement].section = self.section
    }

    /// Whether a title of this role came before in the same part: `Shipped` before `Open` makes work of what is open.
    private func stands(beside role: SectionRole, below parent: Int?) -> Bool {
        outline.sections.contains { $0.parent == parent && $0.ownRole == role }
    }

    /// A title that begins with an id (`RISK-I002: API compatibility issues`) names one thing, and no list of such things.
    private static func namesOneThing(_ title: Statement) -> Bool {
        // The entry of a task in a log is about the task, whatever words its title holds.
        if IdentifiedTitle.afterDay(title.body).flatMap(IdentifiedTitle.init(task:)) != nil { return true }
        guard let named = WrittenID.leading(title.body), !named.rest.isEmpty else { return false }
        return !partWords.contains { named.id.startsWithBytes($0) }
    }

    /// `Evidence (attach to the tag)` is about what its words before the brackets say.
    private static func remarked(_ title: Statement, _ role: (FoldedText) -> SectionRole?) -> SectionRole? {
        guard let said = TitleRemark.removed(from: title.body).flatMap({ role(FoldedText($0)) }) else { return nil }
        switch said {
        case .issues, .risks, .evidence, .signoffs, .milestones, .waivers, .decisions, .votes, .artifacts, .actions,
            .backlog, .completed, .deferred:
            return said
        case .scope, .context, .objectives, .guidance, .definitionOfReady, .definitionOfDone, .acceptance,
            .deliverables, .references, .tasks, .phases, .checklist, .security, .decision, .attendees, .agenda,
            .conditions, .testSummary, .metrics, .rollback, .deployment, .support,
            .communication, .operations, .freeze, .log, .versionControl, .history, .legend, .example, .troubleshooting:
            return nil
        }
    }

    private static let partWords = ["PHASE", "SECTION", "PART", "STAGE", "SPRINT", "WEEK", "DAY", "WAVE"]

    private static func title(of words: String) -> String {
        var title = StatusMark.stripped(words)
        while title.utf8.last == UInt8(ascii: ":") {
            title = String(decoding: title.utf8.dropLast(), as: UTF8.self).trimmed
        }
        return title
    }

    private func trailingMark(of text: String) -> StatusMark? {
        guard let last = text.utf8.last, last >= 0x80 || last == UInt8(ascii: ":") else { return nil }
        return words.mark(in: text)
    }

    /// What holds for all that stands under a section, whatever the titles within say: advice, and examples.
    private func shownRole(of section: Int) -> SectionRole? {
        switch outline.sections[section].role {
        case .troubleshooting: .troubleshooting
        case .example where section != outline.titleSection: .example
        case _: nil
        }
    }

    /// The document's title tells its kind; only what fills whole documents passes on to the sections within.
    private func inherited(from parent: Int) -> SectionRole? {
        let role = outline.sections[parent].role
        guard parent == outline.titleSection else { return role }
        switch role {
        case .issues, .risks, .artifacts, .legend, .example, .backlog, .waivers, .troubleshooting, .definitionOfReady,
            .definitionOfDone:
            return role
        case .scope, .context, .objectives, .guidance, .acceptance, .deliverables, .references, .tasks, .phases,
            .checklist, .signoffs, .security, .decision, .attendees, .agenda, .votes,
            .conditions, .actions, .milestones, .evidence, .testSummary, .metrics, .rollback, .deployment, .support,
            .communication, .operations, .freeze, .log, .versionControl, .decisions, .history, .completed, .deferred,
            nil:
            return nil
        }
    }
}

// Tables, fences, quotations.
extension OutlineBuilder {
    private mutating func readFence(_ index: Int) {
        let node = tree[index]
        let info = tree.text(node.detail).asciiLowercased
        let language = info.utf8.split(separator: 0x20).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let isFenced = document.lines.slice(Int(node.line)).contains { $0 == 0x60 || $0 == 0x7E }
        let first = Int(node.line) + (isFenced ? 1 : 0)
        outline.fences.append(
            Fence(section: section, language: language, first: first, code: tree.slice(node.text).composed))
    }

    private mutating func readQuotation(_ index: Int) {
        var last = 0
        for inner in tree.descendants(of: index) where tree[inner].kind == .text {
            let line = Int(tree[inner].line)
            if line != last { outline.quotedLines.append(line) }
            last = line
        }
        for inner in tree.descendants(of: index) where tree[inner].kind == .paragraph {
            for (line, text) in inlines.lines(of: inner) {
                let mark = words.mark(leading: text.text.utf8)
                outline.quotations.append(
                    Statement(
                        form: .line, line: line, text: text, body: text.text, box: quotedBox(of: inner),
                        mark: mark?.mark, section: section, parent: nil, depth: 0))
            }
        }
    }

    private func quotedBox(of paragraph: Int) -> Statement.Box? {
        switch enclosingItem(of: paragraph).map({ tree[$0].value }) {
        case 1: .empty
        case 2: .checked
        case _: nil
        }
    }

    /// Fills what is known only when all statements are.
    private mutating func finish() {
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
        reserveSections()
        outline.contents = Array(repeating: [], count: outline.sections.count)
        for (index, statement) in outline.statements.enumerated() {
            outline.bySection[statement.section].append(index)
            if outline.sections[statement.section].statement != index {
                outline.contents[statement.section].formUnion(SectionContents(statement))
            }
            if statement.parent == nil { outline.topBySection[statement.section].append(index) }
            if let meaning = statement.field?.meaning, meaning == .decisionDate || meaning == .decisionScope {
                outline.decisionFields[statement.section, default: []].append(index)
            }
            guard statement.isItem, statement.end > index + 1 else { continue }
            if let role = labelRole(of: statement) { outline.itemRoles[index] = role }
        }
        fillRoles()
        fillPaths()
    }

    /// Makes room for the statements of each section.
    private mutating func reserveSections() {
        var counts = Array(repeating: 0, count: outline.sections.count)
        for statement in outline.statements { counts[statement.section] += 1 }
        outline.bySection = Array(repeating: [], count: outline.sections.count)
        outline.topBySection = outline.bySection
        for (section, count) in counts.enumerated() {
            outline.bySection[section].reserveCapacity(count)
            outline.topBySection[section].reserveCapacity(count)
        }
        outline.roles.reserveCapacity(outline.statements.count)
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
