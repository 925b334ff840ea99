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
        #expect(Wording.builtIn.status(words)?.meaning?.status(of: .task) == status)
    }

    @Test(arguments: [
        ("Open", FactStatus.open), ("Fixed in 2.4", .closed), ("fixed, not verified", .open), ("fix merged", .open),
        ("reopened", .open), ("won't fix", .accepted), ("in progress", .open), ("解决済 open", .open),
    ])
    func `an issue is closed only by words that close it`(words: String, status: FactStatus) {
        #expect(Wording.builtIn.status(words)?.meaning?.status(of: .issue) == status)
    }

    @Test(arguments: [
        ("Approved", FactStatus.signed), ("ready for review", .pending), ("⏳ pending", .pending),
        ("rejected", .rejected), ("NO-GO", .noGo), ("approved pending legal", .pending),
        ("approved with reservations", .pending), ("approved without reservations", .signed), ("signed?", .pending),
        ("hasn't signed", .pending), ("❌ signed", .rejected), ("⏳ signed", .pending), ("signature revoked", .rejected),
        ("unter Vorbehalt freigegeben", .pending), ("pas encore signé", .pending), ("no firmado", .pending),
        ("未承認", .pending), ("不批准", .rejected), ("条件付き承認", .pending), ("no aprobado", .rejected),
    ])
    func `a sign-off counts only when it is given`(words: String, status: FactStatus) {
        #expect(Wording.builtIn.status(words)?.meaning?.status(of: .signoff) == status)
    }

    @Test func `words that nobody knows have no meaning`() {
        #expect(Wording.builtIn.status("purple")?.meaning == nil)
        #expect(Wording.builtIn.status("") == nil)
    }

    @Test(arguments: [
        "not started", "not yet done", "substantially complete", "almost done", "done except the rope", "✅ TODO",
        "✅ if all goes well", "should be done", "⚠️ Met with errors", "expected to pass", "released: no",
        "not all of the checks passed", "Nicht abgeschlossen", "fast fertig", "noch nicht erledigt",
        "pas encore validé",
        "presque terminé", "sin completar", "casi terminado", "aún no completado", "não concluído", "quase concluído",
        "未完成", "尚未完成", "基本完成", "未完了", "ほぼ完了", "完了していない", "検証待ち", "none of the tests passed",
        "No", "Nein", "Non", "Não", "否", "いいえ", "ready for testing", "wird erledigt", "sera terminé", "será completado",
    ])
    func `a word beside a denial or a reservation is no finished work`(words: String) {
        let status = Wording.builtIn.status(words)?.meaning?.status(of: .task)
        #expect(status != .done && status != nil, "\(words): \(status?.rawValue ?? "-")")
    }

    @Test(arguments: [
        "no sign-off yet", "would be approved", "to be signed", "not signed", "unsigned", "noch nicht freigegeben",
        "nicht freigegeben", "Freigabe nicht erteilt", "wird freigegeben", "pas encore validé", "non approuvé",
        "sera approuvé", "sous réserve d'un audit: approuvé", "sin aprobar", "aún no firmado", "por firmar",
        "não aprovado", "ainda não assinado", "sem assinatura, aprovado", "未承認", "未批准", "尚未签字", "待签字", "未署名",
        "承認待ち", "まだ承認されていない", "ready for review", "approved: no", "Signed? Not yet", "approved if tests pass",
        "accepted once the retest passes", "accepted, then withdrawn",
    ])
    func `a word beside a denial or a reservation is no signature`(words: String) {
        let status = Wording.builtIn.status(words)?.meaning?.status(of: .signoff)
        #expect(status != .signed && status != .go, "\(words): \(status?.rawValue ?? "-")")
    }

    @Test(arguments: [
        "Done, no P0 bugs", "passed without errors", "no open issues, all tests passed", "✅ Done May 3", "erledigt",
        "ohne Fehler bestanden", "terminé sans erreurs", "completado sin errores", "concluído sem erros", "已完成", "問題なし",
        "Oui", "Ja", "Sí", "Sim", "是", "はい",
    ])
    func `what denies a fault leaves a state whole`(words: String) {
        #expect(Wording.builtIn.status(words)?.meaning?.status(of: .task) == .done, "\(words)")
    }

    @Test(arguments: ["🟡 90% complete", "🟢 90%完了", "80 % done"])
    func `a share of the work is not the whole of it`(words: String) {
        #expect(Wording.builtIn.status(words)?.meaning?.status(of: .task) == .inProgress, "\(words)")
    }

    @Test(arguments: ["load < 20%", "CPU 占用小于20%", "less than 5 % lost"])
    func `a limit is no share of the work`(words: String) {
        #expect(Wording.builtIn.status(words)?.meaning == nil, "\(words)")
    }

    @Test func `a signature with nothing left open counts`() {
        #expect(Wording.builtIn.status("Signed (nothing pending)")?.meaning?.status(of: .signoff) == .signed)
    }
}
