import MusterModel
import MusterText

/// Who answers for a thing, in a clause of its own that begins with a word for owners.
///
///     - KI-9 the lamp fails, owner Kit, open        * FA-2: a bell is missing. Offen, zuständig: Team Daten
enum OwnerClause {
    /// The name in a clause that is nothing else: `owner: Kit Rowe`, `zuständig: Team Daten`, `owner Kit`.
    static func name(in clause: String) -> String? {
        if let colon = clause.firstOffset(of: ":") ?? clause.firstOffset(of: "：") {
            let behind = clause.bytes(from: colon)
            let value = behind.bytes(from: behind.startsWithBytes(":") ? 1 : 3).trimmed.withoutEnd
            guard FieldKeys.meaning(of: FoldedText(clause.bytes(0..<colon))) == .owner, isName(value) else {
                return nil
            }
            return value
        }
        let lower = clause.asciiLowercased
        guard let word = words.first(where: lower.startsWithBytes) else { return nil }
        let value = clause.bytes(from: word.utf8.count).trimmed.withoutEnd
        return isName(value) ? value : nil
    }

    /// Takes such a clause off the title of a fact that has no owner yet.
    static func apply(to fact: inout Fact) {
        guard fact.person == nil, fact.role == nil else { return }
        for sign in [", ", "，", "；", "、", "; ", " – ", " — ", " - ", ". "] {
            var from = 0
            while let at = fact.title.firstOffset(of: sign, from: from) {
                from = at + sign.utf8.count
                let rest = fact.title.bytes(from: from)
                let ends = ends.compactMap { rest.firstOffset(of: $0) }
                let end = ends.min() ?? rest.utf8.count
                guard let name = name(in: rest.bytes(0..<end)) else { continue }
                Owner.read(name, into: &fact)
                fact.title = fact.title.bytes(0..<at) + rest.bytes(from: end)
                return
            }
        }
    }

    private static func isName(_ value: String) -> Bool {
        !Placeholder.isOne(value) && FoldedText(value).wordCount <= 4 && !value.hasDigit
            && value.unicodeScalars.first.map { !$0.properties.isLowercase || $0 == "@" } ?? false
    }

    private static let ends = [", ", "，", "；", "; ", " – ", " — ", " - ", ". "]
    private static let words = [
        "owner ", "owned by ", "assigned to ", "assignee ", "responsible ", "verantwortlich ", "zuständig ",
        "responsable ", "responsável ", "attribué à ", "asignado a ", "atribuído a ",
    ]
}
