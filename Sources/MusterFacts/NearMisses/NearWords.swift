import MusterModel
import MusterText

/// Words of state and functions that are nearly known ones.
enum NearWords {
    /// Words of state as people write them, for the nearest one to an unknown word.
    private static let states = [
        "done", "complete", "completed", "passed", "pass", "met", "verified", "approved", "signed", "accepted",
        "closed",
        "fixed", "resolved", "open", "todo", "pending", "planned", "not started", "in progress", "ongoing", "blocked",
        "on hold", "failed", "fail", "rejected", "not met", "waived", "deferred", "erledigt", "offen", "abgeschlossen",
        "genehmigt", "completado", "pendiente", "aprobado", "concluído", "pendente", "aprovado", "terminé", "approuvé",
    ]

    static func diagnostics(in reading: Reading, facts: [Fact]) -> [Diagnostic] {
        var seen: Set<String> = []
        var diagnostics: [Diagnostic] = []
        // A fact is a large value: hardly any is worth a copy.
        for index in facts.indices where mayBeMisspelt(facts[index].kind, facts[index].status, facts[index].role) {
            let near =
                diagnostic(ofStatus: facts[index], &seen, in: reading)
                ?? diagnostic(ofRole: facts[index], &seen, in: reading)
            if let near { diagnostics.append(near) }
        }
        return diagnostics
    }

    private static func mayBeMisspelt(_ kind: FactKind, _ status: FactStatus?, _ role: String?) -> Bool {
        if status == .unknown { return true }
        guard kind == .signoff || kind == .requiredSignoff else { return false }
        return role.map { !RoleNames.isRole($0) } ?? false
    }

    /// One for each unknown word, where it first stands.
    private static func diagnostic(
        ofStatus fact: Fact, _ seen: inout Set<String>, in reading: Reading
    ) -> Diagnostic? {
        guard fact.status == .unknown, fact.kind != .decision, let words = fact.details[.statusWords], isWord(words),
            reading.words.status(words)?.meaning == nil, seen.insert("status " + FoldedText(words).text).inserted
        else { return nil }
        let near = nearest(to: FoldedText(words).text, among: states)
        return NearMisses.statusWord.diagnostic(
            "Nobody knows the status “\(words)”", line: fact.line, in: reading,
            mend: near.map { "Write “\($0)”, if that is meant." })
    }

    /// One to three words of letters, without a sign that says more: what is longer is prose, what has digits is a
    /// number, date or version, and a colour is known to say nothing without a legend.
    private static func isWord(_ text: String) -> Bool {
        let words = FoldedText(text)
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        return (1...3).contains(words.wordCount) && text.utf8.count <= (isPlain ? 40 : 20) && !Placeholder.isOne(text)
            && StatusMark.first(in: text) == nil && colours.first(in: words) == nil
            && !text.utf8.contains { $0.isASCIIDigit || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") }
    }

    private static let colours = Lexicon<Bool>([
        (true, ["red", "yellow", "green", "amber", "orange", "rot", "gelb", "grün", "rojo", "amarillo", "verde"])
    ])

    private static func diagnostic(
        ofRole fact: Fact, _ seen: inout Set<String>, in reading: Reading
    ) -> Diagnostic? {
        guard fact.kind == .signoff || fact.kind == .requiredSignoff, let role = fact.role, !RoleNames.isRole(role),
            let near = spelt(role), seen.insert("role " + FoldedText(role).text).inserted
        else { return nil }
        return NearMisses.roleSpelling.diagnostic(
            "“\(role)” is nearly “\(near)”", line: fact.line, in: reading, mend: "Write “\(near)”, if that is meant.")
    }

    /// The name with its last word as a noun of function that differs from it in one letter or two neighbours.
    private static func spelt(_ role: String) -> String? {
        let words = role.split(onByte: 0x20)
        guard (2...4).contains(words.count), let last = words.last, last.utf8.count >= 4,
            last.utf8.allSatisfy(\.isASCIILetter), let noun = nearest(to: last, among: RoleNames.sortedNouns),
            noun.utf8.count >= 4, abs(noun.utf8.count - last.utf8.count) <= 1,
            noun.utf8.first == last.utf8.first?.asciiLowercased
        else { return nil }
        let isCapital = last.utf8.first.map { $0 != $0.asciiLowercased } ?? false
        let written = isCapital ? noun.bytes(0..<1).uppercased() + noun.bytes(from: 1) : noun
        return (words.dropLast() + [written]).joined(separator: " ")
    }
}
