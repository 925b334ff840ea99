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

    /// Makes the folders above a file that are not there yet.
    public mutating func makeFolders(above file: RelativePath) throws(FileError) {
        var missing: [RelativePath] = []
        var above = file.parent
        while let folder = above, folders.insert(folder).inserted {
            missing.append(folder)
            above = folder.parent
        }
        for folder in missing.reversed() { try make(folder) }
    }

    /// Writes files into the folders that were made; any number of them at one time.
    public var files: NewFiles { NewFiles(folder: descriptor.number, path: descriptor.path) }

    /// Waits until everything written is on the device, in one call for the whole file system.
    public func synchronize() throws(FileError) {
        let result = csystem_sync(descriptor.number)
        guard result == 0 else { throw FileError("sync", descriptor.path, code: -result) }
    }

    private func make(_ folder: RelativePath) throws(FileError) {
        let shown = descriptor.path + "/" + folder.text
        guard mkdirat(descriptor.number, folder.text, 0o755) == 0 else { throw FileError("create", shown) }
        guard fchmodat(descriptor.number, folder.text, 0o755, 0) == 0 else { throw FileError("set the mode of", shown) }
    }
}
