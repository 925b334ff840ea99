import MusterModel
import Testing

@testable import MusterFacts

@Suite struct StatusWordsTests {
    @Test(arguments: [
        ("COMPLETED ✅", FactStatus.done), ("✅ Exceeded", .done), ("passed", .done), ("完了", .done),
        ("not started", .todo), ("pending", .todo), ("未着手", .todo),
        ("in progress", .inProgress), ("substantially complete", .inProgress), ("complete, QA pending", .inProgress),
        ("実装完了/検証待ち", .inProgress), ("35%", .inProgress), ("0%", .todo),
        ("blocked", .blocked), ("FAILED", .rejected), ("not met", .rejected), ("✅ but failed on Linux", .rejected),
        ("N/A", .unknown), ("signed", .signed), ("waived", .accepted),
        ("not done", .todo), ("not yet complete", .todo), ("ready for review", .inProgress),
        ("READY FOR FORMAL STAKEHOLDER REVIEW", .inProgress),
    ])
    func `work has the state that its words say`(words: String, status: FactStatus) {
        #expect(StatedStatus.read(words)?.meaning?.status(of: .task) == status)
    }

    @Test(arguments: [
        ("Open", FactStatus.open), ("Fixed in 2.4", .closed), ("fixed, not verified", .open), ("fix merged", .open),
        ("reopened", .open), ("won't fix", .accepted), ("in progress", .open), ("解决済 open", .open),
    ])
    func `an issue is closed only by words that close it`(words: String, status: FactStatus) {
        #expect(StatedStatus.read(words)?.meaning?.status(of: .issue) == status)
    }

    @Test(arguments: [
        ("Approved", FactStatus.signed), ("ready for review", .pending), ("⏳ pending", .pending),
        ("rejected", .rejected), ("NO-GO", .noGo), ("approved pending legal", .pending),
        ("approved with reservations", .pending), ("approved without reservations", .signed), ("signed?", .pending),
        ("hasn't signed", .pending), ("❌ signed", .rejected), ("⏳ signed", .pending), ("signature revoked", .rejected),
        ("unter Vorbehalt freigegeben", .pending), ("pas encore signé", .pending), ("no firmado", .pending),
        ("未承認", .pending), ("不批准", .pending), ("条件付き承認", .pending), ("no aprobado", .pending),
    ])
    func `a sign-off counts only when it is given`(words: String, status: FactStatus) {
        #expect(StatedStatus.read(words)?.meaning?.status(of: .signoff) == status)
    }

    @Test func `words that nobody knows have no meaning`() {
        #expect(StatedStatus.read("purple")?.meaning == nil)
        #expect(StatedStatus.read("") == nil)
    }
}
