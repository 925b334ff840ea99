import MusterModel
import MusterText

/// Reads the bytes of one Markdown document: the first half of the work on each document, and a pure function.
///
/// Safe to call from several threads at once.
public struct DocumentParser: Sendable {
    private let limits: DocumentLimits
    private let extent: ReadingExtent

    /// A parser that refuses what goes beyond `limits`, and writes the document's HTML if the whole of it is asked for.
    public init(limits: DocumentLimits = DocumentLimits(), extent: ReadingExtent = .whole) {
        self.limits = limits
        self.extent = extent
    }

    /// The document that `bytes` hold.
    ///
    /// A document that cannot be parsed is still returned, with its `refusal` set, an empty tree and its text as it
    /// stands. May add the diagnostics of ``SourceDecoder``, ``FrontMatterBlock`` and `document-refused` (error).
    ///
    /// - Parameters:
    ///   - bytes: the file as it lies on disk: UTF-8, UTF-16 with a byte-order mark, or Windows-1252.
    ///   - path: the document, relative to the project's root; for diagnostics.
    ///   - digest: SHA-256 of `bytes`, lowercase hex.
    public func parse(_ bytes: [UInt8], path: RelativePath, digest: String) -> Diagnosed<ParsedDocument> {
        let source = SourceDecoder.decode(bytes, path: path)
        let lines = source.output.lines
        let front = FrontMatterBlock.read(lines, path: path)
        let body = body(of: source.output, size: bytes.count, from: front.output.bodyStart)
        let document = ParsedDocument(
            path: path, digest: digest, frontMatter: front.output.matter, lines: lines, tree: body.tree,
            recoveredLines: body.recoveredLines, html: html(of: body, lines), refusal: body.refusal.map(Self.words))
        let refusals = body.refusal.map { [Self.diagnostic($0, path: path)] } ?? []
        return Diagnosed(document, diagnostics: source.diagnostics + front.diagnostics + refusals)
    }

    /// A parsed text, or an empty tree and why it was not parsed.
    private struct Body {
        var tree = NodeTree()
        var recoveredLines: [Int] = []
        var refusal: Refusal?
    }

    private func html(of body: Body, _ lines: SourceLines) -> RenderedDocument {
        switch extent {
        case .whole: body.refusal == nil ? HTMLRenderer.render(body.tree, options: .page) : EscapedSource.render(lines)
        case .facts: RenderedDocument()
        }
    }

    private func body(of source: DecodedSource, size: Int, from first: Int) -> Body {
        if let refusal = source.refusal { return Body(refusal: refusal) }
        if size > limits.file {
            return Body(refusal: Refusal(line: 1, reason: "more than \(limits.file) bytes"))
        }
        let input = StructureRecovery.recover(source.lines, from: first)
        if let refusal = ParserGuard.refusal(of: input, limits: limits) { return Body(refusal: refusal) }
        guard let tree = MarkdownParser.parse(input, expansion: limits.references) else {
            return Body(
                refusal: Refusal(
                    line: 1, reason: "link definitions that expand to more than \(limits.references) bytes"))
        }
        return Body(tree: tree, recoveredLines: input.recoveredLines)
    }

    private static func words(of refusal: Refusal) -> String { "line \(refusal.line): \(refusal.reason)" }

    private static func diagnostic(_ refusal: Refusal, path: RelativePath) -> Diagnostic {
        Diagnostic(
            id: "document-refused", severity: .error,
            message: "The document is shown as plain text and none of it is counted: \(refusal.reason)",
            location: SourceLocation(path: path, line: refusal.line),
            help: "Split the document, or raise the limit under `limits:` in muster.yml.")
    }
}
