import MusterFiles
import MusterTestSupport
import MusterText
import Testing

@Suite("Files taken to read otherwise")
struct FileOverlayTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("old", to: "docs/a.md")
        try folder.write("gone", to: "docs/b.md")
    }

    private func root() throws -> RootFolder {
        var overlay = FileOverlay()
        overlay.set(relative("docs/a.md"), to: Array("new".utf8))
        overlay.set(relative("docs/b.md"), to: nil)
        overlay.set(relative("more/deep/c.md"), to: Array("made".utf8))
        return try RootFolder(folder.path, overlay: overlay)
    }

    @Test("a changed file reads as supposed, and the disk stays as it is")
    func changed() throws {
        #expect(try root().open(relative("docs/a.md")).readAll(limit: 100) == Array("new".utf8))
        #expect(try root().entryStatus(of: relative("docs/a.md"))?.size == 3)
        #expect(folder.read("docs/a.md") == "old")
    }

    @Test("a file that is taken away is neither listed nor opened")
    func gone() throws {
        #expect(try root().status(of: relative("docs/b.md")) == nil)
        #expect(try root().entryStatus(of: relative("docs/b.md")) == nil)
        #expect(try root().listing(of: relative("docs")).names == ["a.md"])
    }

    @Test("a new file brings the folders above it")
    func made() throws {
        #expect(try root().listing(of: nil).names == ["docs", "more"])
        #expect(try root().listing(of: relative("more")).names == ["deep"])
        #expect(try root().status(of: relative("more/deep"))?.kind == .folder)
        #expect(try root().open(relative("more/deep/c.md")).readAll(limit: 100) == Array("made".utf8))
        #expect(folder.read("more/deep/c.md") == nil)
    }
}
