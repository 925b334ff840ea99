import MusterDigest
import MusterFiles
import MusterModel
import MusterText

/// The bytes of one document, or why there are none.
enum SourceFile: Sendable {
    /// The bytes with their SHA-256 in lowercase hex; empty where it was not asked for.
    case bytes([UInt8], digest: String)
    case unread(Project.UnreadFile, Diagnostic)

    /// Reads a document; a file over `limit` bytes, or one that is no regular file any more, is not read.
    static func read(_ path: RelativePath, in root: RootFolder, limit: Int, isDigested: Bool = true) -> SourceFile {
        do throws(FileError) {
            let file = try root.open(path)
            let status = try file.status()
            guard status.kind == .regular else { return refused(path, .notAFile, status.kind.word) }
            guard status.size <= limit else { return refused(path, .tooLarge, "larger than \(limit) bytes") }
            let bytes = try file.readAll(limit: limit + 1)
            guard bytes.count <= limit else { return refused(path, .tooLarge, "larger than \(limit) bytes") }
            return isDigested ? digested(path, bytes) : .bytes(bytes, digest: "")
        } catch {
            return refused(path, .unreadable, error.reason)
        }
    }

    private static func digested(_ path: RelativePath, _ bytes: [UInt8]) -> SourceFile {
        do throws(DigestFailure) {
            return .bytes(bytes, digest: try Digest.of(bytes).hex)
        } catch {
            return refused(path, .unreadable, "SHA-256 is not available")
        }
    }

    private static func refused(_ path: RelativePath, _ mistake: ContentMistake, _ reason: String) -> SourceFile {
        .unread(
            Project.UnreadFile(path: path, reason: reason, isFailure: true),
            Diagnostic(
                id: mistake.rawValue, severity: .error, message: "\(path.name) was not read: \(reason)",
                location: SourceLocation(path: path, line: 1), help: mistake.explanation.mend))
    }
}
