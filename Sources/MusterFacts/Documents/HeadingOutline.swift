import MusterModel
import MusterText

/// The headings of a document, with the addresses that they have in its rendered page.
enum HeadingOutline {
    static func headings(of outline: Outline) -> [DocumentRecord.Heading] {
        var used: [String: Int] = [:]
        return outline.statements.compactMap { statement in
            guard case .heading(let level) = statement.form else { return nil }
            let text = statement.text.text
            return .init(
                line: statement.line, level: level, text: text, anchor: anchor(text.slug(orElse: "section"), &used))
        }
    }

    /// A repeated address gets a number, as on common code hosts.
    private static func anchor(_ slug: String, _ used: inout [String: Int]) -> String {
        let count = used[slug, default: 0]
        used[slug] = count + 1
        return count == 0 ? slug : "\(slug)-\(count)"
    }
}
