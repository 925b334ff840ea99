import MusterFiles
import MusterModel
import MusterText

/// Walks the content and sorts its entries into documents and others, without opening any file.
///
/// What it finds depends on the names and kinds of entries alone, never on the order in which the system lists them.
struct ContentWalk {
    private let root: RootFolder
    private let exclude: [PathPattern]
    /// The folder of the site, when it lies in the content.
    private let output: RelativePath?
    private var found = Discovery()

    /// The content at `paths`, files or folders; the whole root when that is empty.
    ///
    /// Throws when one of `paths` is not there or a folder cannot be listed.
    static func discover(
        in root: RootFolder, at paths: [RelativePath], exclude: [PathPattern], output: RelativePath?
    ) throws(FileError) -> Discovery {
        var walk = ContentWalk(root: root, exclude: exclude, output: output)
        if paths.isEmpty { try walk.walk(nil) }
        for path in ContentWalk.withoutNested(paths) { try walk.start(at: path) }
        walk.found.documents.sort()
        walk.found.unread.sort { $0.path < $1.path }
        return walk.found
    }

    private init(root: RootFolder, exclude: [PathPattern], output: RelativePath?) {
        self.root = root
        self.exclude = exclude
        self.output = output
    }

    /// `paths` without those that lie in another of them.
    private static func withoutNested(_ paths: [RelativePath]) -> [RelativePath] {
        var kept: [RelativePath] = []
        for path in paths.sorted() where !kept.contains(where: { path.lies(in: $0) }) { kept.append(path) }
        return kept
    }

    /// A path that somebody named: a file of any name is taken for a document.
    private mutating func start(at path: RelativePath) throws(FileError) {
        guard let status = try root.entryStatus(of: path) else {
            throw FileError("find", root.path(of: path), code: FileError.absent)
        }
        if status.kind == .regular {
            found.documents.append(path)
        } else if status.kind == .folder {
            try walk(path)
        } else {
            refuse(path, status.kind)
        }
    }

    private mutating func walk(_ start: RelativePath?) throws(FileError) {
        var pending = [start]
        while let folder = pending.popLast() {
            let listing = try root.listing(of: folder)
            for name in listing.unreadableNames { refuseName(name, in: folder) }
            for name in listing.names {
                guard let path = RelativePath(name, relativeTo: folder), path.name.utf8.elementsEqual(name.utf8) else {
                    refuseName(name, in: folder)
                    continue
                }
                if try visit(path) { pending.append(path) }
            }
        }
    }

    /// Sorts one entry; true for a folder that is to be walked.
    private mutating func visit(_ path: RelativePath) throws(FileError) -> Bool {
        if path == output {
            skip(path, "the published site")
            return false
        }
        if let pattern = exclude.first(where: { $0.matches(path) }) {
            skip(path, "excluded by the pattern \(pattern.text)")
            return false
        }
        // An entry that vanished since it was listed was never there.
        guard let status = try root.entryStatus(of: path) else { return false }
        switch status.kind {
        case .regular:
            if path.isDocumentName { found.documents.append(path) } else { skip(path, "not a document") }
        case .folder:
            guard let reason = path.reasonToSkipFolder else { return true }
            skip(path, reason)
        case .symbolicLink, .pipe, .socket, .device:
            refuse(path, status.kind)
        }
        return false
    }

    private mutating func skip(_ path: RelativePath, _ reason: String) {
        found.unread.append(Project.UnreadFile(path: path, reason: reason, isFailure: false))
    }

    /// A link may lead to a document or a folder of them, so that it counts as one unless its name says otherwise.
    private mutating func refuse(_ path: RelativePath, _ kind: FileStatus.Kind) {
        let mayHoldDocuments = path.isDocumentName || kind == .symbolicLink && path.fileExtension == nil
        found.unread.append(Project.UnreadFile(path: path, reason: kind.word, isFailure: mayHoldDocuments))
        found.diagnostics.append(
            Diagnostic(
                id: ContentMistake.notAFile.rawValue, severity: mayHoldDocuments ? .error : .warning,
                message: "\(path.name) is \(kind.word) and was not read", location: SourceLocation(path: path, line: 1),
                help: "put the file itself there, or leave it out with `exclude`"))
    }

    private mutating func refuseName(_ name: String, in folder: RelativePath?) {
        let shown = String(
            decoding: Escape.terminal(name).utf8.map { $0 == 0x5C ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
        guard let path = RelativePath(shown, relativeTo: folder) else { return }
        found.unread.append(
            Project.UnreadFile(path: path, reason: "a name that Muster cannot use", isFailure: path.isDocumentName))
        found.diagnostics.append(
            Diagnostic(
                id: ContentMistake.unusableName.rawValue, severity: path.isDocumentName ? .error : .warning,
                message:
                    "An entry was not read because its name holds a backslash, a control byte or bytes that are not UTF-8",
                location: SourceLocation(path: path, line: 1), help: "rename it"))
    }
}
