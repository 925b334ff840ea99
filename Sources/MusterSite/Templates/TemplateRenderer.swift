import MusterText

/// Renders one page: a loop over instructions with explicit stacks of what is in scope and where to go on.
struct TemplateRenderer {
    private let library: TemplateLibrary
    private var out: [UInt8] = []
    private var template: Template
    private var next = 0
    /// The values whose members are in scope, the innermost last.
    private var contexts: [TemplateValue]
    private var frames: [Frame] = []
    private var depth = 0
    /// The arguments that replace the blocks of the template: an index of `scopes`.
    private var scope: Int?
    private var scopes: [Scope] = []
    /// The indentation of the present place is the part of these bytes from `indentStart` on.
    private var indents: [UInt8] = []
    private var indentStart = 0

    /// What to do at the end of a section or a template.
    private enum Frame {
        /// Goes on behind the section.
        case condition
        /// Takes one value out of scope.
        case context
        /// Renders the section again with the next item in scope.
        case items([TemplateValue], next: Int, body: Int)
        /// Goes on where a partial, parent or block was met.
        case call(Return)
    }

    /// Where and with what to go on after another template.
    private struct Return {
        let template: Template
        let next: Int
        let scope: Int?
        let scopeCount: Int
        let indentStart: Int
        let indentCount: Int
    }

    /// The arguments of one parent, within those of the template in which it stands.
    private struct Scope {
        let template: Template
        let first: Int
        let outer: Int?
    }

    /// A rendering of one template of the library, given by its position.
    init(_ library: TemplateLibrary, start: Int, value: TemplateValue) {
        self.library = library
        template = library.templates[start]
        contexts = [value]
    }

    /// The whole output; throws at the first tag that can't be rendered.
    mutating func render() throws(TemplateError) -> [UInt8] {
        while true {
            if next < template.code.count {
                let instruction = template.code[next]
                next += 1
                try step(instruction)
            } else if !leaveCall() {
                return out
            }
        }
    }

    private mutating func step(_ instruction: Instruction) throws(TemplateError) {
        if instruction.beginsLine { indent() }
        switch instruction.operation {
        case .text: out.append(contentsOf: template.source.bytes[instruction.bytes])
        case .escaped: try place(try value(of: instruction), for: instruction)
        case .unescaped: try placeUnescaped(try value(of: instruction), for: instruction)
        case .section: try enterSection(instruction)
        case .sectionEnd: leaveSection()
        case .inverted:
            if try isTrue(try value(of: instruction), for: instruction) { next = instruction.end + 1 }
        case .partial: try enterPartial(instruction)
        case .parent: try enterParent(instruction)
        case .block: try enterBlock(instruction)
        case .argumentEnd: _ = leaveCall()
        case .argument, .invertedEnd, .parentEnd, .blockEnd: break
        }
    }

    private mutating func indent() {
        guard indentStart < indents.count, out.isEmpty || out[out.count - 1] == 0x0A else { return }
        out += indents[indentStart...]
    }
}

// Values.
extension TemplateRenderer {
    /// The value that a name means; absent for an unknown one in specification mode, where site mode throws.
    private func value(of instruction: Instruction) throws(TemplateError) -> TemplateValue {
        guard !instruction.parts.isEmpty else { return contexts[contexts.count - 1] }
        let first = template.parts[instruction.parts.lowerBound]
        guard var value = valueInScope(first) else { return try unknown(first, instruction) }
        for index in instruction.parts.dropFirst() {
            switch value {
            case .object(let object):
                guard let member = object[template.parts[index]] else {
                    return try unknown(template.parts[index], instruction)
                }
                value = member
            case .absent: return .absent
            case .text, .html, .number, .decimal, .bool, .list:
                if library.mode == .site { throw mismatch(instruction, value, "without members") }
                return .absent
            }
        }
        return value
    }

    private func valueInScope(_ name: String) -> TemplateValue? {
        var index = contexts.count
        while index > 0 {
            index -= 1
            if case .object(let object) = contexts[index], let value = object[name] { return value }
        }
        return nil
    }

    private func unknown(_ name: String, _ instruction: Instruction) throws(TemplateError) -> TemplateValue {
        guard library.mode == .site else { return .absent }
        throw template.error(at: instruction, "nothing here is named '\(name)'" + known())
    }

    /// The names of the innermost object in scope, for whoever has mistyped one.
    private func known() -> String {
        for case .object(let object) in contexts.reversed() {
            return "; the nearest names are " + object.members.prefix(20).map(\.name).joined(separator: ", ")
        }
        return ""
    }

    private mutating func place(_ value: TemplateValue, for instruction: Instruction) throws(TemplateError) {
        switch value {
        case .text(let text): Escape.html(text, into: &out)
        case .html(let html): out += html.markup.utf8
        case .number(let number): out += String(number).utf8
        case .decimal(let number): out += String(number).utf8
        case .absent: break
        case .bool, .list, .object:
            if library.mode == .site {
                throw mismatch(instruction, value, "which a section can ask for but no tag place")
            }
            if case .bool(let flag) = value { out += String(flag).utf8 }
        }
    }

