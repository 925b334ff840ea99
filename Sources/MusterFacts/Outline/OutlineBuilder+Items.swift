import MusterModel
import MusterText

// The items of lists.
extension OutlineBuilder {
    /// An item whose first block is no paragraph still stands for its children.
    mutating func readItem(_ index: Int) {
        // The words of a paragraph or of raw HTML are the item's own.
        guard index + 1 < Int(tree[index].end), tree[index + 1].kind != .paragraph, !html.isInTable,
            tree[index + 1].kind != .htmlBlock
        else { return }
        itemStatements[index] = addItem(index, line: Int(tree[index].line), text: .empty)
    }

    /// The first paragraph of an item: lines that are indented go on with it, but for the fields of the thing that it names;
    /// others stand by themselves.
    ///
    ///     - **Truck late at the ferry**
    ///       Impact: high
    mutating func readItemText(_ lines: [(line: Int, text: InlineText)], of item: Int) {
        guard var (first, text) = lines.first else { return readEmptyItem(item) }
        var rest = lines.dropFirst()
        while let next = rest.first, document.lines.slice(next.line).first?.isASCIISpace == true,
            !PipeRow.isOne(next.text.text), !Self.isOwnField(next.text)
        {
            text.append(next.text)
            rest = rest.dropFirst()
        }
        first = max(first, 1)
        let statement = addItem(item, line: first, text: text)
        itemStatements[item] = statement
        let fields = rest.prefix {
            document.lines.slice($0.line).first?.isASCIISpace == true && Self.isOwnField($0.text)
        }
        if !fields.isEmpty { addParts(of: Array(fields), parent: statement, isMarkup: false) }
        rest = rest.dropFirst(fields.count)
        if !rest.isEmpty { addParts(of: Array(rest), parent: nil, isMarkup: false) }
    }

    /// Whether a line is a field that tells how grave a thing is, how far, whose, or what is done about it.
    private static func isOwnField(_ line: InlineText) -> Bool {
        guard let field = FieldReader.first(in: line, body: line.text), !field.value.isEmpty, field.key.wordCount <= 3,
            field.name.unicodeScalars.first.map({ !$0.properties.isLowercase }) ?? false
        else { return false }
        switch ColumnTitles.role(of: field.key, written: field.name) {
        case .impact, .likelihood, .mitigation, .severity, .status, .due, .person, .workaround: return true
        case _: return false
        }
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
