import MusterText

/// Whose signatures count, as configured.
public struct SignatureConfiguration: Sendable, Equatable {
    /// The file of allowed signers of SSH, relative to the root; nil when SSH signatures are not looked at.
    public var allowedSigners: RelativePath?
    /// The file of public OpenPGP keys, relative to the root; nil when such signatures are not looked at.
    public var keyring: RelativePath?
    /// The documents that are signed as a whole, by a file beside them that ends in `.sig`.
    public var statements: [PathPattern] = []

    public init() {}

    /// Whether any signature is looked at.
    public var isGiven: Bool { allowedSigners != nil || keyring != nil }
}
