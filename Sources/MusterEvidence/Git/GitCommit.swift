import MusterModel
import MusterText

/// A commit as `git log` tells it.
struct GitCommit: Sendable, Equatable {
    let commit: Commit
    /// The hashes of its parents; those of the commits that were asked for, when the history was narrowed to paths.
    let parents: [String]
    /// What it made of the paths asked for, compared with its first parent.
    let changes: [Change]

    /// What a commit made of one path.
    struct Change: Sendable, Equatable {
        /// From the top of the repository.
        let path: String
        /// The name of the object that it left there; nil when it left none, or none that is a file.
        let blob: String?
    }

    static let format = ["%H", "%P", "%ct", "%cn", "%ce", "%an", "%ae", "%s"].joined(separator: "%x00")

    /// The commits in what `git log -z` writes with this format: fields that end with a zero byte each, then for each
    /// change a field that begins with `:` and one with its path. Nil for anything else.
    static func commits(in output: [UInt8]) -> [GitCommit]? {
        guard output.isEmpty || output.last == 0 else { return nil }
        let fields = output.split(separator: 0, omittingEmptySubsequences: false).dropLast()
        var at = fields.startIndex
        var commits: [GitCommit] = []
        while at < fields.endIndex {
            guard fields.endIndex - at >= 8, let commit = commit(of: Array(fields[at..<at + 8])) else { return nil }
            let parents = text(fields[at + 1]).split(onByte: UInt8(ascii: " ")).filter { !$0.isEmpty }
            at += 8
            var changes: [Change] = []
            while at + 1 < fields.endIndex, let blob = blob(of: fields[at]) {
                changes.append(Change(path: text(fields[at + 1]), blob: blob.isEmpty ? nil : blob))
                at += 2
            }
            commits.append(GitCommit(commit: commit, parents: parents, changes: changes))
        }
        return commits
    }

    private static func commit(of fields: [ArraySlice<UInt8>]) -> Commit? {
        let texts = fields.map(text)
        guard isObjectName(texts[0]), let seconds = Int(digits: fields[2]) else { return nil }
        return Commit(
            hash: texts[0], date: CivilDate(daysSinceEpoch: seconds / 86_400), subject: texts[7],
            committer: Commit.Person(name: texts[3], address: texts[4]),
            author: Commit.Person(name: texts[5], address: texts[6]))
    }

    /// The object behind a change: `\n:100644 100644 <old> <new> M`; empty when nothing, a link or a submodule is there,
    /// nil when the field is no change.
    private static func blob(of field: ArraySlice<UInt8>) -> String? {
        let bytes = field.drop { $0 == UInt8(ascii: "\n") }
        guard bytes.first == UInt8(ascii: ":") else { return nil }
        let parts = text(bytes.dropFirst()).split(onByte: UInt8(ascii: " "))
        guard parts.count == 5, isObjectName(parts[3]) else { return nil }
        return parts[1].startsWithBytes("100") ? parts[3] : ""
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Whether a text is the name of an object: 40 digits, or 64 in a repository of SHA-256, lowercase hex.
func isObjectName(_ text: String) -> Bool {
    let digits = text.utf8
    return [40, 64].contains(digits.count)
        && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}
