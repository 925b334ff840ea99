import MusterModel
import MusterText

/// The stated SHA-256 digests in the form that `sha256sum --check` reads; only present when there are any.
struct ChecksumFile: Page {
    static func all(in site: Site) -> [ChecksumFile] {
        site.project.artifacts.contains { !digests(of: $0).isEmpty } ? [ChecksumFile()] : []
    }

    var address: PageAddress { .checksums }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        var lines: [String] = []
        for artifact in site.project.artifacts {
            for digest in ChecksumFile.digests(of: artifact) { lines.append("\(digest)  \(artifact.file)\n") }
        }
        return Array(lines.sorted(by: bytewiseLess).joined().utf8)
    }

    /// The usable SHA-256 digest of a file, lowercase; empty when there is none, documents disagree, or the name can't
    /// stand in such a list.
    static func digests(of artifact: Artifact) -> [String] {
        guard artifact.check != .disagreement, artifact.check != .unusable,
            !artifact.file.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return [] }
        let stated = artifact.statements.compactMap { statement in
            statement.digest.flatMap {
                Digest($0, algorithm: statement.algorithm.flatMap(DigestAlgorithm.init(named:)))
            }
        }
        return stated.first { $0.algorithm == .sha256 }.map { [$0.hex] } ?? []
    }
}
