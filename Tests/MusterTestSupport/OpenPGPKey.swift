import FoundationEssentials
import Glibc
import MusterFiles

/// A key of OpenPGP that a test makes to sign with; deleted with the value.
public final class OpenPGPKey: Sendable {
    private let folder: TemporaryFolder
    private let owner: String
    /// Armored.
    public let publicKey: String

    /// Whether such keys can be made here; tests that need one are skipped where they cannot.
    public static let isPossible = ScriptedRepository.isPossible && Program("gpg").isInstalled

    /// - Parameters:
    ///   - owner: `Name <address>`.
    ///   - life: how long it is valid, as gpg writes it.
    public init(of owner: String, life: String = "never") throws {
        self.owner = owner
        folder = try TemporaryFolder()
        chmod(folder.path, 0o700)
        let program = Program("gpg", environment: ["GNUPGHOME": folder.path])
        let made = try program.run([
            "--batch", "--passphrase", "", "--quick-generate-key", owner, "ed25519", "sign", life,
        ])
        guard made.status == 0 else {
            throw ScriptedRepository.CommandRefused(words: String(decoding: made.errors, as: UTF8.self))
        }
        publicKey = String(decoding: try program.run(["--armor", "--export"]).output, as: UTF8.self)
    }

    deinit { _ = try? Program("gpgconf", environment: ["GNUPGHOME": folder.path]).run(["--kill", "all"]) }

    /// Settings of git that sign a commit with it.
    public var settings: [String] { ["user.signingkey=\(owner)", "commit.gpgsign=true"] }

    /// What git needs in its environment for that.
    public var variables: [String: String] { ["GNUPGHOME": folder.path] }
}
