import FoundationEssentials
import MusterFiles
import MusterGates
import MusterLinking
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// Neither a deleted line nor a garbled ledger makes anything look better.
@Suite("Safety of the ledger")
struct LedgerSafetyTests {
    @Test("a garbled byte anywhere in the ledger betters no verdict")
    func garbled() async throws {
        let folder = try TemporaryFolder()
        let jetty = try Jetty(in: folder)
        try jetty.add("- [ ] The backup was restored", after: "- [x] The manual", in: Jetty.review)
        _ = await jetty.run("ledger", "--update")
        try jetty.remove("- [ ] The backup", from: Jetty.review)
        try jetty.replace("on a clean machine", with: "on most machines", in: Jetty.review)
        let assessed = try await jetty.assessed()
        let bytes = Array((folder.read("muster.ledger") ?? "").utf8)
        let before = rank(assessed.project.documents, bytes, assessed)
        #expect(before == 0)
        #expect(rank(assessed.project.documents, nil, assessed) == 3, "without the ledger it would be GO")
        for place in stride(from: 0, to: bytes.count, by: 11) {
            for garbled in [bytes[place] ^ 1, UInt8(ascii: "#"), UInt8(ascii: "\n")] {
                var changed = bytes
                changed[place] = garbled
                #expect(rank(assessed.project.documents, changed, assessed) == 0, "byte \(place)")
            }
        }
    }

    private func rank(_ records: [DocumentRecord], _ ledger: [UInt8]?, _ assessed: AssessedProject) -> Int {
        let project = linked(records, ledger, assessed)
        return Judge(project).report().releases.first?.verdict.rank ?? 0
    }

    private func linked(_ records: [DocumentRecord], _ ledger: [UInt8]?, _ assessed: AssessedProject) -> Project {
        let read = ledger.map { LedgerReader.read($0, path: LedgerFile.name).output }
        let project = assessed.project
        return ProjectLinker(configuration: project.configuration, asOf: project.asOf)
            .link(records, ledger: read, name: project.name).output
    }

    /// The root of the repository, in which the sample lies.
    private static let root: String = {
        var folder = #filePath.split(onByte: UInt8(ascii: "/"))
        folder.removeLast(4)
        return folder.joined(separator: "/")
    }()

    @Test("whatever the ledger lists of the sample, deleting its line leaves it unknown in its gates")
    func sample() async throws {
        let environment = Environment(secondsSinceEpoch: 1_795_132_800, workingFolder: "/")
        let invocation = try ArgumentParser.parse(["check", "--no-git", "-C", LedgerSafetyTests.root])
        let source = try ProjectSource(invocation, paths: [], in: environment)
        var watch = Stopwatch()
        let assessed = try await AssessedProject.assess(source, &watch)
        let records = assessed.project.documents
        let bare = linked(records, nil, assessed)
        let judge = Judge(bare)
        let update = LedgerUpdate(bare, gates: judge.publishedGates, addresses: [], path: LedgerFile.name)
        let ledger = LedgerWriter.bytes(update.ledger)
        let whole = linked(records, ledger, assessed)
        let before = Judge(whole).report()
        #expect(whole.ledger?.listed.count ?? 0 > 200)

        var deleted: [MusterModel.SourceLocation: [LedgerEntry]] = [:]
        for listed in whole.ledger?.listed ?? [] {
            let place = try #require(listed.entity.flatMap { whole.place(of: $0) })
            deleted[place, default: []].append(listed.entry)
        }
        let places = deleted.keys.sorted()
        let results = await concurrentMap(places, jobs: 4) { place -> (Project, GateReport)? in
            guard let without = record(of: place, in: records, from: source) else { return nil }
            let changed = linked(records.map { $0.path == place.path ? without : $0 }, ledger, assessed)
            return (changed, Judge(changed).report())
        }
        for (place, result) in zip(places, results) {
            let (changed, after) = try #require(result)
            for old in before.releases {
                let new = after.releases.first { $0.release == old.release }?.verdict
                #expect((new ?? .noGo).rank <= old.verdict.rank, "\(place)")
            }
            for entry in deleted[place] ?? [] { expectAccounted(entry, in: changed, after, deletedAt: place) }
        }
    }

    /// The record of a document without one of its lines.
    private func record(
        of place: MusterModel.SourceLocation, in records: [DocumentRecord], from source: ProjectSource
    ) -> DocumentRecord? {
        let path = LedgerSafetyTests.root + "/" + place.path.text
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        var lines = String(decoding: data, as: UTF8.self).split(onByte: 0x0A)
        lines.remove(at: place.line - 1)
        return DocumentReading<DocumentRecord>.record(
            of: Array(lines.joined(separator: "\n").utf8), at: place.path, from: source)
    }

    /// What is gone is unknown in each of its gates that is there, by a place in the ledger; else it is still stated.
    private func expectAccounted(
        _ entry: LedgerEntry, in project: Project, _ report: GateReport, deletedAt place: MusterModel.SourceLocation
    ) {
        guard let listed = project.ledger?.listed.first(where: { $0.entry.key == entry.key }) else {
            Testing.Issue.record("\(entry.key) is not in the account")
            return
        }
        guard listed.isDisappearance else { return }
        for gate in entry.gates {
            guard let result = report.gates.first(where: { $0.gate.id == gate }) else { continue }
            let items = result.rules.flatMap(\.items)
            let line = items.first { item in
                item.assessment.state == .unknown
                    && item.assessment.locations.contains { $0.path == LedgerFile.name }
                    && (item.assessment.reason.containsBytes(entry.key.description)
                        || item.title.containsBytes(entry.path.text))
            }
            #expect(line != nil, "\(entry.key) deleted at \(place) is not missed by \(gate)")
            #expect(result.state <= .unknown, "\(gate) is \(result.state) without \(entry.key)")
        }
    }
}

extension Project {
    /// Where an entity stands.
    fileprivate func place(of entity: EntityReference) -> MusterModel.SourceLocation? {
        switch entity {
        case .task(let id): tasks.first { $0.id == id }?.locations.first
        case .criterion(let id): criteria.first { $0.id == id }?.location
        case .checklistItem(let id): checklistItems.first { $0.id == id }?.location
        case .requirement(let id): requirements.first { $0.id == id }?.location
        case .signoff(let id): signoffs.first { $0.id == id }?.location
        case .decision(let id): decisions.first { $0.id == id }?.location
        case .issue(let id): issues.first { $0.id == id }?.location
        case .artifact(let id): artifacts.first { $0.id == id }?.location
        case .deliverable(let id): deliverables.first { $0.id == id }?.location
        case .release, .phase, .risk, .milestone, .role, .gate, .document, .workflow: nil
        }
    }
}
