import MusterText

/// Which links are references: documents, evidence, runs, threads; not pictures, people, chat rooms or code.
enum LinkTargets {
    static func isReference(_ destination: String, words: String) -> Bool {
        let target = destination.trimmed
        guard let first = target.utf8.first, first != 0x23, !target.asciiLowercased.startsWithBytes("mailto:"),
            !target.startsWithBytes("javascript:")
        else { return false }
        let lower = target.asciiLowercased
        if [
            "slack.com", "discord.gg", "discord.com", "t.me/", "worldtimebuddy", "everytimezone.com",
            "timeanddate.com", "savvytime.com", "//time.is/", "localhost", "127.0.0.1",
            "creativecommons.org/licenses", "opensource.org/licenses", "instagram.com", "groups.google.com/a/",
            "groups.google.com/forum", "img.shields.io", "badge.svg", "zoom.us/", "meet.google.com", "mattermost",
            "zulipchat.com", "gitter.im", "matrix.to", "teams.microsoft.com", "webex.com",
        ].contains(where: lower.containsBytes) {
            return false
        }
        if [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains(where: {
            Paths.withoutAnchor(lower).endsWithBytes($0)
        }) {
            return false
        }
        if isPerson(lower) || isCode(lower) { return false }
        if lower.containsBytes("://") { return true }
        return Paths.isDocument(target) || Paths.isTest(target) || isPage(target)
            || Paths.withoutAnchor(target).endsWithBytes("/")
    }

    /// `/2031/05/02/Minutes-of-the-board`: a page of the site that the document belongs to, by folders and a name in words.
    private static func isPage(_ target: String) -> Bool {
        let path = Paths.withoutAnchor(target)
        guard path.utf8.first == 0x2F, !path.startsWithBytes("//"), !path.hasByte(0x3F) else { return false }
        let parts = path.split(onByte: 0x2F).filter { !$0.isEmpty }
        return parts.count > 1 && parts.last.map { $0.hasByte(0x2D) && !$0.hasByte(0x2E) } ?? false
    }

    /// `https://staging.kite.example/`: a host and nothing on it, but for those of documentation.
    static func isSite(_ address: String) -> Bool {
        guard let at = address.firstOffset(of: "://") else { return false }
        let host = address.bytes(from: at + 3).asciiLowercased
        guard host.utf8.dropLast(host.utf8.last == 0x2F ? 1 : 0).allSatisfy({ $0 != 0x2F && $0 != 0x3F && $0 != 0x23 })
        else { return false }
        return !["docs.", "doc.", "wiki.", "confluence.", "documentation.", "developer."].contains(
            where: host.startsWithBytes)
    }

    /// An address with a place in it that is still to be filled: `https://example.org/issues/[NUMBER`.
    static func isPattern(_ address: String) -> Bool {
        ["[", "{", "<", "xxxx", "…"].contains { address.containsBytes($0) }
    }

    /// The page of one person or repository on a code host or a network.
    private static func isPerson(_ address: String) -> Bool {
        for host in [
            "github.com/", "gitlab.com/", "gitee.com/", "twitter.com/", "x.com/", "linkedin.com/in/",
            "www.instagram.com/",
        ] {
            guard let at = address.firstOffset(of: "://" + host) ?? address.firstOffset(of: "://www." + host) else {
                continue
            }
            let path = address.bytes(from: at + 3 + host.utf8.count)
            let parts = path.split(onByte: 0x2F).filter { !$0.isEmpty }
            if parts.count <= 2 { return true }
        }
        return false
    }

    /// Trees, commits, tags and branches of a code host.
    private static func isCode(_ address: String) -> Bool {
        ["/commit/", "/releases/tag/", "/tag/", ".git"].contains {
            address.containsBytes($0) && ($0 != ".git" || address.endsWithBytes($0))
        }
            || address.containsBytes("/tree/") && !address.containsBytes("/tree/master/docs")
                && address.split(onByte: 0x2F).count <= 7
    }
}
