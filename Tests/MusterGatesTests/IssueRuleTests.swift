import MusterModel
import Testing

@Suite struct IssueRuleTests {
    private func states(_ severity: Severity?, _ status: FactStatus, fixedIn: String? = nil) -> [State?] {
        let judged = Judged {
            $0.criterion()
            $0.issue("KI-1", severity, status, fixedIn: fixedIn)
        }
        return [judged.rule(.noOpenIssues)?.state, judged.rule(.issuesTriaged)?.state]
    }

    @Test("open and accepted P0 issues fail, a closed one passes")
    func severe() {
        #expect(states(.p0, .open) == [.fail, .pending])
        #expect(states(.critical, .accepted) == [.fail, .pass])
        #expect(states(.p0, .closed) == [.pass, .pass])
    }

    @Test("an open P1 is no blocker but has to be decided on")
    func triage() {
        #expect(states(.high, .open) == [.pass, .pending])
        #expect(states(.p1, .accepted) == [.pass, .pass])
        #expect(states(.p1, .open, fixedIn: "v1.0.1") == [.pass, .pass])
        #expect(states(.p1, .open, fixedIn: "v1.0.0") == [.pass, .pending])
    }

    @Test("lesser issues pass, an open one without severity is unknown")
    func lesser() {
        #expect(states(.p2, .open) == [.pass, .pass])
        #expect(states(nil, .open) == [.unknown, .unknown])
        #expect(states(nil, .closed) == [.pass, .pass])
    }

    @Test("fixed only in a later version is open for this release")
    func fixedLater() {
        #expect(states(.p0, .closed, fixedIn: "1.10") == [.fail, .pass])
        #expect(states(.p0, .closed, fixedIn: "v0.9.9") == [.pass, .pass])
        #expect(states(.p0, .closed, fixedIn: "1.0.0-rc.1") == [.pass, .pass])
    }

    @Test("without a list of issues and no promise of one there is no rule on issues")
    func noList() {
        let judged = Judged { $0.criterion() }
        #expect(judged.rule(.noOpenIssues) == nil)
    }

    @Test("a promised list that is not there is pending, and follows from the missing deliverable")
    func promised() {
        let judged = Judged {
            $0.criterion()
            let place = $0.place()
            $0.project.deliverables.append(
                Deliverable(
                    id: Deliverable.ID("known-issues"), title: "KNOWN_ISSUES.md", release: ProjectBuilder.release,
                    assessment: Assessment(.pending, "It is not there", at: [place]), source: ProjectBuilder.source,
                    location: place))
        }
        #expect(judged.rule(.noOpenIssues)?.state == .pending)
        let shared = "Launch: The promised list of known issues is not there"
        #expect(
            judged.release.reasons.count { $0.reason == shared } == 1, "two rules have this reason; it is said once")
        #expect(
            judged.release.blockers.filter { $0.parent == nil }.map(\.rule) == [
                .deliverablesPresent, .decisionRecorded,
            ])
    }

    @Test("a configured rule over no issues at all is unknown")
    func empty() {
        let judged = Judged { $0.gate([.noOpenIssues(.p0)]) }
        #expect(judged.rule(.noOpenIssues)?.state == .unknown)
    }
}
