import MusterText

/// Files that are taken to read otherwise than they do on the disk: nothing is written.
public struct FileOverlay: Sendable, Equatable {
    /// The content of each file that differs; nil for one that is taken to be gone.
    private var contents: [RelativePath: [UInt8]?] = [:]

    public init() {}

    /// Whether every file is as on the disk.
    public var isEmpty: Bool { contents.isEmpty }

    /// Lets a file read so; nil takes it away.
    public mutating func set(_ path: RelativePath, to bytes: [UInt8]?) { contents[path] = .some(bytes) }

    /// What is supposed of an entry; nil when it is as on the disk.
    func entry(_ path: RelativePath) -> Entry? {
        if let content = contents[path] { return content.map { .file($0) } ?? .gone }
        return contents.contains { $0.value != nil && $0.key.lies(in: path) } ? .folder : nil
    }

    /// The names below a folder that come, and those that go; nil is the root.
    func names(in folder: RelativePath?) -> (added: Set<RelativePath>, removed: Set<RelativePath>) {
        var added = Set<RelativePath>()
        var removed = Set<RelativePath>()
        let depth = folder?.components.count ?? 0
        for (path, content) in contents where folder.map({ path.lies(in: $0) && path != $0 }) ?? true {
            let rest = path.components.dropFirst(depth)
            guard let name = rest.first.flatMap({ RelativePath($0) }) else { continue }
            if content != nil {
                added.insert(name)
            } else if rest.count == 1 {
                removed.insert(name)
            }
        }
        return (added, removed.subtracting(added))
    }

    /// What an entry is taken to be.
    enum Entry {
        case file([UInt8])
        /// A folder that holds a file which is supposed.
        case folder
        case gone
    }
}
