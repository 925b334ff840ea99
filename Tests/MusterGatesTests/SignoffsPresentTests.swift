import MusterModel
import MusterText
import Testing

@Suite struct SignoffsPresentTests {
    private func parameters(_ edit: (inout SignoffParameters) -> Void) -> [RuleRequirement] {
        var parameters = SignoffParameters()
        edit(&parameters)
        return [.signoffs(parameters)]
    }

    @Test("any number of approvals never outweighs a missing veto")
    func veto() {
        let judged = Judged {
            $0.requirement("Security Lead", .pending, isVeto: true)
            for role in ["QA Lead", "Legal Counsel", "Community Lead"] { $0.requirement(role) }
            $0.gate(parameters { $0.count = 3 })
        }
        #expect(judged.rule(.signoffs)?.items.map(\.assessment.state) == [.pending, .pass])
        #expect(judged.rule(.signoffs)?.state == .pending)
    }

    @Test("so many of the roles are enough when the configuration says so")
    func quorum() {
        func state(_ count: Int) -> State? {
            Judged {
                $0.requirement("QA Lead")
                $0.requirement("Legal Counsel", .pending)
                $0.gate(parameters { $0.count = count })
            }.rule(.signoffs)?.state
        }
        #expect(state(1) == .pass)
        #expect(state(2) == .pending)
    }

    @Test("a configured role that no document mentions is pending")
    func unmentioned() {
        let judged = Judged { $0.gate(parameters { $0.roles = ["security-lead"] }) }
        #expect(judged.rule(.signoffs)?.state == .pending)
        #expect(judged.rule(.signoffs)?.reason == "The one required sign-off is missing, that of the security-lead")
    }

    @Test("an optional sign-off that nobody gave does not count")
    func optional() {
        let judged = Judged {
            $0.requirement("QA Lead")
            $0.requirement("Observer", .pending, isOptional: true)
        }
        #expect(judged.release.readiness == .ready)
    }

    @Test("one person counts for one of two roles when distinct people are asked")
    func distinct() {
        func state(_ isDistinct: Bool) -> State? {
            Judged {
                $0.requirement("QA Lead", person: "Ana Ruiz")
                $0.requirement("Security Lead", person: "ana ruiz")
                $0.gate(parameters { $0.distinct = isDistinct })
            }.rule(.signoffs)?.state
        }
        #expect(state(true) == .pending)
        #expect(state(false) == .pass)
    }

    @Test("a sign-off older than allowed is stale, an undated one unknown")
    func within() {
        func state(_ date: CivilDate?) -> State? {
            Judged {
                $0.requirement("QA Lead", date: date)
                $0.gate(parameters { $0.within = 10 })
            }.rule(.signoffs)?.state
        }
        #expect(state(ProjectBuilder.day("2026-11-10")) == .pass)
        #expect(state(ProjectBuilder.day("2026-11-09")) == .stale)
        #expect(state(nil) == .unknown)
    }

    @Test("a refusal that no document asked for still counts")
    func unaskedRefusal() {
        let judged = Judged {
            $0.requirement("QA Lead")
            $0.requirement("Auditor", .fail)
            $0.project.requirements.removeLast()
        }
        #expect(judged.verdict == .noGo)
    }
}
