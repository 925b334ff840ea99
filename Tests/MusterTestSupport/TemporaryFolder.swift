import FoundationEssentials
import Glibc

/// A new, empty folder that is deleted with all it holds when the value ends.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() throws {
        var template = Array("/tmp/muster-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The absolute path of an entry.
    public func path(_ entry: String) -> String { path + "/" + entry }

    /// Writes a file, and the folders above it.
    public func write(_ text: String, to entry: String) throws {
        let full = path(entry)
        if let slash = full.lastIndex(of: "/") {
            try FileManager.default.createDirectory(atPath: String(full[..<slash]), withIntermediateDirectories: true)
        }
        guard FileManager.default.createFile(atPath: full, contents: Data(text.utf8)) else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// The text of a file; nil when there is none.
    public func read(_ entry: String) -> String? {
        FileManager.default.contents(atPath: path(entry)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The paths of all entries, folders among them, sorted.
    public func entries() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    }
}
