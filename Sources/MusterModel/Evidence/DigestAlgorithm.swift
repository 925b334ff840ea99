import MusterText

/// How a digest was computed.
public enum DigestAlgorithm: String, Sendable, CaseIterable {
    case md5 = "MD5"
    case sha1 = "SHA-1"
    case sha224 = "SHA-224"
    case sha256 = "SHA-256"
    case sha384 = "SHA-384"
    case sha512 = "SHA-512"
    case blake2b = "BLAKE2b"
    case blake2s = "BLAKE2s"

    /// Digits in base 16 of a digest.
    public var hexLength: Int {
        switch self {
        case .md5: 32
        case .sha1: 40
        case .sha224: 56
        case .sha256, .blake2s: 64
        case .sha384: 96
        case .sha512, .blake2b: 128
        }
    }

    /// Whether Muster computes it from the bytes of a file; the others are only recognised, and prove nothing.
    public var isRecomputed: Bool {
        switch self {
        case .sha256, .sha384, .sha512: true
        case .md5, .sha1, .sha224, .blake2b, .blake2s: false
        }
    }

    /// The algorithm that a written name means, whatever its case and separators: `sha256`, `SHA-256`, `Sha 256`,
    /// `sha2-256`, `BLAKE2b`; nil for an unknown name.
    public init?(named name: String) {
        let letters = String(decoding: name.asciiLowercased.utf8.filter(\.isASCIIAlphanumeric), as: UTF8.self)
        switch letters {
        case "md5", "md5sum": self = .md5
        case "sha1", "sha1sum": self = .sha1
        case "sha224", "sha2224", "sha224sum": self = .sha224
        case "sha256", "sha2256", "sha256sum": self = .sha256
        case "sha384", "sha2384", "sha384sum": self = .sha384
        case "sha512", "sha2512", "sha512sum": self = .sha512
        case "blake2b", "blake2b512", "b2", "b2sum": self = .blake2b
        case "blake2s", "blake2s256": self = .blake2s
        default: return nil
        }
    }

    /// The algorithm that a bare digest of this many hexadecimal digits is taken for; nil for every other length.
    public init?(hexLength: Int) {
        switch hexLength {
        case 32: self = .md5
        case 40: self = .sha1
        case 56: self = .sha224
        case 64: self = .sha256
        case 96: self = .sha384
        case 128: self = .sha512
        default: return nil
        }
    }
}
