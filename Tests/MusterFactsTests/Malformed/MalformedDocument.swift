import MusterText
import Testing

/// A document with something broken in it, and what reading it must tell.
struct MalformedDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// The diagnostics as `id line`, in the order of lines.
    let diagnostics: [String]
    /// The facts, references left out, as `line kind id status: title`.
    let facts: [String]
    /// The lines that are listed as not placed.
    let unplaced: [Int]

    var testDescription: String { name }

    init(_ name: String, bytes: [UInt8], diagnostics: [String] = [], facts: [String], unplaced: [Int] = []) {
        self.name = name
        self.bytes = bytes
        self.diagnostics = diagnostics
        self.facts = facts
        self.unplaced = unplaced
    }

    init(_ name: String, _ text: String, diagnostics: [String] = [], facts: [String], unplaced: [Int] = []) {
        self.init(name, bytes: Array(text.utf8), diagnostics: diagnostics, facts: facts, unplaced: unplaced)
    }

    /// A checklist with something broken between two of its items; the broken part begins on line 5, and the last item
    /// stands four lines after its end.
    init(
        _ name: String, within broken: String, diagnostics: [String] = [], facts: [String] = [], unplaced: [Int] = []
    ) {
        let last = 8 + broken.utf8.count { $0 == 0x0A }
        self.init(
            name, "# Checklist\n\n- [x] First\n\n\(broken)\n\n## Rest\n\n- [ ] Last\n", diagnostics: diagnostics,
            facts: ["3 checklist_item done: First"] + facts + ["\(last + 1) checklist_item todo: Last"],
            unplaced: unplaced)
    }
}
