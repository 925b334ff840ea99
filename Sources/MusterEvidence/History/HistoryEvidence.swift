import MusterFiles
import MusterModel
import MusterText

/// Answers the questions about the history: commits, branches and tags, lines, evidence at the time of its claim, and
/// changes of files.
///
/// When anything goes wrong all of them are unknown, for one reason.
struct HistoryEvidence {
    let source: HistorySource
    let root: RootFolder

    /// - Parameter answers: with the answers on files.
    func answer(_ questions: EvidenceQuestions, into answers: inout EvidenceAnswers) {
        switch source.state {
        case .off:
            answers.history = .none
            fill(questions, with: "no repository tracks the project", &answers)
        case .trouble(let trouble):
            answers.history = .unreadable(trouble.description)
            fill(questions, with: trouble.description, &answers)
        case .repository(let repository) where repository.isShallow:
            answers.history = .unreadable("the clone is shallow: older commits are missing")
            fill(questions, with: "the clone is shallow", &answers)
        case .repository(let repository):
            do throws(GitTrouble) {
                try answer(questions, of: repository, into: &answers)
            } catch {
                answers.history = .unreadable(error.description)
                fill(questions, with: error.description, &answers)
            }
        }
    }

    private func answer(
        _ questions: EvidenceQuestions, of repository: GitRepository, into answers: inout EvidenceAnswers
    ) throws(GitTrouble) {
        let names = try repository.names()
        let commits = try CommitSearch(repository).answers(to: questions.commits)
        let claims = questions.presences.map(\.claim)
        let lines = try LineHistory(repository: repository, root: root).answers(to: questions.lines.union(claims))
        let presences = try PresenceHistory(repository: repository, root: root, files: answers.files, lines: lines)
            .answers(to: questions.presences)
        let changes = try FileChanges(repository: repository, files: answers.files).answers(to: questions.changes)
        answers.names = names
        answers.changes = changes
        answers.commits = commits
        answers.lines = lines
        answers.presences = presences
        answers.history = .whole(head: repository.head)
    }

    private func fill(_ questions: EvidenceQuestions, with reason: String, _ answers: inout EvidenceAnswers) {
        for question in questions.commits { answers.commits[question] = .unknown(reason) }
        for question in questions.lines { answers.lines[question] = .unknown(reason) }
        for question in questions.presences { answers.presences[question] = .unknown(reason) }
        for question in questions.changes {
            let isThere = FileChanges.path(of: question, answers.files) != nil
            answers.changes[question] = isThere ? .unknown(reason) : .nothing
        }
    }
}
