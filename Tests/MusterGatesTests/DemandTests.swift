import MusterModel
import Testing

@testable import MusterGates

@Suite("Optional items in gates")
struct DemandTests {
    private func judged(_ state: State, _ demand: Demand) -> Judged {
        Judged { builder in
            builder.check("Lock opens")
            builder.check("Bell rings", state)
            builder.project.checklistItems[1].demand = demand
        }
    }

    @Test("an optional item that is open is shown and does not block")
    func open() throws {
        let items = try #require(judged(.pending, .never).rule(.checklistComplete)).items
        #expect(items.map(\.assessment.state) == [.pass, .notApplicable])
        #expect(items[1].assessment.reason == "It is optional, and open")
        #expect(!items[1].assessment.locations.isEmpty)
    }

    @Test("a mandatory one blocks, and so does an optional one that failed or cannot be told")
    func blocks() {
        #expect(judged(.pending, .always).rule(.checklistComplete)?.state == .pending)
        #expect(judged(.fail, .never).rule(.checklistComplete)?.state == .fail)
        #expect(judged(.unknown, .never).rule(.checklistComplete)?.state == .unknown)
    }
}
