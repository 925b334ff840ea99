import MusterModel
import MusterText

/// A branch or tag as `git for-each-ref` tells it.
enum GitName {
    static let format = [
        "%(refname)", "%(objectname)", "%(*objectname)", "%(creatordate:unix)", "%(objecttype)",
    ].joined(separator: "%00")

    /// One for each line; those of a remote's own head are left out. Nil when a line is not as asked for.
    static func names(in output: [UInt8]) -> [NamedCommit]? {
        var names: [NamedCommit] = []
        for line in output.split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: 0, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
            guard fields.count == 5, isObjectName(fields[1]) else { return nil }
            guard let (kind, name) = kind(of: fields[0]) else { continue }
            let seconds = Int(digits: fields[3].utf8)
            names.append(
                NamedCommit(
                    kind: kind, name: name, hash: fields[2].isEmpty ? fields[1] : fields[2],
                    date: seconds.map { CivilDate(daysSinceEpoch: $0 / 86_400) },
                    tagObject: kind == .tag && fields[4].hasSameBytes(as: "tag") ? fields[1] : nil))
        }
        return names
    }

    private static func kind(of name: String) -> (NamedCommit.Kind, String)? {
        let parts = name.split(onByte: UInt8(ascii: "/"))
        guard parts.count > 2 else { return nil }
        if parts[1] == "tags" { return (.tag, parts.dropFirst(2).joined(separator: "/")) }
        if parts[1] == "heads" { return (.branch, parts.dropFirst(2).joined(separator: "/")) }
        // refs/remotes/<remote>/<branch…>
        guard parts[1] == "remotes", parts.count > 3, parts[3] != "HEAD" else { return nil }
        return (.branch, parts.dropFirst(3).joined(separator: "/"))
    }
}
