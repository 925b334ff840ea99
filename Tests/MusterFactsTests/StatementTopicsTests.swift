import MusterText
import Testing

@testable import MusterFacts

/// Readers pass a statement over by its topics: one that is not told would hide what they read.
@Suite struct StatementTopicsTests {
    @Test("each phrase of a topic tells it, wherever it stands in a line")
    func phrases() {
        let phrases: [(StatementTopics, [String])] = [
            (.order, SignoffSentences.triggers), (.consent, ConsentSentences.signs.all.map(\.text)),
            (.stop, GateSentences.stops.all.map(\.text)), (.signing, SigningWords.signing.all.map(\.text)),
            (.approvalOf, DemandedSeats.endings.all.map(\.text)),
        ]
        for (topic, phrases) in phrases {
            for phrase in phrases {
                for text in [phrase, "one \(phrase)", "\(phrase) two", "one é \(phrase) two", "\(phrase)é"] {
                    #expect(StatementTopics(of: FoldedText(text)).contains(topic), "\(text)")
                }
            }
        }
    }

    @Test("a line without any of their words has no topic")
    func none() {
        for text in ["Count the ropes in the shed, twice a week", ""] {
            #expect(StatementTopics(of: FoldedText(text)).isEmpty)
        }
    }
}
