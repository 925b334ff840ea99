import MusterModel
import MusterText

/// The parts of the account of one issue that have titles of their own: "Symptom", "Impact", "Workaround #2: Restart".
enum IssueParts {
    /// Whether a section is such a part, or lies in one, of an issue that is the title above; its points tell more of that
    /// issue and are none themselves.
    static func holds(_ section: Int, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        var isPart = false
        var at: Int? = section
        while let index = at, index != reading.outline.titleSection {
            let section = reading.outline.sections[index]
            if let title = section.statement, sheet.isIssue(title) { return isPart }
            if section.ownRole == .issues { return false }
            isPart = isPart || beginnings.contains(where: section.folded.starts)
            at = section.parent
        }
        return false
    }

    /// The whole titles of parts, folded.
    static let words: Set<String> = [
        "symptom", "symptoms", "cause", "root cause", "workaround", "workarounds", "impact", "fix", "possible fix",
        "possible fixes", "solution", "resolution", "steps to reproduce", "reproduction", "affected versions",
        "affects",
        "status", "problem", "ursache", "lösung", "symptome", "umgehung", "cause racine", "contournement", "síntoma",
        "síntomas", "causa", "solución", "sintoma", "solução", "现象", "原因", "解决方案", "规避措施", "症状", "回避策", "対処",
    ]

    /// What titles of parts begin with; more than tells a part by itself, which these do only below an issue.
    private static let beginnings =
        words.filter { $0 != "status" }.sorted().map { FoldedText($0) }
        + [
            "business impact", "technical analysis", "analysis", "reproduction steps", "how to reproduce", "detection",
            "prevention", "verification", "environment", "technical details", "details", "mitigation",
        ]
}
