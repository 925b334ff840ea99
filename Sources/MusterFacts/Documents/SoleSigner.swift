import MusterText

/// The one person of whom a sentence says that nobody else may sign, in whatever order it says so.
///
///     Security must be signed by Ida Poe in person.        The signature of the harbour is Ida Poe's alone.
enum SoleSigner {
    /// Nil for a line that is not about signing, names nobody or leaves it to others as well.
    static func named(in statement: Statement) -> String? {
        guard !statement.isHeading, statement.box == nil, exclusions.areSaid(in: statement.folded) else { return nil }
        for sentence in VerdictSentence.all(in: statement.body) {
            let words = FoldedText(sentence)
            guard exclusions.areSaid(in: words), signing.areSaid(in: words), !Questions.asks(sentence),
                words.wordCount <= longest
            else { continue }
            if let name = names(in: sentence).last { return name }
        }
        return nil
    }

    /// Two or three words with capitals that stand together and are no function, in order.
    private static func names(in sentence: String) -> [String] {
        sentence.utf8.split {
            !($0.isASCIILetter || (0xC3...0xC5).contains($0) || (0x80...0xBF).contains($0)
                || $0 == 0x20 || $0 == 0x2D || $0 == 0x27) || $0 >= 0xE3
        }
        .flatMap { runs(of: String(decoding: $0, as: UTF8.self).split(onByte: 0x20)) }
        .filter { (2...3).contains($0.count) }.map { $0.joined(separator: " ") }
        .filter { PersonName.isOne($0) && !RoleNames.isRole($0) && !signing.areSaid(in: FoldedText($0)) }
    }

    private static func runs(of words: [String]) -> [[String]] {
        var found: [[String]] = [[]]
        for word in words.map(withoutPossessive) {
            if PersonName.isOne(word), !openings.contains(word.asciiLowercased) {
                found[found.count - 1].append(word)
            } else if !found[found.count - 1].isEmpty {
                found.append([])
            }
        }
        return found
    }

    private static func withoutPossessive(_ word: String) -> String {
        word.endsWithBytes("'s") ? word.bytes(0..<word.utf8.count - 2) : word
    }

    /// Words that begin a sentence with a capital.
    private static let openings: Set<String> = [
        "only", "nobody", "the", "for", "nur", "für", "die", "der", "das", "allein", "ausschließlich", "seul", "seule",
        "la", "le", "les", "pour", "solo", "sólo", "únicamente", "para", "el", "só", "somente", "apenas", "a", "o",
        "security", "safety", "quality", "legal", "operations", "signatures", "approvals", "signature", "approval",
    ]

    private static let longest = 30

    private static let signing: Phrases = Phrases(
        SigningWords.signing.all
            + [
                "signatures", "sicherheitsfreigabe", "freigaben", "erteilt", "l accord", "accord", "accords", "signent",
                "autorisation", "autorización", "autorização", "签署", "签名", "審批", "审核",
            ].map { FoldedText($0) })

    private static let exclusions: Phrases = [
        "only", "alone", "nobody but", "no one but", "nobody other than", "no one other than", "nobody except",
        "no one except", "nobody else", "no one else", "by nobody else", "in person", "personally", "herself",
        "himself",
        "must come from", "has to come from", "must be given by", "reserved to", "reserved for", "exclusively",
        "solely",
        "by others than", "by anybody but", "by anyone but", "others than", "other than", "has to be", "must be",
        "nur", "allein", "alleinig", "ausschließlich", "niemand außer", "persönlich", "vorbehalten", "seul", "seule",
        "seulement", "uniquement", "exclusivement", "réservé à", "réservée à", "en personne", "ne peut être signée que",
        "ne peut être donné que", "personne d autre que", "nul autre que", "solo", "sólo", "solamente", "únicamente",
        "exclusivamente", "reservada a", "reservado a", "en persona", "nadie más que", "nadie salvo", "só", "somente",
        "apenas", "unicamente", "pessoalmente", "em pessoa", "ninguém além de", "ninguém exceto", "只能", "只有", "仅", "本人",
        "专属", "のみ", "に限る", "だけ", "以外",
    ]
}
