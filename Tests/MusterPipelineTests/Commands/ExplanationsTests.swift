import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

@Suite("Every id is explained")
struct ExplanationsTests {
    @Test("no id has two explanations, and each is whole")
    func unique() {
        let all = Explanations.all
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(all.allSatisfy { !$0.meaning.isEmpty && !$0.reason.isEmpty && !$0.mend.isEmpty })
        #expect(
            all.allSatisfy {
                $0.id.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isASCIIDigit || (0x61...0x7A).contains($0) }
            })
    }

    @Test("what a project is told can be looked up", arguments: Scenario.allCases)
    func explained(scenario: Scenario) async throws {
        let output = try TemporaryFolder()
        let known = Set(Explanations.all.map(\.id))
        let told = try await scenario.summary(output).split(onByte: 0x0A).compactMap { line -> String? in
            let words = line.split(onByte: 0x20)
            return words.count > 2 && ["finding", "diagnostic"].contains(words[0]) ? words[2] : nil
        }
        #expect(told.filter { !known.contains($0) } == [])
    }
}
