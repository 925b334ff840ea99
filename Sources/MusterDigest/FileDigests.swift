import Glibc
import MusterModel

/// The digests of one file, all computed from one reading of it.
public struct FileDigests: Sendable, Equatable {
    /// One for each algorithm that was asked for, in that order.
    public let digests: [Digest]
    /// In bytes.
    public let size: Int

    /// The digest by an algorithm; nil when it was not asked for.
    public subscript(algorithm: DigestAlgorithm) -> Digest? { digests.first { $0.algorithm == algorithm } }

    /// The digests of the file open as `descriptor`, read once and in parts from its present offset.
    ///
    /// - Parameter whileReading: is told of the bytes of each part; false ends the reading with
    ///   ``DigestFailure/interrupted``.
    /// - Throws: ``DigestFailure/changedWhileReading`` when size, times or identity differ between start and end.
    public static func of(
        _ descriptor: CInt, _ algorithms: [DigestAlgorithm], whileReading: (Int) -> Bool = { _ in true }
    ) throws(DigestFailure) -> FileDigests {
        let before = try FileIdentity(of: descriptor)
        var contexts: [DigestContext] = []
        for algorithm in algorithms { contexts.append(try DigestContext(algorithm)) }
        let read = try feed(contexts, from: descriptor, atMost: before.size, whileReading)
        guard try FileIdentity(of: descriptor) == before, read == before.size else { throw .changedWhileReading }
        var digests: [Digest] = []
        for context in contexts { digests.append(try context.finish()) }
        return FileDigests(digests: digests, size: read)
    }

    /// Gives everything that is left to read to all of `contexts`; returns the number of bytes, more than `expected` as
    /// soon as the file turns out to be longer.
    private static func feed(
        _ contexts: [DigestContext], from descriptor: CInt, atMost expected: Int, _ whileReading: (Int) -> Bool
    ) throws(DigestFailure) -> Int {
        _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 64)
        defer { buffer.deallocate() }
        var total = 0
        while total <= expected {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(errno) }
            guard count > 0 else { break }
            for context in contexts { try context.update(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
            total += count
            guard whileReading(count) else { throw .interrupted }
        }
        return total
    }
}

/// What tells one version of a file from another without reading it.
///
/// The time of the last change of the entry is part of it: the time of the last writing can be set back, that one cannot.
private struct FileIdentity: Equatable {
    let size: Int
    private let device: UInt
    private let inode: UInt
    private let written: [Int]
    private let changed: [Int]

    init(of descriptor: CInt) throws(DigestFailure) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
        size = status.st_size
        device = status.st_dev
        inode = status.st_ino
        written = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
}
