import MusterModel
import MusterText

/// Which documents are about one task without being its specification: a completion report, an assessment made for it.
enum TaskSubjects {
    /// The key of the number of its task for each such document, by place of the document.
    static func documents(in sources: ProjectSources) -> [Int: String] {
        var heads: [Int: Set<String>] = [:]
        for reference in sources.facts(.task) {
            let number = TaskNumber.key(of: sources.fact(reference))
            if TaskNumber.isDotted(number) { heads[reference.document, default: []].insert(number) }
        }
        var found: [Int: String] = [:]
        for (document, record) in sources.records.enumerated() where mayReport(record) {
            let titled = TaskNumber.mentions(in: record.title)
            let numbers = heads[document] ?? []
            if titled.count == 1 {
                found[document] = titled[0]
            } else if titled.isEmpty, numbers.count == 1, let only = numbers.first, isHead(only, of: document, sources)
            {
                found[document] = only
            }
        }
        return found
    }

    private static func mayReport(_ record: DocumentRecord) -> Bool {
        guard ProjectSources.speaksForProject(record) else { return false }
        switch record.judgedAs {
        case .other, .checklist, .readinessReview, .minutes: return true
        case .taskSpec, .progressLog, .knownIssues, .checksums, .riskRegister, .workflow, .roadmap: return false
        }
    }

    /// Whether the number stands at the head of the document: before the first title below its own.
    private static func isHead(_ number: String, of document: Int, _ sources: ProjectSources) -> Bool {
        let record = sources.records[document]
        let end = record.outline.dropFirst().first?.line ?? record.lineCount + 1
        return record.facts.contains { fact in
            fact.kind == .task && fact.line < end && TaskNumber.key(of: fact) == number
        }
    }
}
