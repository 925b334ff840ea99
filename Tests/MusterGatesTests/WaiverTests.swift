import MusterModel
import MusterText
import Testing

@Suite struct WaiverTests {
    @Test("a whole waiver makes an open issue waived and the release conditional")
    func waived() {
        let judged = Judged {
            $0.criterion()
            $0.issue("KI-7", .p0, .open)
            $0.waiver(of: "KI-7")
            $0.decision(.go)
        }
        #expect(judged.rule(.noOpenIssues)?.state == .waived)
        #expect(judged.verdict == .conditional)
        #expect(judged.release.stepsSentence == "Nothing but 2 waived items stands in the way")
    }

    @Test("the last day is inclusive")
    func lastDay() {
        func verdict(until: String) -> Verdict {
            Judged {
                $0.criterion("Load test", .fail)
                $0.waiver(of: "Load test", until: until)
                $0.decision(.go)
            }.verdict
        }
        #expect(verdict(until: "2026-11-20") == .conditional)
        #expect(verdict(until: "2026-11-19") == .noGo)
    }

    @Test("a waiver without reason, approver or last day does not count")
    func incomplete() {
        func verdict(_ reason: String?, _ approver: String?, _ until: String?) -> Verdict {
            Judged {
                $0.criterion("Load test", .fail)
                $0.waiver(of: "Load test", reason: reason, approver: approver, until: until)
            }.verdict
        }
        #expect(verdict("rare", "p.lind", "2026-12-31") == .awaitingDecision)
        #expect(verdict(nil, "p.lind", "2026-12-31") == .noGo)
        #expect(verdict("rare", " ", "2026-12-31") == .noGo)
        #expect(verdict("rare", "p.lind", nil) == .noGo)
    }

    @Test("a role with a veto cannot be waived, and the attempt is a finding")
    func veto() {
        let judged = Judged {
            $0.requirement("Security Lead", .pending, isVeto: true)
            $0.waiver(of: "Security Lead")
        }
        #expect(judged.verdict == .noGo)
        #expect(judged.findings("waiver-of-veto").count == 1)
    }

    @Test("nobody waives his own item")
    func own() {
        let judged = Judged {
            $0.criterion()
            $0.issue("KI-7", .p0, .open, owner: "P.Lind")
            $0.waiver(of: "KI-7", approver: "p.lind")
        }
        #expect(judged.verdict == .noGo)
        #expect(!judged.findings("waiver-of-own-item").isEmpty)
    }

    @Test("a waiver of one rule does not cover another")
    func otherRule() {
        let judged = Judged {
            $0.criterion()
            $0.issue("KI-7", .p0, .open)
            $0.waiver(of: "KI-7", rule: "issues-triaged")
        }
        #expect(judged.rule(.issuesTriaged)?.state == .waived)
        #expect(judged.rule(.noOpenIssues)?.state == .fail)
    }

    @Test("an expired waiver is a finding")
    func expired() {
        let judged = Judged { $0.waiver(of: "Load test", until: "2026-11-19") }
        #expect(judged.findings("waiver-expired").count == 1)
    }
}
