import MusterModel
import MusterText

// Lines that are titles by where they stand: the first of a text without headings, and the one right above a list.
extension OutlineBuilder {
    /// The short line that a text without any heading begins with: `Risk log: cold chain, district pilot`.
    func firstTitle(_ lines: [WrappedLines.Line]) -> WrappedLines.Line? {
        guard outline.statements.isEmpty, !outline.isRecovered, let first = lines.first, first.line < 6,
            !html.isInTable, !tree.nodes.contains(where: { $0.kind == .heading || $0.kind == .htmlBlock })
        else { return nil }
        let text = first.text.text
        guard words.mark(leading: text.utf8) == nil, !PipeRow.isOne(text), text.utf8.count <= 100,
            (2...14).contains(FoldedText(text).wordCount), IdentifiedTitle(task: text) == nil,
            PhaseTitle.leading(text) == nil, DigestLine(Array(text.utf8)[...]) == nil,
            !hasEnd(text), !isKnownField(first.text), !repeatsItself(text)
        else { return nil }
        // A paragraph goes on.
        let next = lines.dropFirst().first
        if let next, WrappedLines.joined([first, next], isBroken: { _ in false }).first?.text.text != text {
            return nil
        }
        return first
    }

    mutating func addTitle(_ line: Int, _ text: InlineText) {
        let statement = add(.line, line: line, text: text, parent: nil, box: nil)
        open(level: 1, statement: statement, role: words.role(ofTitle:))
    }

    /// Whether a list or a table follows a paragraph directly.
    func isAboveList(_ paragraph: Int) -> Bool {
        let next = Int(tree[paragraph].end)
        return next < tree.nodes.count && (tree[next].kind == .list || tree[next].kind == .table)
            && tree[next].parent == tree[paragraph].parent
    }

    /// Whether a line right above a list ends the list before it, whatever its own words are: `Permits` behind the points of
    /// a list of risks.
    func endsListAbove(_ line: Statement) -> Bool {
        guard mayBeTitle(line), outline.sections[section].level == 7 || section == outline.titleSection else {
            return false
        }
        let above = outline.statements.dropLast().last
        let isBehindTable = outline.tables.last.map { $0.section == section } ?? false
        return isBehindTable || above.map { $0.section == section && ($0.isItem || $0.parent != nil) } ?? false
    }

    /// What a list below such a line holds: boxes to tick are no risks, whatever the title of the whole is.
    func roleBelow(_ line: Int) -> SectionRole? {
        let next = line + 1...line + 2
        let first = next.lazy.filter { $0 <= document.lines.count }
            .map { String(decoding: Array(document.lines.slice($0)), as: UTF8.self).trimmed }.first { !$0.isEmpty }
        let isBoxed = ["- [", "* [", "+ ["].contains { first?.startsWithBytes($0) ?? false }
        return isBoxed && outline.titleSection.map { outline.sections[$0].role == .risks } ?? false ? .checklist : nil
    }

    /// Whether a line right above a list may be its title: `Problems noted`, `Deliverables so far`.
    func mayBeTitle(_ line: Statement, longest: Int = 5) -> Bool {
        guard let first = line.body.unicodeScalars.first, first.properties.isUppercase || first.value > 0x2E7F else {
            return false
        }
        return line.folded.wordCount <= longest && line.body.utf8.count <= 60 && line.field == nil && line.box == nil
            && !hasEnd(line.body) && !SectionTitles.isOrder(line.folded)
    }

    /// Whether other lines begin as this one does: `Version 2.3.0`, below which stands `Version 2.2.9`.
    private func repeatsItself(_ text: String) -> Bool {
        let start = Array(text.utf8.prefix(8))
        return (1...document.lines.count).count { document.lines.slice($0).starts(with: start) } > 1
    }

    private func hasEnd(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last else { return true }
        return [".", "!", "?", ";", ",", "…", "。", "！", "？", "；", "，"].contains(last)
    }

    /// Whether a line is a field that documents state of themselves, or the head of a letter.
    private func isKnownField(_ text: InlineText) -> Bool {
        guard let field = FieldReader.first(in: text, body: text.text) else { return false }
        return field.value.isEmpty || field.meaning != nil || letterHeads.contains(field.key.text)
            || ColumnTitles.isKnown(field.key)
    }

    private var letterHeads: Set<String> {
        [
            "from", "to", "cc", "subject", "sent", "von", "an", "betreff", "de", "à", "objet", "para", "asunto",
            "assunto",
        ]
    }
}
