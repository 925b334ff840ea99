import FoundationEssentials
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("What the public gets")
struct LeakTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Each file of a built site by its path, the list of its files among them.
    private func files(of site: String) throws -> [String: [UInt8]] {
        let root = folder.path(site)
        var found: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            if let data = FileManager.default.contents(atPath: root + "/" + path) { found[path] = Array(data) }
        }
        return found
    }

    /// The secrets that a site shows, in a file or in the name of one.
    private func leaks(_ secrets: [String], in files: [String: [UInt8]]) -> [String] {
        let scan = LeakScan(secrets: secrets)
        return files.sorted { $0.key < $1.key }.flatMap { path, bytes in
            (scan.leaks(in: bytes) + scan.leaks(in: Array(path.utf8))).map { "\(path): \($0)" }
        }
    }

    @Test("holds none of the secrets that stand everywhere else in the project, and the whole site holds most")
    func canaries() async throws {
        let project = try GuardedProject(in: folder)
        for words in [[], ["--base-url", "https://example.org/x"]] as [[String]] {
            let (outcome, site) =
                await words.isEmpty
                ? project.build("public") : project.build("public", words[0], words[1])
            #expect(outcome.status == .done, "\(outcome.errors)")
            let files = try files(of: site)
            #expect(files.keys.contains("known-issues/ki-1/index.html"))
            #expect(files.keys.contains("known-issues/component/lamp/feed.atom"))
            #expect(leaks(GuardedProject.secrets, in: files) == [])
        }
        // The secrets are really there to be shown: a project in which nothing was read could leak nothing.
        let whole = try files(of: await project.build("all").folder)
        let text = Array(whole.values.joined())
        let shown = GuardedProject.secrets.filter { LeakScan.contains(text, Array($0.utf8)) }
        #expect(shown.count > 35, "\(Set(GuardedProject.secrets).subtracting(shown).sorted())")
    }

    @Test("are the files of the whole site, byte for byte, and nothing beside them")
    func sameBytes() async throws {
        let project = try GuardedProject(in: folder)
        let all = try files(of: await project.build("all").folder)
        let part = try files(of: await project.build("public").folder)
        for (path, bytes) in part where path != SiteManifest.path { #expect(all[path] == bytes, "\(path)") }
        let others = part.keys.filter { !$0.startsWithBytes("known-issues/") }.sorted()
        #expect(
            others == [
                ".muster-site", ".nojekyll", "known-issues.json", "known-issues.schema.json", "robots.txt",
            ])
    }

    /// The column of the public list that fills a field, and a text in it that can be told by a secret.
    private static let columns: [(field: PublicIssueField, column: String, cell: String)] = [
        (.id, "ID", "zqsecretxv-7"), (.title, "Title", "zqsecretxv"), (.affects, "Affects", "zqsecretxv v1.0.0"),
        (.workaround, "Workaround", "zqsecretxv"), (.component, "Component", "zqsecretxv"),
        (.fixedIn, "Fixed in", "zqsecretxv v1.0.1"), (.firstSeen, "First seen", "in zqsecretxv"),
    ]

    @Test("shows a field when the allow-list names it, and never otherwise", arguments: columns)
    func allowList(field: PublicIssueField, column: String, cell: String) async throws {
        let project = try GuardedProject(in: folder, cells: [column: cell])
        let others = PublicIssueField.allCases.filter { $0 != field }.map(\.rawValue).joined(separator: ", ")
        let settings = folder.read("muster.yml") ?? ""
        try folder.write(settings + "\npublic: {fields: [\(others)]}\n", to: "muster.yml")
        let (outcome, site) = await project.build("public")
        #expect(outcome.status == .done, "\(outcome.errors)")
        #expect(leaks(["zqsecretxv"], in: try files(of: site)) == [])
        // The mutation: the field made public. The same look must catch it.
        try folder.write(settings + "\npublic: {fields: [\(others), \(field.rawValue)]}\n", to: "muster.yml")
        #expect(try !leaks(["zqsecretxv"], in: files(of: await project.build("public").folder)).isEmpty)
    }

    @Test("shows neither severity, status nor days where the allow-list does not name them")
    func wordlessFields() async throws {
        let cells = ["Severity": "P1", "Status": "fixed", "Title": "Plain", "First seen": "1987-06-05"]
        let project = try GuardedProject(in: folder, cells: cells)
        let settings = folder.read("muster.yml") ?? ""
        try folder.write(settings + "\npublic: {fields: [title]}\n", to: "muster.yml")
        let (_, site) = await project.build("public")
        for (path, bytes) in try files(of: site) where !path.containsBytes("schema") && !path.endsWithBytes(".css") {
            let text = String(decoding: bytes, as: UTF8.self)
            for word in ["High", "P1", "Resolved", "resolved", "1987", "2026-11-10", "KI-1", "ki-1", "v1.0"] {
                #expect(!text.containsBytes(word) && !path.containsBytes(word), "\(path): \(word)")
            }
        }
    }
}

@Suite("The look for leaks")
struct LeakScanTests {
    private static let secret = "zqsecretxv"

    /// Renderers that leak, each in its way: what a mutation of the real ones could do.
    private static let leaky: [(String, @Sendable (String) -> String)] = [
        ("as it is", { $0 }),
        ("in capitals", { $0.uppercased() }),
        ("escaped for HTML", { "&lt;" + Escape.html($0) + "&gt;" }),
        ("as decimal references", { $0.utf8.map { "&#\($0);" }.joined() }),
        ("as hexadecimal references", { $0.utf8.map { "&#x\(String($0, radix: 16))" }.joined(separator: ";") }),
        ("as JSON escapes", { $0.utf8.map { "\\u00" + String($0, radix: 16) }.joined() }),
        ("percent-encoded", { $0.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined() }),
        ("in base64", { base64("a" + $0) }), ("in base64, one further", { base64("ab" + $0) }),
        ("in base64, two further", { base64("abc" + $0) }),
        ("in base64 of addresses", { base64("??" + $0).replacing("/", with: "_") }),
        ("in hexadecimal", { "0" + $0.utf8.map { String($0, radix: 16) }.joined() }),
        ("in base64 within JSON", { base64($0).utf8.map { "\\u00" + String($0, radix: 16) }.joined() }),
        ("percent-encoded within HTML", { $0.utf8.map { "&#37;" + String($0, radix: 16) }.joined() }),
    ]

    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    @Test("catches a renderer that leaks", arguments: leaky.map(\.0))
    func catches(way: String) throws {
        let render = try #require(LeakScanTests.leaky.first { $0.0 == way }).1
        let page = "<p title=\"x\">" + render(LeakScanTests.secret) + "</p>"
        #expect(LeakScan(secrets: [LeakScanTests.secret]).leaks(in: Array(page.utf8)).count == 1, "\(page)")
    }

    @Test("finds nothing where there is nothing")
    func silent() {
        let page = "<p>zqsecret xv %zz &#x; \\uzzzz AAAAAAAAAAAA 0123456789abcdef</p>"
        #expect(LeakScan(secrets: [LeakScanTests.secret]).leaks(in: Array(page.utf8)) == [])
    }
}
