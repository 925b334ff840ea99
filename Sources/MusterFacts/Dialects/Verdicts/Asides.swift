import MusterText

/// Sentences beside a verdict that leave it as it is: who said it and when, thanks, and what is done next.
///
///     GO. Tagging v4.2 tonight. Thanks, all!        GO for 4.2. G. Plum, 2 April 2031
///
/// Whatever else stands there may take the verdict back, narrow it or leave it to others, in more words than anybody lists.
enum Asides {
    /// - Parameter known: the words of the names of the release, none of them that of a part.
    static func areHarmless(_ sentence: String, _ known: Set<String>, _ dates: DateReader) -> Bool {
        let words = FoldedText(sentence)
        if unconditional.areSaid(in: words) { return words.wordCount <= 10 }
        guard !VerdictWords.bend(sentence), !Questions.asks(sentence), !DecisionWords.limits.areSaid(in: words),
            !Shortfall.isIn(sentence)
        else { return false }
        let rest = dates.removingDays(from: sentence, for: " ")
        let isDated = !dates.all(in: sentence).isEmpty
        return VerdictSentence.clauses(of: rest).allSatisfy { isSigner($0, isDated) }
            || VerdictWords.words(of: rest).allSatisfy { word in
                following.contains(word.key) || isRelease(word.key, known) || CalendarWords.isOne(word.key)
                    || word.key.utf8.allSatisfy(\.isASCIIDigit)
            }
    }

    private static func isRelease(_ word: String, _ known: Set<String>) -> Bool {
        known.contains(word) || word.utf8.first == UInt8(ascii: "v") && known.contains(word.bytes(from: 1))
    }

    /// A handle, a name that cannot be anything else or stands beside a day, or a function: `Just Kidding` is none of them.
    private static func isSigner(_ clause: String, _ isDated: Bool) -> Bool {
        if RoleNames.isRole(clause) { return FoldedText(clause).wordCount <= 3 }
        let words = clause.split(onByte: 0x20)
        let hasInitial = words.dropLast().contains { $0.utf8.count == 2 && $0.utf8.last == 0x2E }
        return PersonName.isOne(clause)
            && (clause.utf8.first == 0x40
                || words.count > 1 && (isDated || hasInitial || PersonName.hasHonorific(clause)))
    }

    private static let unconditional: Phrases = [
        "no conditions", "no further conditions", "without conditions", "without further conditions", "ohne auflagen",
        "keine auflagen", "ohne bedingungen", "sans condition", "sans conditions", "sin condiciones", "sem condições",
    ]

    private static let following: Set<String> = [
        "thanks", "thank", "you", "all", "everybody", "everyone", "team", "great", "good", "work", "job", "well",
        "done",
        "tag", "tagging", "tagged", "cut", "cutting", "stores", "store", "both", "tonight", "today", "tomorrow",
        "morning",
        "afternoon", "evening", "noon", "starts", "start", "starting", "begins", "rollout", "deploy", "deploying",
        "deployment",
        "ship", "shipping", "ships", "publish", "publishing", "publication", "at", "on", "in", "the", "a", "we", "i",
        "it", "this",
        "goes", "out", "live", "first", "thing", "o", "clock", "utc", "cet", "gmt", "next", "week", "cutover", "over",
        "danke",
        "merci", "gracias", "obrigado", "obrigada", "heute", "morgen", "früh", "wir", "geht", "raus", "ce", "soir",
        "matin", "demain",
        "hoy", "mañana", "se", "publica", "el", "hoje", "amanhã",
    ]
}
