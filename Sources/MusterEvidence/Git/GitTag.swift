import MusterText

/// A tag that is an object of its own: what was signed, and the signature at its end.
struct GitTag: Sendable, Equatable {
    /// The name that it was made with; nil when it states none.
    let name: String?
    /// All before the signature.
    let payload: [UInt8]
    let signature: [UInt8]
    let kind: Kind

    enum Kind: Sendable, Equatable {
        case none, ssh, openPGP
        /// Of a kind that is not looked at.
        case other
    }

    /// - Parameter bytes: as `git cat-file` gives them.
    init(_ bytes: [UInt8]) {
        name = GitTag.name(in: bytes)
        let (start, kind) = GitTag.signature(in: bytes)
        payload = Array(bytes[..<start])
        signature = Array(bytes[start...])
        self.kind = kind
    }

    private static func name(in bytes: [UInt8]) -> String? {
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.isEmpty { return nil }
            if line.starts(with: "tag ".utf8) { return String(decoding: line.dropFirst(4), as: UTF8.self) }
        }
        return nil
    }

    /// Where the last signature begins; the end of the bytes when there is none.
    private static func signature(in bytes: [UInt8]) -> (start: Int, kind: Kind) {
        var found = (start: bytes.count, kind: Kind.none)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard let kind = kinds.first(where: { line.starts(with: $0.mark.utf8) })?.kind else { continue }
            found = (line.startIndex, kind)
        }
        return found
    }

    private static let kinds: [(mark: String, kind: Kind)] = [
        ("-----BEGIN SSH SIGNATURE-----", .ssh), ("-----BEGIN PGP SIGNATURE-----", .openPGP),
        ("-----BEGIN PGP MESSAGE-----", .openPGP), ("-----BEGIN SIGNED MESSAGE-----", .other),
    ]
}
