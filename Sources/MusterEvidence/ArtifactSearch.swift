import MusterDigest
import MusterFiles
import MusterModel
import MusterText

/// Looks for the files behind checksums and computes what their digests really are.
struct ArtifactSearch: Sendable {
    let root: RootFolder
    /// The artifact folders that are there.
    let folders: [RelativePath]
    /// All files in them, sorted.
    let files: [RelativePath]

    func answer(_ question: ArtifactQuestion) -> ArtifactAnswer {
        for place in places(of: question) {
            if let answer = answer(at: place, question.algorithm) { return answer }
        }
        return .absent
    }

    /// The file as written, seen from the artifact folders, the document's folder and the root; then the only file of its
    /// name anywhere in the artifact folders.
    private func places(of question: ArtifactQuestion) -> [RelativePath] {
        let bases = folders.map { $0 } + [question.document.parent, nil]
        let written = bases.compactMap { RelativePath(question.file, relativeTo: $0) }
        guard let name = RelativePath(question.file)?.name else { return written }
        let named = files.filter { $0.name.utf8.elementsEqual(name.utf8) }
        return named.count == 1 ? written + named : written
    }

    private func answer(at path: RelativePath, _ algorithm: DigestAlgorithm) -> ArtifactAnswer? {
        do throws(FileError) {
            let file = try root.open(path)
            let status = try file.status()
            guard status.kind == .regular else { return nil }
            guard algorithm.isRecomputed else { return .notRecomputed(at: path, size: status.size) }
            return digest(of: file, at: path, algorithm)
        } catch  where error.isAbsence {
            return nil
        } catch {
            return .unreadable(error.reason, at: path)
        }
    }

    private func digest(
        of file: borrowing Descriptor, at path: RelativePath, _ algorithm: DigestAlgorithm
    ) -> ArtifactAnswer {
        do throws(DigestFailure) {
            let (digest, size) = try Digest.ofFile(file.number, algorithm)
            return .digest(digest, at: path, size: size)
        } catch {
            switch error {
            case .changedWhileReading: return .unreadable("changed while it was read", at: path)
            case .unreadable(let code): return .unreadable(FileError("read", path.text, code: code).reason, at: path)
            case .absent, .notRegular: return .unreadable("no regular file", at: path)
            case .notComputed(let algorithm): return .unreadable("\(algorithm.rawValue) is not available", at: path)
            }
        }
    }
}
