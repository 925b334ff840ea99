import MusterModel

/// Computes one digest from bytes that arrive in parts, by libcrypto.
public struct Digester: ~Copyable {
    private let context: DigestContext

    /// Starts a digest; throws ``DigestFailure/notComputed(_:)`` for an algorithm that is only recognised.
    public init(_ algorithm: DigestAlgorithm) throws(DigestFailure) {
        context = try DigestContext(algorithm)
    }

    /// Adds the next bytes.
    public func update(_ bytes: UnsafeRawBufferPointer) throws(DigestFailure) { try context.update(bytes) }

    /// The digest of all bytes added.
    public consuming func finish() throws(DigestFailure) -> Digest { try context.finish() }
}
