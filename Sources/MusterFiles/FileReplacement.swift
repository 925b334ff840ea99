import Glibc

/// Puts a file in the place of another in one step.
public enum FileReplacement {
    /// Writes `bytes` to the file at `path`: whoever reads it meets the old bytes or the new ones, whole, whatever
    /// happens in between. Mode 0644.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let draft = path + ".new"
        // A draft that a killed run left behind is nobody's any more.
        guard unlink(draft) == 0 || errno == ENOENT else { throw FileError("delete", draft) }
        let number = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw FileError("create", draft) }
        do throws(FileError) {
            try fill(Descriptor(number, path: draft), bytes)
            guard rename(draft, path) == 0 else { throw FileError("rename", draft) }
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func fill(_ file: consuming Descriptor, _ bytes: [UInt8]) throws(FileError) {
        guard fchmod(file.number, 0o644) == 0 else { throw FileError("set the mode of", file.path) }
        try file.write(bytes)
        try file.synchronize()
        try file.close()
    }
}
