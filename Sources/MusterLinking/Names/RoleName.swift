import MusterText

/// The name of a role in the form in which two spellings are compared.
struct RoleName: Hashable, Sendable {
    /// As written, without remarks in brackets, articles and possessives.
    let display: String
    let key: String

    /// Nil for text that names nobody.
    init?(_ written: String) {
        var text = written.withoutBrackets
        for article in ["the ", "a ", "an "] where text.utf8.count > article.utf8.count {
            let head = String(decoding: text.utf8.prefix(article.utf8.count), as: UTF8.self)
            guard head.asciiLowercased == article else { continue }
            text = String(decoding: text.utf8.dropFirst(article.utf8.count), as: UTF8.self)
        }
        for ending in ["'s", "’s", ".", ":", ","] where text.endsWithBytes(ending) {
            text = String(decoding: text.utf8.dropLast(ending.utf8.count), as: UTF8.self)
        }
        display = text.trimmed
        key = display.folded
        guard !key.isEmpty else { return nil }
    }

    /// Whether it stands for several people or roles: "All Tech Leads", "Stakeholders".
    var isCollective: Bool {
        let words = Words(key).list
        guard let first = words.first else { return false }
        if ["all", "every", "everyone", "each"].contains(first) { return true }
        return words.last == "stakeholders" || words.last == "leads"
    }

    /// The single roles that a name lists before one noun in the plural, as written: "QA Lead" and "Security Lead" of "QA &
    /// Security Leads"; empty for a name that lists none.
    var listed: [String] {
        let words = display.split(onByte: 0x20).filter { !$0.isEmpty }
        guard let last = words.last, let noun = RoleName.nouns[last.asciiLowercased], words.count > 1 else { return [] }
        let head = words.dropLast().map { ["and", "&", "+"].contains($0.asciiLowercased) ? "," : $0 }
            .joined(separator: " ")
        let marks = Array(",/&+".utf8)
        let parts = head.utf8.split { marks.contains($0) }.map { String(decoding: $0, as: UTF8.self).trimmed }
            .filter { !$0.isEmpty }
        let isList =
            parts.count > 1
            && parts.allSatisfy { part in
                let words = Words(part).list
                return (1...2).contains(words.count) && !RoleName.quantities.contains(words[0])
            }
        return isList ? parts.map { $0 + " " + noun } : []
    }

    private static let nouns = [
        "leads": "Lead", "managers": "Manager", "owners": "Owner", "officers": "Officer", "directors": "Director",
    ]
    private static let quantities: Set<String> = ["all", "every", "each", "relevant", "other", "respective"]

    /// Whether it is one word that may be short for a fuller name: "QA", "PM", "Architect".
    var isShort: Bool { Words(key).list.count == 1 }

    /// Whether this name may be short for `full`: one of its words ("QA" of "QA Lead"), its initials ("PM" of "Project
    /// Manager"), or one half of a composite ("SRE Lead" of "SRE/DevOps Lead").
    func mayAbbreviate(_ full: RoleName) -> Bool {
        guard self != full, !full.isCollective else { return false }
        if isShort {
            let words = Words(full.key).list
            guard words.count > 1 else { return false }
            if words.contains(key) { return true }
            return key.utf8.elementsEqual(words.compactMap(\.utf8.first))
        }
        return full.alternatives.contains(key)
    }

    /// The simple names in a composite one: "sre lead" and "devops lead" of "SRE/DevOps Lead".
    private var alternatives: [String] {
        let words = key.split(onByte: 0x20)
        guard let at = words.firstIndex(where: { $0.containsBytes("/") }) else { return [] }
        return words[at].split(onByte: UInt8(ascii: "/")).map { half in
            (words[..<at] + [half] + words[(at + 1)...]).joined(separator: " ")
        }
    }
}
