import CSystem
import Glibc

/// An open file or folder, closed when the value ends.
public struct Descriptor: ~Copyable {
    public let number: CInt
    /// What was opened, for messages.
    let path: String

    init(_ number: CInt, path: String) {
        self.number = number
        self.path = path
    }

    deinit { Glibc.close(number) }

    /// Opens the file or folder at `path` for reading; a symbolic link as last component is refused.
    public static func reading(_ path: String) throws(FileError) -> Descriptor {
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
        guard number >= 0 else { throw FileError("open", path) }
        return Descriptor(number, path: path)
    }

    /// The standard input of the process.
    public static func standardInput() throws(FileError) -> Descriptor {
        let number = dup(STDIN_FILENO)
        guard number >= 0 else { throw FileError("read", "standard input") }
        return Descriptor(number, path: "standard input")
    }

    /// A file in memory that holds these bytes.
    static func holding(_ bytes: [UInt8], path: String) throws(FileError) -> Descriptor {
        let number = csystem_memory_file()
        guard number >= 0 else { throw FileError("open", path, code: -number) }
        let file = Descriptor(number, path: path)
        try file.write(bytes)
        guard lseek(number, 0, SEEK_SET) == 0 else { throw FileError("open", path) }
        return file
    }

    /// The kind and size of what is open.
    public func status() throws(FileError) -> FileStatus { try FileStatus.of(number, path: path) }

    /// Reads from the present offset to the end, `limit` bytes at most.
    public func readAll(limit: Int) throws(FileError) -> [UInt8] {
        let expected = min(limit, try status().size)
        var bytes: [UInt8] = []
        // One byte more than expected, so that the end is seen by a short read and no second call is needed.
        var room = expected + 1
        while bytes.count < limit {
            let part = try read(atMost: min(room, limit - bytes.count))
            guard !part.isEmpty else { break }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            room = 64 * 1024
        }
        return bytes
    }

    private func read(atMost count: Int) throws(FileError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var result = Glibc.read(number, buffer.baseAddress, count)
            while result < 0, errno == EINTR { result = Glibc.read(number, buffer.baseAddress, count) }
            if result < 0 { failure = errno }
            filled = max(0, result)
        }
        guard failure == 0 else { throw FileError("read", path, code: failure) }
        return bytes
    }

    /// Writes all bytes at the present offset, however many calls that takes.
    func write(_ bytes: [UInt8]) throws(FileError) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(number, $0.baseAddress?.advanced(by: offset), $0.count - offset)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError("write", path) }
            offset += count
        }
    }

    /// Closes the file and reports what a delayed write may report only now.
    consuming func close() throws(FileError) {
        let copy = dup(number)
        guard copy >= 0 else { throw FileError("close", path) }
        guard Glibc.close(copy) == 0 || errno == EINTR else { throw FileError("close", path) }
    }

    /// Waits until the entries of this folder are on its device.
    public func synchronize() throws(FileError) {
        guard fsync(number) == 0 || errno == EINVAL else { throw FileError("sync", path) }
    }
}
