import Glibc

/// A new, empty folder that only this user can enter, deleted with all it holds when the value ends: for files that
/// another program has to find under a path.
public final class ScratchFolder: Sendable {
    /// Absolute.
    public let path: String

    public init() throws(FileError) {
        var template = Array("/tmp/muster-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError("create", "/tmp/muster-XXXXXX") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        do throws(FileError) {
            try Folders.remove(path)
        } catch {
            // What cannot be deleted stays where such files are cleared away sooner or later.
        }
    }

    /// Writes a file.
    ///
    /// - Returns: its absolute path.
    @discardableResult
    public func write(_ bytes: [UInt8], to name: String) throws(FileError) -> String {
        let file = path + "/" + name
        let number = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard number >= 0 else { throw FileError("create", file) }
        let descriptor = Descriptor(number, path: file)
        try descriptor.write(bytes)
        return file
    }
}
