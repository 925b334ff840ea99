import MusterModel
import MusterText

/// What documents forgive in the change that is judged, and the protected revision does not.
///
/// What documents demand is kept by the ledger; what they forgive must have been there before the change.
struct RefusedPolicy: Sendable {
    /// Where waivers stand that do not count.
    fileprivate(set) var waivers: Set<SourceLocation> = []
    /// Where comments stand that set nothing aside.
    fileprivate(set) var comments: Set<SourceLocation> = []
    fileprivate(set) var findings: [Finding] = []

    /// The records without the comments that do not count.
    func allowed(_ records: [DocumentRecord]) -> [DocumentRecord] {
        guard !comments.isEmpty else { return records }
        return records.map { record in
            var allowed = record
            allowed.suppressions.removeAll {
                comments.contains(SourceLocation(path: record.path, line: $0.line))
            }
            return allowed
        }
    }
}

extension PolicyChanges {
    /// The waivers and comments of documents that the protected revision does not have word for word: waivers in a document
    /// of the same releases, comments in the same document.
    ///
    /// - Parameter reading: reads a document as the revision has it.
    func ofDocuments(
        _ records: [DocumentRecord], reading: (RelativePath, [UInt8]) -> DocumentRecord
    ) throws(CommandFailure) -> RefusedPolicy {
        var refused = RefusedPolicy()
        for record in records where record.forgives {
            let before = try policy.contents(of: record.path).map { reading(record.path, $0) }
            refuse(waiversOf: record, before, &refused)
            refuse(commentsOf: record, before, &refused)
        }
        return refused
    }

    private func refuse(waiversOf record: DocumentRecord, _ before: DocumentRecord?, _ refused: inout RefusedPolicy) {
        let known = before.map { $0.hasReleases(of: record) ? $0.waiverLines : [] } ?? []
        for waiver in record.facts where waiver.sectionRole == .waivers && !known.contains(waiver.waiverText) {
            let location = SourceLocation(path: record.path, line: waiver.line)
            guard refused.waivers.insert(location).inserted else { continue }
            refused.findings.append(isNew("waiver of \(waiver.id ?? waiver.title)", at: location))
        }
    }

    private func refuse(commentsOf record: DocumentRecord, _ before: DocumentRecord?, _ refused: inout RefusedPolicy) {
        let known = before?.suppressions ?? []
        for comment in record.suppressions
        where !known.contains(where: {
            $0.id.hasSameBytes(as: comment.id) && $0.reason.hasSameBytes(as: comment.reason)
        }) {
            let location = SourceLocation(path: record.path, line: comment.line)
            refused.comments.insert(location)
            refused.findings.append(isNew("comment that sets \(comment.id) aside", at: location))
        }
    }

    private func isNew(_ what: String, at location: SourceLocation) -> Finding {
        finding("The \(what) is new in this change: it counts once \(policy.name) has it", at: [location])
    }
}

extension DocumentRecord {
    /// Whether anything in it could turn a verdict without being a claim.
    fileprivate var forgives: Bool { !suppressions.isEmpty || facts.contains { $0.sectionRole == .waivers } }

    fileprivate var waiverLines: Set<String> {
        isDraft ? [] : Set(facts.filter { $0.sectionRole == .waivers }.map(\.waiverText))
    }

    /// Whether both versions belong to the same releases by title, front matter, headings and release lines.
    fileprivate func hasReleases(of other: DocumentRecord) -> Bool { owners == other.owners }

    private var owners: Set<String> {
        Set(
            releases.filter { mention in
                switch mention.source {
                case .frontMatter, .title, .fileName, .heading, .releaseLine: true
                case .decision, .objective, .branch, .prose, .subject: false
                }
            }.map(\.name))
    }
}

extension Fact {
    fileprivate var waiverText: String { (markdown ?? text).trimmed }
}
