import CSystem
import Glibc

/// Changes to whole folders.
public enum Folders {
    /// Makes the folder at `path` and those above it that are not there.
    public static func create(_ path: String) throws(FileError) {
        var made = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
        for name in path.utf8.split(separator: UInt8(ascii: "/")) {
            made += String(decoding: name, as: UTF8.self)
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw FileError("create", made) }
            made += "/"
        }
    }

    /// Deletes the folder at `path` with all it holds, following no link; nothing happens when it is not there.
    public static func remove(_ path: String) throws(FileError) {
        guard try FileStatus.ofEntry(at: path) != nil else { return }
        var pending = [path]
        var emptied: [String] = []
        while let folder = pending.popLast() {
            emptied.append(folder)
            for name in try FolderListing.rawNames(of: folder) {
                let entry = folder + "/" + name
                if try FileStatus.ofEntry(at: entry)?.kind == .folder {
                    pending.append(entry)
                } else {
                    guard unlink(entry) == 0 || errno == ENOENT else { throw FileError("delete", entry) }
                }
            }
        }
        for folder in emptied.reversed() {
            guard rmdir(folder) == 0 || errno == ENOENT else { throw FileError("delete", folder) }
        }
    }

    /// Lets `first` and `second` change places in one step that nobody can see half done.
    public static func exchange(_ first: String, _ second: String) throws(FileError) {
        let result = csystem_exchange(first, second)
        guard result == 0 else { throw FileError("exchange", second, code: -result) }
    }

    /// Gives the entry at `path` the name `target`, at which nothing must be.
    public static func rename(_ path: String, to target: String) throws(FileError) {
        guard Glibc.rename(path, target) == 0 else { throw FileError("rename", path) }
    }
}

extension FolderListing {
    /// All names; throws for a folder that holds names which are not UTF-8, since such an entry could not be named.
    fileprivate static func rawNames(of folder: String) throws(FileError) -> [String] {
        let listing = try FolderListing(folder)
        guard listing.unreadableNames.isEmpty else { throw FileError("delete all of", folder, code: EILSEQ) }
        return listing.names
    }
}
