import MusterModel
import MusterText

/// Works out what shows that sign-offs were given by people who may give them.
struct SignoffProving {
    let catalogs: Catalogs
    let answers: EvidenceAnswers

    func proof(of signoff: Signoff) -> SignoffProof {
        let line = HistoryAsking.line(of: signoff.source, catalogs.sources)
        guard let answer = answers.lines[line] else { return SignoffProof(shortfall: "it is not signed") }
        let people = people(of: signoff)
        var proof = proof(answer, by: people)
        proof.signatures += answers.statements[line.document] ?? []
        return graded(proof, people)
    }

    /// Who may sign for its role; empty when the configuration names nobody.
    private func people(of signoff: Signoff) -> [PersonName] {
        guard let role = signoff.role.flatMap(catalogs.roles.configuration) else { return [] }
        let isForAnother = catalogs.sources.fact(signoff.source).details[.onBehalfOf] != nil
        return (role.people + (isForAnother ? role.delegates : [])).map(PersonName.init)
    }

    private func proof(_ answer: LineAnswer, by people: [PersonName]) -> SignoffProof {
        switch answer {
        case .committed(let commit):
            let isOwn = [commit.author, commit.committer].contains { $0.isOne(of: people) }
            return SignoffProof(
                commit: commit, isCommittedByRole: people.isEmpty ? nil : isOwn,
                signatures: [answers.signatures[commit.hash]].compactMap(\.self))
        case .uncommitted: return SignoffProof(shortfall: "its line is not committed as it stands")
        case .unknown(let reason): return SignoffProof(shortfall: "who wrote it is not known: \(reason)")
        }
    }

    private func graded(_ proof: SignoffProof, _ people: [PersonName]) -> SignoffProof {
        var proof = proof
        if proof.isCommittedByRole == true { proof.grade = .exists }
        guard !people.isEmpty else {
            proof.shortfall = proof.shortfall ?? "the configuration names nobody who may sign for the role"
            return proof
        }
        let reasons = proof.signatures.map { SignoffProving.shortfall(of: $0, people) }
        if reasons.contains(where: { $0 == nil }) {
            proof.grade = .verified
            proof.shortfall = nil
        } else {
            proof.shortfall = reasons.compactMap(\.self).first ?? proof.shortfall ?? "no signature is looked at"
        }
        return proof
    }

    /// Why a signature does not show that one of some people signed; nil when it does.
    private static func shortfall(of signature: SignatureAnswer, _ people: [PersonName]) -> String? {
        switch signature {
        case .good(let signer, _):
            if signer.contains(where: { people.contains(PersonName($0)) }) { return nil }
            return "it is signed by \(signer.first ?? "somebody"), who is not one of the role"
        case .unsigned: return "its commit is not signed"
        case .untrusted(let reason): return "its signature is not trusted: \(reason)"
        case .broken: return "its signature does not hold"
        case .unknown(let reason): return "its signature was not checked: \(reason)"
        }
    }
}

extension Commit.Person {
    /// Whether one of some names is his: his name, his address, or what stands before the `@` of it.
    ///
    /// Nothing proves what a commit says of its author; this only tells who is named.
    func isOne(of people: [PersonName]) -> Bool {
        let handle = address.split(onByte: UInt8(ascii: "@")).first ?? ""
        return [name, address, handle].contains { !$0.isEmpty && people.contains(PersonName($0)) }
    }
}
