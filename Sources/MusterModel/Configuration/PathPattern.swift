import MusterText

/// A pattern for paths below the root: `*` and `?` match within one name, `**` any number of names; everything else
/// matches itself, byte for byte.
///
/// A pattern without `/` matches the name at any depth; a pattern that matches a folder matches all below it.
public struct PathPattern: Hashable, Sendable, CustomStringConvertible {
    /// As written.
    public let text: String
    private let names: [[UInt8]]

    /// The pattern that `text` writes; a leading `/` or `./` and a trailing `/` mean nothing. Nil when nothing is left.
    public init?(_ text: String) {
        var names = text.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
        names.removeAll { $0 == Array(".".utf8) }
        guard !names.isEmpty else { return nil }
        let isAnchored = names.count > 1 || text.utf8.first == UInt8(ascii: "/")
        self.text = text
        self.names = isAnchored ? names : [PathPattern.anyNames] + names
    }

    /// Whether the pattern matches `path` or a folder above it.
    public func matches(_ path: RelativePath) -> Bool {
        let components = path.components.map { Array($0.utf8) }
        return (1...max(1, components.count)).contains { matches(components.prefix($0)) }
    }

    public var description: String { text }

    private static let anyNames = Array("**".utf8)

    // Two cursors and one point to go back to: the last `**` may always take one more name.
    private func matches(_ components: ArraySlice<[UInt8]>) -> Bool {
        var at = 0
        var pattern = 0
        var retry: (pattern: Int, at: Int)?
        while at < components.count {
            if pattern < names.count, names[pattern] == PathPattern.anyNames {
                retry = (pattern, at)
                pattern += 1
            } else if pattern < names.count, PathPattern.name(components[at], matches: names[pattern]) {
                pattern += 1
                at += 1
            } else if let back = retry {
                retry = (back.pattern, back.at + 1)
                pattern = back.pattern + 1
                at = back.at + 1
            } else {
                return false
            }
        }
        return names[pattern...].allSatisfy { $0 == PathPattern.anyNames }
    }

    private static func name(_ name: [UInt8], matches pattern: [UInt8]) -> Bool {
        var at = 0
        var cursor = 0
        var retry: (cursor: Int, at: Int)?
        while at < name.count {
            if cursor < pattern.count, pattern[cursor] == UInt8(ascii: "*") {
                retry = (cursor, at)
                cursor += 1
            } else if cursor < pattern.count, pattern[cursor] == UInt8(ascii: "?") || pattern[cursor] == name[at] {
                cursor += 1
                at += 1
            } else if let back = retry {
                retry = (back.cursor, back.at + 1)
                cursor = back.cursor + 1
                at = back.at + 1
            } else {
                return false
            }
        }
        return pattern[cursor...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
