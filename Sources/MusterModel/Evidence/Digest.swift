import MusterText

/// The digest of some bytes.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    public let algorithm: DigestAlgorithm
    /// Lowercase, exactly as long as the algorithm says.
    public let hex: String

    /// A digest as written, in either case; nil when it has other bytes than hexadecimal digits or another length than
    /// its algorithm.
    ///
    /// - Parameter algorithm: what the digest is stated to be; by its length when nil.
    public init?(_ written: String, algorithm: DigestAlgorithm? = nil) {
        let bytes = written.utf8
        guard let algorithm = algorithm ?? DigestAlgorithm(hexLength: bytes.count), bytes.count == algorithm.hexLength,
            bytes.allSatisfy(\.isHexDigit)
        else { return nil }
        self.algorithm = algorithm
        hex = written.asciiLowercased
    }

    /// `SHA-256 0123…`.
    public var description: String { "\(algorithm.rawValue) \(hex)" }
}
