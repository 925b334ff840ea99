import MusterModel

/// The headings of a document, with the anchors that they have in its rendered page.
enum HeadingOutline {
    static func headings(of outline: Outline, in html: RenderedDocument) -> [DocumentRecord.Heading] {
        let anchors = Dictionary(html.anchors.map { ($0.line, $0.id) }, uniquingKeysWith: { first, _ in first })
        return outline.statements.compactMap { statement in
            guard case .heading(let level) = statement.form else { return nil }
            return .init(
                line: statement.line, level: level, text: statement.text.text,
                anchor: anchors[statement.line] ?? "L\(statement.line)")
        }
    }
}
