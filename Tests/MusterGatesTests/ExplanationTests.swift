import MusterGates
import MusterModel
import Testing

@Suite struct ExplanationTests {
    @Test("no id is explained twice, and every text is there")
    func complete() {
        let ids = Judge.explanations.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Judge.explanations.allSatisfy { !$0.meaning.isEmpty && !$0.reason.isEmpty && !$0.mend.isEmpty })
    }
}
