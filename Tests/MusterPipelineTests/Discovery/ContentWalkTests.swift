import Glibc
import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("Looking for documents")
struct ContentWalkTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("takes documents by their names, in order of bytes, and names every other entry")
    func sorting() throws {
        for name in [
            "b.md", "a/z.markdown", "B.md", "notes.txt", "ChangeLog", "SHA256SUMS", "x.sha512", "logo.png", "Makefile",
        ] {
            try folder.write("x", to: name)
        }
        let found = try discover()
        #expect(
            found.documents.map(\.text) == [
                "B.md", "ChangeLog", "SHA256SUMS", "a/z.markdown", "b.md", "notes.txt", "x.sha512",
            ])
        #expect(found.unread.map(\.path.text) == ["Makefile", "logo.png"])
        #expect(found.diagnostics == [])
    }

    @Test("names folders that it does not look into")
    func skipped() throws {
        try folder.write("x", to: ".git/HEAD.md")
        try folder.write("x", to: "web/node_modules/left/README.md")
        try folder.write("x", to: ".pytest_cache/README.md")
        try folder.write("x", to: "drafts/a.md")
        try folder.write("x", to: "public/index.md")
        let found = try discover(exclude: ["drafts"], output: "public")
        #expect(found.documents == [])
        #expect(
            found.unread.map(\.path.text) == [
                ".git", ".pytest_cache", "drafts", "public", "web/node_modules",
            ])
        #expect(found.unread.allSatisfy { !$0.isFailure })
    }

    @Test("reads the documents of a hidden folder that no tool fills")
    func hidden() throws {
        try folder.write("x", to: ".process/release.md")
        #expect(try discover().documents.map(\.text) == [".process/release.md"])
    }

    @Test("reads no link, pipe or device, and says so", .timeLimit(.minutes(10)))
    func special() throws {
        try folder.write("x", to: "real.md")
        #expect(symlink("/proc/self/environ", folder.path("secret.md")) == 0)
        #expect(symlink("/etc", folder.path("etc")) == 0)
        #expect(symlink("real.md", folder.path("logo.png")) == 0)
        #expect(mkfifo(folder.path("pipe.md"), 0o644) == 0)
        let found = try discover()
        #expect(found.documents.map(\.text) == ["real.md"])
        #expect(found.unread.filter(\.isFailure).map(\.path.text) == ["etc", "pipe.md", "secret.md"])
        #expect(found.diagnostics.map(\.id) == Array(repeating: "content-not-a-file", count: 4))
    }

    @Test("names entries whose names cannot be used")
    func names() throws {
        try folder.write("x", to: "back\\slash.md")
        try folder.write("x", to: "bell\u{7}.png")
        let found = try discover()
        #expect(found.documents == [])
        #expect(found.unread.map(\.path.text) == ["back?slash.md", "bell?x07.png"])
        #expect(found.unread.map(\.isFailure) == [true, false])
    }

    @Test("reads overlapping content once")
    func overlapping() throws {
        try folder.write("x", to: "docs/a.md")
        try folder.write("x", to: "docs/sub/b.md")
        #expect(
            try discover(at: ["docs/sub", "docs", "docs/a.md"]).documents.map(\.text) == ["docs/a.md", "docs/sub/b.md"])
    }

    @Test("fails when named content is not there")
    func absent() {
        #expect(throws: FileError.self) { try discover(at: ["nowhere"]) }
    }

    @Test("leaves a document over the limit unread, as a failure")
    func large() throws {
        try folder.write("123456789", to: "a.md")
        let root = try RootFolder(folder.path)
        let path = try #require(RelativePath("a.md"))
        guard case .unread(let file, let diagnostic) = SourceFile.read(path, in: root, limit: 8) else {
            Issue.record("it was read")
            return
        }
        #expect(file.isFailure)
        #expect(diagnostic.id == "content-too-large")
        guard case .bytes(let bytes, _) = SourceFile.read(path, in: root, limit: 9) else {
            Issue.record("it was not read")
            return
        }
        #expect(bytes == Array("123456789".utf8))
    }

    @Test("opens nothing through a link in the path")
    func linkInPath() throws {
        try folder.write("x", to: "real/a.md")
        #expect(symlink("real", folder.path("linked")) == 0)
        let root = try RootFolder(folder.path)
        guard case .unread = SourceFile.read(try #require(RelativePath("linked/a.md")), in: root, limit: 10) else {
            Issue.record("it was read")
            return
        }
    }

    private func discover(
        at paths: [String] = [], exclude: [String] = [], output: String? = nil
    ) throws -> Discovery {
        try ContentWalk.discover(
            in: RootFolder(folder.path), at: paths.compactMap { RelativePath($0) },
            exclude: exclude.compactMap { PathPattern($0) }, output: output.flatMap { RelativePath($0) })
    }
}
