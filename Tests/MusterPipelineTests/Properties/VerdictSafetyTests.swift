import FoundationEssentials
import MusterModel
import MusterTestSupport
import MusterText
import Testing

/// Properties of verdicts that hold for every project, tried on projects that are made from a number each and go
/// through the whole line from Markdown to verdict.
@Suite("Safety of verdicts")
struct VerdictSafetyTests {
    private static let seeds = Array(UInt64(1)...Seeds.count)

    @Test("most generated projects are GO, so that there is something to lose")
    func baseline() {
        let failing = Self.seeds.filter { VerdictRank(WrittenProject(seed: $0).memory.judged()) != .go }
        #expect(failing.count * 20 <= Self.seeds.count, "not GO: \(failing)")
        let blemished = Self.seeds.filter {
            VerdictRank(WrittenProject(seed: $0, isBlemished: true).memory.judged()) == .notReady
        }
        #expect(blemished.count == Self.seeds.count)
    }

    @Test(
        "whatever is taken from a favourable claim costs the GO that needs it",
        arguments: Taking.all.filter { $0.isFatal != nil })
    func fatal(_ taking: Taking) throws {
        let isFatal = try #require(taking.isFatal)
        var tried = 0
        for seed in Self.seeds {
            let project = WrittenProject(seed: seed)
            let records = project.memory.documents.map(MemoryProject.record)
            guard VerdictRank(MemoryProject.judged(records, files: project.files)) == .go else { continue }
            for (page, line, favour) in project.favours(of: taking) where isFatal(favour) {
                guard let poorer = project.taking(taking, at: line, of: page) else { continue }
                tried += 1
                let rank = VerdictRank(poorer.judged(instead: page, of: records))
                #expect(rank < .go, "\(seed), \(taking.name): \(project.pages[page].lines[line].text)")
            }
        }
        #expect(tried > 0)
    }

    @Test("whatever is taken from a favourable claim never improves a verdict", arguments: Taking.all)
    func neverBetter(_ taking: Taking) {
        for seed in Self.seeds.prefix(Self.seeds.count / 2) {
            let project = WrittenProject(seed: seed, isBlemished: true)
            let records = project.memory.documents.map(MemoryProject.record)
            let before = VerdictRank(MemoryProject.judged(records, files: project.files))
            for (page, line, _) in project.favours(of: taking) {
                guard let poorer = project.taking(taking, at: line, of: page) else { continue }
                let after = VerdictRank(poorer.judged(instead: page, of: records))
                #expect(after <= before, "\(seed), \(taking.name): \(project.pages[page].lines[line].text)")
            }
        }
    }

    @Test("a project whose review moves among the templates, or is a draft, is no longer GO", arguments: seeds)
    func standing(seed: UInt64) {
        let project = WrittenProject(seed: seed)
        var template = project
        template.pages[0].path = "templates/review.md"
        #expect(VerdictRank(template.memory.judged()) < .go)
        var draft = project
        let title = draft.pages[0].lines.firstIndex { $0.text.startsWithBytes("# ") } ?? 0
        draft.pages[0].lines[title].text = "# DRAFT" + draft.pages[0].lines[title].text.dropFirst()
        #expect(VerdictRank(draft.memory.judged()) < .go)
    }

    @Test("a file that proves a digest cannot go, or change, without the GO")
    func artifacts() {
        var tried = 0
        for seed in Self.seeds {
            var project = WrittenProject(seed: seed)
            guard let file = project.files.first, VerdictRank(project.memory.judged()) == .go else { continue }
            tried += 1
            project.files = [(path: file.path, digest: String(file.digest.reversed()))]
            #expect(VerdictRank(project.memory.judged()) < .go, "\(seed)")
        }
        #expect(tried > 0)
    }

    @Test("the order of documents and of the parts of a review does not matter", arguments: seeds)
    func order(seed: UInt64) {
        let project = WrittenProject(seed: seed, isBlemished: seed % 3 == 0)
        let before = project.memory.judged()
        var turned = project.memory
        turned.documents.reverse()
        let after = turned.judged()
        #expect(before.releases.map(\.verdict) == after.releases.map(\.verdict))
        #expect(before.gates.map(\.reason) == after.gates.map(\.reason))
        #expect(before.findings == after.findings)
    }

    @Test("every state has a reason, and a place", arguments: seeds)
    func reasons(seed: UInt64) {
        let report = WrittenProject(seed: seed, isBlemished: seed % 2 == 0).memory.judged()
        for release in report.releases {
            #expect(!release.reasons.isEmpty)
            #expect(release.reasons.allSatisfy { !$0.reason.isEmpty && !$0.locations.isEmpty })
            #expect(release.blockers.allSatisfy { !$0.assessment.reason.isEmpty && !$0.assessment.locations.isEmpty })
        }
        for rule in report.gates.flatMap(\.rules) {
            #expect(!rule.reason.isEmpty)
            // That nothing was found has no place of its own.
            #expect(
                rule.items.allSatisfy { item in
                    !item.assessment.reason.isEmpty
                        && (!item.assessment.locations.isEmpty || rule.rule == .noOpenFindings && item.entity == nil)
                }, "\(rule.title)")
        }
    }
}

/// How far a verdict is from GO; NO-GO and NOT ASSESSED are equally far.
enum VerdictRank: Int, Comparable {
    case notReady, awaitingDecision, conditional, go

    init(_ verdict: Verdict) {
        switch verdict {
        case .noGo, .notAssessed: self = .notReady
        case .awaitingDecision: self = .awaitingDecision
        case .conditional: self = .conditional
        case .go: self = .go
        }
    }

    /// The best verdict of any release; documents that name none to judge are not assessed.
    init(_ report: GateReport) { self = report.releases.map { VerdictRank($0.verdict) }.max() ?? .notReady }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How many projects are made for each property: `MUSTER_SEEDS`, else few enough to be quick.
private enum Seeds {
    static let count = ProcessInfo.processInfo.environment["MUSTER_SEEDS"].flatMap(UInt64.init) ?? 24

    /// Whether every favourable claim is tried, and not only a third of them.
    static let areMany = count > 24
}

extension WrittenProject {
    /// The favourable claims that a taking is tried on: a third of them, another one for each project and taking.
    func favours(of taking: Taking) -> [(page: Int, line: Int, favour: Favour)] {
        guard !Seeds.areMany else { return favours }
        let shift = Int(seed) + taking.name.utf8.count
        return favours.enumerated().filter { ($0.offset + shift) % 3 == 0 }.map(\.element)
    }

    /// The project after something was taken from a line; nil where that cannot be done to it.
    func taking(_ taking: Taking, at line: Int, of page: Int) -> WrittenProject? {
        guard let lines = taking.lines(pages[page].lines[line]) else { return nil }
        var poorer = self
        poorer.pages[page].lines.replaceSubrange(line...line, with: lines.plain)
        return poorer
    }

    /// Judged with the records of the untouched pages.
    func judged(instead page: Int, of records: [DocumentRecord]) -> GateReport {
        var records = records
        records[page] = MemoryProject.record(path: pages[page].path, text: pages[page].text)
        return MemoryProject.judged(records, files: files)
    }
}
