import MusterFiles
import MusterModel
import MusterText

/// The repository that tracks the project, read through the program `git`: the only place where Muster asks it.
///
/// Paths are those of the project. What lies outside of the tracked folder is not there for it.
public struct GitRepository: Sendable {
    /// All digits of the commit that is checked out, lowercase hex.
    public let head: String
    /// Whether the clone lacks older commits: then nothing can be said of the history.
    public let isShallow: Bool
    private let git: GitProgram
    /// The folder of the project in which the repository was found; nil for the root.
    private let folder: RelativePath?
    /// The path of that folder from the top of the repository, ending in `/` when not empty.
    private let prefix: String

    /// The repository that holds the root, else the one that holds a content folder.
    ///
    /// - Throws: ``GitTrouble/untracked`` when there is none, else why the first one cannot be read.
    public static func holding(_ root: RootFolder, content: [RelativePath]) throws(GitTrouble) -> GitRepository {
        for folder in [nil] + content.map(Optional.some) {
            do throws(GitTrouble) {
                return try GitRepository(root, folder)
            } catch .untracked {
                continue
            }
        }
        throw .untracked
    }

    private init(_ root: RootFolder, _ folder: RelativePath?) throws(GitTrouble) {
        git = GitProgram(in: folder.map { root.path(of: $0) } ?? root.path)
        self.folder = folder
        let lines = String(decoding: try git.run(.place), as: UTF8.self).split(onByte: UInt8(ascii: "\n"))
        guard lines.count >= 4, isObjectName(lines[2]), isObjectName(lines[3]) else { throw .untracked }
        isShallow = lines[0] != "false"
        prefix = lines[1]
        head = lines[2]
    }

    /// The whole hash of the commit that a revision names: a branch, tag or hash; nil when it names none.
    public func commit(of revision: String) throws(GitTrouble) -> String? {
        guard GitRepository.isName(revision) else { return nil }
        let answer = String(decoding: try git.run(.objectNames, input: [revision + "^{commit}"]), as: UTF8.self)
        return answer.split(onByte: UInt8(ascii: " ")).first.flatMap { isObjectName($0) ? $0 : nil }
    }

    /// The bytes of a file as a commit holds it; nil when it holds no such file.
    ///
    /// - Parameter commit: a hash, as ``commit(of:)`` gives it.
    public func contents(of path: RelativePath, at commit: String) throws(GitTrouble) -> [UInt8]? {
        guard let place = place(of: path) else { return nil }
        var found: [UInt8]?
        try readObjects(["\(commit):\(place)"]) { _, bytes in found = bytes }
        return found
    }

    /// Reads many objects in one go.
    ///
    /// - Parameters:
    ///   - names: hashes of blobs, or `<commit>:<path from the top>`.
    ///   - receive: gets the place of each name and the bytes of its file, nil for one that is no file or not there.
    func readObjects(_ names: [String], receive: (Int, [UInt8]?) -> Void) throws(GitTrouble) {
        guard !names.isEmpty else { return }
        var answers = ObjectStream(count: names.count)
        try git.run(.objects, input: names) { answers.take($0, receive: receive) }
        guard answers.isComplete else { throw .failed("git did not answer all that it was asked") }
    }

    /// The bytes of tags that are objects of their own, by their hashes; those that are not there are left out.
    func tags(_ hashes: [String]) throws(GitTrouble) -> [String: [UInt8]] {
        guard !hashes.isEmpty else { return [:] }
        var answers = ObjectStream(count: hashes.count, kind: "tag")
        var found: [String: [UInt8]] = [:]
        try git.run(.objects, input: hashes) { bytes in
            answers.take(bytes) { place, tag in found[hashes[place]] = tag }
        }
        guard answers.isComplete else { throw .failed("git did not answer all that it was asked") }
        return found
    }

    /// The hashes of objects of any kind, nil for those that are not there; in the order of the names.
    func objectNames(of names: [String]) throws(GitTrouble) -> [String?] {
        guard !names.isEmpty else { return [] }
        let output = String(decoding: try git.run(.objectNames, input: names), as: UTF8.self)
        let lines = output.split(onByte: UInt8(ascii: "\n")).dropLast()
        guard lines.count == names.count else { throw .failed("git did not answer all that it was asked") }
        // A name that is not there is repeated, followed by the word `missing`.
        return lines.map { line in
            let parts = line.split(onByte: UInt8(ascii: " "))
            return parts.count == 3 && isObjectName(parts[0]) ? parts[0] : nil
        }
    }

