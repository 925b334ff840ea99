import MusterModel
import MusterText

/// Shows a document that was not parsed as the text that it is.
enum EscapedSource {
    /// The lines of the file, each with its `id`.
    static func render(_ lines: SourceLines) -> RenderedDocument {
        var markup: [UInt8] = Array("<pre class=\"unparsed\" tabindex=\"0\"><code>".utf8)
        markup.reserveCapacity(lines.bytes.count + lines.count * 24)
        for number in 1..<(lines.count + 1) {
            markup += "<span id=\"L\(number)\">".utf8
            Escape.html(lines.slice(number), into: &markup)
            markup += "</span>\n".utf8
        }
        markup += "</code></pre>\n".utf8
        return RenderedDocument(markup: markup)
    }
}
