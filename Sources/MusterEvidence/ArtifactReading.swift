import MusterDigest
import MusterFiles
import MusterModel
import MusterText
import Synchronization

/// Reads each file behind checksums once, for all digests that are stated of it.
struct ArtifactReading: Sendable {
    let root: RootFolder
    let jobs: Int
    let progress: ReadingProgress

    /// An answer to each question.
    ///
    /// A file is opened once more than it is looked for, and what that one opening reads is the whole answer: whatever
    /// happens to the file in between shows in the answer, or as "changed while it was read".
    func answers(
        to questions: Set<ArtifactQuestion>, by search: ArtifactSearch
    ) async -> [ArtifactQuestion: ArtifactAnswer] {
        let places = Dictionary(uniqueKeysWithValues: questions.map { ($0, search.place(of: $0)) })
        let files = ArtifactReading.files(places)
        let all = files.reduce(0) { $0 + $1.size }
        let read = Tally()
        let outcomes = await concurrentMap(files, jobs: jobs) { file in
            outcome(of: file) { count in progress(read.add(count), all) }
        }
        let byPath = Dictionary(uniqueKeysWithValues: zip(files.map(\.path), outcomes))
        return places.reduce(into: [:]) { answers, entry in
            answers[entry.key] = ArtifactReading.answer(entry.key, entry.value, byPath)
        }
    }

    /// A file with the digests that are asked of it.
    private struct File: Sendable {
        let path: RelativePath
        let size: Int
        var algorithms: Set<DigestAlgorithm>
    }

    private enum Outcome: Sendable {
        case digests(FileDigests)
        case unreadable(String)
    }

    /// The files that have to be read, the largest first, so that no processor is left with a large one at the end.
    private static func files(_ places: [ArtifactQuestion: ArtifactSearch.Place]) -> [File] {
        var files: [RelativePath: File] = [:]
        for (question, place) in places where question.algorithm.isRecomputed {
            guard case .file(let path, let size) = place else { continue }
            files[path, default: File(path: path, size: size, algorithms: [])].algorithms.insert(question.algorithm)
        }
        return files.values.sorted { $0.size != $1.size ? $0.size > $1.size : $0.path < $1.path }
    }

    private func outcome(of file: File, whileReading: (Int) -> Bool) -> Outcome {
        do throws(FileError) {
            let open = try root.open(file.path)
            return ArtifactReading.digests(of: open, file, whileReading)
        } catch {
            return .unreadable(error.reason)
        }
    }

    private static func digests(
        of open: borrowing Descriptor, _ file: File, _ whileReading: (Int) -> Bool
    ) -> Outcome {
        let algorithms = DigestAlgorithm.allCases.filter(file.algorithms.contains)
        do throws(DigestFailure) {
            return .digests(try FileDigests.of(open.number, algorithms, whileReading: whileReading))
        } catch {
            switch error {
            case .changedWhileReading: return .unreadable("changed while it was read")
            case .unreadable(let code): return .unreadable(FileError("read", file.path.text, code: code).reason)
            case .notRegular: return .unreadable("no regular file")
            case .notComputed(let algorithm): return .unreadable("\(algorithm.rawValue) is not available")
            case .interrupted: return .unreadable("the reading was interrupted")
            }
        }
    }

    private static func answer(
        _ question: ArtifactQuestion, _ place: ArtifactSearch.Place, _ outcomes: [RelativePath: Outcome]
    ) -> ArtifactAnswer {
        switch place {
        case .absent: return .absent
        case .unreadable(let reason, let path): return .unreadable(reason, at: path)
        case .file(let path, let size):
            guard question.algorithm.isRecomputed else { return .notRecomputed(at: path, size: size) }
            switch outcomes[path] {
            case .digests(let found):
                guard let digest = found[question.algorithm] else { return .unreadable("not read", at: path) }
                return .digest(digest, at: path, size: found.size)
            case .unreadable(let reason): return .unreadable(reason, at: path)
            case nil: return .unreadable("not read", at: path)
            }
        }
    }
}

/// A sum that several threads add to.
private final class Tally: Sendable {
    private let sum = Atomic(0)

    /// The sum with `count` added.
    func add(_ count: Int) -> Int { sum.wrappingAdd(count, ordering: .relaxed).newValue }
}
