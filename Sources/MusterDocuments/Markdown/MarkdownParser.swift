import CArena
import CCMarkGFM
import MusterModel
import MusterText
import Synchronization

/// GitHub-flavoured Markdown to a flat tree, by cmark-gfm with its table, task-list and strikethrough extensions.
///
/// Its `autolink` extension is never attached: the version that Debian ships reads before its buffer. Inputs must have
/// passed the guard, since the library has inputs on which it takes quadratic time.
enum MarkdownParser {
    /// The tree of `input`, with lines of the file; nil when the destinations and titles of its links come to more than
    /// its own size and `expansion` bytes, since many links name one long definition.
    static func parse(_ input: MarkdownInput, expansion: Int = .max) -> NodeTree? {
        _ = Extensions.registered
        let hasTildes = input.bytes.span.firstOffset(of: UInt8(ascii: "~")) != nil
        let document = CMarkDocument(input.bytes, extensions: hasTildes ? Extensions.withTildes : Extensions.always)
        return TreeCopy.copy(document.root, of: input, expansion: expansion)
    }
}

/// The extensions of cmark-gfm.
private enum Extensions {
    static let always = ["table", "tasklist"]
    static let withTildes = always + ["strikethrough"]

    /// Fills the library's global registry, once for the process.
    static let registered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()
}

/// A tree within cmark-gfm, owned: all of its memory is given back at once. There is one at a time on each thread.
private struct CMarkDocument: ~Copyable {
    /// The document node; nil when the library has none.
    let root: OpaquePointer?
    /// The functions by which the library asks for memory.
    private let memory: UnsafeMutablePointer<cmark_mem>

    init(_ bytes: [UInt8], extensions: [String]) {
        // The input is valid UTF-8 without NUL bytes: the decoder makes it so, or it is refused.
        memory = .allocate(capacity: 1)
        memory.initialize(to: cmark_mem(calloc: carena_calloc, realloc: carena_realloc, free: carena_free))
        let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES, memory)
        defer { cmark_parser_free(parser) }
        for name in extensions {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        bytes.withUnsafeBytes { buffer in
            let text = buffer.assumingMemoryBound(to: CChar.self)
            cmark_parser_feed(parser, text.baseAddress, text.count)
        }
        root = Self.finish(parser, alone: extensions.count == Extensions.withTildes.count)
    }

    /// Finishing puts the special characters of strikethrough into a table of the whole process and takes them out
    /// again; the other extensions have none. So only one text with tildes may be finished at a time.
    private static func finish(_ parser: OpaquePointer?, alone: Bool) -> OpaquePointer? {
        guard alone else { return cmark_parser_finish(parser) }
        var root: OpaquePointer?
        finishing.withLock { _ in root = cmark_parser_finish(parser) }
        return root
    }

    private static let finishing = Mutex(())

    deinit {
        carena_reset()
        memory.deallocate()
    }
}
