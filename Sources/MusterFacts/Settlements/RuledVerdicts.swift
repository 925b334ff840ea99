import MusterModel
import MusterText

/// Sentences on releases in general, which tell how one is let go and let none go: `A Kite release is approved by test and
/// operations.`
enum RuledVerdicts: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        for index in facts.indices
        where facts[index].kind == .decision && facts[index].modality == .claimed && facts[index].status == .go {
            if AnyRelease.begins(FoldedText(facts[index].title).text.split(onByte: 0x20)) {
                facts[index].modality = .planned
            }
        }
    }
}
