import MusterModel
import MusterText

/// What comments of documents do to diagnostics, and which comments do nothing.
struct SuppressionUse {
    /// The id of the note about a comment that sets nothing aside.
    static let explanation = Explanation(
        id: "ignore-unused", severity: .warning,
        meaning: "A muster-ignore comment names something that Muster does not find in its document.",
        reason:
            "The reason for the comment is gone, or its id is misspelt, so that it does not do what somebody meant.",
        mend: "Take the comment out, or correct the id.")

    private let comments: [RelativePath: [Suppression]]

    init(_ documents: [DocumentRecord]) {
        comments = documents.reduce(into: [:]) { comments, document in
            if !document.suppressions.isEmpty { comments[document.path] = document.suppressions }
        }
    }

    /// The diagnostics, those that a comment of their document sets aside as notes with its reason.
    func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !comments.isEmpty else { return diagnostics }
        return diagnostics.map { diagnostic in
            guard let comment = comment(on: diagnostic.id, in: diagnostic.location.path) else { return diagnostic }
            var aside = diagnostic
            aside.severity = .note
            aside.message += " (set aside at line \(comment.line): \(comment.reason))"
            return aside
        }
    }

    /// A warning for each comment that meets neither a diagnostic nor a finding.
    func unused(_ diagnostics: [Diagnostic], _ findings: [Finding]) -> [Diagnostic] {
        let known = Explanations.all.map(\.id)
        return comments.flatMap { path, comments in
            comments.filter { comment in
                !diagnostics.contains { $0.id == comment.id && $0.location.path == path }
                    && !findings.contains { $0.id == comment.id && $0.locations.contains { $0.path == path } }
            }.map { comment in
                let near = known.contains(comment.id) ? nil : nearest(to: comment.id, among: known)
                return Diagnostic(
                    id: SuppressionUse.explanation.id, severity: SuppressionUse.explanation.severity,
                    message: "This comment sets nothing aside: there is no \(comment.id) here",
                    location: SourceLocation(path: path, line: comment.line),
                    help: near.map { "did you mean \($0)?" } ?? SuppressionUse.explanation.mend)
            }
        }
    }

    private func comment(on id: String, in path: RelativePath) -> Suppression? {
        comments[path]?.first { $0.id.utf8.elementsEqual(id.utf8) }
    }
}
