import MusterFiles
import MusterModel
import MusterText

/// Checks a signature of OpenPGP over some bytes by `gpg`, with the keys in one folder.
struct OpenPGPSignature {
    let folder: ScratchFolder

    func answer(_ signature: [UInt8], over bytes: [UInt8]) throws(SignatureTrouble) -> SignatureAnswer {
        let lines = try statusLines(signature, bytes)
        if lines.contains(where: { $0.word == "BADSIG" }) { return .broken }
        if let reason = lines.compactMap({ OpenPGPSignature.reasons[$0.word] }).first { return .untrusted(reason) }
        let good = lines.filter { $0.word == "GOODSIG" }
        guard good.count == 1, let key = lines.first(where: { $0.word == "VALIDSIG" })?.rest.first else {
            return .unknown("gpg cannot read it")
        }
        return .good(signer: SignatureCheck.names(in: good[0].rest.dropFirst().joined(separator: " ")), key: key)
    }

    /// What else gpg says of a signature that does not count.
    private static let reasons = [
        "EXPSIG": "it has expired", "EXPKEYSIG": "its key has expired", "REVKEYSIG": "its key was revoked",
        "ERRSIG": "no key of the project made it",
    ]

    /// The lines that begin with `[GNUPG:]`, without it.
    private func statusLines(
        _ signature: [UInt8], _ bytes: [UInt8]
    ) throws(SignatureTrouble) -> [(word: String, rest: [String])] {
        let output = try run(["--status-fd", "1", "--verify", try written(signature), "-"], input: bytes)
        return String(decoding: output, as: UTF8.self).split(onByte: UInt8(ascii: "\n")).compactMap { line in
            let words = line.split(onByte: UInt8(ascii: " "))
            return words.count > 1 && words[0] == "[GNUPG:]" ? (words[1], Array(words.dropFirst(2))) : nil
        }
    }

    private func run(_ arguments: [String], input: [UInt8]) throws(SignatureTrouble) -> [UInt8] {
        do throws(ProgramFailure) {
            return try Program("gpg", environment: ["GNUPGHOME": folder.path, "LC_ALL": "C", "TZ": "UTC"])
                .run(arguments, input: input).output
        } catch {
            throw SignatureTrouble(reason: error.description)
        }
    }

    private func written(_ signature: [UInt8]) throws(SignatureTrouble) -> String {
        do throws(FileError) {
            return try folder.write(signature, to: "tag.asc")
        } catch {
            throw SignatureTrouble(reason: error.description)
        }
    }
}
