import MusterModel
import MusterText

/// Something that the documents state now and that a ledger lists.
struct PublishedItem {
    var entity: EntityReference
    var key: LedgerEntry.Key
    /// Whether the documents themselves give it its id; otherwise the ledger keeps the one it had first.
    var hasOwnID: Bool
    /// The documents that state it, best first; never empty.
    var paths: [RelativePath]
    /// The fingerprint of its words.
    var words: String
    /// Fingerprints under the other names of its role.
    var otherWords: [String] = []
    var title: String
    var weight: String?
    var signed: SignedText?
    var location: SourceLocation

    /// The line that would list it.
    func entry(gates: [Gate.ID]) -> LedgerEntry {
        LedgerEntry(
            key: key, path: paths[0], words: words, title: title, gates: gates, weight: weight, signed: signed)
    }

    /// The same item, light where it is optional.
    func weighing(_ demand: Demand) -> PublishedItem {
        var item = self
        if demand == .never || demand == .later { item.weight = LedgerWeight.optional }
        return item
    }
}
