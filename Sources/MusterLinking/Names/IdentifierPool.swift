import MusterModel
import MusterText

/// Gives every entity of one kind an identifier of its own, in the order in which they ask.
struct IdentifierPool<Entity> {
    private var taken: Set<String> = []
    private var next: [String: Int] = [:]

    /// The slug of `text`, with `-2`, `-3` … behind it when it is taken.
    mutating func identifier(for text: String, orElse fallback: String = "item") -> Identifier<Entity> {
        let base = text.slug(orElse: fallback)
        var candidate = base
        var number = next[base] ?? 2
        while !taken.insert(candidate).inserted {
            candidate = "\(base)-\(number)"
            number += 1
        }
        next[base] = number
        return Identifier(candidate)
    }
}
