import MusterText

/// Permanent names for entries of feeds and events of calendars: the same wherever the site is published.
///
/// The authority is made of the project's name and ends in `.invalid`, since no project need own a domain. Sources: RFC 4151
/// (`tag:`), RFC 2606 (`.invalid`).
struct TagURI: Sendable {
    /// `ferrywell.invalid`.
    let authority: String

    init(project: String) {
        let letters = project.slug().utf8.filter { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
        let label = String(decoding: letters.prefix(63), as: UTF8.self).trimmedHyphens
        authority = (label.isEmpty ? "project" : label) + ".invalid"
    }

    /// `tag:ferrywell.invalid,2026:issue/ki-003`.
    ///
    /// - Parameter parts: percent-encoded where they hold what an address may not.
    func name(parts: [String]) -> String {
        "tag:\(authority),2026:" + parts.map(Escape.urlSegment).joined(separator: "/")
    }
}

extension String {
    /// Without hyphens at either end: a part of a domain name may have none there.
    fileprivate var trimmedHyphens: String {
        let hyphen = UInt8(ascii: "-")
        let start = utf8.drop { $0 == hyphen }
        return String(decoding: Array(start).reversed().drop { $0 == hyphen }.reversed(), as: UTF8.self)
    }
}
