import MusterModel
import MusterText

/// Finds documents by the paths that people write: from the document's folder, the content folders or the root, in any
/// case, or by a bare name that only one document has.
struct DocumentIndex: Sendable {
    private let exact: Set<RelativePath>
    private let byFoldedPath: [String: [RelativePath]]
    private let byFoldedName: [String: [RelativePath]]
    /// The folded names that begin with the same bytes, in order.
    private let byHead: [String: [String]]
    private let folders: [RelativePath]

    init(_ paths: [RelativePath], content: [RelativePath]) {
        exact = Set(paths)
        byFoldedPath = Dictionary(grouping: paths) { $0.text.asciiLowercased }
        byFoldedName = Dictionary(grouping: paths) { $0.name.asciiLowercased }
        byHead = Dictionary(grouping: byFoldedName.keys.sorted(by: bytewiseLess), by: DocumentIndex.head)
        folders = content.isEmpty ? [RelativePath("content")].compactMap(\.self) : content
    }

    /// The document that `path`, written in `document`, names; nil when none does or several might.
    func document(at path: String, from document: RelativePath) -> RelativePath? {
        let places = candidates(for: path, from: document)
        if let found = places.first(where: exact.contains) { return found }
        for place in places {
            if let found = byFoldedPath[place.text.asciiLowercased], found.count == 1 { return found.first }
        }
        guard !path.utf8.contains(UInt8(ascii: "/")) else { return nil }
        let named = byFoldedName[path.asciiLowercased] ?? []
        return named.count == 1 ? named.first : nil
    }

    /// The one document with the name that a path ends in, wherever it lies now; nil where none or several have it, and for
    /// names that every folder may have.
    func moved(from path: String) -> RelativePath? {
        guard path.utf8.contains(UInt8(ascii: "/")), let name = path.split(onByte: UInt8(ascii: "/")).last else {
            return nil
        }
        let lower = name.asciiLowercased
        let stem = lower.split(onByte: UInt8(ascii: ".")).first ?? lower
        guard !DocumentIndex.common.contains(stem), let found = byFoldedName[lower], found.count == 1 else {
            return nil
        }
        return found.first
    }

    /// The documents that `path` may have meant, nearest first, at most three: those of its name, else of a like name.
    func nearest(to path: String) -> [RelativePath] {
        let name = path.split(onByte: UInt8(ascii: "/")).last?.asciiLowercased ?? path
        if let same = byFoldedName[name] { return Array(same.prefix(3)) }
        // Comparing is dear and misses are many: only names that begin alike and are about as long, and few of them.
        let length = name.utf8.count
        let alike = (byHead[DocumentIndex.head(of: name)] ?? []).lazy.filter { abs($0.utf8.count - length) <= 3 }
        guard let like = MusterText.nearest(to: name, among: alike.prefix(24)) else { return [] }
        return Array((byFoldedName[like] ?? []).prefix(3))
    }

    private static let common: Set<String> = [
        "readme", "index", "changelog", "license", "contributing", "security", "overview", "summary", "notes", "todo",
        "status", "template", "main",
    ]

    private static func head(of name: String) -> String { String(decoding: name.utf8.prefix(3), as: UTF8.self) }

    private func candidates(for path: String, from document: RelativePath) -> [RelativePath] {
        let bases: [RelativePath?] = [document.parent] + folders.map { $0 } + [nil]
        return bases.compactMap { RelativePath(path, relativeTo: $0) }
    }
}
