import MusterEvidence
import MusterModel
import MusterText

/// Finds in the history what the text of a document was when a sign-off was written into it.
struct SignedHistory {
    /// How many versions of a document are looked through.
    private static let limit = 100

    private let source: ProjectSource

    /// The texts at that time, by sign-off, for those about a document of which neither documents nor ledger tell whether
    /// they are out of date. Nothing where there is no whole history, or where the sign-off is not committed yet.
    static func texts(for project: Project, from source: ProjectSource) -> [Signoff.ID: String] {
        let asked = project.signoffs.filter { $0.assessment.state == .pass && $0.freshness == nil }
        let byDocument = Dictionary(grouping: asked) { signoff -> RelativePath? in
            if case .document(let path) = signoff.scope, path == signoff.location.path { return path }
            return nil
        }
        guard source.usesGit, byDocument.keys.contains(where: { $0 != nil }) else { return [:] }
        let history = SignedHistory(source: source)
        do throws(GitTrouble) {
            let repository = try GitRepository.holding(source.root, content: source.content)
            guard !repository.isShallow else { return [:] }
            var texts: [Signoff.ID: String] = [:]
            for (path, signoffs) in byDocument {
                guard let path else { continue }
                let versions = try repository.versions(of: path, limit: limit)
                for signoff in signoffs {
                    let marks = history.marks(of: signoff, in: project)
                    if let text = history.text(bearing: marks, in: versions, of: path) { texts[signoff.id] = text }
                }
            }
            return texts
        } catch {
            return [:]
        }
    }

    /// The words by which a sign-off is known again in older versions: who signs, and when. Remarks may be added later.
    private func marks(of signoff: Signoff, in project: Project) -> Set<String> {
        let fact = project.fact(signoff.source)
        let row = SignedHistory.words(fact.markdown ?? fact.text)
        let names = SignedHistory.words([fact.role, fact.person].compactMap(\.self).joined(separator: " "))
        return row.filter { names.contains($0) || $0.hasDigit }
    }

    /// The text of the oldest version of the unbroken run, from the newest on, that bears the sign-off.
    private func text(bearing marks: Set<String>, in versions: [[UInt8]?], of path: RelativePath) -> String? {
        guard !marks.isEmpty else { return nil }
        let run = versions.prefix { version in version.map { SignedHistory.bears($0, marks) } ?? false }
        // Beyond the last version that was looked at there may be older ones that bear it too.
        guard let oldest = run.last ?? nil, run.count < SignedHistory.limit else { return nil }
        return DocumentReading<DocumentRecord>.record(of: oldest, at: path, from: source).signedText
    }

    private static func bears(_ version: [UInt8], _ marks: Set<String>) -> Bool {
        version.split(separator: UInt8(ascii: "\n")).contains { line in
            marks.isSubset(of: words(String(decoding: line, as: UTF8.self)))
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(
            text.lowercased().utf8.split { !$0.isASCIIAlphanumeric && $0 < 0x80 }
                .map { String(decoding: $0, as: UTF8.self) })
    }
}
