/// What Muster asks of git: the whole list. No argument comes from a document or a user.
enum GitCommand: Sendable {
    /// Where the folder lies in which repository, and at which commit.
    case place
    /// The objects whose names come on standard input, with their bytes.
    case objects
    /// The same without the bytes.
    case objectNames
    /// The names that the files on standard input would have as objects.
    case fileNames
    /// All branches and tags.
    case names
    /// The commits that lead to the revision on standard input.
    case commits
    /// The commits that touch the paths on standard input, with what each made of them.
    case changes
    /// The signatures of the commits on standard input.
    case signatures
    /// The files that the commits on standard input renamed.
    case renames

    var arguments: [String] {
        switch self {
        case .place: ["rev-parse", "--is-shallow-repository", "--show-prefix", "HEAD", "HEAD:./"]
        case .objects: ["cat-file", "--batch"]
        case .objectNames: ["cat-file", "--batch-check"]
        case .fileNames: ["hash-object", "--no-filters", "--stdin-paths"]
        case .names: ["for-each-ref", "--format=" + GitName.format, "refs/tags", "refs/heads", "refs/remotes"]
        case .commits: GitCommand.log
        case .changes:
            GitCommand.log + [
                "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--full-history", "--parents",
                "--diff-merges=first-parent",
            ]
        case .signatures:
            [
                "log", "--no-walk=unsorted", "--stdin", "-z", "--no-color", "--no-decorate", "--encoding=UTF-8",
                "--no-show-signature", "--format=" + GitSignature.format,
            ]
        case .renames:
            [
                "diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "-M", "--diff-filter=R", "--no-ext-diff",
                "--no-textconv",
            ]
        }
    }

    private static let log = [
        "log", "--stdin", "-z", "--topo-order", "--no-color", "--no-decorate", "--no-mailmap", "--encoding=UTF-8",
        "--no-show-signature", "--format=" + GitCommit.format,
    ]
}
