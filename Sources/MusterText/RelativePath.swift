/// A path below some root: components joined by `/`, none of them empty, `.` or `..`, no backslash, no control byte.
///
/// Compared, ordered and hashed by its UTF-8 bytes, so that two spellings which only look alike stay two paths.
public struct RelativePath: Sendable, CustomStringConvertible {
    /// The path, `a/b/c.md`.
    public let text: String

    /// The path that `text` names, with `.` and `..` resolved by its letters alone; nil when it is empty, absolute,
    /// leaves the root, holds a control byte or backslash, or has a component over 255 bytes.
    ///
    /// - Parameter base: the folder that `text` is relative to; the root when nil.
    public init?(_ text: String, relativeTo base: RelativePath? = nil) {
        let bytes = text.utf8
        guard let first = bytes.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "~"),
            !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return nil }
        var parts = base?.components ?? []
        for part in text.split(onByte: UInt8(ascii: "/")) {
            switch part.utf8.count {
            case 0: continue
            case 1 where part.utf8.first == UInt8(ascii: "."): continue
            case 2 where part.utf8.elementsEqual("..".utf8):
                guard parts.popLast() != nil else { return nil }
            case 256...: return nil
            default: parts.append(part)
            }
        }
        guard !parts.isEmpty else { return nil }
        self.text = parts.joined(separator: "/")
    }

    /// The names between the slashes; at least one.
    public var components: [String] { text.split(onByte: UInt8(ascii: "/")) }

    /// The last component.
    public var name: String {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
    }

    /// The path of the folder that holds this entry; nil for an entry of the root.
    public var parent: RelativePath? {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map { RelativePath(folder: text[..<$0]) }
    }

    /// The leading components of a path.
    private init(folder: Substring) { text = String(folder) }

    /// What follows the last dot of the name, in ASCII lower case; nil for a name without one.
    public var fileExtension: String? {
        let bytes = Array(name.utf8)
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0, dot + 1 < bytes.count else { return nil }
        return String(decoding: bytes[(dot + 1)...], as: UTF8.self).asciiLowercased
    }

    /// Whether this is `folder` or an entry below it.
    public func lies(in folder: RelativePath) -> Bool {
        self == folder || text.utf8.starts(with: (folder.text + "/").utf8)
    }

    public var description: String { text }
}

extension RelativePath: Hashable, Comparable {
    public static func == (left: RelativePath, right: RelativePath) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    public func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }

    public static func < (left: RelativePath, right: RelativePath) -> Bool { bytewiseLess(left.text, right.text) }
}
