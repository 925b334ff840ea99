/// The keys whose signatures a project trusts, as files of the project hold them.
public struct SigningKeys: Sendable, Equatable {
    /// The allowed signers of SSH (ssh-keygen(1), ALLOWED SIGNERS); nil when SSH signatures are not looked at.
    public var allowedSigners: [UInt8]?
    /// Public keys of OpenPGP, armored or not; nil when such signatures are not looked at.
    public var keyring: [UInt8]?

    public init(allowedSigners: [UInt8]? = nil, keyring: [UInt8]? = nil) {
        self.allowedSigners = allowedSigners
        self.keyring = keyring
    }
}
