import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("References in the text of a document")
struct LinkedMarkupTests {
    /// A document `plan/a.md` with one reference, beside `plan/b.md`.
    private func markup(_ target: String, _ resolution: Reference.Resolution? = nil, offset: Int = 5) -> String {
        guard let path = RelativePath("plan/a.md"), let other = RelativePath("plan/b.md") else { return "" }
        var project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let slot = RenderedDocument.Slot(offset: offset, target: target, line: 3)
        let html = RenderedDocument(
            markup: Array("<p><a>x</a></p>".utf8), slots: [slot],
            anchors: [.init(line: 1, level: 2, text: "Here", id: "h-here")])
        let part = RenderedDocument(anchors: [.init(line: 1, level: 2, text: "Part", id: "h-part")])
        let document = DocumentRecord(path: path, digest: "", kind: .other, kindReason: "", title: "a", html: html)
        project.documents = [
            document, DocumentRecord(path: other, digest: "", kind: .other, kindReason: "", title: "b", html: part),
        ]
        if let resolution {
            project.references = [
                Reference(
                    id: .init("r"), target: target, resolution: resolution, isEvidence: false,
                    source: FactReference(document: 0, fact: 0), location: SourceLocation(path: path, line: 3))
            ]
        }
        let site = Site(project, GateReport(), SiteOptions(toolVersion: "0"))
        guard let page = site.addresses.page(of: .document(path)) else { return "" }
        return LinkedMarkup(document, PageView(site: site, address: page)).html.markup
    }

    @Test("lead to the page of the document that they name")
    func document() {
        #expect(markup("b.md") == "<p><a href=\"../b.md/\">x</a></p>")
        #expect(markup("b.md#part") == "<p><a href=\"../b.md/#h-part\">x</a></p>")
        #expect(markup("b.md#Part") == "<p><a href=\"../b.md/#h-part\">x</a></p>")
        #expect(markup("b.md#%70art") == "<p><a href=\"../b.md/#h-part\">x</a></p>")
        #expect(markup("#here") == "<p><a href=\"#h-here\">x</a></p>")
    }

    @Test("lead to no place that the document does not have")
    func absentPlaces() {
        #expect(markup("b.md#gone") == "<p><a href=\"../b.md/\">x</a></p>")
        #expect(markup("#gone") == "<p><a class=\"missing\" title=\"No such place in this document\">x</a></p>")
        #expect(markup("#L3") == "<p><a class=\"missing\" title=\"No such place in this document\">x</a></p>")
    }

    @Test(
        "lead to the page of what running text names",
        arguments: [
            ("Task 7.6", "<a href=\"../../../tasks/7.6/\">Task 7.6</a>"),
            ("task 7.6", "<a href=\"../../../tasks/7.6/\">task 7.6</a>"),
            ("v2.0.0", "<a href=\"../../../releases/v2.0.0/\">v2.0.0</a>"),
            ("2.0.0", "<a href=\"../../../releases/v2.0.0/\">2.0.0</a>"),
            ("KI-1", "<a href=\"./#L1\">KI-1</a>"),
        ])
    func mentions(words: String, expected: String) {
        #expect(mentioning(words).markup == "<p id=\"L1\">\(expected)</p>")
    }

    @Test(
        "leave words alone that name nothing, or several things",
        arguments: ["Task 7.7", "v3.0.0", "KI-9", "Task 8.1", "KI-2", "KI-3", "1.0.1"])
    func unclearMentions(words: String) {
        #expect(mentioning(words).markup == "<p id=\"L1\">\(words)</p>")
        #expect(mentioning(words).places.isEmpty)
    }

    @Test("are found from what they name, but for the lines that state it")
    func namedIn() {
        #expect(mentioning("v2.0.0").places == ["plan/a.md 1"])
        #expect(mentioning("Task 7.6").places == ["plan/a.md 1"])
        #expect(mentioning("KI-4").places.isEmpty)
    }

    /// What becomes of a paragraph that holds only these words, and where its things are named.
    private func mentioning(_ words: String) -> (markup: String, places: [String]) {
        guard let path = RelativePath("plan/a.md") else { return ("", []) }
        let location = SourceLocation(path: path, line: 1)
        var project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let range = 11..<11 + words.utf8.count
        let html = RenderedDocument(
            markup: Array("<p id=\"L1\">\(words)</p>".utf8), mentions: [.init(range: range, line: 1)])
        let fact = Fact(kind: .issue, line: 1, title: "Slow", modality: .claimed, text: "Slow")
        project.documents = [
            DocumentRecord(path: path, digest: "", kind: .other, kindReason: "", title: "a", facts: [fact], html: html)
        ]
        project.tasks = ["7.6", "8.1", "8.1", "1.0.1"].enumerated().map { place, number in
            MusterModel.Task(
                id: .init(place == 0 ? number : "\(number)-\(place)"), number: number, title: "Launch",
                assessment: Assessment(.pass, ""), locations: [])
        }
        project.releases = [Release(id: .init("v2.0.0"), name: "v2.0.0"), Release(id: .init("v1.0.1"), name: "v1.0.1")]
        project.issues = ["KI-1", "KI-2", "KI-2", "KI-3", "KI-4"].enumerated().map { place, code in
            Issue(
                id: .init("\(code)-\(place)"), code: code, title: code, status: .open,
                sources: code == "KI-4" ? [FactReference(document: 0, fact: 0)] : [], location: location)
        }
        project.risks = [
            Risk(
                id: .init("r"), code: "KI-3", title: "", assessment: Assessment(.pass, ""),
                source: FactReference(document: 0, fact: 0), location: location)
        ]
        let site = Site(project, GateReport(), SiteOptions(toolVersion: "0"))
        guard let page = site.addresses.page(of: .document(path)) else { return ("", []) }
        let view = PageView(site: site, address: page)
        let places = site.index.names.entity(words).map(site.mentions.places) ?? []
        return (
            LinkedMarkup(project.documents[0], view).html.markup,
            places.flatMap { group in group.lines.map { "\(group.document.text) \($0)" } }
        )
    }

    @Test("lead out of the site only to addresses that are safe")
    func external() {
        #expect(
            markup("https://example.org/?a&b").containsBytes(
                "href=\"https://example.org/?a&amp;b\" rel=\"noopener noreferrer\""))
        for target in ["javascript:alert(1)", "java\tscript:x", "//example.org/", "data:text/html,x", "\\\\host\\x"] {
            #expect(markup(target) == "<p><a>x</a></p>", "\(target)")
        }
    }

    @Test("say so when what they name is missing")
    func missing() {
        #expect(markup("gone.md", .missing(nearest: [])).containsBytes("class=\"missing\""))
    }

    @Test("outside of the markup are left out")
    func outOfRange() {
        #expect(markup("b.md", offset: 99) == "<p><a>x</a></p>")
    }
}
