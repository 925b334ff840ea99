import MusterText

/// What a point of minutes in Chinese or Japanese gives to somebody: `王芳负责接口`, `产品经理@rowe 撰写初稿`.
struct Duty: Sendable {
    let person: String
    let role: String?
    let words: String

    /// Nil for a point that begins with nobody.
    init?(_ text: String) {
        if let verb = Self.verbs.compactMap({ text.firstOffset(of: $0) }).min() {
            let name = text.bytes(0..<verb)
            guard PersonName.mayBeUnspaced(name), (6...12).contains(name.utf8.count) else { return nil }
            (person, role, words) = (name, nil, text.withoutEnd)
            return
        }
        guard let at = text.firstOffset(of: "@"), (6...24).contains(at),
            let end = text.firstOffset(of: " ", from: at), end > at + 1
        else { return nil }
        let title = text.bytes(0..<at)
        guard RoleNames.isRole(title), text.utf8.count > end + 4 else { return nil }
        (person, role, words) = (text.bytes(at..<end), title, text.bytes(from: end).trimmed.withoutEnd)
    }

    private static let verbs = ["负责", "担当"]
}
