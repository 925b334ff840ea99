import CCrypto
import MusterModel

/// One running digest of libcrypto, freed with the value; after ``finish()`` it is used up.
final class DigestContext {
    private let context: OpaquePointer
    private let algorithm: DigestAlgorithm

    /// Starts a digest; throws ``DigestFailure/notComputed(_:)`` for an algorithm that is only recognised.
    init(_ algorithm: DigestAlgorithm) throws(DigestFailure) {
        guard let method = DigestContext.method(of: algorithm), let context = EVP_MD_CTX_new() else {
            throw .notComputed(algorithm)
        }
        guard EVP_DigestInit_ex(context, method, nil) == 1 else {
            EVP_MD_CTX_free(context)
            throw .notComputed(algorithm)
        }
        self.context = context
        self.algorithm = algorithm
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds the next bytes.
    func update(_ bytes: UnsafeRawBufferPointer) throws(DigestFailure) {
        guard !bytes.isEmpty else { return }
        guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else { throw .notComputed(algorithm) }
    }

    /// The digest of all bytes added; to be called once.
    func finish() throws(DigestFailure) -> Digest {
        var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        guard EVP_DigestFinal_ex(context, &bytes, &count) == 1,
            let digest = Digest(DigestContext.hexadecimal(bytes.prefix(Int(count))), algorithm: algorithm)
        else { throw .notComputed(algorithm) }
        return digest
    }

    private static func method(of algorithm: DigestAlgorithm) -> OpaquePointer? {
        switch algorithm {
        case .sha256: EVP_sha256()
        case .sha384: EVP_sha384()
        case .sha512: EVP_sha512()
        case .md5, .sha1, .sha224, .blake2b, .blake2s: nil
        }
    }

    private static func hexadecimal(_ bytes: some Collection<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
