import MusterText

/// What a sentence lets go: the words before its verb, where these are nothing but the release, who decides, and the day.
///
/// "The rollback of Heron 4.2 is approved" and "Purchase of servers for Heron 4.2 approved" let no release go.
enum GrantedSubject {
    /// Whether the words before the verb of a sentence name the release; also where nothing stands before it, and for
    /// scripts without spaces, whose words cannot be told apart.
    ///
    /// - Parameter known: the words of the names of the release, in lower case.
    static func isRelease(in sentence: String, _ known: Set<String>) -> Bool {
        let words = VerdictWords.words(of: sentence.withoutBracketed)
        guard let verb = words.firstIndex(where: { verbs.contains($0.key) }) else { return true }
        let head = words[..<verb]
        let hasDecider = head.contains { VerdictWords.bodies.contains($0.key) }
        return head.split { !isOfName($0, known) }.allSatisfy { run in
            hasDecider || run.contains { $0.key.hasDigit || known.contains($0.key) }
                || run.allSatisfy { nouns.contains($0.key) || VerdictWords.isHarmless($0.key, known) }
        } && head.allSatisfy { isOfName($0, known) || VerdictWords.isHarmless($0.key, known) }
    }

    /// Whether a word may be one of a name: "Kestrel", "Rev", "4.2", or what the thing is.
    private static func isOfName(_ word: VerdictWords.Word, _ known: Set<String>) -> Bool {
        word.isCapital || word.key.hasDigit || known.contains(word.key) || nouns.contains(word.key)
    }

    /// Whether a word is one of letting go.
    static func isVerb(_ word: String) -> Bool { verbs.contains(word.lowercased()) }

    private static let verbs: Set<String> = [
        "approved", "approves", "released", "authorised", "authorized", "authorises", "authorizes", "cleared",
        "freigegeben", "abgenommen", "genehmigt", "erteilt", "autorisé", "autorisée", "approuvé", "approuvée", "validé",
        "validée", "accordé", "accordée", "autorise", "approuve", "aprueba", "aprobado", "aprobada", "autoriza",
        "autorizado", "autorizada", "libera", "liberada", "liberado", "homologada", "homologado", "aprova", "aprovada",
        "aprovado", "aprovou", "autorizou", "liberou", "aprobó", "autorizó", "certified", "granted", "resolved",
        "passes",
    ]

    /// What a release is called by what it is, and the words that join that to its name.
    private static let nouns: Set<String> = [
        "software", "system", "package", "method", "product", "model", "upgrade", "edition", "app", "application",
        "library", "platform", "update", "firmware", "change", "authority", "revision", "has", "been", "be", "was",
        "uneingeschränkt", "vorbehaltlos", "endgültig", "fully", "formally", "finally", "unconditionally", "officially",
        "now",
        "therefore", "hereby", "herewith", "thus", "following", "that", "it", "exit", "pvt", "dvt", "evt", "gate",
        "wird", "ist", "wurde", "damit", "hiermit", "somit", "den", "für", "lieferung", "softwarestand", "est", "sont",
        "livraison", "logiciel", "pour", "donc", "ainsi", "se", "queda", "la", "entrega", "edición", "sistema", "por",
        "tanto", "fica", "está", "están", "estão", "é", "es", "son", "são", "sind", "ont", "été", "ha", "sido", "foi",
        "o", "entrega", "edição", "portanto", "um", "uma", "zum", "j", "nous", "bon", "tirer",
    ]
}

extension String {
    /// The text without what stands in brackets.
    fileprivate var withoutBracketed: String {
        var depth = 0
        let kept = utf8.filter { byte in
            if byte == 0x28 { depth += 1 }
            defer { if byte == 0x29, depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return String(decoding: kept, as: UTF8.self)
    }
}
