import MusterModel

extension Digest {
    /// The digest of bytes in memory.
    public static func of(_ bytes: [UInt8], _ algorithm: DigestAlgorithm = .sha256) throws(DigestFailure) -> Digest {
        let digester = try Digester(algorithm)
        try bytes.withUnsafeBufferPointer { (buffer) throws(DigestFailure) in
            try digester.update(UnsafeRawBufferPointer(buffer))
        }
        return try digester.finish()
    }
}
