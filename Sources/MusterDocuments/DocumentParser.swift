import MusterModel
import MusterText

/// Reads the bytes of one Markdown document: the first half of the work on each document, and a pure function.
///
/// Safe to call from several threads at once.
public struct DocumentParser: Sendable {
    private let limits: DocumentLimits

    /// A parser that refuses what goes beyond `limits`.
    public init(limits: DocumentLimits = DocumentLimits()) {
        self.limits = limits
    }

    /// The document that `bytes` hold.
    ///
    /// A document that cannot be parsed is still returned, with its `refusal` set and its text as it stands.
    ///
    /// - Parameters:
    ///   - bytes: the file as it lies on disk: UTF-8, UTF-16 with a byte-order mark, or Windows-1252.
    ///   - path: the document, relative to the project's root; for diagnostics.
    ///   - digest: SHA-256 of `bytes`, lowercase hex.
    public func parse(_ bytes: [UInt8], path: RelativePath, digest: String) -> Diagnosed<ParsedDocument> {
        let decoded = SourceDecoder.decode(bytes, path: path)
        let source = decoded.output
        let input = StructureRecovery.recover(source.lines, from: 1)
        let tree = MarkdownParser.parse(input)
        let document = ParsedDocument(
            path: path, digest: digest, frontMatter: nil, lines: source.lines, tree: tree,
            recoveredLines: input.recoveredLines, html: RenderedDocument(), refusal: source.refusal)
        return Diagnosed(document, diagnostics: decoded.diagnostics)
    }
}
