import MusterModel
import MusterText

/// Tells which commits changed a file, or anything in a folder.
struct FileChanges {
    let repository: GitRepository
    /// The answers on the files that documents name.
    let files: [FileQuestion: FileAnswer]

    func answers(to questions: Set<ChangeQuestion>) throws(GitTrouble) -> [ChangeQuestion: ChangeAnswer] {
        var answers: [ChangeQuestion: ChangeAnswer] = [:]
        for question in questions { answers[question] = try answer(question) }
        return answers
    }

    private func answer(_ question: ChangeQuestion) throws(GitTrouble) -> ChangeAnswer {
        guard let path = FileChanges.path(of: question, files) else { return .nothing }
        guard let place = repository.place(of: path) else { return .unknown("it lies outside of the repository") }
        let commits = try repository.changes(at: [place]).filter { commit in
            commit.changes.contains { $0.path.hasSameBytes(as: place) || $0.path.startsWithBytes(place + "/") }
        }
        return .commits(commits.map(\.commit))
    }

    /// What the question is about; nil when nothing is there.
    static func path(of question: ChangeQuestion, _ files: [FileQuestion: FileAnswer]) -> RelativePath? {
        if let found = question.found { return found }
        switch files[question.cited] {
        case .file(let path, _, _), .folder(let path, _, _): return path
        case .outside, .missing, .unreadable, nil: return nil
        }
    }
}
