import MusterFiles
import MusterText

/// The names of all files and folders below the root, for looking up what exists in other letters or at another place.
///
/// `.git` and what cannot be listed are left out, as are symbolic links. It ends at a number of entries that no project
/// of documents reaches: what lies beyond is found by its exact path only.
struct FileIndex: Sendable {
    /// Sorted by path.
    let files: [RelativePath]
    private let folders: Set<RelativePath>
    /// By path in ASCII lower case; of several that differ by case only, the first.
    private let byLetters: [String: RelativePath]
    /// By name in ASCII lower case; each list sorted by path.
    private let byName: [String: [RelativePath]]

    init(of root: RootFolder, limit: Int = 200_000) {
        var walk = IndexWalk(root: root, limit: limit)
        walk.run()
        files = walk.files.sorted()
        folders = Set(walk.folders)
        byLetters = Dictionary(
            (files + walk.folders.sorted()).map { ($0.text.asciiLowercased, $0) },
            uniquingKeysWith: { first, _ in first })
        byName = Dictionary(grouping: files) { $0.name.asciiLowercased }
    }

    func isFolder(_ path: RelativePath) -> Bool { folders.contains(path) }

    /// The files in a folder and the folders below it, sorted.
    func files(in folder: RelativePath) -> some Sequence<RelativePath> {
        files.lazy.filter { $0 != folder && $0.lies(in: folder) }
    }

    /// The entry whose path differs from `path` at most by ASCII case.
    func entry(like path: RelativePath) -> RelativePath? { byLetters[path.text.asciiLowercased] }

    /// Files of the same name in whatever case, those nearest to `folder` first.
    func files(named name: String, near folder: RelativePath?) -> [RelativePath] {
        let start = folder?.components ?? []
        let found = byName[name.asciiLowercased] ?? []
        return found.sorted { left, right in
            let distances = (distance(from: start, to: left), distance(from: start, to: right))
            return distances.0 != distances.1 ? distances.0 < distances.1 : left < right
        }
    }

    /// How many folders lie on the way from one folder to another entry.
    private func distance(from start: [String], to path: RelativePath) -> Int {
        let end = path.components.dropLast()
        let shared = zip(start, end).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        return start.count - shared + end.count - shared
    }
}

/// Collects the entries below a root.
private struct IndexWalk {
    let root: RootFolder
    let limit: Int
    var files: [RelativePath] = []
    var folders: [RelativePath] = []

    mutating func run() {
        var pending: [RelativePath?] = [nil]
        while let folder = pending.popLast(), files.count + folders.count < limit {
            for entry in entries(of: folder) {
                switch kind(of: entry) {
                case .regular: files.append(entry)
                case .folder where entry.name != ".git":
                    folders.append(entry)
                    pending.append(entry)
                case .folder, .symbolicLink, .pipe, .socket, .device, nil: continue
                }
            }
        }
    }

    /// The entries whose names Muster can use; none when the folder cannot be listed.
    private func entries(of folder: RelativePath?) -> [RelativePath] {
        do throws(FileError) {
            let listing = try root.listing(of: folder)
            return listing.names.compactMap { RelativePath($0, relativeTo: folder) }
        } catch {
            return []
        }
    }

    private func kind(of entry: RelativePath) -> FileStatus.Kind? {
        do throws(FileError) {
            return try root.entryStatus(of: entry)?.kind
        } catch {
            return nil
        }
    }
}
