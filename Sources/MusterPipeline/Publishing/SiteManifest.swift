import MusterText

/// The list of all files of a published site, kept in the site itself: by it Muster knows the folders that it made.
struct SiteManifest {
    /// Where it lies within the site.
    static let path = ".muster-site"
    private static let header = "# muster-site 1"

    /// SHA-256 of each file, lowercase hex.
    private(set) var digests: [RelativePath: String] = [:]

    init() {}

    /// Reads a manifest; nil when `bytes` are none.
    init?(_ bytes: [UInt8]) {
        var lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        guard lines.first?.utf8.elementsEqual(SiteManifest.header.utf8) == true else { return nil }
        lines.removeFirst()
        for line in lines {
            let line = Array(line.utf8)
            guard line.count > 66, let path = RelativePath(String(decoding: line[66...], as: UTF8.self)) else {
                return nil
            }
            digests[path] = String(decoding: line[..<64], as: UTF8.self)
        }
    }

    mutating func add(_ path: RelativePath, _ digest: String) { digests[path] = digest }

    /// The manifest as text: one line a file in the form of `sha256sum`, sorted by path.
    var bytes: [UInt8] {
        var out = Array(SiteManifest.header.utf8) + [0x0A]
        for (path, digest) in digests.sorted(by: { $0.key < $1.key }) {
            out += "\(digest)  \(path.text)\n".utf8
        }
        return out
    }

    /// Whether the site has a file at `path`, or files below it.
    func covers(_ path: RelativePath, folders: Set<RelativePath>) -> Bool {
        digests[path] != nil || folders.contains(path) || path.text.utf8.elementsEqual(SiteManifest.path.utf8)
    }

    /// All folders that hold files of the site.
    var folders: Set<RelativePath> {
        var folders: Set<RelativePath> = []
        for path in digests.keys {
            var folder = path.parent
            while let next = folder, folders.insert(next).inserted { folder = next.parent }
        }
        return folders
    }
}
