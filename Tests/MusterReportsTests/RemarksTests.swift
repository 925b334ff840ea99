import MusterModel
import MusterReports
import MusterText
import Testing

@Suite("Remarks")
struct RemarksTests {
    @Test("for people show place, message, id, the line with a caret, and the mend")
    func human() throws {
        let location = try place("content/t-12.md", 14, 7)
        let remark = Remark(
            Diagnostic(
                id: "signoff-without-date", severity: .error, message: "The sign-off has no date", location: location,
                notes: [Diagnostic.Note(message: "asked for here", location: try place("content/t-11.md", 3))],
                help: "write the date"))
        let excerpts = SourceExcerpts([try place("content/t-12.md", 14): "| Lead | S. Ito | |"])
        let text = HumanRemarks(style: Style(isColoured: false), excerpts: excerpts).text([remark])
        #expect(
            text == """
                content/t-12.md:14:7: error: The sign-off has no date [signoff-without-date]
                    | Lead | S. Ito | |
                          ^
                content/t-11.md:3: note: asked for here
                help: write the date

                """)
    }

    @Test("for people show control bytes of documents instead of sending them")
    func terminal() throws {
        let remark = Remark(
            Diagnostic(id: "x", severity: .note, message: "a\u{1B}[2Jb\nc", location: try place("a.md", 1)))
        let text = HumanRemarks(style: Style(isColoured: false)).text([remark])
        #expect(text == "a.md:1: note: a\\x1b[2Jb\\x0ac [x]\n")
    }

    @Test("point at a column far to the right or past the end of the line", arguments: [1, 5, 99, 101, 5000])
    func farColumn(column: Int) throws {
        let line = String(repeating: "é", count: 150)
        let excerpts = SourceExcerpts([try place("a.md", 1): line])
        let remark = Remark(Diagnostic(id: "x", severity: .note, message: "m", location: try place("a.md", 1, column)))
        let text = HumanRemarks(style: Style(isColoured: false), excerpts: excerpts).text([remark])
        #expect(text.split(onByte: 0x0A).allSatisfy { $0.utf8.count < 400 })
    }

    @Test("as workflow commands can neither end their line nor start another command")
    func workflow() throws {
        let remark = Remark(
            Diagnostic(
                id: "x", severity: .warning, message: "one\n::error::two 100%", location: try place("a,b:c.md", 2, 3)))
        #expect(
            WorkflowRemarks.text([remark])
                == "::warning file=a%2Cb%3Ac.md,line=2,col=3,title=x::one%0A::error::two 100%25\n")
    }

    @Test("are sorted by place")
    func order() throws {
        let places = [try place("b.md", 1), try place("a.md", 10), try place("a.md", 9, 2), try place("a.md", 9)]
        let remarks = places.map { Remark(Diagnostic(id: "x", severity: .note, message: "m", location: $0)) }
        #expect(remarks.sorted().map(\.location.description) == ["a.md:9", "a.md:9:2", "a.md:10", "b.md:1"])
    }

    @Test("as JSON hold all locations, with the prefix of the root")
    func json() throws {
        let finding = Finding(
            id: "duplicate-id", severity: .error, message: "Two tasks have the id 1.4",
            locations: [try place("a.md", 1), try place("b.md", 2)], suggestion: "rename one")
        let json = CheckJSON.value(diagnostics: [], findings: [finding], paths: PathDisplay(prefix: "../p/"))
        #expect(
            json.serialized(indented: false)
                == #"{"schemaVersion":1,"diagnostics":[],"findings":[{"id":"duplicate-id","severity":"error","message":"Two tasks have the id 1.4","locations":[{"path":"../p/a.md","line":1},{"path":"../p/b.md","line":2}],"suggestion":"rename one"}]}"#
        )
    }
}

private func place(_ path: String, _ line: Int, _ column: Int? = nil) throws -> MusterModel.SourceLocation {
    MusterModel.SourceLocation(path: try #require(RelativePath(path)), line: line, column: column)
}
