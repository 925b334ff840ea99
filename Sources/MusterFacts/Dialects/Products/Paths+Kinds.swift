import MusterText

extension Paths {
    /// Whether a bare name is that of a written document rather than of a setting or a source.
    static func isProse(_ path: String) -> Bool {
        let lower = path.asciiLowercased
        return [".md", ".markdown", ".pdf", ".docx", ".odt", ".ods", ".odp", ".txt", ".xlsx", ".pptx"].contains {
            lower.endsWithBytes($0)
        }
            && !isBareOutput(path)
    }

    /// Whether a text is the path of a file in a folder, of whatever sort.
    static func isFile(_ path: String) -> Bool {
        guard path.containsBytes("/"), !path.containsBytes("://"), !path.utf8.contains(0x20),
            let name = path.split(onByte: 0x2F).last, let dot = name.utf8.lastIndex(of: 0x2E)
        else { return false }
        let ending = name.utf8[name.utf8.index(after: dot)...]
        return (1...5).contains(ending.count) && ending.allSatisfy(\.isASCIIAlphanumeric)
    }

    /// A path without the section that it is cited with (`RULES.md §22`).
    static func withoutSection(_ path: String) -> String {
        path.firstOffset(of: " §").map { path.bytes(0..<$0) } ?? path
    }

    /// Whether a name without a folder is that of a job or setting rather than of something to read.
    static func isBareSetting(_ path: String) -> Bool {
        let lower = path.asciiLowercased
        return !lower.containsBytes("/") && (lower.endsWithBytes(".yml") || lower.endsWithBytes(".yaml"))
    }

    /// Whether a name without a folder is that of a page, a log or data that a program reads or writes: one word, as
    /// `app.json`. Of several words it may be a record: `burn-in-results.json`.
    static func isBareOutput(_ path: String) -> Bool {
        let lower = path.asciiLowercased
        guard !lower.containsBytes("/"), !lower.containsBytes("sum") else { return false }
        if pages.contains(where: lower.endsWithBytes) { return true }
        return outputs.contains(where: lower.endsWithBytes) && !lower.utf8.contains { $0 == 0x2D || $0 == 0x5F }
    }

    /// Whether a path is that of a feed or a map from the root of a site: `/news/rss.xml`.
    static func isServed(_ path: String) -> Bool {
        path.utf8.first == 0x2F && path.asciiLowercased.endsWithBytes(".xml")
    }

    private static let pages = [".html", ".htm", ".xml"]
    private static let outputs = [".log", ".txt", ".json"]

    /// Whether a path is that of a test, of its data or of a query that a table gives as evidence.
    static func isTest(_ path: String) -> Bool {
        guard !path.utf8.contains(0x20), !path.containsBytes("://"), let dot = path.utf8.lastIndex(of: 0x2E) else {
            return false
        }
        let ending = path.utf8[path.utf8.index(after: dot)...]
        guard (1...5).contains(ending.count), ending.allSatisfy(\.isASCIIAlphanumeric) else { return false }
        let folders = path.asciiLowercased.split(onByte: 0x2F).dropLast()
        return folders.contains { testFolders.contains($0) } || !folders.isEmpty && ending.elementsEqual("sql".utf8)
    }

    private static let testFolders: Set<String> = ["test", "tests", "spec", "specs", "e2e", "__tests__", "testdata"]

    /// A path without the numbers of lines that follow it (`todo.md:28-31`).
    static func withoutLineNumber(_ path: String) -> String {
        guard let colon = path.utf8.lastIndex(of: 0x3A), colon > path.utf8.startIndex else { return path }
        let tail = path.utf8[path.utf8.index(after: colon)...]
        return !tail.isEmpty && tail.allSatisfy { $0.isASCIIDigit || $0 == 0x2D }
            ? String(decoding: path.utf8[..<colon], as: UTF8.self) : path
    }
}
