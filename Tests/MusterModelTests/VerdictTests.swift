import MusterModel
import Testing

@Suite("The verdict is the cell of the table in which readiness and decision meet")
struct VerdictTests {
    static let table: [(Readiness, DecisionState, Verdict)] = [
        (.ready, .go, .go), (.ready, .conditional, .conditional), (.ready, .none, .awaitingDecision),
        (.ready, .unknown, .notAssessed), (.ready, .noGo, .noGo),
        (.conditionallyReady, .go, .conditional), (.conditionallyReady, .conditional, .conditional),
        (.conditionallyReady, .none, .awaitingDecision), (.conditionallyReady, .unknown, .notAssessed),
        (.conditionallyReady, .noGo, .noGo),
        (.notAssessed, .go, .notAssessed), (.notAssessed, .conditional, .notAssessed),
        (.notAssessed, .none, .notAssessed), (.notAssessed, .unknown, .notAssessed), (.notAssessed, .noGo, .noGo),
        (.notReady, .go, .noGo), (.notReady, .conditional, .noGo), (.notReady, .none, .noGo),
        (.notReady, .unknown, .noGo), (.notReady, .noGo, .noGo),
    ]

    @Test("each cell", arguments: table)
    func cell(readiness: Readiness, decision: DecisionState, verdict: Verdict) {
        #expect(Verdict(readiness, decision) == verdict)
    }

    @Test("the table is whole")
    func whole() {
        #expect(VerdictTests.table.count == Readiness.allCases.count * DecisionState.allCases.count)
    }

    @Test("a roll-up has its worst state")
    func worst() {
        #expect(Tally([.pass, .waived, .pending]).worst == .pending)
        #expect(Tally([.unknown, .fail]).worst == .fail)
        #expect(Tally([State]()).worst == nil)
        #expect(State.allCases.sorted() == State.allCases)
    }
}
