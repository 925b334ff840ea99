import MusterModel
import MusterText

/// The members of "All Stakeholders" and the like, where the document lists them.
enum CollectiveRole {
    /// The members that a role names itself ("QA & Security Leads"), or that a fact's own words or the attendees of its
    /// document give for its collective role, as written, in order; empty for a role that is not collective or has no list.
    static func members(of reference: FactReference, in sources: ProjectSources) -> [String] {
        let fact = sources.fact(reference)
        guard let role = fact.role, let name = RoleName(role) else { return [] }
        let named = name.listed
        if !named.isEmpty { return named }
        guard name.isCollective else { return [] }
        if let listed = fact.details[.members] { return split(listed) }
        guard Words(name.key).contain("stakeholders") else { return [] }
        return attendees(of: sources.records[reference.document])
    }

    private static func attendees(of record: DocumentRecord) -> [String] {
        for passage in record.passages where passage.role == .attendees {
            for text in passage.points.map(\.text) + [passage.title] where Words(text).contain("stakeholders") {
                if let inside = bracketed(text) { return split(inside) }
            }
        }
        return []
    }

    private static func bracketed(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), let close = bytes.lastIndex(of: UInt8(ascii: ")")),
            open < close
        else { return nil }
        return String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    }

    private static func split(_ list: String) -> [String] {
        list.split(onByte: UInt8(ascii: ",")).map { part in
            let text = part.trimmed
            return text.asciiLowercased.startsWithBytes("and ")
                ? String(decoding: text.utf8.dropFirst(4), as: UTF8.self) : text
        }.filter { !$0.isEmpty }
    }
}
