import MusterText

/// What git says of the signature of a commit.
struct GitSignature: Sendable, Equatable {
    /// `%G?`: G good, B bad, U good of an unknown key, X expired, Y of an expired key, R of a revoked key, E not to be
    /// checked, N none.
    let letter: String
    /// `%GS`: whose it is; empty when that is not known.
    let signer: String
    /// `%GF`: the fingerprint of the key.
    let key: String

    static let format = ["%H", "%G?", "%GS", "%GF"].joined(separator: "%x00")

    /// The signatures by the hashes of their commits, in what `git log -z` writes with this format; nil for anything else.
    static func signatures(in output: [UInt8]) -> [String: GitSignature]? {
        let fields = output.split(separator: 0, omittingEmptySubsequences: false).dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
        guard fields.count.isMultiple(of: 4) else { return nil }
        var signatures: [String: GitSignature] = [:]
        for at in stride(from: 0, to: fields.count, by: 4) {
            guard isObjectName(fields[at]) else { return nil }
            signatures[fields[at]] = GitSignature(
                letter: fields[at + 1], signer: fields[at + 2].trimmed, key: fields[at + 3].trimmed)
        }
        return signatures
    }
}
