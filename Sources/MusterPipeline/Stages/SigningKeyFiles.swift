import MusterEvidence
import MusterFiles
import MusterModel
import MusterText

/// Reads the files of keys that the configuration names: those of the protected revision where one is named, since whoever
/// can change them can sign for everybody.
struct SigningKeyFiles {
    let root: RootFolder
    /// Nil when the working tree's own files count.
    let policy: PolicyRevision?

    /// The largest file of keys that is read.
    private static let limit = 16 << 20

    /// The keys; nil when the configuration names none.
    func keys(named configuration: SignatureConfiguration) throws(CommandFailure) -> SigningKeys? {
        guard configuration.isGiven else { return nil }
        return SigningKeys(
            allowedSigners: try configuration.allowedSigners.map(bytes), keyring: try configuration.keyring.map(bytes))
    }

    private func bytes(of path: RelativePath) throws(CommandFailure) -> [UInt8] {
        guard let policy else {
            return try CommandFailure.wrapping { () throws(FileError) in
                try root.open(path).readAll(limit: SigningKeyFiles.limit)
            }
        }
        guard let bytes = try policy.contents(of: path) else {
            throw .revision(policy.name, .failed("it has no \(path.text)"))
        }
        return bytes
    }
}
