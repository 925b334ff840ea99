import MusterFiles
import MusterTestSupport
import MusterText
import Testing

@testable import MusterEvidence

@Suite("A repository", .enabled(if: ScriptedRepository.isPossible, "git is not installed"))
struct GitRepositoryTests {
    private let scripted: ScriptedRepository

    init() throws { scripted = try ScriptedRepository() }

    @Test("is found from its top, from a folder in it, and from a content folder that is one")
    func found() throws {
        try scripted.write("a", to: "docs/a.md")
        let head = try scripted.commit("first")
        let top = try repository(at: ".")
        #expect(top.head == head)
        #expect(!top.isShallow)
        #expect(try top.contents(of: path("docs/a.md"), at: head) == Array("a".utf8))
        let inside = try repository(at: "docs")
        #expect(try inside.contents(of: path("a.md"), at: head) == Array("a".utf8))

        let around = try TemporaryFolder()
        try around.write("", to: "muster.yml")
        try scripted.git("clone", "-q", scripted.path, around.path("content"))
        let content = try GitRepository.holding(try RootFolder(around.path), content: [path("content")])
        #expect(try content.contents(of: path("content/docs/a.md"), at: head) == Array("a".utf8))
        #expect(try content.contents(of: path("muster.yml"), at: head) == nil)
    }

    @Test("is none outside of one, before the first commit, and for a folder that is not committed")
    func untracked() throws {
        let outside = try TemporaryFolder()
        #expect(throws: GitTrouble.untracked) { try GitRepository.holding(try RootFolder(outside.path), content: []) }
        #expect(throws: GitTrouble.untracked) { try repository(at: ".") }
        try scripted.write("a", to: "a.md")
        try scripted.commit("first")
        try scripted.write("b", to: "draft/b.md")
        #expect(throws: GitTrouble.untracked) { try repository(at: "draft") }
    }

    @Test("tells a clone without its older commits")
    func shallow() throws {
        try scripted.write("a", to: "a.md")
        try scripted.commit("first")
        try scripted.commit("second")
        let clone = try TemporaryFolder()
        try scripted.git("clone", "-q", "--depth", "1", "file://" + scripted.path, clone.path("a"))
        #expect(try GitRepository.holding(try RootFolder(clone.path("a")), content: []).isShallow)
    }

    @Test("names a commit by branch, tag and hash, and never by an option, path or range")
    func revisions() throws {
        try scripted.write("a", to: "a.md")
        let first = try scripted.commit("first")
        try scripted.git("tag", "-a", "-m", "out", "v1.0.0")
        let second = try scripted.commit("second")
        let top = try repository(at: ".")
        #expect(try top.commit(of: "main") == second)
        #expect(try top.commit(of: "v1.0.0") == first)
        #expect(try top.commit(of: String(first.prefix(10))) == first)
        for name in ["nowhere", "--all", "main..v1.0.0", "main:a.md", "main\nv1.0.0", ""] {
            #expect(try top.commit(of: name) == nil)
        }
    }

    @Test("gives files of a revision only, byte for byte")
    func contents() throws {
        let text = "line\r\n\0binary\n" + String(repeating: "long ", count: 100_000)
        try scripted.write(text, to: "with space.md")
        try scripted.write("", to: "empty.md")
        let head = try scripted.commit("first")
        let top = try repository(at: ".")
        #expect(try top.contents(of: path("with space.md"), at: head) == Array(text.utf8))
        #expect(try top.contents(of: path("empty.md"), at: head) == [])
        #expect(try top.contents(of: path("gone.md"), at: head) == nil)
    }

    @Test("reads many objects in one go, whatever is missing among them")
    func objects() throws {
        for number in 0..<50 { try scripted.write("file \(number)", to: "f/\(number).md") }
        let head = try scripted.commit("first")
        var found: [Int: String] = [:]
        var missing: [Int] = []
        try repository(at: ".").readObjects((0..<60).map { "\(head):f/\($0).md" }) { place, bytes in
            if let bytes { found[place] = String(decoding: bytes, as: UTF8.self) } else { missing.append(place) }
        }
        #expect(found.count == 50)
        #expect(found[49] == "file 49")
        #expect(missing == Array(50..<60))
    }

    @Test("tells branches and tags by the commits that they name")
    func names() throws {
        try scripted.write("a", to: "a.md")
        let head = try scripted.commit("first", on: "2026-02-03")
        try scripted.git("branch", "release/v1.0.0")
        try scripted.git("tag", "-a", "-m", "out", "v1.0.0")
        let names = try repository(at: ".").names()
        #expect(names.map(\.name) == ["main", "release/v1.0.0", "v1.0.0"])
        #expect(names.allSatisfy { $0.hash == head })
        #expect(names.map(\.kind) == [.branch, .branch, .tag])
        #expect(names.last?.date == CivilDate(iso: "2026-01-05"))
    }

    @Test("does nothing that its own settings tell it to")
    func settings() throws {
        let trap = scripted.folder.path("trap")
        for name in ["core.fsmonitor", "core.pager", "diff.external", "gpg.program", "core.sshCommand"] {
            try scripted.git("config", name, "touch \(trap);")
        }
        try scripted.git("config", "log.showRoot", "false")
        try scripted.write("a", to: "a.md")
        try scripted.run(["-c", "core.fsmonitor=", "add", "-A"], by: "A", on: "2026-01-05")
        try scripted.run(["-c", "core.fsmonitor=", "commit", "-q", "-m", "first"], by: "A", on: "2026-01-05")
        let changes = try repository(at: ".").changes(at: ["a.md"])
        #expect(changes.map(\.changes.count) == [1])
        #expect(scripted.folder.read("trap") == nil)
    }

    private func repository(at folder: String) throws -> GitRepository {
        try GitRepository.holding(try RootFolder(scripted.folder.path(folder)), content: [])
    }

    private func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }
}
