import Glibc
import MusterText

/// Writes new files of mode 0644 below a folder; usable from several threads while the ``FolderWriter`` that gave it is
/// in use.
public struct NewFiles: Sendable {
    /// The descriptor of the folder, which its writer closes.
    let folder: CInt
    /// The folder, for messages.
    let path: String

    /// Writes one new file into a folder that is there; throws when there is anything of its name.
    public func write(_ bytes: [UInt8], to file: RelativePath) throws(FileError) {
        let shown = path + "/" + file.text
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = openat(folder, file.text, flags, 0o644)
        guard number >= 0 else { throw FileError("create", shown) }
        let target = Descriptor(number, path: shown)
        guard fchmod(number, 0o644) == 0 else { throw FileError("set the mode of", shown) }
        try target.write(bytes)
        try target.close()
    }
}
