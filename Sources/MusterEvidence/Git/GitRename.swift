import MusterText

/// A file that a commit gave another name, as `git diff-tree --stdin -z -M` tells it.
struct GitRename: Sendable, Equatable {
    let commit: String
    /// From the top of the repository, before and after.
    let old: String
    let new: String

    /// The renames in fields that end with a zero byte each: the hash of a commit, then for each of its renames a field
    /// that begins with `:`, the old path and the new one. Nil for anything else.
    static func renames(in output: [UInt8]) -> [GitRename]? {
        let fields = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self).trimmed }
        var commit: String?
        var renames: [GitRename] = []
        var at = 0
        while at < fields.count {
            if fields[at].utf8.first == UInt8(ascii: ":") {
                guard let commit, at + 2 < fields.count else { return nil }
                renames.append(GitRename(commit: commit, old: fields[at + 1], new: fields[at + 2]))
                at += 3
            } else {
                guard isObjectName(fields[at]) else { return nil }
                commit = fields[at]
                at += 1
            }
        }
        return renames
    }
}
