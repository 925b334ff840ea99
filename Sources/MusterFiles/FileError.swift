import Glibc

/// A call to the system that failed.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was tried, as a verb: `open`, `write`.
    public let operation: String
    /// The file or folder, as it was named in the call.
    public let path: String
    /// The `errno` value.
    public let code: Int32

    public init(_ operation: String, _ path: String, code: Int32 = errno) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The `errno` value for "no such file or directory".
    public static let absent = ENOENT

    /// The `errno` value for "invalid argument": for what is no file.
    public static let unfit = EINVAL

    /// Whether the call failed because nothing that Muster may read is at the path: no entry, or a symbolic link.
    public var isAbsence: Bool { [ENOENT, ENOTDIR, ELOOP, EXDEV].contains(code) }

    /// Why, in the words of the system: `No space left on device`.
    public var reason: String { String(cString: strerror(code)) }

    /// `cannot write public/index.html: No space left on device`.
    public var description: String { "cannot \(operation) \(path): \(reason)" }
}
