import Glibc

/// The exclusive hold of one process on something that a file beside it stands for.
///
/// Ends with the value, and with the process, however that ends.
public struct FileLock: ~Copyable {
    private let descriptor: Descriptor
    private let path: String

    /// Takes the lock whose file is `path`; nil when another process holds it.
    public static func take(_ path: String) throws(FileError) -> FileLock? {
        // The holder deletes the file when it is done; whoever opened that one must start again.
        while true {
            let number = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard number >= 0 else { throw FileError("open", path) }
            let descriptor = Descriptor(number, path: path)
            guard flock(number, LOCK_EX | LOCK_NB) == 0 else {
                if errno == EWOULDBLOCK { return nil }
                if errno == EINTR { continue }
                throw FileError("lock", path)
            }
            let own = try descriptor.status()
            if let present = try FileStatus.ofEntry(at: path), present.inode == own.inode, present.device == own.device
            {
                return FileLock(descriptor: descriptor, path: path)
            }
        }
    }

    private init(descriptor: consuming Descriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { unlink(path) }
}
