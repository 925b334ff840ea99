import MusterFiles
import MusterModel
import MusterText

/// Checks signatures by the programs that make them, with the keys of the project and no others.
///
/// The keys lie in a folder of their own while it runs; no key, setting or agent of the user takes part.
struct SignatureCheck {
    private let keys: SigningKeys
    private let folder: ScratchFolder
    private let asOf: CivilDate
    /// Why a kind of signature cannot be checked; empty when all can that the project has keys for.
    private let hindrances: [String]
    /// Why the keys of the keyring are not at hand; nil when they are, or there is none.
    private let keyringHindrance: String?

    /// - Parameter asOf: the day for which the age of OpenPGP keys is judged.
    init(keys: SigningKeys, asOf: CivilDate) throws(FileError) {
        self.keys = keys
        self.asOf = asOf
        folder = try ScratchFolder()
        var hindrances: [String] = []
        if let signers = keys.allowedSigners {
            try folder.write(signers, to: SignatureCheck.signersFile)
            if !Program("ssh-keygen").isInstalled { hindrances.append("ssh-keygen is not installed") }
        }
        var keyringHindrance: String?
        if let keyring = keys.keyring {
            try folder.write(Array(SignatureCheck.settings(asOf).utf8), to: "gpg.conf")
            keyringHindrance = SignatureCheck.take(keyring, into: folder)
        }
        self.keyringHindrance = keyringHindrance
        self.hindrances = hindrances + [keyringHindrance].compactMap(\.self)
    }

    /// What is known of the signature of each commit.
    func answers(for commits: [String], of repository: GitRepository) throws(GitTrouble) -> [String: SignatureAnswer] {
        let signers = keys.allowedSigners == nil ? "/dev/null" : folder.path + "/" + SignatureCheck.signersFile
        let signatures = try repository.signatures(
            of: commits,
            variables: [
                "GNUPGHOME": folder.path, "GIT_CONFIG_COUNT": "1",
                "GIT_CONFIG_KEY_0": "gpg.ssh.allowedSignersFile", "GIT_CONFIG_VALUE_0": signers,
            ])
        return signatures.mapValues(answer)
    }

    /// What is known of a signature of SSH in a file of its own, over some bytes.
    ///
    /// - Parameter signature: armored, made by `ssh-keygen -Y sign -n muster`.
    func answer(_ signature: [UInt8], over bytes: [UInt8]) -> SignatureAnswer {
        guard keys.allowedSigners != nil else { return .unknown("the configuration names no allowed signers") }
        do throws(SignatureTrouble) {
            return try StatementSignature(folder: folder, signersFile: SignatureCheck.signersFile, asOf: asOf)
                .answer(signature, over: bytes)
        } catch {
            return .unknown(error.reason)
        }
    }

    /// What is known of the signature of a tag that bears this name.
    func answer(_ tag: GitTag, named name: String) -> SignatureAnswer {
        let answer = answer(tag)
        guard case .good = answer, tag.name.map({ $0.hasSameBytes(as: name) }) != true else { return answer }
        return .untrusted("it was made for the tag \(tag.name ?? "of another name")")
    }

    private func answer(_ tag: GitTag) -> SignatureAnswer {
        do throws(SignatureTrouble) {
            switch tag.kind {
            case .none: return .unsigned
            case .other: return .unknown("only signatures of SSH and OpenPGP are checked")
            case .ssh:
                guard keys.allowedSigners != nil else { return .unknown("the configuration names no allowed signers") }
                return try StatementSignature(
                    folder: folder, signersFile: SignatureCheck.signersFile, asOf: asOf,
                    namespace: StatementSignature.ofGit
                ).answer(tag.signature, over: tag.payload)
            case .openPGP:
                guard keys.keyring != nil else { return .unknown("the configuration names no keyring") }
                if let hindrance = keyringHindrance { return .unknown(hindrance) }
                return try OpenPGPSignature(folder: folder).answer(tag.signature, over: tag.payload)
            }
        } catch {
            return .unknown(error.reason)
        }
    }

    private func answer(_ signature: GitSignature) -> SignatureAnswer {
        switch signature.letter {
        case "G" where !signature.signer.isEmpty:
            .good(signer: SignatureCheck.names(in: signature.signer), key: signature.key)
        case "B": .broken
        case "U", "G": .untrusted("no key of the project made it")
        case "X": .untrusted("it has expired")
        case "Y": .untrusted("its key has expired")
        case "R": .untrusted("its key was revoked")
        // Git does not tell a signature that it cannot check from none when the program is missing.
        case "N": hindrances.first.map(SignatureAnswer.unknown) ?? .unsigned
        case "E": .unknown(hindrances.first ?? "no key of the project made it, or it cannot be read")
        default: .unknown("git says \(signature.letter) of it")
        }
    }

    /// Every name that a key gives its owner: `Sara Ito <s.ito@example.org>` is a name and an address, `a,b` are two.
    static func names(in signer: String) -> [String] {
        guard let open = signer.utf8.lastIndex(of: UInt8(ascii: "<")), signer.utf8.last == UInt8(ascii: ">") else {
            return signer.split(onByte: UInt8(ascii: ",")).map(\.trimmed).filter { !$0.isEmpty }
        }
        let name = String(decoding: signer.utf8[..<open], as: UTF8.self).trimmed
        let address = String(decoding: signer.utf8[signer.utf8.index(after: open)...].dropLast(), as: UTF8.self)
        return [name, address].filter { !$0.isEmpty }
    }

    private static let signersFile = "allowed_signers"

    /// The keys at hand are those of the project, so each of them is trusted; the clock stands at the end of a day.
    private static func settings(_ day: CivilDate) -> String {
        let digits = String(decoding: day.description.utf8.filter(\.isASCIIDigit), as: UTF8.self)
        return """
            batch
            no-tty
            no-autostart
            no-auto-key-retrieve
            no-auto-key-locate
            trust-model always
            faked-system-time \(digits)T235959!

            """
    }

    /// Puts public keys into the folder.
    ///
    /// - Returns: why that was not possible; nil when it was.
    private static func take(_ keyring: [UInt8], into folder: ScratchFolder) -> String? {
        do throws(ProgramFailure) {
            let program = Program("gpg", environment: ["GNUPGHOME": folder.path, "LC_ALL": "C"])
            let result = try program.run(["--quiet", "--import"], input: keyring)
            return result.status == 0 ? nil : "the keys of the keyring cannot be read"
        } catch {
            return error.description
        }
    }
}
