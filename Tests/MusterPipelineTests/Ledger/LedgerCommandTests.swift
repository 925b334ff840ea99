import FoundationEssentials
import MusterLinking
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("muster ledger")
struct LedgerCommandTests {
    private let folder: TemporaryFolder
    private let jetty: Jetty

    init() throws {
        folder = try TemporaryFolder()
        jetty = try Jetty(in: folder)
    }

    private var ledger: String { folder.read("muster.ledger") ?? "" }

    @Test("without a ledger it says so and writes nothing")
    func none() async throws {
        let outcome = await jetty.run("ledger")
        #expect(outcome.status == .done)
        #expect(outcome.output.startsWithBytes("There is no "))
        #expect(folder.read("muster.ledger") == nil)
    }

    @Test("an update lists all there is, sorted by bytes, and the next one writes the same bytes")
    func update() async throws {
        #expect(await jetty.run("ledger", "--update").status == .done)
        let first = ledger
        let lines = first.split(onByte: 0x0A)
        #expect(lines[0] == "muster-ledger 1")
        #expect(lines.last == "")
        let listed = Array(lines.dropFirst(2).dropLast())
        #expect(listed == listed.sorted(by: bytewiseLess))
        for word in ["address", "check", "decision", "gate", "issue", "requirement", "signoff"] {
            #expect(listed.contains { $0.startsWithBytes(word + " ") }, "\(word)")
        }
        #expect(await jetty.run("ledger", "--update").status == .done)
        #expect(ledger == first)
        let outcome = await jetty.run("ledger")
        #expect(outcome.output.containsBytes("lists all there is"))
        #expect(try await jetty.verdict() == .go)
    }

