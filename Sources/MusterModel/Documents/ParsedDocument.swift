import MusterText

/// A document after parsing: what the readers of facts read, dropped as soon as they have.
public struct ParsedDocument: Sendable {
    /// The document, relative to the project's root.
    public var path: RelativePath
    /// SHA-256 of the bytes on disk, lowercase hex.
    public var digest: String
    public var frontMatter: FrontMatter?
    /// The whole file as lines of UTF-8 (front matter and all), without line ends; line n is at index n - 1.
    public var lines: SourceLines
    /// The elements, with the line numbers of the file on disk.
    public var tree: NodeTree
    /// Lines whose structure was recovered (a bare-line title, a foreign bullet), in order.
    public var recoveredLines: [Int]
    /// The document as a page shows it.
    public var html: RenderedDocument
    /// Why the document was not parsed (a limit was passed, NUL bytes…); its text is then shown as it is, its facts are
    /// unplaced and what it feeds is unknown. Nil for a parsed document.
    public var refusal: String?

    public init(
        path: RelativePath, digest: String, frontMatter: FrontMatter?, lines: SourceLines, tree: NodeTree,
        recoveredLines: [Int] = [], html: RenderedDocument, refusal: String? = nil
    ) {
        self.path = path
        self.digest = digest
        self.frontMatter = frontMatter
        self.lines = lines
        self.tree = tree
        self.recoveredLines = recoveredLines
        self.html = html
        self.refusal = refusal
    }
}

/// The lines of a decoded file: one store of UTF-8 bytes and where each line lies in it.
public struct SourceLines: Sendable, Equatable {
    /// The decoded file, as valid UTF-8.
    public let bytes: [UInt8]
    /// The range of each line in `bytes`, without its line end.
    public let ranges: [Range<Int>]

    public init(bytes: [UInt8], ranges: [Range<Int>]) {
        self.bytes = bytes
        self.ranges = ranges
    }

    public var count: Int { ranges.count }

    /// The text of a line, numbered from 1; empty when there is no such line.
    public func text(_ line: Int) -> String { String(decoding: slice(line), as: UTF8.self) }

    /// The bytes of a line, numbered from 1; empty when there is no such line.
    public func slice(_ line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= ranges.count else { return [] }
        return bytes[ranges[line - 1]]
    }
}

/// A document's HTML with slots for the references that only the project can resolve.
public struct RenderedDocument: Sendable, Equatable {
    /// Markup in UTF-8; every text in it is escaped. Blocks carry `id="L<line>"`, headings also their slug.
    public var markup: [UInt8]
    /// The slots in order of their offsets.
    public var slots: [Slot]

    /// A place within an `<a` tag (after `<a`, before `>`) that takes the attributes of a resolved reference.
    public struct Slot: Sendable, Equatable {
        /// Offset in `markup` at which the attributes are to be inserted.
        public var offset: Int
        /// The link's destination or the path, as written.
        public var target: String
        /// The line of the source on which the reference stands, from 1.
        public var line: Int

        public init(offset: Int, target: String, line: Int) {
            self.offset = offset
            self.target = target
            self.line = line
        }
    }

    public init(markup: [UInt8] = [], slots: [Slot] = []) {
        self.markup = markup
        self.slots = slots
    }
}
