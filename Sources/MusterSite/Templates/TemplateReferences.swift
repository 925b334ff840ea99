/// Checks what templates name in each other: partials and parents that exist, and blocks that their parents have.
struct TemplateReferences {
    private let templates: [Template]

    /// The references of all templates of a library.
    init(_ templates: [Template]) { self.templates = templates }

    /// Throws at the first tag that names what does not exist.
    func check() throws(TemplateError) {
        for template in templates {
            for instruction in template.code where instruction.isReference && !instruction.isDynamic {
                guard let target = instruction.target else {
                    let name = template.name(of: instruction)
                    throw template.error(at: instruction, "there is no template '\(name)' to render here")
                }
                if instruction.argument != nil { try checkArguments(of: instruction, in: template, target: target) }
            }
        }
    }

    private func checkArguments(
        of parent: Instruction, in template: Template, target: Int
    ) throws(TemplateError) {
        guard let blocks = blocks(reachableFrom: target) else { return }
        var given: Set<String> = []
        var next = parent.argument
        while let index = next {
            let argument = template.code[index]
            let name = template.name(of: argument)
            guard blocks.contains(name) else {
                let parent = template.name(of: parent)
                throw template.error(at: argument, "'\(parent)' has no block '\(name)' to put this in")
            }
            guard given.insert(name).inserted else {
                throw template.error(at: argument, "the block '\(name)' is replaced twice here")
            }
            next = argument.argument
        }
    }

    /// The names of the blocks of a template and of all that it renders; nil when dynamic names leave that open.
    private func blocks(reachableFrom start: Int) -> Set<String>? {
        var blocks: Set<String> = []
        var reached: Set<Int> = [start]
        var pending = [start]
        while let template = pending.popLast().map({ templates[$0] }) {
            for instruction in template.code {
                if instruction.isDynamic { return nil }
                if instruction.operation == .block { blocks.insert(template.name(of: instruction)) }
                if let target = instruction.target, reached.insert(target).inserted { pending.append(target) }
            }
        }
        return blocks
    }
}
