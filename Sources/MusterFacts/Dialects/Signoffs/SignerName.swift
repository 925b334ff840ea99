import MusterText

/// A person and the function in which he signs: `Ada Marsh, Harbour Lead`, `Ada Marsh (QA Engineer)`, `Ada — QA`.
struct SignerName: Sendable {
    let person: String
    let role: String

    /// Nil where a text is not just a name and a function behind it.
    init?(_ text: String) {
        let parts = Clauses(StatusMark.stripped(text)).list.map(Self.withoutSigns)
        guard parts.count == 2, PersonName.isOne(parts[0]), !RoleNames.isRole(parts[0]), RoleNames.isRole(parts[1]),
            !Placeholder.isOne(parts[0])
        else { return nil }
        person = parts[0]
        role = parts[1]
    }

    /// A text without the pictures that some put behind a name.
    private static func withoutSigns(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let picture = bytes.firstIndex(where: { $0 >= 0xF0 }) else { return text.trimmed }
        return String(decoding: bytes[..<picture], as: UTF8.self).trimmed
    }
}
