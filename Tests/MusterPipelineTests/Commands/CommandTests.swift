import FoundationEssentials
import Glibc
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("Commands")
struct CommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("# Task 1.1: Build the pier\n\nSpecification of a task.\n", to: "content/task-1.1.md")
    }

    @Test("build publishes beside the documents it read, and says so on standard error only")
    func build() async throws {
        let outcome = await run("build")
        #expect(outcome.status == .done)
        #expect(outcome.output == "")
        #expect(outcome.errors.containsBytes("from 1 document in "))
        #expect(folder.read("public/.muster-site") != nil)
    }

    @Test("build does not read the site that it published")
    func ownSite() async throws {
        try folder.write("project: {name: Pier}\noutput: content/site\n", to: "muster.yml")
        _ = await run("build")
        try folder.write("# Not content\n", to: "other/x.md")
        let outcome = await run("build", "-v")
        #expect(outcome.status == .done)
        #expect(outcome.errors.containsBytes("content/site: not read: the published site"))
    }

    @Test("build refuses a folder that it did not make, and leaves it alone")
    func foreign() async throws {
        try folder.write("mine", to: "public/notes.txt")
        let outcome = await run("build")
        #expect(outcome.status == .inputOutput)
        #expect(outcome.errors.containsBytes("was not made by Muster"))
        #expect(folder.read("public/notes.txt") == "mine")
    }

    @Test("build ends with 75 while another build holds the folder")
    func locked() async throws {
        let other = try SitePublication(to: folder.path("public"))
        #expect(await run("build").status == .locked)
        _ = try other.commit()
    }

    @Test("a wrong configuration ends every command with 2, and names line and column")
    func configuration() async throws {
        try folder.write("project:\n  nmae: Pier\n", to: "muster.yml")
        for command in ["build", "check", "status", "verify"] {
            let outcome = await run(command)
            #expect(outcome.status == .usage)
            #expect(outcome.errors.containsBytes("muster.yml:2:3: error: `nmae` is no key of `project`"))
            #expect(outcome.errors.containsBytes("      nmae: Pier\n"))
            #expect(outcome.errors.containsBytes("did you mean `name`?"))
        }
    }

    @Test("content that is not there ends with 74")
    func absent() async throws {
        try folder.write("content: [docs]\n", to: "muster.yml")
        let outcome = await run("check")
        #expect(outcome.status == .inputOutput)
        #expect(outcome.errors.containsBytes("docs: No such file or directory"))
    }

    @Test("check ends with 1 when a document cannot be read, unless the configuration switches that off")
    func unreadable() async throws {
        try folder.write("limits: {file: 10}\n", to: "muster.yml")
        #expect(await run("check").status == .findings)
        #expect(await run("build").status == .done)
        #expect(await run("build", "--strict").status == .findings)
        try folder.write("limits: {file: 10}\ndiagnostics: {content-too-large: warning}\n", to: "muster.yml")
        #expect(await run("check").status == .done)
        #expect(await run("check", "--fail-on", "warning").status == .findings)
    }

    @Test("check prints JSON on standard output and nothing else there")
    func json() async throws {
        let outcome = await run("check", "--format", "json")
        #expect(outcome.output.startsWithBytes("{\n  \"schemaVersion\": 1,\n  \"diagnostics\": ["))
        #expect(outcome.output.endsWithBytes("}\n"))
    }

    @Test("facts names documents as they were asked for")
    func facts() async throws {
        let outcome = await run("facts", "--format", "json", "./content/../content/task-1.1.md")
        #expect(outcome.status == .done)
        #expect(outcome.output.containsBytes("\"path\": \"./content/../content/task-1.1.md\""))
    }

    @Test("an excerpt shows the line as it was read, whatever the encoding")
    func excerpts() async throws {
        let bytes = Array("# Pier\r- [x] Ren".utf8) + [0xE9] + Array(" checked\r- [x]\r".utf8)
        #expect(FileManager.default.createFile(atPath: folder.path("content/old.md"), contents: Data(bytes)))
        let outcome = await run("facts", "content/old.md")
        #expect(outcome.errors.containsBytes("- [x] René checked"))
        #expect(outcome.errors.containsBytes("old.md:3"))
    }

    @Test("facts reads paths that a link leads to, and follows none below them")
    func linkedPaths() async throws {
        let elsewhere = try TemporaryFolder()
        try elsewhere.write("# Task 1.2: Paint the pier\n", to: "docs/task-1.2.md")
        #expect(symlink("task-1.2.md", elsewhere.path("docs/alias.md")) == 0)
        let link = elsewhere.path("way")
        #expect(symlink(elsewhere.path("docs"), link) == 0)
        let outcome = await run("facts", "--format", "json", link + "/task-1.2.md", link + "/alias.md")
        #expect(outcome.output.containsBytes("\"path\": \"\(link)/task-1.2.md\""))
        #expect(!outcome.output.containsBytes("alias.md\""))
        #expect(outcome.errors.containsBytes("alias.md"))
    }

    @Test("status ends with 3 when GO is required and the documents name no release")
    func status() async throws {
        #expect(await run("status").status == .done)
        #expect(await run("status", "--require", "go").status == .requirementNotMet)
        #expect(await run("status", "v9").status == .usage)
    }

    @Test("explain knows every id of diagnostics and no other")
    func explain() async throws {
        for explanation in Explanations.all {
            let outcome = await run("explain", explanation.id)
            #expect(outcome.output.startsWithBytes(explanation.id))
        }
        let outcome = await run("explain", "content-to-large")
        #expect(outcome.status == .usage)
        #expect(outcome.errors.containsBytes("did you mean content-too-large?"))
    }

    @Test("explanations have an id each of its own")
    func ids() {
        let ids = Explanations.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    private func run(_ words: String...) async -> Outcome {
        let environment = Environment(secondsSinceEpoch: 1_795_182_720, workingFolder: "/")
        return await Muster.outcome(of: ["-C", folder.path] + words, in: environment)
    }
}
