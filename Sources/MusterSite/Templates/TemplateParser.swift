import MusterText

/// Turns the text of one template into instructions, with an explicit stack of the tags that are open.
///
/// White space follows the Mustache specification: a section, comment, delimiter change, partial, parent or block that
/// has its line to itself takes the line with it. A block's content loses the indentation that its lines have in
/// common, and gets that of the place where it is put.
struct TemplateParser {
    private let source: TemplateSource
    private let mode: TemplateMode
    private var template: Template
    private var open: [OpenTag] = []
    // Where the text that is not yet an instruction begins.
    private var cursor = 0

    /// A tag that waits for its end.
    private struct OpenTag {
        let tag: Tag
        let instruction: Int
        let operation: Instruction.Operation
        /// The white space in front of the tag when nothing else is in front of it on its line.
        var lead: Range<Int>?
        /// Whether the content begins on a line of its own.
        var isStandalone = false
        /// The leading white space of the content's least indented line so far.
        var indentation: Range<Int>?
        /// The last argument so far of a parent.
        var lastArgument: Int?
    }

    private init(_ file: TemplateFiles.File, name: String, mode: TemplateMode) {
        source = TemplateSource(file)
        self.mode = mode
        template = Template(name: name, source: source)
    }

    /// The template that `file` holds; throws at the first tag that is malformed, unclosed or out of place.
    static func parse(_ file: TemplateFiles.File, name: String, mode: TemplateMode) throws(TemplateError) -> Template {
        var parser = TemplateParser(file, name: name, mode: mode)
        return try parser.parse()
    }

    private mutating func parse() throws(TemplateError) -> Template {
        var scanner = TagScanner(source)
        while let tag = try scanner.next() {
            try add(tag)
        }
        try addText(upTo: source.bytes.count)
        if let unclosed = open.last { throw error(at: unclosed.tag, "'\(unclosed.tag.name)' is never closed") }
        return template
    }

    private mutating func add(_ tag: Tag) throws(TemplateError) {
        switch tag.kind {
        case .variable: try addValue(tag, .escaped)
        case .unescaped: try addValue(tag, .unescaped)
        case .comment, .delimiters: try addText(around: tag, standalone: source.lines(around: tag.range))
        case .section: try openSection(tag, .section)
        case .inverted: try openSection(tag, .inverted)
        case .partial: try addPartial(tag)
        case .parent: try openParent(tag)
        case .block:
            if open.last?.operation == .parent { try openArgument(tag) } else { try openBlock(tag) }
        case .close: try close(tag)
        }
    }
}

// Tags that stand alone, and text.
extension TemplateParser {
    private mutating func addValue(_ tag: Tag, _ operation: Instruction.Operation) throws(TemplateError) {
        try addText(around: tag, standalone: nil)
        try append(operation, tag, path: true)
    }

    private mutating func addPartial(_ tag: Tag) throws(TemplateError) {
        let lines = source.lines(around: tag.range)
        try addText(around: tag, standalone: lines)
        let index = try append(.partial, tag, path: tag.isDynamic, standalone: lines)
        guard let lines else { return }
        template.code[index].bytes = lines.lowerBound..<tag.range.lowerBound
        note(lines.lowerBound..<tag.range.lowerBound)
    }

    /// Appends the text in front of a tag, without the white space of the lines that the tag takes with it.
    private mutating func addText(around tag: Tag, standalone lines: Range<Int>?) throws(TemplateError) {
        try addText(upTo: lines?.lowerBound ?? tag.range.lowerBound)
        cursor = lines?.upperBound ?? tag.range.upperBound
    }

    private mutating func addText(upTo end: Int) throws(TemplateError) {
        guard cursor < end else { return }
        if open.last?.operation == .parent {
            try refuseText(cursor..<end)
        } else {
            for line in source.lines(in: cursor..<end) { addLine(line) }
        }
        cursor = end
    }

    // A parent shows its arguments only. Losing what else is written there silently is for the specification.
    private func refuseText(_ range: Range<Int>) throws(TemplateError) {
        guard mode == .site, let first = source.bytes[range].firstIndex(where: { !$0.isASCIISpace }) else { return }
        throw source.error(at: first, "text within a parent, but outside its blocks, is never shown")
    }

