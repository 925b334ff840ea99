import FoundationEssentials
import Testing

@testable import MusterSite

@Suite("The files of a site's templates")
struct TemplateFilesTests {
    @Test("files of another folder replace those of the same name and join the others")
    func overridden() throws {
        let files: TemplateFiles = ["a.mustache": "old", "b.mustache": "{{>a}} {{>c}}", "style.css": "old"]
        let ours = files.overridden(
            by: ["a.mustache": Array("new".utf8), "c.mustache": Array("more".utf8)], in: "ours")
        #expect(
            ours.all.map(\.path) == [
                "ours/a.mustache", "site-templates/b.mustache", "ours/c.mustache", "site-templates/style.css",
            ])
        let page = try TemplateLibrary(files: ours, mode: .site).render("b", [:])
        #expect(String(decoding: page, as: UTF8.self) == "new more")
    }

    @Test("an error in a file of another folder is told under that folder")
    func place() {
        let files = TemplateFiles.builtIn.overridden(by: ["layout.mustache": Array("{{".utf8)], in: "ours")
        #expect { try TemplateLibrary(files: files, mode: .site) } throws: { error in
            (error as? TemplateError)?.file == "ours/layout.mustache"
        }
    }

    @Test("everything that is no template is an asset")
    func assets() {
        let files: TemplateFiles = ["style.css": "", "page.mustache": "", "icons/go.svg": ""]
        #expect(files.assets.map(\.name) == ["icons/go.svg", "style.css"])
        #expect(files.templates.map(\.name) == ["page.mustache"])
    }

    @Test("the built-in templates are fit for a site")
    func builtIn() throws {
        #expect(try TemplateLibrary(files: .builtIn, mode: .site).names.contains("layout"))
        #expect(TemplateFiles.builtIn.assets.contains { $0.name == "style.css" })
    }

    @Test("the built-in files are those of site-templates, to the byte")
    func upToDate() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "../../../site-templates"
        ).standardized
        var found: [String] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let file = folder.appending(path: name)
            guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }), !isFolder(file) else { continue }
            found.append(name)
            let embedded = TemplateFiles.builtIn.all.first { $0.name == name }
            #expect(embedded?.bytes == Array(try Data(contentsOf: file)), "\(name): run Scripts/embed-site-templates")
        }
        #expect(TemplateFiles.builtIn.all.count == found.count)
    }

    private func isFolder(_ file: URL) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) && isFolder
    }
}
