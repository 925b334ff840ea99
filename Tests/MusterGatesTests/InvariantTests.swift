import MusterGates
import MusterModel
import MusterText
import Testing

/// Properties that hold for every project, tried on some hundred small ones that are made from a number each.
@Suite struct InvariantTests {
    private static let seeds = Array(UInt64(1)...300)

    @Test("taking a favourable claim away never improves a verdict", arguments: seeds)
    func favourable(seed: UInt64) {
        let project = GeneratedProject(seed: seed).project
        let verdict = verdict(of: project)
        for (name, poorer) in withoutOneFavourable(project) {
            #expect(rank(self.verdict(of: poorer)) <= rank(verdict), "without \(name)")
        }
    }

    @Test("the order of lists does not matter to verdicts and states", arguments: seeds)
    func order(seed: UInt64) {
        let project = GeneratedProject(seed: seed).project
        var turned = project
        turned.tasks.reverse()
        turned.criteria.reverse()
        turned.checklistItems.reverse()
        turned.requirements.reverse()
        turned.signoffs.reverse()
        turned.decisions.reverse()
        turned.issues.reverse()
        turned.artifacts.reverse()
        turned.waivers.reverse()
        let (one, other) = (Judge(project).report(), Judge(turned).report())
        #expect(one.releases.map(\.verdict) == other.releases.map(\.verdict))
        #expect(one.gates.map(\.state) == other.gates.map(\.state))
        #expect(one.gates.map(\.tally) == other.gates.map(\.tally))
        #expect(one.releases.map(\.steps) == other.releases.map(\.steps))
    }

    @Test("GO is said only where every item passes and a go is recorded", arguments: seeds)
    func noFalseGreen(seed: UInt64) {
        let report = Judge(GeneratedProject(seed: seed).project).report()
        for release in report.releases where release.verdict == .go {
            let counting = report.gates.filter(\.gate.isBlocking).flatMap(\.rules).filter(\.isBlocking)
            #expect(counting.flatMap(\.items).allSatisfy { $0.assessment.state >= .notApplicable })
            #expect(release.decision == .go)
            #expect(release.blockers.isEmpty)
        }
    }

    @Test("every rule has a reason, every blocker a place, every parent stands before its children", arguments: seeds)
    func reasons(seed: UInt64) {
        let report = Judge(GeneratedProject(seed: seed).project).report()
        #expect(report.gates.allSatisfy { !$0.reason.isEmpty && $0.rules.allSatisfy { !$0.reason.isEmpty } })
        for release in report.releases {
            for (at, blocker) in release.blockers.enumerated() {
                #expect(!blocker.assessment.reason.isEmpty)
                #expect(!blocker.assessment.locations.isEmpty || blocker.rule == .decisionRecorded)
                #expect(blocker.parent.map { $0 < at } ?? true)
                #expect((blocker.parent == nil) == (blocker.kind != .knockOn))
            }
            #expect(release.steps == release.blockers.reduce(0) { $1.parent == nil ? $0 + $1.steps : $0 })
        }
    }

    private func verdict(of project: Project) -> Verdict {
        Judge(project).report().releases.first?.verdict ?? .notAssessed
    }

    /// NO-GO and NOT ASSESSED are equally far from GO.
    private func rank(_ verdict: Verdict) -> Int {
        switch verdict {
        case .noGo, .notAssessed: 0
        case .awaitingDecision: 1
        case .conditional: 2
        case .go: 3
        }
    }

    private func withoutOneFavourable(_ project: Project) -> [(String, Project)] {
        var poorer: [(String, Project)] = []
        for at in project.criteria.indices where project.criteria[at].assessment.state == .pass {
            poorer.append(("criterion \(at)", removing(at, from: \.criteria, of: project)))
        }
        for at in project.checklistItems.indices where project.checklistItems[at].assessment.state == .pass {
            poorer.append(("check \(at)", removing(at, from: \.checklistItems, of: project)))
        }
        for at in project.issues.indices where project.issues[at].status == .closed {
            poorer.append(("issue \(at)", removing(at, from: \.issues, of: project)))
        }
        for at in project.artifacts.indices where project.artifacts[at].check == .verified {
            poorer.append(("artifact \(at)", removing(at, from: \.artifacts, of: project)))
        }
        for at in project.waivers.indices {
            poorer.append(("waiver \(at)", removing(at, from: \.waivers, of: project)))
        }
        for at in project.decisions.indices where project.decisions[at].outcome == .go {
            poorer.append(("decision \(at)", removing(at, from: \.decisions, of: project)))
        }
        for at in project.requirements.indices where project.requirements[at].assessment.state == .pass {
            var unsigned = project
            let answers = Set(unsigned.requirements[at].answers)
            unsigned.signoffs.removeAll { answers.contains($0.id) }
            unsigned.requirements[at].answers = []
            unsigned.requirements[at].assessment.state = .pending
            poorer.append(("sign-off \(at)", unsigned))
        }
        for at in project.tasks.indices where project.tasks[at].assessment.state == .pass {
            var undone = project
            undone.tasks[at].assessment.state = .pending
            poorer.append(("task \(at)", undone))
        }
        return poorer
    }

    private func removing<Entity>(_ at: Int, from list: WritableKeyPath<Project, [Entity]>, of project: Project)
        -> Project
    {
        var project = project
        project[keyPath: list].remove(at: at)
        return project
    }
}
