import Glibc

/// What a directory entry is, without reading it.
public struct FileStatus: Sendable, Equatable {
    public let kind: Kind
    /// Bytes of a regular file.
    public let size: Int
    /// Tells one file from another, and one version of a file from the next.
    let device: UInt
    let inode: UInt
    let seconds: Int
    let nanoseconds: Int

    /// The kinds of entries.
    public enum Kind: Sendable, Equatable {
        case regular, folder, symbolicLink, pipe, socket, device

        /// The word for it in a message.
        public var word: String {
            switch self {
            case .regular: "a file"
            case .folder: "a folder"
            case .symbolicLink: "a symbolic link"
            case .pipe: "a named pipe"
            case .socket: "a socket"
            case .device: "a device"
            }
        }
    }

    /// The status of something that is on no disk.
    init(kind: Kind, size: Int) {
        self.kind = kind
        self.size = size
        (device, inode, seconds, nanoseconds) = (0, 0, 0, 0)
    }

    init(_ status: stat) {
        kind = Kind(mode: status.st_mode)
        size = status.st_size
        device = status.st_dev
        inode = status.st_ino
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }

    /// The status of the entry at `path`, of a symbolic link itself; nil when there is no such entry.
    public static func ofEntry(at path: String) throws(FileError) -> FileStatus? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileError("look at", path)
        }
        return FileStatus(status)
    }

    /// The status of what `path` leads to, through symbolic links; nil when there is nothing.
    public static func ofTarget(at path: String) throws(FileError) -> FileStatus? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw FileError("look at", path)
        }
        return FileStatus(status)
    }

    /// The status of the open file `descriptor`.
    static func of(_ descriptor: CInt, path: String) throws(FileError) -> FileStatus {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("look at", path) }
        return FileStatus(status)
    }
}

extension FileStatus.Kind {
    fileprivate init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        case S_IFIFO: self = .pipe
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }
}
