import MusterModel

/// The commits that touched some files, in an order in which each stands before its parents.
struct ChangeLog {
    let commits: [GitCommit]
    /// For each commit the places of its parents in the list.
    private let parents: [[Int]]

    /// For each path, what the commits at these places left there.
    private let changes: [String: [Int: String?]]

    init(_ commits: [GitCommit]) {
        self.commits = commits
        let places = Dictionary(
            commits.enumerated().map { ($0.element.commit.hash, $0.offset) }, uniquingKeysWith: { first, _ in first })
        parents = commits.enumerated().map { place, commit in
            commit.parents.compactMap { places[$0] }.filter { $0 > place }
        }
        var changes: [String: [Int: String?]] = [:]
        for (place, commit) in commits.enumerated() {
            for change in commit.changes { changes[change.path, default: [:]][place] = .some(change.blob) }
        }
        self.changes = changes
    }

    /// The places of the parents of a commit; always behind its own.
    func parents(of place: Int) -> [Int] { parents[place] }

    /// The place of a commit; nil when it touched none of the files.
    func place(of hash: String) -> Int? { commits.firstIndex { $0.commit.hash == hash } }

    /// For each commit the object that it holds at a path from the top of the repository; nil for none.
    func versions(of path: String) -> [String?] {
        let changed = changes[path] ?? [:]
        var versions = [String?](repeating: nil, count: commits.count)
        for place in commits.indices.reversed() {
            if let blob = changed[place] {
                versions[place] = blob
            } else if let parent = parents[place].first {
                versions[place] = versions[parent]
            }
        }
        return versions
    }

    /// Every object that the commits left at some paths.
    func blobs(at paths: some Sequence<String>) -> Set<String> {
        Set(paths.flatMap { (changes[$0] ?? [:]).values.compactMap(\.self) })
    }
}
