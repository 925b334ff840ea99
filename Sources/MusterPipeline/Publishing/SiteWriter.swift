import MusterDigest
import MusterFiles
import MusterModel
import MusterText

/// Writes the files of one publication; usable from several threads until that is committed.
struct SiteWriter: Sendable {
    let files: NewFiles
    /// The folder of the site, for messages.
    let target: String

    /// Writes a file whose place was prepared.
    func write(_ path: RelativePath, _ bytes: [UInt8]) throws(PublishingFailure) -> WrittenFile {
        try PublishingFailure.wrapping { () throws(FileError) in try files.write(bytes, to: path) }
        do throws(DigestFailure) {
            return WrittenFile(path: path, digest: try Digest.of(bytes).hex)
        } catch {
            throw .unusable(target, reason: "SHA-256 is not available")
        }
    }
}

/// A file of the new site that is in its place.
struct WrittenFile: Sendable {
    let path: RelativePath
    /// SHA-256, lowercase hex.
    let digest: String
}
