import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("Page addresses")
struct PageAddressTests {
    @Test("are relative to the page that links")
    func relative() {
        let task = PageAddress.tasks.page("2.1")
        #expect(task.relative(to: .overview) == "tasks/2.1/")
        #expect(task.relative(to: .tasks) == "2.1/")
        #expect(task.relative(to: task) == "./")
        #expect(task.relative(to: PageAddress.tasks.page("2.2")) == "../2.1/")
        #expect(PageAddress.overview.relative(to: task) == "../../")
        #expect(PageAddress.stylesheet.relative(to: task) == "../../style.css")
        #expect(task.relative(to: .overview, namesIndex: true) == "tasks/2.1/index.html")
    }

    @Test("encode what an address can't hold, a colon that would look like a scheme among it")
    func encoding() {
        #expect(PageAddress.documents.page("a: b#c?.md").relative(to: .documents) == "a%3A%20b%23c%3F.md/")
        #expect(PageAddress.tasks.page("ä").text == "tasks/%C3%A4/")
    }

    @Test("of two entities never fall together where a file system ignores case or the form of accents")
    func collisions() {
        var project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let paths = ["Read.md", "read.md", "caf\u{E9}.md", "cafe\u{301}.md"].compactMap { RelativePath($0) }
        project.documents = paths.map {
            DocumentRecord(path: $0, digest: "", kind: .other, kindReason: "", title: "t")
        }
        let book = AddressBook(project, GateReport())
        let texts = paths.compactMap { book.page(of: .document($0))?.file.text }
        #expect(texts[0] == "documents/Read.md/index.html")
        #expect(texts[1] == "documents/read.md-2/index.html")
        #expect(texts[3].endsWithBytes(".md-2/index.html"))
    }

    @Test("that collide all the same are an error that names both")
    func refusal() throws {
        let folded = SiteOptions(
            toolVersion: "0", templates: TemplateFiles.builtIn.overridden(by: ["Robots.txt": []], in: "mine"))
        let project = Project(name: "", configuration: Configuration(), asOf: CivilDate(daysSinceEpoch: 0))
        let builder = try SiteBuilder(project, GateReport(), folded)
        #expect(throws: SiteError.self) { try builder.pages() }
    }
}
