import MusterText

extension GitRepository {
    /// The versions of a file as commits left them, newest first; nil for a version that cannot be read, or where the
    /// file was taken away.
    ///
    /// - Parameter limit: how many versions at most.
    public func versions(of path: RelativePath, limit: Int) throws(GitTrouble) -> [[UInt8]?] {
        guard let place = place(of: path) else { return [] }
        let blobs = try changes(at: [place]).flatMap(\.changes).filter { $0.path.hasSameBytes(as: place) }.map(\.blob)
        let asked = blobs.prefix(limit)
        var versions: [[UInt8]?] = Array(repeating: nil, count: asked.count)
        let named = asked.enumerated().compactMap { at, blob in blob.map { (at, $0) } }
        try readObjects(named.map(\.1)) { answer, bytes in versions[named[answer].0] = bytes }
        return versions
    }
}
