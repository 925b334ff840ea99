import MusterModel
import MusterText
import Testing

@Suite struct RecordedDecisionTests {
    private func state(_ build: (inout ProjectBuilder) -> Void) -> DecisionState {
        Judged {
            $0.criterion()
            build(&$0)
        }.release.decision
    }

    @Test("the latest decision by date counts")
    func latest() {
        #expect(
            state {
                $0.decision(.noGo, "2026-11-01")
                $0.decision(.go, "2026-11-18")
            } == .go)
        #expect(
            state {
                $0.decision(.noGo, "2026-11-18")
                $0.decision(.go, "2026-11-01")
            } == .noGo)
    }

    @Test("a dated decision beats an undated one, but an undated no-go is not outvoted")
    func undated() {
        #expect(
            state {
                $0.decision(.go, nil)
                $0.decision(.noGo)
            } == .noGo)
        #expect(
            state {
                $0.decision(.noGo, nil)
                $0.decision(.go)
            } == .unknown)
    }

    @Test("two decisions of one date that disagree are unknown, and a finding")
    func disagreement() {
        let judged = Judged {
            $0.criterion()
            $0.decision(.go)
            $0.decision(.noGo)
        }
        #expect(judged.release.decision == .unknown)
        #expect(judged.verdict == .notAssessed)
        #expect(judged.findings("decisions-disagree").first?.locations.count == 2)
    }

    @Test("plans, limited scopes, superseded ones and a go dated ahead are no decision")
    func none() {
        #expect(state { $0.decision(.go, modality: .planned) } == .none)
        #expect(state { $0.decision(.go, isLimited: true) } == .none)
        #expect(state { $0.decision(.go, isSuperseded: true) } == .none)
        #expect(state { $0.decision(.go, "2026-11-21") } == .none)
        #expect(state { $0.decision(.pending) } == .none)
        #expect(state { $0.decision(.go, release: Release.ID("v2")) } == .none)
    }

    @Test("a no-go dated ahead still counts")
    func adverseAhead() {
        #expect(
            state {
                $0.decision(.go)
                $0.decision(.noGo, "2026-11-30")
            } == .noGo)
    }

    @Test("a decision whose release cannot be told is unknown where there is no other")
    func stray() {
        #expect(state { $0.decision(.go, release: nil) } == .unknown)
        #expect(
            state {
                $0.decision(.go, "2026-11-01", release: nil)
                $0.decision(.noGo)
            } == .noGo)
        #expect(
            state {
                $0.decision(.noGo, "2026-11-19", release: nil)
                $0.decision(.go)
            } == .unknown)
    }

    private func condition(_ state: State, due: String?) -> Decision.Condition {
        Decision.Condition(
            text: "Rehearse the rollback", due: due.map(ProjectBuilder.day), assessment: Assessment(state, "It is so"))
    }

    @Test("conditions: open is conditional, all met is go, overdue and unmet has lapsed")
    func conditions() {
        #expect(
            state { $0.decision(.conditional, conditions: [condition(.pending, due: "2026-11-20")]) } == .conditional)
        #expect(state { $0.decision(.conditional, conditions: [condition(.pass, due: "2026-11-01")]) } == .go)
        #expect(state { $0.decision(.go, conditions: [condition(.pending, due: nil)]) } == .conditional)
        #expect(state { $0.decision(.conditional, conditions: [condition(.pending, due: "2026-11-19")]) } == .noGo)
        #expect(state { $0.decision(.conditional) } == .conditional)
    }

    @Test("a lapsed decision is a finding, a no-go, and a blocker")
    func lapsed() {
        let judged = Judged {
            $0.criterion()
            $0.decision(.conditional, conditions: [condition(.pending, due: "2026-11-19")])
        }
        #expect(judged.verdict == .noGo)
        #expect(judged.findings("condition-overdue").count == 1)
        #expect(judged.release.blockers.map(\.title) == ["A new decision on v1.0.0"])
    }

    @Test("an open condition is the step to take")
    func openCondition() {
        let judged = Judged {
            $0.criterion()
            $0.decision(.conditional, conditions: [condition(.pending, due: nil)])
        }
        #expect(judged.verdict == .conditional)
        #expect(judged.release.blockers.map(\.title) == ["Rehearse the rollback"])
    }
}
