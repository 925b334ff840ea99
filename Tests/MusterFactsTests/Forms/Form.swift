import MusterFacts
import MusterModel
import Testing

/// A way of writing that many teams share, as a small document whose lines name the facts that they are.
///
///     ### Lamp lights «checklist_item done #T-1 @2031-05-04»
///
/// After the kind come, as far as a line has them, its status, its id after `#` and its day after `@`; several facts of a
/// line are set apart by `;`. Where no status is written the fact has none; ids and days are compared where written. Every
/// other line is no fact; references are left out of account.
struct Form: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The document as it is read, without what names the facts.
    let text: String
    /// For each fact, in order of lines: its line and what is written of it.
    let expected: [String]
    /// The place of the document in its project.
    let path: String

    init(_ name: String, at path: String = "docs/page.md", _ marked: String) {
        testDescription = name
        self.path = path
        var lines: [String] = []
        var expected: [String] = []
        for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let open = line.firstIndex(of: "«"), let close = line.lastIndex(of: "»") else {
                lines.append(String(line))
                continue
            }
            let before = line[..<open]
            lines.append(String(before.last == " " ? before.dropLast() : before) + line[line.index(after: close)...])
            for fact in line[line.index(after: open)..<close].split(separator: ";") {
                expected.append("\(index + 1) " + fact.split(separator: " ").joined(separator: " "))
            }
        }
        text = lines.joined(separator: "\n")
        self.expected = expected
    }

    /// What is read, written as in `expected`: ids and days only where the expected fact at the same place has them.
    func read() throws -> [String] {
        let found = try record(text, at: path).facts.filter { $0.kind != .reference }
        return found.enumerated().map { index, fact in
            let wanted = index < expected.count ? expected[index] : ""
            let id = wanted.contains("#") ? fact.id.map { "#" + $0 } : nil
            let day = wanted.contains("@") ? fact.date.map { "@" + $0.description } : nil
            return ["\(fact.line)", fact.kind.rawValue, fact.status?.rawValue, id, day].compactMap(\.self)
                .joined(separator: " ")
        }
    }
}

@Suite struct FormsTests {
    @Test(
        arguments: EntryForms.all + ScheduleForms.all + SeatForms.all + ListForms.all + PlanForms.all
            + ReportForms.all + RegisterForms.all + SmallForms.all + CourseForms.all + LetterForms.all + ResultForms.all
    )
    func `a form is read as a whole`(form: Form) throws {
        #expect(try form.read() == form.expected)
    }
}
