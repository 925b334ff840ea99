import MusterText

/// A sign-off as minutes tell it, in the present: the meeting has been, so what they say was said then.
///
///     **Harbour Security.** The scan of 2 April shows nothing. Harbour Security signs off.
///     - QA signs off for Kite OS 4.2.
///
/// The line has to be about that function alone, and its last sentence has to be the sign-off and nothing else: in a
/// rule, with a day, a condition or anything behind it, it asks for one.
enum SpokenSignoff {
    static func account(_ sentence: String, of statement: Statement, _ reading: Reading) -> SignoffAccount? {
        guard reading.kind == .minutes, reading.heldOn != nil, !statement.isHeading, statement.box == nil,
            Sentences(statement.body).list.last == sentence, !Questions.asks(statement.body),
            !rules.areSaid(in: statement.folded), let (role, rest) = signer(in: sentence),
            isWhole(rest, reading), isAbout(role, sentence, statement), !isBent(statement, sentence)
        else { return nil }
        return SignoffAccount(spokenBy: role, person: nil, subject: reading.document.path.name)
    }

    /// The function that the sentence begins with, and what follows the verb.
    private static func signer(in sentence: String) -> (role: String, rest: String)? {
        for verb in verbs {
            guard let at = sentence.firstOffset(of: verb) else { continue }
            let name = sentence.bytes(0..<at).withoutLeadingThe
            guard (1...4).contains(FoldedText(name).wordCount), RoleNames.isRole(name) else { return nil }
            return (name, sentence.bytes(from: at + verb.utf8.count).withoutEnd)
        }
        return nil
    }

    private static let verbs = [
        " signs off", " gives its sign-off", " gives sign-off", " confirms its sign-off", " gives its approval",
    ]

    /// Whether what follows the verb is nothing, or names the release.
    private static func isWhole(_ rest: String, _ reading: Reading) -> Bool {
        let known = ReleaseWords.all(in: reading)
        return VerdictWords.words(of: rest).allSatisfy { joints.contains($0.key) || known.contains($0.key) }
            && DecisionWords.scope(in: rest) == nil
    }

    private static let joints: Set<String> = ["on", "for", "the", "this", "release", "version", "of"]

    /// Whether a line is its sign-off alone, or begins with the function as its label: `**Product.** …`
    private static func isAbout(_ role: String, _ sentence: String, _ statement: Statement) -> Bool {
        statement.body.trimmed == sentence
            || statement.folded.starts(with: FoldedText(role))
                && statement.text.spans.contains { $0.kind == .strong && $0.range.lowerBound == 0 }
    }

    /// Whether another sentence of the line leaves something open.
    private static func isBent(_ statement: Statement, _ sentence: String) -> Bool {
        Sentences(statement.body).list.filter { $0 != sentence }.contains { other in
            // What was planned once is told in every report.
            let said = FoldedText(other).text.split(onByte: 0x20).filter { $0 != "planned" && $0 != "expected" }
            let words = FoldedText(said.joined(separator: " "))
            return Reservations.putsOff(words) || Reservations.withdraws(words) || open.areSaid(in: words)
                || DecisionWords.conditions(in: other) != nil || AdverseConclusions.tellsFailure(other)
        }
    }

    /// What is still to be done.
    private static let open: Phrases = [
        "still", "remains", "missing", "outstanding", "not finished", "not complete", "not done", "to be done",
        "has to be", "must be", "needs to be", "was absent", "is absent",
    ]

    /// Words of a rule for every release.
    private static let rules: Phrases = [
        "from now on", "in future", "each release", "every release", "all releases", "always", "normally", "usually",
        "as a rule", "next time", "next release", "must", "shall", "should", "will",
    ]
}

extension String {
    fileprivate var withoutLeadingThe: String { startsWithBytes("The ") ? bytes(from: 4) : self }
}
