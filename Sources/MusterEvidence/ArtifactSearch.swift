import MusterFiles
import MusterModel
import MusterText

/// Looks for the files behind checksums.
struct ArtifactSearch: Sendable {
    private let root: RootFolder
    /// The artifact folders that are there.
    private let folders: [RelativePath]
    /// All files in them by name, sorted.
    private let byName: [String: [RelativePath]]

    init(root: RootFolder, folders: [RelativePath], files: [RelativePath]) {
        self.root = root
        self.folders = folders
        byName = Dictionary(grouping: files, by: \.name)
    }

    /// Where a file lies.
    enum Place: Sendable, Equatable {
        case file(RelativePath, size: Int)
        case absent
        /// It is there and cannot be opened, with the reason.
        case unreadable(String, at: RelativePath)
    }

    /// The first place that holds something: the file as written, seen from the artifact folders, the document's folder and
    /// the root; then the only file of its name anywhere in the artifact folders.
    func place(of question: ArtifactQuestion) -> Place {
        for path in places(of: question) {
            if let place = place(at: path) { return place }
        }
        return .absent
    }

    private func places(of question: ArtifactQuestion) -> [RelativePath] {
        let bases = folders.map { $0 } + [question.document.parent, nil]
        let written = bases.compactMap { RelativePath(question.file, relativeTo: $0) }
        guard let name = RelativePath(question.file)?.name, let named = byName[name], named.count == 1 else {
            return written
        }
        return written + named.filter { $0.name.hasSameBytes(as: name) }
    }

    private func place(at path: RelativePath) -> Place? {
        do throws(FileError) {
            let status = try root.open(path).status()
            return status.kind == .regular ? .file(path, size: status.size) : nil
        } catch  where error.isAbsence {
            return nil
        } catch {
            return .unreadable(error.reason, at: path)
        }
    }
}
