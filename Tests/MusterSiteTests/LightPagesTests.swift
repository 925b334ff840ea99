import MusterModel
import MusterSite
import MusterText
import Testing

@Suite("The site of a large project")
struct LightPagesTests {
    @Test("has no page of 100,000 bytes but rendered documents, and everything is on one of its pages")
    func pages() throws {
        let grown = GrownProject()
        let builder = try SiteBuilder(grown.project, grown.report, SiteOptions(toolVersion: "0.1.0"))
        let pages = try builder.pages().filter { $0.path.fileExtension == "html" }.map { try builder.render($0) }
        let heavy = pages.filter { !$0.path.text.startsWithBytes("documents/") && $0.bytes.count >= 100_000 }
        #expect(heavy.map { "\($0.path): \($0.bytes.count)" } == [])
        for (folder, last) in [
            ("known-issues", "Crack #"), ("known-issues/in", "Crack #"), ("tasks", "Part #"),
            ("tasks/2.1/items", "Part #"),
            ("risks", "part #"), ("artifacts", "part-#."), ("decisions", "part #"), ("timeline", "Survey #"),
            ("findings", "crack #"), ("releases", "Crack #"), ("gates", "Crack #"), ("signoffs", "required-r#"),
            ("reading", "photograph-#."), ("documents", "Minutes #"), ("traceability", "Part #"), ("roles", "Part #"),
            ("phases", "Stretch 40 "),
        ] {
            let last = last.split(onByte: UInt8(ascii: "#")).joined(separator: String(grown.many))
            let own = pages.filter { $0.path.text.startsWithBytes(folder + "/") }
            #expect(own.contains { String(decoding: $0.bytes, as: UTF8.self).containsBytes(last) }, "\(folder)")
        }
    }
}