    private mutating func placeUnescaped(_ value: TemplateValue, for instruction: Instruction) throws(TemplateError) {
        switch value {
        case .html, .absent: try place(value, for: instruction)
        case .text, .number, .decimal, .bool, .list, .object:
            if library.mode == .site { throw mismatch(instruction, value, "and only markup is placed unescaped") }
            if case .text(let text) = value { out += text.utf8 } else { try place(value, for: instruction) }
        }
    }

    private func mismatch(_ instruction: Instruction, _ value: TemplateValue, _ clause: String) -> TemplateError {
        template.error(at: instruction, "'\(template.name(of: instruction))' is \(value.kind), \(clause)")
    }
}

// Sections.
extension TemplateRenderer {
    private func isTrue(_ value: TemplateValue, for instruction: Instruction) throws(TemplateError) -> Bool {
        switch value {
        case .bool(let flag): return flag
        case .list(let items): return !items.isEmpty
        case .absent: return false
        case .object, .html: return true
        case .text, .number, .decimal:
            if library.mode == .site { throw mismatch(instruction, value, "which is neither true nor false") }
            return true
        }
    }

    private mutating func enterSection(_ instruction: Instruction) throws(TemplateError) {
        let value = try value(of: instruction)
        guard try isTrue(value, for: instruction) else {
            next = instruction.end + 1
            return
        }
        switch value {
        case .list(let items):
            contexts.append(items[0])
            frames.append(.items(items, next: 1, body: next))
        case .object, .html, .text, .number, .decimal:
            contexts.append(value)
            frames.append(.context)
        case .bool, .absent: frames.append(.condition)
        }
    }

    private mutating func leaveSection() {
        switch frames.removeLast() {
        case .condition: break
        case .context: contexts.removeLast()
        case .items(let items, let index, let body):
            contexts.removeLast()
            guard index < items.count else { return }
            contexts.append(items[index])
            frames.append(.items(items, next: index + 1, body: body))
            next = body
        case .call: preconditionFailure("a section ends in the template in which it began")
        }
    }
}

// Other templates.
extension TemplateRenderer {
    private mutating func enterPartial(_ instruction: Instruction) throws(TemplateError) {
        guard let target = try target(of: instruction) else { return }
        try call(library.templates[target], at: 0, by: instruction)
    }

    private mutating func enterParent(_ instruction: Instruction) throws(TemplateError) {
        let arguments = instruction.argument.map { Scope(template: template, first: $0, outer: scope) }
        next = instruction.end + 1
        guard let target = try target(of: instruction) else { return }
        try call(library.templates[target], at: 0, by: instruction)
        guard let arguments else { return }
        scope = scopes.count
        scopes.append(arguments)
    }

    private mutating func enterBlock(_ instruction: Instruction) throws(TemplateError) {
        let name = template.parts[instruction.parts.lowerBound]
        guard let (found, argument) = argument(named: name) else { return }
        next = instruction.end + 1
        try call(found.template, at: argument + 1, by: instruction)
        // Blocks within an argument are those of the template in which it is written.
        scope = found.outer
    }

    /// The template that a partial or parent names; nil when there is none, which is an error in site mode.
    private func target(of instruction: Instruction) throws(TemplateError) -> Int? {
        guard instruction.isDynamic else { return instruction.target }
        let value = try value(of: instruction)
        switch value {
        case .text(let name):
            if let position = library.position(of: name) { return position }
            guard library.mode == .site else { return nil }
            throw template.error(at: instruction, "there is no template '\(name)' to render here")
        case .absent: return nil
        case .html, .number, .decimal, .bool, .list, .object:
            guard library.mode == .site else { return nil }
            throw mismatch(instruction, value, "which names no template")
        }
    }

    /// The argument that replaces a block: that of the outermost parent which has one.
    private func argument(named name: String) -> (Scope, Int)? {
        var found: (Scope, Int)?
        var scope = scope
        while let present = scope.map({ scopes[$0] }) {
            var next: Int? = present.first
            while let index = next {
                let argument = present.template.code[index]
                if present.template.parts[argument.parts.lowerBound] == name {
                    found = (present, index)
                    break
                }
                next = argument.argument
            }
            scope = present.outer
        }
        return found
    }

    /// Goes on at an instruction of another template, within the indentation that `instruction` asks for.
    private mutating func call(
        _ other: Template, at start: Int, by instruction: Instruction
    ) throws(TemplateError) {
        guard depth < TemplateLibrary.maximumDepth else {
            throw template.error(at: instruction, "templates are more than \(TemplateLibrary.maximumDepth) deep here")
        }
        depth += 1
        let back = Return(
            template: template, next: next, scope: scope, scopeCount: scopes.count, indentStart: indentStart,
            indentCount: indents.count)
        frames.append(.call(back))
        if instruction.operation != .block, !instruction.isStandalone { indentStart = indents.count }
        indents += template.source.bytes[instruction.bytes]
        (template, next) = (other, start)
    }

    /// Goes on behind the innermost partial, parent or block; false when there is none, at the end of the page.
    private mutating func leaveCall() -> Bool {
        guard case .call(let back)? = frames.popLast() else { return false }
        depth -= 1
        (template, next, scope, indentStart) = (back.template, back.next, back.scope, back.indentStart)
        scopes.removeSubrange(back.scopeCount...)
        indents.removeSubrange(back.indentCount...)
        return true
    }
}
