import MusterModel

extension DocumentParser {
    /// What `muster explain` says of the ids of its diagnostics.
    public static let explanations: [Explanation] = [
        Explanation(
            id: "document-refused", severity: .error,
            meaning:
                "A document is larger, deeper or more tangled than the limits allow, or holds NUL bytes, so it was not parsed.",
            reason:
                "It is published as plain text, none of its statements count, and no release is better than not assessed.",
            mend: "Split the document, take out what makes it large, or raise the limit under `limits:` in muster.yml."),
        Explanation(
            id: "encoding-broken", severity: .warning,
            meaning: "A document says that it is UTF-16, and some of it is not.",
            reason: "What could not be read shows as U+FFFD, and a statement may be lost in it.",
            mend: "Save the document as UTF-8."),
        Explanation(
            id: "encoding-not-utf8", severity: .warning,
            meaning: "A document is not UTF-8; it was read as Windows-1252.",
            reason: "Letters beyond ASCII may be the wrong ones, in names too.",
            mend: "Save the document as UTF-8."),
        Explanation(
            id: "front-matter-invalid", severity: .error,
            meaning:
                "The block between two lines of three hyphens at the start of a document is not YAML that can be read.",
            reason:
                "What it says of kind, release, status or draft is lost, and the document may be taken for something else.",
            mend: "Mend the block, or remove it."),
    ]
}
