import MusterFiles

/// A key of SSH that a test makes to sign with; deleted with the value.
public final class SigningKey: Sendable {
    private let folder: TemporaryFolder
    /// Algorithm and key, as `authorized_keys` and `allowed_signers` write them.
    public let publicKey: String

    /// Whether such keys can be made here; tests that need one are skipped where they cannot.
    public static let isPossible = ScriptedRepository.isPossible && Program("ssh-keygen").isInstalled

    public init() throws {
        folder = try TemporaryFolder()
        let result = try Program("ssh-keygen", environment: ["HOME": "/nonexistent"])
            .run(["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", folder.path("key")])
        guard result.status == 0, let line = folder.read("key.pub") else {
            throw ScriptedRepository.CommandRefused(words: String(decoding: result.errors, as: UTF8.self))
        }
        publicKey = line.split(separator: " ").prefix(2).joined(separator: " ").trimmingNewline
    }

    /// Settings of git that sign a commit with it.
    public var settings: [String] {
        ["gpg.format=ssh", "user.signingkey=\(folder.path("key"))", "commit.gpgsign=true"]
    }

    /// An armored signature over a text, for a namespace.
    public func signature(of text: String, for namespace: String) throws -> String {
        try folder.write(text, to: "text")
        _ = try? Program("rm").run([folder.path("text.sig")])
        let result = try Program("ssh-keygen", environment: ["HOME": "/nonexistent"])
            .run(["-q", "-Y", "sign", "-n", namespace, "-f", folder.path("key"), folder.path("text")])
        guard result.status == 0, let signature = folder.read("text.sig") else {
            throw ScriptedRepository.CommandRefused(words: String(decoding: result.errors, as: UTF8.self))
        }
        return signature
    }
}

extension String {
    fileprivate var trimmingNewline: String { last == "\n" ? String(dropLast()) : self }
}