    private mutating func addLine(_ line: Range<Int>) {
        var instruction = Instruction(operation: .text, position: line.lowerBound, bytes: line)
        let white = source.white(in: line)
        let rest = source.bytes[white.upperBound..<line.upperBound]
        let isBlank = rest.first == 0x0A || rest.starts(with: [0x0D, 0x0A])
        if source.beginsLine(line.lowerBound), !isBlank {
            instruction.beginsLine = true
            note(white)
        }
        template.code.append(instruction)
    }

    /// Appends the instruction of a tag and gives its index.
    @discardableResult
    private mutating func append(
        _ operation: Instruction.Operation, _ tag: Tag, path: Bool, standalone lines: Range<Int>? = nil
    ) throws(TemplateError) -> Int {
        var instruction = Instruction(operation: operation, position: tag.range.lowerBound)
        instruction.parts = try addName(tag, path: path)
        instruction.isDynamic = tag.isDynamic
        instruction.isStandalone = lines != nil
        if lines == nil, source.beginsLine(tag.range.lowerBound) {
            instruction.beginsLine = true
            note(tag.range.lowerBound..<tag.range.lowerBound)
        }
        if mode == .site, open.last?.operation == .parent, operation != .argument {
            throw error(at: tag, "a tag within a parent, but outside its blocks, is never shown")
        }
        template.code.append(instruction)
        return template.code.count - 1
    }

    private mutating func addName(_ tag: Tag, path: Bool) throws(TemplateError) -> Range<Int> {
        let start = template.parts.count
        if !path {
            template.parts.append(tag.name)
        } else if !tag.name.utf8.elementsEqual(".".utf8) {
            let parts = tag.name.split(onByte: UInt8(ascii: "."))
            if parts.contains(where: \.isEmpty) { throw error(at: tag, "'\(tag.name)' is not a name") }
            template.parts += parts
        }
        return start..<template.parts.count
    }
}

// Tags that open something.
extension TemplateParser {
    private mutating func openSection(_ tag: Tag, _ operation: Instruction.Operation) throws(TemplateError) {
        let lines = source.lines(around: tag.range)
        try addText(around: tag, standalone: lines)
        let index = try append(operation, tag, path: true, standalone: lines)
        open.append(OpenTag(tag: tag, instruction: index, operation: operation))
    }

    private mutating func openParent(_ tag: Tag) throws(TemplateError) {
        try addText(around: tag, standalone: nil)
        let index = try append(.parent, tag, path: tag.isDynamic)
        open.append(
            OpenTag(tag: tag, instruction: index, operation: .parent, lead: source.lead(before: tag.range.lowerBound)))
    }

    private mutating func openArgument(_ tag: Tag) throws(TemplateError) {
        let lineEnd = source.endOfBlankLine(after: tag.range.upperBound)
        try addText(around: tag, standalone: nil)
        let index = try append(.argument, tag, path: false)
        chainArgument(index)
        if let lineEnd { cursor = lineEnd }
        open.append(OpenTag(tag: tag, instruction: index, operation: .argument, isStandalone: lineEnd != nil))
    }

    private mutating func chainArgument(_ index: Int) {
        let parent = open.count - 1
        if let last = open[parent].lastArgument {
            template.code[last].argument = index
        } else {
            template.code[open[parent].instruction].argument = index
        }
        open[parent].lastArgument = index
    }

    private mutating func openBlock(_ tag: Tag) throws(TemplateError) {
        let lines = source.lines(around: tag.range)
        try addText(around: tag, standalone: lines)
        let index = try append(.block, tag, path: false, standalone: lines)
        let lead = source.lead(before: tag.range.lowerBound)
        open.append(OpenTag(tag: tag, instruction: index, operation: .block, lead: lead, isStandalone: lines != nil))
    }
}

// Tags that close something.
extension TemplateParser {
    private mutating func close(_ tag: Tag) throws(TemplateError) {
        guard let opened = open.last else { throw error(at: tag, "'\(tag.name)' is closed here, but never opened") }
        guard closes(tag, opened.tag) else {
            let line = source.line(of: opened.tag.range.lowerBound)
            throw error(at: tag, "'\(tag.name)' is closed here, but '\(opened.tag.name)' of line \(line) is still open")
        }
        switch opened.operation {
        case .section: try closeSection(tag, .sectionEnd)
        case .inverted: try closeSection(tag, .invertedEnd)
        case .parent: try closeParent(tag)
        case .argument: try closeArgument(tag)
        case .block: try closeSection(tag, .blockEnd)
        case .text, .escaped, .unescaped, .partial, .sectionEnd, .invertedEnd, .parentEnd, .blockEnd, .argumentEnd:
            preconditionFailure("only tags with an end are open")
        }
    }

