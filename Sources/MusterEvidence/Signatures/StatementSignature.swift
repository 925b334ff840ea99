import MusterFiles
import MusterModel
import MusterText

/// Checks a signature of SSH in a file of its own (PROTOCOL.sshsig of OpenSSH) by `ssh-keygen -Y`.
struct StatementSignature {
    let folder: ScratchFolder
    /// The name of the file of allowed signers in the folder.
    let signersFile: String
    /// The day at whose end signer and key are judged.
    let asOf: CivilDate

    /// Tells signatures for one purpose from those that a key made for another.
    var namespace = StatementSignature.ofStatements

    /// The purpose of signatures in files beside documents.
    static let ofStatements = "muster"
    /// The purpose of signatures that git makes.
    static let ofGit = "git"

    func answer(_ signature: [UInt8], over bytes: [UInt8]) throws(SignatureTrouble) -> SignatureAnswer {
        let file = try written(signature)
        let found = try run(["find-principals", "-s", file, "-O", time], input: [])
        guard found.status == 0 else {
            return try isWellFormed(file, bytes) ? .untrusted("no key of the project made it") : .broken
        }
        let principals = String(decoding: found.output, as: UTF8.self).split(onByte: UInt8(ascii: "\n"))
            .flatMap { $0.split(onByte: UInt8(ascii: ",")) }.map(\.trimmed)
        // Whoever lists a signer chooses the name; one that begins with `-` could be an option.
        for principal in principals where !principal.isEmpty && principal.utf8.first != UInt8(ascii: "-") {
            let result = try run(
                ["verify", "-n", namespace, "-I", principal, "-s", file, "-O", time], input: bytes)
            if result.status == 0 { return .good(signer: [principal], key: key(in: result.output)) }
        }
        return try isWellFormed(file, bytes) ? .untrusted("its key may not sign this, or has expired") : .broken
    }

    private var time: String {
        "verify-time=" + String(decoding: asOf.description.utf8.filter(\.isASCIIDigit), as: UTF8.self) + "235959"
    }

    /// Whether the signature is of these bytes, whoever made it.
    private func isWellFormed(_ file: String, _ bytes: [UInt8]) throws(SignatureTrouble) -> Bool {
        try run(["check-novalidate", "-n", namespace, "-s", file], input: bytes, withSigners: false)
            .status == 0
    }

    private func run(
        _ arguments: [String], input: [UInt8], withSigners: Bool = true
    ) throws(SignatureTrouble) -> ProgramResult {
        do throws(ProgramFailure) {
            let signers = withSigners ? ["-f", folder.path + "/" + signersFile] : []
            return try Program("ssh-keygen", environment: ["LC_ALL": "C", "TZ": "UTC"])
                .run(["-Y"] + arguments + signers, input: input)
        } catch {
            throw SignatureTrouble(reason: error.description)
        }
    }

    private func written(_ signature: [UInt8]) throws(SignatureTrouble) -> String {
        do throws(FileError) {
            return try folder.write(signature, to: "statement.sig")
        } catch {
            throw SignatureTrouble(reason: error.description)
        }
    }

    /// The fingerprint at the end of `Good "…" signature for … with ED25519 key SHA256:…`.
    private func key(in output: [UInt8]) -> String {
        String(decoding: output, as: UTF8.self).split(onByte: UInt8(ascii: "\n")).first?
            .split(onByte: UInt8(ascii: " ")).last?.trimmed ?? ""
    }
}

/// Why a signature could not be checked.
struct SignatureTrouble: Error {
    let reason: String
}
