import MusterModel

/// Who committed a sign-off, and what its signatures show: the partial `proof`.
struct ProofNote: Sendable {
    let proof: SignoffProof

    init(_ proof: SignoffProof) { self.proof = proof }

    var value: TemplateValue {
        [
            "commit": .optional(proof.commit) { CommitNote($0).value },
            "signatures": .list(of: proof.signatures) { .text(ProofNote.words($0, of: "commit")) },
        ]
    }

    /// A signature in words; `thing` is what it stands at.
    static func words(_ signature: SignatureAnswer, of thing: String) -> String {
        switch signature {
        case .good(let signer, _): "Signed with a key of \(signer.first ?? "somebody")"
        case .unsigned: "The \(thing) is not signed"
        case .untrusted(let reason): "The signature is not trusted: \(reason)"
        case .broken: "The signature does not hold"
        case .unknown(let reason): "The signature was not checked: \(reason)"
        }
    }
}

extension SignoffProof {
    /// Whether there is anything to show of it.
    var isSeen: Bool { commit != nil || !signatures.isEmpty }
}