    private func closes(_ tag: Tag, _ opened: Tag) -> Bool {
        let expected = opened.isDynamic ? "*" + opened.name : opened.name
        return tag.name.utf8.elementsEqual(expected.utf8)
    }

    /// Ends a section or a block.
    private mutating func closeSection(_ tag: Tag, _ end: Instruction.Operation) throws(TemplateError) {
        let lines = source.lines(around: tag.range)
        try addText(around: tag, standalone: lines)
        let closed = finish(with: end, tag, standalone: lines)
        if closed.operation == .block { setIndentation(ofBlock: closed) }
        if let indentation = closed.indentation { note(indentation) }
    }

    /// Where a block is put its lines get the indentation of its default content, else that of its own tag.
    private mutating func setIndentation(ofBlock closed: OpenTag) {
        guard let lead = closed.lead else { return }
        template.code[closed.instruction].bytes = closed.isStandalone ? closed.indentation ?? lead : lead
        if closed.indentation == nil { note(lead) }
    }

    private mutating func closeArgument(_ tag: Tag) throws(TemplateError) {
        try addText(
            around: tag,
            standalone: source.lead(before: tag.range.lowerBound).map { $0.lowerBound..<tag.range.upperBound })
        let closed = finish(with: .argumentEnd, tag, standalone: tag.range)
        if closed.isStandalone, let indentation = closed.indentation {
            outdent(closed.instruction + 1..<template.code.count, by: indentation.count)
        }
    }

    /// Takes up to `width` bytes of white space off the lines of a block's content.
    private mutating func outdent(_ range: Range<Int>, by width: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch template.code[index].operation {
            case .text:
                if template.code[index].beginsLine { outdentBytes(of: index, by: width) }
            case .partial, .block: outdentBytes(of: index, by: width)
            case .parent:
                // The arguments within have their own content, which is outdented already.
                outdentBytes(of: index, by: width)
                index = template.code[index].end
            case .escaped, .unescaped, .section, .sectionEnd, .inverted, .invertedEnd, .parentEnd, .blockEnd,
                .argument, .argumentEnd:
                break
            }
            index += 1
        }
    }

    private mutating func outdentBytes(of index: Int, by width: Int) {
        let bytes = template.code[index].bytes
        let white = source.white(in: bytes).prefix(width)
        template.code[index].bytes = white.upperBound..<bytes.upperBound
    }

    private mutating func closeParent(_ tag: Tag) throws(TemplateError) {
        try addText(around: tag, standalone: nil)
        let closed = finish(with: .parentEnd, tag, standalone: tag.range)
        guard let lead = closed.lead, let lineEnd = source.endOfBlankLine(after: tag.range.upperBound) else { return }
        // The white space in front of the parent is an instruction already: it now belongs to the parent's lines.
        let before = closed.instruction - 1
        if !lead.isEmpty, template.code[before].bytes == lead {
            template.code[before].bytes = lead.lowerBound..<lead.lowerBound
        }
        template.code[closed.instruction].bytes = lead
        template.code[closed.instruction].isStandalone = true
        template.code[closed.instruction].beginsLine = false
        cursor = lineEnd
    }

    /// Takes the innermost open tag off the stack, and appends its end.
    private mutating func finish(
        with end: Instruction.Operation, _ tag: Tag, standalone lines: Range<Int>?
    ) -> OpenTag {
        let closed = open.removeLast()
        template.code[closed.instruction].end = template.code.count
        var instruction = Instruction(operation: end, position: tag.range.lowerBound)
        instruction.beginsLine = lines == nil && source.beginsLine(tag.range.lowerBound)
        template.code.append(instruction)
        return closed
    }
}

// Small things.
extension TemplateParser {
    /// Remembers the white space that a line of the innermost open tag's content begins with.
    private mutating func note(_ white: Range<Int>) {
        guard !open.isEmpty else { return }
        let innermost = open.count - 1
        if let known = open[innermost].indentation, known.count <= white.count { return }
        open[innermost].indentation = white
    }

    private func error(at tag: Tag, _ message: String) -> TemplateError {
        source.error(at: tag.range.lowerBound, message)
    }
}