    /// All branches and tags, in the order of git.
    func names() throws(GitTrouble) -> [NamedCommit] {
        guard let names = GitName.names(in: try git.run(.names)) else { throw .failed("git named no branches") }
        return names
    }

    /// The commits that led to the present one, newest first.
    func commits() throws(GitTrouble) -> [GitCommit] { try log(.commits, paths: []) }

    /// The commits that touched any of the files, and perhaps others beside them, newest first, each before its parents, and the merges between them.
    ///
    /// - Parameter places: from the top of the repository; those outside of the project's folder are passed over.
    func changes(at places: [String]) throws(GitTrouble) -> [GitCommit] {
        let own = places.filter { $0.startsWithBytes(prefix) }.map {
            String(decoding: $0.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
        }
        return own.isEmpty ? [] : try log(.changes, paths: GitRepository.narrowed(own))
    }

    /// The folders of many files instead of the files: git compares each path that it is given with each entry of each
    /// folder. The changes then tell of other files too.
    private static func narrowed(_ paths: [String]) -> [String] {
        guard paths.count > 16 else { return paths }
        let folders = Set(paths.map { RelativePath($0)?.parent?.text })
        return folders.contains(nil) ? ["."] : folders.compactMap(\.self).sorted(by: bytewiseLess)
    }

    /// The files that each of some commits renamed.
    func renames(by commits: [String]) throws(GitTrouble) -> [GitRename] {
        guard !commits.isEmpty else { return [] }
        guard let renames = GitRename.renames(in: try git.run(.renames, input: commits)) else {
            throw .failed("git told no renames that can be read")
        }
        return renames
    }

    /// What git says of the signatures of commits, by their hashes.
    ///
    /// - Parameter variables: of the environment, that tell where the trusted keys are.
    func signatures(
        of commits: [String], variables: [String: String]
    ) throws(GitTrouble) -> [String: GitSignature] {
        guard !commits.isEmpty else { return [:] }
        let output = try GitProgram(in: git.folder, variables: variables).run(.signatures, input: commits)
        guard let signatures = GitSignature.signatures(in: output) else {
            throw .failed("git told no signatures that can be read")
        }
        return signatures
    }

    /// - Parameter paths: seen from the folder in which git runs.
    private func log(_ command: GitCommand, paths: [String]) throws(GitTrouble) -> [GitCommit] {
        let output = try git.run(command, input: [head] + (paths.isEmpty ? [] : ["--"] + paths))
        guard let commits = GitCommit.commits(in: output) else { throw .failed("git wrote no log that can be read") }
        return commits
    }

    /// The names that files would have as objects if they were committed as they are.
    ///
    /// - Parameter paths: of files that are there and that the repository holds.
    func objectNames(ofFiles paths: [RelativePath]) throws(GitTrouble) -> [String] {
        let own = paths.compactMap(inFolder)
        guard !own.isEmpty else { return [] }
        return String(decoding: try git.run(.fileNames, input: own), as: UTF8.self)
            .split(onByte: UInt8(ascii: "\n")).filter { !$0.isEmpty }
    }

    /// The path of a file or folder of the project from the top of the repository; nil when it lies outside.
    func place(of path: RelativePath) -> String? { inFolder(path).map { prefix + $0 } }

    /// The path seen from the folder in which git runs.
    private func inFolder(_ path: RelativePath) -> String? {
        guard let folder else { return path.text }
        guard path != folder, path.lies(in: folder) else { return nil }
        return String(decoding: path.text.utf8.dropFirst(folder.text.utf8.count + 1), as: UTF8.self)
    }

    /// Whether a text may be the name of a revision: no white space or control byte, no range or path in it.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && !text.utf8.contains { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: ":") }
            && !text.containsBytes("..") && text.utf8.first != UInt8(ascii: "-")
    }
}
