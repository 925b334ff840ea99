import CSystem
import Glibc
import MusterText

/// A folder that is being filled with files of fixed modes: files 0644, folders 0755, whatever the umask.
public struct FolderWriter: ~Copyable {
    private let descriptor: Descriptor
    private var folders: Set<RelativePath> = []

    /// Makes a new folder at `path`; throws when anything is there.
    public init(creating path: String) throws(FileError) {
        guard mkdir(path, 0o755) == 0 else { throw FileError("create", path) }
        guard chmod(path, 0o755) == 0 else { throw FileError("set the mode of", path) }
        descriptor = try Descriptor.reading(path)
    }

    /// Writes one new file, and the folders above it that are not there.
    public mutating func write(_ bytes: [UInt8], to file: RelativePath) throws(FileError) {
        try makeFolders(above: file)
        let shown = descriptor.path + "/" + file.text
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = openat(descriptor.number, file.text, flags, 0o644)
        guard number >= 0 else { throw FileError("create", shown) }
        let target = Descriptor(number, path: shown)
        guard fchmod(number, 0o644) == 0 else { throw FileError("set the mode of", shown) }
        try target.write(bytes)
        try target.close()
    }

    /// Waits until everything written is on the device, in one call for the whole file system.
    public func synchronize() throws(FileError) {
        let result = csystem_sync(descriptor.number)
        guard result == 0 else { throw FileError("sync", descriptor.path, code: -result) }
    }

    private mutating func makeFolders(above file: RelativePath) throws(FileError) {
        guard let parent = file.parent, !folders.contains(parent) else { return }
        var names: [String] = []
        for name in parent.components {
            names.append(name)
            guard let folder = RelativePath(names.joined(separator: "/")), folders.insert(folder).inserted else {
                continue
            }
            let shown = descriptor.path + "/" + folder.text
            guard mkdirat(descriptor.number, folder.text, 0o755) == 0 else { throw FileError("create", shown) }
            guard fchmodat(descriptor.number, folder.text, 0o755, 0) == 0 else {
                throw FileError("set the mode of", shown)
            }
        }
    }
}
