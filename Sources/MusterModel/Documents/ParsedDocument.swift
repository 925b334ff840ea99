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
    /// Markup in UTF-8; every text in it is escaped. Blocks carry `id="L<line>"`, headings within
    /// them the anchors.
    public var markup: [UInt8]
    /// The slots in order of their offsets.
    public var slots: [Slot]
    /// The mentions in order of their places; none lies in a link or in code.
    public var mentions: [Mention]
    /// The headings in order, each with the `id` it has in `markup`.
    public var anchors: [Anchor]

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

    /// Words that may name something of the project: a task, an issue or a version.
    public struct Mention: Sendable, Equatable {
        /// Where the words stand in `markup`, without tags or escapes within them.
        public var range: Range<Int>
        /// The line of the source on which they stand, from 1.
        public var line: Int

        public init(range: Range<Int>, line: Int) {
            self.range = range
            self.line = line
        }
    }

    /// A heading and its place in the page.
    public struct Anchor: Sendable, Equatable {
        /// The line of the heading in the file, from 1.
        public var line: Int
        /// Its level on the page: 2 to 6.
        public var level: Int
        /// Its words without markup.
        public var text: String
        /// The `id`, unique in the document; see ``anchor(forFragment:)``.
        public var id: String

        public init(line: Int, level: Int, text: String, id: String) {
            self.line = line
            self.level = level
            self.text = text
            self.id = id
        }
    }

    /// The `id` that a heading has in the page for the fragment by which documents name it (`#scope`), so that no
    /// heading's words collide with an `id` of the page's own; the ids of lines, `L12`, stay as they are.
    public static func anchor(forFragment fragment: String) -> String {
        let isLine = fragment.utf8.first == UInt8(ascii: "L") && Int(digits: fragment.utf8.dropFirst()) != nil
        return isLine ? fragment : "h-" + fragment
    }

    public init(
        markup: [UInt8] = [], slots: [Slot] = [], mentions: [Mention] = [], anchors: [Anchor] = []
    ) {
        self.markup = markup
        self.slots = slots
        self.mentions = mentions
        self.anchors = anchors
    }

    /// The words of a mention; empty for a place outside of the markup.
    public func words(of mention: Mention) -> String {
        let range = mention.range.clamped(to: 0..<markup.count)
        return range == mention.range ? String(decoding: markup[range], as: UTF8.self) : ""
    }
}
