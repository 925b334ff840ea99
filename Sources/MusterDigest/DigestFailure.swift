import MusterModel

/// Why there is no digest.
public enum DigestFailure: Error, Sendable, Equatable {
    /// The algorithm is recognised but not computed, or libcrypto would not.
    case notComputed(DigestAlgorithm)
    /// What is there is a folder, a link, a device or the like.
    case notRegular
    /// The file could not be read; an `errno` value.
    case unreadable(Int32)
    /// The file was written to while it was read, so that the digest would be of no version of it.
    case changedWhileReading
    /// Whoever watches the reading has ended it.
    case interrupted
}
