import Glibc
import MusterModel

extension Digest {
    /// The digest of the file at `path`, and its size in bytes.
    ///
    /// The last component may not be a symbolic link. The file is opened once and read in parts.
    public static func ofFile(
        at path: String, _ algorithm: DigestAlgorithm = .sha256
    ) throws(DigestFailure) -> (digest: Digest, size: Int) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw failureToOpen(errno) }
        defer { close(descriptor) }
        return try ofFile(descriptor, algorithm)
    }

    /// The digest of the file open as `descriptor`, read from its present offset, and its size in bytes.
    ///
    /// Throws ``DigestFailure/changedWhileReading`` when size, time or identity differ between start and end.
    public static func ofFile(
        _ descriptor: CInt, _ algorithm: DigestAlgorithm = .sha256
    ) throws(DigestFailure) -> (digest: Digest, size: Int) {
        let before = try FileIdentity(of: descriptor)
        let digester = try Digester(algorithm)
        let read = try digester.updateFromFile(descriptor)
        guard try FileIdentity(of: descriptor) == before, read == before.size else { throw .changedWhileReading }
        return (try digester.finish(), read)
    }

    private static func failureToOpen(_ code: Int32) -> DigestFailure {
        switch code {
        case ENOENT, ENOTDIR: .absent
        case ELOOP, ENXIO: .notRegular
        default: .unreadable(code)
        }
    }
}

extension Digester {
    /// Adds everything that is left to read; returns the number of bytes.
    fileprivate borrowing func updateFromFile(_ descriptor: CInt) throws(DigestFailure) -> Int {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 64)
        defer { buffer.deallocate() }
        var total = 0
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(errno) }
            guard count > 0 else { return total }
            try update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            total += count
        }
    }
}

/// What tells one version of a file from another without reading it.
private struct FileIdentity: Equatable {
    let size: Int
    private let device: UInt
    private let inode: UInt
    private let seconds: Int
    private let nanoseconds: Int

    init(of descriptor: CInt) throws(DigestFailure) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        size = status.st_size
        device = status.st_dev
        inode = status.st_ino
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
