import MusterModel
import MusterText
import Testing

@Suite struct VerdictTests {
    @Test("everything met and a go recorded is GO")
    func go() {
        let judged = Judged {
            $0.criterion()
            $0.requirement("QA Lead")
            $0.decision(.go)
        }
        #expect(judged.verdict == .go)
        #expect(judged.release.blockers.isEmpty)
        #expect(judged.release.stepsSentence == "Nothing stands in the way")
    }

    @Test("everything met and nothing decided awaits a decision")
    func awaiting() {
        let judged = Judged { $0.criterion() }
        #expect(judged.verdict == .awaitingDecision)
        #expect(judged.release.stepsSentence == "1 decision away")
    }

    @Test(
        "an open item makes a recorded go a no-go and a finding",
        arguments: [State.fail, .stale, .pending])
    func contradicted(state: State) {
        let judged = Judged {
            $0.criterion("Gold regression passes", state)
            $0.decision(.go)
        }
        #expect(judged.release.readiness == .notReady)
        #expect(judged.verdict == .noGo)
        #expect(judged.findings("recorded-go-contradicted").count == 1)
        #expect(judged.findings("recorded-go-contradicted").first?.isDerivedFromVerdict == true)
        #expect(judged.findings("recorded-go-contradicted").first?.locations.count == 2)
    }

    @Test("one unknown item is enough for not assessed, go or not")
    func unknown() {
        let judged = Judged {
            $0.criterion()
            $0.check("Alerts fire", .unknown)
            $0.decision(.go)
        }
        #expect(judged.verdict == .notAssessed)
        #expect(judged.findings("recorded-go-contradicted").isEmpty)
    }

    @Test("a condition of the review that nobody could read is enough for not assessed; other unread lines are not")
    func unreadCondition() {
        func verdict(isCondition: Bool) -> Verdict {
            Judged {
                $0.project.documents = [
                    DocumentRecord(
                        path: ProjectBuilder.path, digest: "", kind: .readinessReview, kindReason: "", title: "Review",
                        unplaced: [.init(line: 30, text: "North | 0x51a", reason: "unclear", isCondition: isCondition)])
                ]
                $0.criterion()
                $0.decision(.go)
            }.verdict
        }
        #expect(verdict(isCondition: true) == .notAssessed)
        #expect(verdict(isCondition: false) == .go)
    }

    @Test("a release about which nothing is stated is not assessed, whatever was decided")
    func nothingStated() {
        let judged = Judged { $0.decision(.go) }
        #expect(judged.verdict == .notAssessed)
        #expect(judged.gate("launch-v1.0.0")?.state == .unknown)
    }

    @Test("a criterion that asks only for a decision neither blocks nor is enough")
    func decisionCriterion() {
        let alone = Judged {
            $0.criterion("A go is recorded", .pending, forDecision: true)
            $0.decision(.go)
        }
        #expect(alone.verdict == .notAssessed)
        let beside = Judged {
            $0.criterion("A go is recorded", .pending, forDecision: true)
            $0.criterion()
            $0.decision(.go)
        }
        #expect(beside.verdict == .go)
    }

    @Test("without any gate a release is not assessed")
    func noGates() {
        let judged = Judged {
            $0.project.configuration.gates.derived = false
            $0.criterion()
            $0.decision(.go)
        }
        #expect(judged.report.gates.isEmpty)
        #expect(judged.verdict == .notAssessed)
        #expect(judged.release.stepsSentence == "No gate says what has to be met")
    }

    @Test("a document that could not be read caps every release at not assessed")
    func unread() {
        let judged = Judged {
            $0.criterion()
            $0.decision(.go)
            $0.project.unread = [
                Project.UnreadFile(path: ProjectBuilder.file("x.md"), reason: "no permission", isFailure: true)
            ]
        }
        #expect(judged.verdict == .notAssessed)
        #expect(judged.release.blockers.first?.title == "x.md")
    }

    @Test("a file that is no document and was not read changes nothing")
    func notADocument() {
        let judged = Judged {
            $0.criterion()
            $0.decision(.go)
            $0.project.unread = [
                Project.UnreadFile(path: ProjectBuilder.file("x.png"), reason: "no document", isFailure: false)
            ]
        }
        #expect(judged.verdict == .go)
    }

    @Test("every reason of a verdict has a place where one exists")
    func reasons() {
        let judged = Judged {
            $0.requirement("Security Lead", .pending, isVeto: true)
            $0.requirement("QA Lead", .pending)
            $0.requirement("Legal Counsel")
        }
        #expect(
            judged.release.reasons.first?.reason
                == "Launch: 2 of 3 required sign-offs are missing, first that of the Security Lead")
        #expect(judged.release.reasons.first?.locations.count == 2)
        #expect(judged.release.reasons.last?.reason == "No decision is recorded")
    }
}