    @Test("what is new is no reason to end with 1")
    func added() async throws {
        _ = await jetty.run("ledger", "--update")
        try jetty.add("- [x] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        let outcome = await jetty.run("ledger")
        #expect(outcome.status == .done)
        #expect(outcome.output.containsBytes("1 added"))
    }

    /// A line that holds up the release, and where it stands.
    struct Blocker: Sendable, CustomTestStringConvertible {
        let name: String
        let line: String
        let after: String
        let path: String

        var testDescription: String { name }
    }

    static let blockers = [
        Blocker(
            name: "check", line: "- [ ] The backup was restored", after: "- [x] The manual", path: Jetty.review),
        Blocker(
            name: "issue", line: "| KI-003 | Jetty loses the last page on shutdown | P0 | Open | |", after: "|---",
            path: Jetty.issues),
        Blocker(name: "requirement", line: "| Legal Counsel | | | |", after: "| QA Lead", path: Jetty.review),
        Blocker(
            name: "sign-off", line: "| Legal Counsel | Cleo Drake | 2026-11-09 | Rejected |", after: "| QA Lead",
            path: Jetty.review),
    ]

    @Test("who deletes what blocks a release gets no GO by it, until it is retired", arguments: blockers)
    func deleted(blocker: Blocker) async throws {
        try jetty.add(blocker.line, after: blocker.after, in: blocker.path)
        #expect(try await jetty.verdict() == .noGo)
        _ = await jetty.run("ledger", "--update")
        try jetty.remove(blocker.line, from: blocker.path)
        // Nor does it help that everybody signs for what is left.
        try jetty.renewSignoffs()
        #expect(try await jetty.verdict() == .notAssessed)
        // The next update does not forget it either.
        #expect(await jetty.run("ledger", "--update").status == .findings)
        #expect(try await jetty.verdict() == .notAssessed)

        let check = await jetty.run("check")
        #expect(check.status == .findings)
        #expect(check.errors.containsBytes("muster.ledger:"))
        #expect(check.errors.containsBytes("[ledger-disappeared]"))
        #expect(check.errors.containsBytes(blocker.path))

        for subject in try await missing() {
            let outcome = await jetty.run("ledger", "--retire", subject, "--reason", "Not needed", "--by", "Eve Frost")
            #expect(outcome.errors == "")
        }
        #expect(await jetty.run("ledger").status == .done)
        #expect(try await jetty.verdict() == .go)

        try folder.write(ledger.split(onByte: 0x0A).map(withoutPerson).joined(separator: "\n"), to: "muster.ledger")
        #expect(try await jetty.verdict() == .notAssessed)
        #expect(await jetty.run("check", "--fail-on", "warning").errors.containsBytes("[retirement-incomplete]"))
    }

    private func missing() async throws -> [String] {
        let outcome = await jetty.run("ledger")
        let lines = outcome.output.split(onByte: 0x0A).filter { $0.startsWithBytes("disappeared ") }
        return lines.map { $0.split(onByte: 0x20)[1] }
    }

    private func withoutPerson(_ line: String) -> String {
        guard line.startsWithBytes("retired ") else { return line }
        return line.split(onByte: 0x20).filter { !$0.startsWithBytes("by=") && !$0.startsWithBytes("Frost") }
            .joined(separator: " ")
    }

    @Test("the same deletion without a ledger is GO: it is the ledger that sees it", arguments: blockers)
    func deletedUnseen(blocker: Blocker) async throws {
        try jetty.add(blocker.line, after: blocker.after, in: blocker.path)
        try jetty.remove(blocker.line, from: blocker.path)
        #expect(try await jetty.verdict() == .go)
    }

    @Test("who deletes a recorded no-go gets no GO by it")
    func deletedDecision() async throws {
        let path = "content/minutes.md"
        let words =
            "# Minutes of the go/no-go review: Jetty v1.0.0\n\nRelease: v1.0.0\nDate: 2026-11-12\n\n## Decision\n\n"
        try folder.write(words + "Decision: NO-GO\nDecision Date: 2026-11-12\n", to: path)
        #expect(try await jetty.verdict() == .noGo)
        _ = await jetty.run("ledger", "--update")
        try folder.write("# Minutes\n", to: path)
        #expect(try await jetty.verdict() == .notAssessed)
        #expect(await jetty.run("ledger").output.containsBytes("disappeared decision/"))
    }

    @Test("an address in the ledger that is none, or is used otherwise, makes no page")
    func hostileAddresses() async throws {
        _ = await jetty.run("ledger", "--update")
        let built = await jetty.run("build", "-o", folder.path("site"))
        #expect(built.status == .done)
        let read = LedgerReader.read(Array(ledger.utf8), path: LedgerFile.name)
        var hostile = read.output
        for address in [
            "../../x/", "/etc/x/", "style.css/x/", "gates/", "known-issues/style.css/", "a/../b/", "releases",
        ] {
            hostile.addresses.append(LedgerAddress(address: address, entity: "issue/x", title: "<b>"))
        }
        try folder.write(String(decoding: LedgerWriter.bytes(hostile), as: UTF8.self), to: "muster.ledger")
        let again = await jetty.run("build", "-o", folder.path("again"))
        #expect(again.status == .done)
        let before = try TemporaryFolder.names(below: folder.path("site"))
        #expect(try TemporaryFolder.names(below: folder.path("again")) == before)
    }

    @Test("a document that is deleted takes nothing with it")
    func deletedDocument() async throws {
        try jetty.add(LedgerCommandTests.blockers[1].line, after: "|---", in: Jetty.issues)
        _ = await jetty.run("ledger", "--update")
        try folder.write("# Notes\n", to: Jetty.issues)
        try jetty.renewSignoffs()
        #expect(try await jetty.verdict() == .notAssessed)
        let outcome = await jetty.run(
            "ledger", "--retire", Jetty.issues, "--reason", "Started anew", "--by", "Eve Frost")
        #expect(outcome.output.containsBytes("3 retired"))
        #expect(try await jetty.verdict() == .go)
    }

    @Test("what is moved to where its gate does not look is missed there")
    func leftGate() async throws {
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        _ = await jetty.run("ledger", "--update")
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try jetty.renewSignoffs()
        try folder.write("# Ideas for later\n\n## Checklist\n\n- [ ] The backup was restored\n", to: "content/ideas.md")
        #expect(try await jetty.verdict() == .notAssessed)
        #expect(await jetty.run("check").errors.containsBytes("[ledger-left-gate]"))
        #expect(await jetty.run("ledger", "--update").status == .findings)
        #expect(try await jetty.verdict() == .notAssessed)
        _ = await jetty.run("ledger", "--retire", try await left(), "--reason", "Later", "--by", "Eve Frost")
        #expect(try await jetty.verdict() == .go)
    }

    private func left() async throws -> String {
        let outcome = await jetty.run("ledger")
        let line = outcome.output.split(onByte: 0x0A).first { $0.startsWithBytes("left its gate ") }
        return line?.split(onByte: 0x20)[3] ?? ""
    }

    @Test("renaming the release leaves its gate behind")
    func renamedRelease() async throws {
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        _ = await jetty.run("ledger", "--update")
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try jetty.renewSignoffs()
        for path in [Jetty.review, Jetty.issues] { try jetty.replace("v1.0.0", with: "v1.0.1", in: path) }
        #expect(try await jetty.verdict() == .notAssessed)
        #expect(await jetty.run("check").errors.containsBytes("The gate launch-v1.0.0"))
    }

    @Test("a damaged ledger is named with its line, is not written over, and nothing is GO beside it")
    func damaged() async throws {
        _ = await jetty.run("ledger", "--update")
        let whole = ledger
        try folder.write(whole + "<<<<<<< ours\n", to: "muster.ledger")
        #expect(try await jetty.verdict() == .notAssessed)
        let check = await jetty.run("check")
        #expect(check.status == .findings)
        #expect(check.errors.containsBytes("[ledger-conflict]"))
        #expect(await jetty.run("ledger", "--update").status == .findings)
        #expect(ledger == whole + "<<<<<<< ours\n")
        try folder.write("muster-ledger 2\n", to: "muster.ledger")
        #expect(try await jetty.verdict() == .notAssessed)
        try folder.write("", to: "muster.ledger")
        #expect(try await jetty.verdict() == .notAssessed)
    }

    @Test("a retirement needs reason and person, and something that is missing")
    func usage() async throws {
        _ = await jetty.run("ledger", "--update")
        #expect(await jetty.run("ledger", "--retire", "ki-001").status == .usage)
        #expect(await jetty.run("ledger", "--retire", "ki-001", "--reason", " ", "--by", "Eve").status == .usage)
        #expect(await jetty.run("ledger", "--reason", "x").status == .usage)
        let there = await jetty.run("ledger", "--retire", "ki-001", "--reason", "x", "--by", "Eve")
        #expect(there.status == .usage)
        #expect(there.errors.containsBytes("has not disappeared"))
        let unknown = await jetty.run("ledger", "--retire", "ki-01", "--reason", "x", "--by", "Eve")
        #expect(unknown.errors.containsBytes("the ledger lists no ki-01"))
    }

    @Test("the id of a check without one stays when its title is changed a little or its line moves")
    func keptIDs() async throws {
        _ = await jetty.run("ledger", "--update")
        let before = try await jetty.assessed().project.checklistItems.map(\.id)
        try jetty.replace("The manual is published", with: "The manual is now published", in: Jetty.review)
        try jetty.remove("- [x] The installer", from: Jetty.review)
        try jetty.add("- [x] The installer runs on a clean machine", after: "- [x] The manual", in: Jetty.review)
        let after = try await jetty.assessed()
        #expect(Set(after.project.checklistItems.map(\.id)) == Set(before))
        let outcome = await jetty.run("ledger")
        #expect(outcome.status == .done)
        #expect(outcome.output.containsBytes("1 changed"))
    }

    @Test("the address of a known issue that is gone says so; that of a renamed one leads on")
    func addresses() async throws {
        _ = await jetty.run("ledger", "--update")
        try jetty.remove("| KI-001", from: Jetty.issues)
        try jetty.replace("KI-002", with: "KI-102", in: Jetty.issues)
        _ = await jetty.run("build", "-o", folder.path("site"))
        let gone = try #require(folder.read("site/known-issues/ki-001/index.html"))
        #expect(gone.containsBytes("no longer listed"))
        #expect(!gone.containsBytes("status line"))
        let moved = try #require(folder.read("site/known-issues/ki-002/index.html"))
        #expect(moved.containsBytes("url=../ki-102/index.html"))
        #expect(folder.read("site/known-issues/ki-102/index.html") != nil)
        // And after the ledger has taken that over.
        _ = await jetty.run("ledger", "--update")
        _ = await jetty.run("build", "-o", folder.path("site"))
        #expect(folder.read("site/known-issues/ki-001/index.html") == gone)
        #expect(folder.read("site/known-issues/ki-002/index.html") == moved)
    }

    @Test("the list of a version that no known issue names any more stays reachable too")
    func versions() async throws {
        try jetty.replace("| Workaround |", with: "| Affects |", in: Jetty.issues)
        try jetty.replace("none needed", with: "v0.9.0", in: Jetty.issues)
        _ = await jetty.run("ledger", "--update")
        _ = await jetty.run("build", "-o", folder.path("site"))
        #expect(folder.read("site/known-issues/in/v0.9.0/index.html")?.containsBytes("status line") == true)
        try jetty.replace("v0.9.0", with: "v0.9.1", in: Jetty.issues)
        for audience in ["all", "public"] {
            _ = await jetty.run("build", "-o", folder.path("site"), "--audience", audience)
            #expect(folder.read("site/known-issues/in/v0.9.0/index.html")?.containsBytes("no longer listed") == true)
            #expect(folder.read("site/known-issues/in/v0.9.1/index.html")?.containsBytes("status line") == true)
        }
    }

    @Test("the page of a gate that is gone says who has retired it, and why")
    func retiredPage() async throws {
        _ = await jetty.run("ledger", "--update")
        for path in [Jetty.review, Jetty.issues] { try jetty.replace("v1.0.0", with: "v1.0.1", in: path) }
        _ = await jetty.run(
            "ledger", "--retire", "gate/launch-v1.0.0", "--reason", "Became v1.0.1", "--by", "Eve <Frost>")
        _ = await jetty.run("build", "-o", folder.path("site"))
        let page = try #require(folder.read("site/gates/launch-v1.0.0/index.html"))
        #expect(page.containsBytes("Became v1.0.1"))
        #expect(page.containsBytes("Eve &lt;Frost&gt;"))
    }

    @Test("the differences are printed as JSON too")
    func json() async throws {
        _ = await jetty.run("ledger", "--update")
        try jetty.remove("| KI-001", from: Jetty.issues)
        let outcome = await jetty.run("ledger", "--format", "json")
        #expect(outcome.status == .findings)
        #expect(outcome.output.containsBytes("\"kind\": \"disappeared\""))
        #expect(outcome.output.containsBytes("\"subject\": \"issue/ki-001\""))
    }
}

extension TemporaryFolder {
    /// The paths of all entries of a folder, sorted.
    fileprivate static func names(below path: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    }
}
