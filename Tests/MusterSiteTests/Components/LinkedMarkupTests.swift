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

    @Test("lead to the page of a task that is named by its number, and nowhere where no task has it")
    func tasks() {
        guard let path = RelativePath("plan/a.md") else { return }
        var project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let slots = ["task 7.6", "Task 7.7"].enumerated().map { place, target in
            RenderedDocument.Slot(offset: 2 + place * 8, target: target, line: 3)
        }
        let html = RenderedDocument(markup: Array("<a>x</a><a>y</a>".utf8), slots: slots)
        project.documents = [
            DocumentRecord(path: path, digest: "", kind: .other, kindReason: "", title: "a", html: html)
        ]
        project.tasks = [
            MusterModel.Task(
                id: .init("7.6"), number: "7.6", title: "Launch", assessment: Assessment(.pass, ""), locations: [])
        ]
        let site = Site(project, GateReport(), SiteOptions(toolVersion: "0"))
        guard let page = site.addresses.page(of: .document(path)) else { return }
        let found = LinkedMarkup(project.documents[0], PageView(site: site, address: page)).html.markup
        #expect(found == "<a href=\"../../../tasks/7.6/\">x</a><a>y</a>")
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
