import Glibc
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("Publishing a site")
struct SitePublicationTests {
    private let folder: TemporaryFolder
    private var output: String { folder.path("public") }

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("puts every file in its place and leaves nothing beside it")
    func new() throws {
        try publish(["index.html": "one", "tasks/7.6/index.html": "two"])
        #expect(folder.read("public/tasks/7.6/index.html") == "two")
        #expect(
            try folder.entries() == [
                "public", "public/.muster-site", "public/index.html", "public/tasks", "public/tasks/7.6",
                "public/tasks/7.6/index.html",
            ])
    }

    @Test("replaces the old site whole: what the new one lacks is gone")
    func replaced() throws {
        try publish(["a.html": "old", "b.html": "old"])
        try publish(["b.html": "new"])
        #expect(try folder.entries() == ["public", "public/.muster-site", "public/b.html"])
        #expect(folder.read("public/b.html") == "new")
    }

    @Test("gives files 0644 and folders 0755 whatever the umask")
    func modes() throws {
        let old = umask(0o077)
        defer { umask(old) }
        try publish(["a/b.html": "x"])
        #expect(try mode("public") == 0o755)
        #expect(try mode("public/a") == 0o755)
        #expect(try mode("public/a/b.html") == 0o644)
    }

    @Test("that is not committed leaves the old one as it was")
    func abandoned() throws {
        try publish(["a.html": "old"])
        do {
            var publication = try SitePublication(to: output)
            try publication.prepare([try path("a.html")])
            publication.record(try publication.writer.write(try path("a.html"), Array("new".utf8)))
        }
        #expect(folder.read("public/a.html") == "old")
        #expect(try folder.entries() == ["public", "public/.muster-site", "public/a.html"])
    }

    @Test("refuses a folder that Muster did not make")
    func foreign() throws {
        try folder.write("mine", to: "public/notes.txt")
        #expect(throws: PublishingFailure.foreign(output, entry: nil)) { try publish(["a.html": "x"]) }
        #expect(folder.read("public/notes.txt") == "mine")
    }

    @Test("refuses its own folder when somebody put something there", arguments: ["CNAME", "tasks/notes.txt"])
    func addition(entry: String) throws {
        try publish(["tasks/index.html": "x"])
        try folder.write("mine", to: "public/" + entry)
        #expect(throws: PublishingFailure.foreign(output, entry: entry)) { try publish(["a.html": "x"]) }
        #expect(folder.read("public/" + entry) == "mine")
    }

    @Test("refuses a symbolic link, and does not touch where it leads")
    func link() throws {
        try folder.write("mine", to: "elsewhere/notes.txt")
        #expect(symlink(folder.path("elsewhere"), output) == 0)
        #expect(throws: PublishingFailure.unusable(output, reason: "it is a symbolic link")) { try publish(["a": "x"]) }
        #expect(folder.read("elsewhere/notes.txt") == "mine")
    }

    @Test("fills an empty folder")
    func empty() throws {
        #expect(mkdir(output, 0o755) == 0)
        try publish(["a.html": "x"])
        #expect(folder.read("public/a.html") == "x")
    }

    @Test("cleans up what a killed build left")
    func leftovers() throws {
        try publish(["a.html": "old"])
        try folder.write("half", to: ".public.muster-new/a.html")
        try publish(["a.html": "new"])
        #expect(try folder.entries() == ["public", "public/.muster-site", "public/a.html"])
    }

    @Test("brings back the old site that a killed build had put aside")
    func aside() throws {
        try publish(["a.html": "old"])
        #expect(rename(output, folder.path(".public.muster-old")) == 0)
        do { _ = try SitePublication(to: output) }
        #expect(folder.read("public/a.html") == "old")
    }

    @Test("does not start while another build holds the folder")
    func locked() throws {
        let first = try SitePublication(to: output)
        #expect(throws: PublishingFailure.locked(output)) { _ = try SitePublication(to: output) }
        _ = try first.commit()
        try publish(["a.html": "x"])
    }

    @Test(
        "refuses two files that some systems take for one",
        arguments: [("Tasks/a.html", "tasks/A.html"), ("caf\u{E9}.html", "cafe\u{301}.html")])
    func collision(first: String, second: String) throws {
        let expected = PublishingFailure.collision(try path(first), try path(second))
        let paths = [try path(first), try path(second)]
        #expect(throws: expected) {
            var publication = try SitePublication(to: output)
            try publication.prepare(paths)
        }
    }

    @Test("needs a folder of its own", arguments: ["", ".", "..", "/", "x/.."])
    func unusable(output: String) {
        #expect(throws: PublishingFailure.self) { _ = try SiteTarget(output) }
    }

    private func publish(_ files: [String: String]) throws {
        var publication = try SitePublication(to: output)
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            try publication.prepare([try path(name)])
            publication.record(try publication.writer.write(try path(name), Array(text.utf8)))
        }
        #expect(try publication.commit() == [])
    }

    private func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

    private func mode(_ entry: String) throws -> mode_t {
        var status = stat()
        try #require(stat(folder.path(entry), &status) == 0)
        return status.st_mode & 0o777
    }
}
