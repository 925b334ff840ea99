import MusterModel
import MusterText

/// The owner that a title within a list of actions gives to the points under it.
///
///     ## Action items
///     ### Mara Voss (operations) – items 2 and 5
enum SectionOwner {
    static func apply(to fact: inout Fact, of statement: Statement, in reading: Reading) {
        let section = reading.outline.sections[statement.section]
        guard fact.person == nil, fact.role == nil, section.ownRole == nil, section.role == .actions,
            let title = name(in: section.title)
        else { return }
        fact.details[.owner] = title.name
        if RoleNames.isRole(title.name) { fact.role = title.name } else { fact.person = title.name }
        if let role = title.role, fact.role == nil { fact.role = role }
    }

    /// The name before a dash, and the function in brackets after it.
    private static func name(in title: String) -> (name: String, role: String?)? {
        var text = title
        for dash in [" — ", " – ", " - "] {
            if let at = text.firstOffset(of: dash) { text = text.bytes(0..<at) }
        }
        for (open, close) in [("（", "）"), ("(", ")")] {
            guard let start = text.firstOffset(of: open), let end = text.firstOffset(of: close) else { continue }
            let name = text.bytes(0..<start).trimmed
            return name.isEmpty ? nil : (name, text.bytes(start + open.utf8.count..<end).trimmed)
        }
        let words = FoldedText(text)
        return words.wordCount <= 4 && StatusWords.builtIn.meaning(of: words) == nil && !words.says("days")
            && !words.says("weeks") ? (text.trimmed, nil) : nil
    }
}
