/// A template in the form in which it is rendered: one flat array of instructions over the bytes of its source.
///
/// Sections are pairs of instructions that know each other's index, so neither parsing, rendering nor releasing a
/// template recurses, however deep its sections nest.
struct Template: Sendable {
    /// The name by which partials, parents and callers mean it (`partials/verdict`).
    let name: String
    /// The text that its instructions refer to.
    let source: TemplateSource
    /// What to do, in order.
    var code: [Instruction] = []
    /// The parts of all names, one run for each instruction that has a name.
    var parts: [String] = []

    /// The name of an instruction as the template writes it; `.` where it has no parts.
    func name(of instruction: Instruction) -> String {
        instruction.parts.isEmpty ? "." : parts[instruction.parts].joined(separator: ".")
    }

    /// An error at the tag of an instruction.
    func error(at instruction: Instruction, _ message: String) -> TemplateError {
        source.error(at: instruction.position, message)
    }
}

/// One step of a template.
struct Instruction: Sendable {
    /// What the step does.
    enum Operation: Sendable {
        /// Places bytes of the source: at most one line of it.
        case text
        /// Places a value: escaped, or (`{{{`, `&`) as it is.
        case escaped, unescaped
        /// Begins and ends what is rendered for a value, or for want of one.
        case section, sectionEnd, inverted, invertedEnd
        /// Renders another template in place.
        case partial
        /// Renders another template with some of its blocks replaced by the arguments up to its end.
        case parent, parentEnd
        /// A part of this template that others may replace.
        case block, blockEnd
        /// The replacement of a block, within a parent.
        case argument, argumentEnd
    }

    /// What the step does.
    let operation: Operation
    /// Where its tag or text begins in the source.
    let position: Int
    /// Its name: a run of the template's parts; empty for `.` and for text.
    var parts: Range<Int> = 0..<0
    /// For text its bytes; for a partial, parent or block the white space that each line of what is placed there gets
    /// in front. A range of the source.
    var bytes: Range<Int> = 0..<0
    /// Whether it is the first on its line, and so comes after the indentation of the place it is rendered at.
    var beginsLine = false
    /// Whether the tag has its lines to itself; only then do the lines of a partial or parent get indented.
    var isStandalone = false
    /// Whether its name is that of a value that names the template.
    var isDynamic = false
    /// The index of the instruction at its end, for those that have one.
    var end = 0
    /// For a parent its first argument, for an argument the next one of its parent; nil after the last.
    var argument: Int?
    /// The index of the partial or parent among the templates of the library; nil when unknown or dynamic.
    var target: Int?
}
