import MusterModel
import MusterText

/// Titles that take back what is ticked beneath them: "Not approved by", "Checks that failed", "Sign-offs (template)".
///
/// What a tick means there nobody can tell, so the state of the thing is unknown.
enum RefusingTitles: Settlement {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        // Many facts stand under one title.
        var refused: [String: Bool] = [:]
        for index in facts.indices where claims(facts[index]) {
            let isDecision = facts[index].kind == .decision
            let isRefused = facts[index].section.contains { title in
                if isDecision { return isTakenBack(title) }
                let answer = refused[title] ?? refuses(title, reading.words)
                refused[title] = answer
                return answer
            }
            if isRefused { facts[index].doubt() }
        }
    }

    private static func claims(_ fact: Fact) -> Bool {
        switch fact.kind {
        case .criterion, .checklistItem, .signoff, .decision: fact.status != nil
        case .phase, .task, .requiredSignoff, .issue, .risk, .artifact, .milestone, .deliverable,
            .reference:
            false
        }
    }

    private static func refuses(_ title: String, _ words: Wording) -> Bool {
        // A state set apart is that of the title's thing, whatever is found well beneath it.
        isForm(title) || isTakenBack(title)
            || TitleStatus.read(title, mark: nil, words) == nil && isAdverse(FoldedText(title), words)
    }

    /// Whether a title says in brackets that what follows is a form.
    private static func isForm(_ title: String) -> Bool {
        let lower = title.asciiLowercased
        return forms.contains { lower.containsBytes("(" + $0 + ")") || lower.containsBytes("（" + $0 + "）") }
    }

    /// Whether a title says in brackets that what follows no longer holds: "Decision (rescinded on 3 March)".
    private static func isTakenBack(_ title: String) -> Bool {
        guard let open = title.firstOffset(of: "(") else { return false }
        return Reservations.withdraws(FoldedText(title.bytes(from: open)))
    }

    private static let forms = [
        "template", "blank form", "vorlage", "modèle", "plantilla", "modelo", "模板", "テンプレート", "雛形",
    ]

    /// Whether a title says of all that stands under it that it is not so.
    static func isAdverse(_ title: FoldedText, _ words: Wording) -> Bool {
        // "Go/no-go meeting": what is to be decided there, and no refusal.
        let title = title.starts(with: "go no go") ? title.dropping("go no go") : title
        let list = title.text.split(onByte: 0x20)
        guard !list.isEmpty, list.count <= 7 else { return false }
        if refuses(title, words) || failures.contains(title.text) { return true }
        for count in 1...min(3, list.count) {
            if refuses(FoldedText(list.suffix(count).joined(separator: " ")), words) { return true }
            let head = FoldedText(list.prefix(count).joined(separator: " "))
            let isOfThings = list.count <= 3 && nouns.contains(list[list.count - 1])
            if Reservations.denies(head) || isOfThings, refuses(head, words) { return true }
        }
        return false
    }

    /// Whether words are, as a whole, a refusal, or the denial of something favourable.
    private static func refuses(_ text: FoldedText, _ words: Wording) -> Bool {
        switch words.states.whole(text) {
        case .rejected: text != "failure" && text != "missed" && text != "incomplete"
        case .noGo: true
        case .todo: text.wordCount > 1 && Reservations.denies(text)
        case .done, .moving, .blocked, .open, .closed, .accepted, .signed, .approved, .go, .met, .confirmed,
            .notApplicable, .hedge, .negation, .absence, .notYet, .inReview, nil:
            false
        }
    }

    private static let failures: Set<String> = ["known failures", "failures", "test failures"]

    private static let nouns: Set<String> = [
        "checks", "tests", "items", "criteria", "approvals", "gates", "reviews", "steps", "cases", "requirements",
        "suites", "runs", "offs", "signatures",
    ]
}
