import MusterFiles
import MusterModel
import MusterText

/// Tells whether evidence was there, as it is now, when the claim that cites it was committed.
struct PresenceHistory {
    let repository: GitRepository
    let root: RootFolder
    /// The answers on the files that documents name.
    let files: [FileQuestion: FileAnswer]
    /// The commits of the claims.
    let lines: [LineQuestion: LineAnswer]

    /// A question that the repository can answer.
    private struct Search {
        var question: PresenceQuestion
        var path: RelativePath
        /// From the top of the repository.
        var place: String
        var commit: Commit
    }

    func answers(to questions: Set<PresenceQuestion>) throws(GitTrouble) -> [PresenceQuestion: PresenceAnswer] {
        var answers: [PresenceQuestion: PresenceAnswer] = [:]
        var searches: [Search] = []
        for question in questions {
            switch search(for: question) {
            case .success(let search): searches.append(search)
            case .failure(let reason): answers[question] = .unknown(reason.words)
            }
        }
        let present = try present(of: Set(searches.map(\.path)))
        let then = try repository.objectNames(of: searches.map { "\($0.commit.hash):\($0.place)" })
        for (search, then) in zip(searches, then) {
            answers[search.question] = answer(search, then: then, now: present[search.path])
        }
        return answers
    }

    private struct Reason: Error {
        let words: String
    }

    private func search(for question: PresenceQuestion) -> Result<Search, Reason> {
        guard let path = path(of: question) else { return .failure(Reason(words: "it names no single file")) }
        guard let place = repository.place(of: path) else {
            return .failure(Reason(words: "it lies outside of the repository"))
        }
        switch lines[question.claim] {
        case .committed(let commit):
            return .success(Search(question: question, path: path, place: place, commit: commit))
        case .uncommitted: return .failure(Reason(words: "the claim is not committed"))
        case .unknown(let reason): return .failure(Reason(words: reason))
        case nil: return .failure(Reason(words: "not looked for"))
        }
    }

    private func path(of question: PresenceQuestion) -> RelativePath? {
        if let found = question.found { return found }
        guard case .file(let path, _, _) = files[question.cited] else { return nil }
        return path
    }

    /// The object that each file is at the present commit; nil for one that is not committed as it stands.
    private func present(of paths: Set<RelativePath>) throws(GitTrouble) -> [RelativePath: String] {
        let paths = paths.sorted().filter(isFile)
        let committed = try repository.objectNames(
            of: paths.map { "\(repository.head):\(repository.place(of: $0) ?? "")" })
        let atHand = try repository.objectNames(ofFiles: paths)
        guard atHand.count == paths.count else { throw .failed("git did not answer all that it was asked") }
        var present: [RelativePath: String] = [:]
        for (path, (committed, atHand)) in zip(paths, zip(committed, atHand)) where committed == atHand {
            present[path] = committed
        }
        return present
    }

    private func isFile(_ path: RelativePath) -> Bool {
        do throws(FileError) {
            return try root.status(of: path)?.kind == .regular
        } catch {
            return false
        }
    }

    private func answer(_ search: Search, then: String?, now: String?) -> PresenceAnswer {
        guard let now else { return .unknown("it is not committed as it stands") }
        guard let then else { return .added(search.commit) }
        return then == now ? .existed(search.commit) : .changed(search.commit)
    }
}
