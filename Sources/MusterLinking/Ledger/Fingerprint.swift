import MusterDigest
import MusterModel
import MusterText

/// Tells whether texts are still the same without keeping them: the first digits of their SHA-256.
enum Fingerprint {
    /// The fingerprint of parts of a text, in lowercase hex; parts cannot run into each other.
    ///
    /// Empty where libcrypto computes nothing: then nothing is like what was, and all of it has to be looked at.
    static func of(_ parts: [String], digits: Int = 16) -> String {
        var bytes: [UInt8] = []
        for part in parts {
            bytes += part.utf8
            bytes.append(0)
        }
        do throws(DigestFailure) {
            return String(decoding: try Digest.of(bytes).hex.utf8.prefix(digits), as: UTF8.self)
        } catch {
            return ""
        }
    }
}
