import MusterText

/// Criteria that speak only about the other items of their own document: "All rows pass", "Evidence links are present for
/// each accepted row".
enum SummaryWording {
    /// What such a criterion asks of the items.
    enum Demand: Equatable, Sendable {
        case allPass
        case evidenceForEach
    }

    /// What the criterion asks; nil for one that speaks of anything else.
    ///
    /// - Parameter headings: the titles of the document's sections: "all security items" are those of the section on
    ///   security, while "all backlog items" of a document without such a section stand elsewhere.
    static func demand(of title: String, headings: [String]) -> Demand? {
        let words = plain(Words(title.withoutBrackets).list)
        guard let at = words.firstIndex(where: nouns.contains), at > 0,
            let quantifier = words[..<at].lastIndex(where: quantifiers.contains)
        else { return nil }
        let known = Set(headings.flatMap { Words($0).list }.map(singular))
        let between = words[(quantifier + 1)..<at]
        guard layout.contains(words[at]) || between.allSatisfy({ fillers.contains($0) || known.contains(singular($0)) })
        else { return nil }
        let rest = words[(at + 1)...].filter { !places.contains($0) }
        if quantifier == 0 { return passing.contains(rest.joined(separator: " ")) ? .allPass : nil }
        let head = words[..<quantifier].joined(separator: " ")
        return rest.isEmpty && evidence.contains(head) ? .evidenceForEach : nil
    }

    /// The words without an article before, or a conjunction after, the sentence.
    private static func plain(_ words: [String]) -> [String] {
        var words = words[...]
        while let last = words.last, ["and", "or"].contains(last) { words.removeLast() }
        while let first = words.first, ["the", "that", "and"].contains(first) { words.removeFirst() }
        return Array(words)
    }

    private static func singular(_ word: String) -> String {
        word.utf8.count > 3 && word.endsWithBytes("s") ? String(decoding: word.utf8.dropLast(), as: UTF8.self) : word
    }

    private static let quantifiers: Set<String> = ["all", "every", "each"]
    private static let nouns: Set<String> = [
        "rows", "row", "items", "item", "checks", "check", "boxes", "box", "entries", "entry", "lines", "constraints",
        "constraint", "points", "point", "criteria",
    ]
    /// What only a document has, so that it can be no other's.
    private static let layout: Set<String> = ["rows", "row", "boxes", "box", "lines", "line"]
    /// Words between quantifier and noun that leave nothing out or out of the document.
    private static let fillers: Set<String> = [
        "of", "the", "these", "those", "required", "mandatory", "accepted", "checklist", "acceptance", "above",
        "listed",
        "single",
    ]
    private static let places: Set<String> = ["above", "below", "here", "listed"]
    private static let passing: Set<String> = [
        "pass", "passes", "passed", "are passed", "have passed", "must pass", "are met", "is met", "must be met",
        "are checked", "is checked", "are ticked", "is ticked", "are complete", "is complete", "are completed",
        "are done", "is done", "are marked", "are green", "are marked pass", "are marked as passed", "checked",
        "ticked",
        "complete", "completed", "met",
    ]
    private static let evidence: Set<String> = [
        "evidence is present for", "evidence links are present for", "evidence is linked for", "evidence for",
        "evidence is attached for", "evidence is recorded for", "evidence links for", "evidence exists for",
        "links to evidence are present for", "evidence is given for", "evidence is cited for",
        "evidence links are attached for", "evidence links are recorded for",
    ]
}
