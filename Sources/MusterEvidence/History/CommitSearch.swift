import MusterModel
import MusterText

/// Looks for commits by their subject lines.
struct CommitSearch {
    private let repository: GitRepository

    init(_ repository: GitRepository) { self.repository = repository }

    func answers(to questions: Set<CommitQuestion>) throws(GitTrouble) -> [CommitQuestion: CommitAnswer] {
        guard !questions.isEmpty else { return [:] }
        let commits = try repository.commits().map(\.commit)
        let bySubject = Dictionary(commits.map { (Key($0.subject), $0) }, uniquingKeysWith: { newest, _ in newest })
        let byLetters = Dictionary(grouping: commits) { CommitSearch.letters(of: $0.subject) }
        var answers: [CommitQuestion: CommitAnswer] = [:]
        for question in questions {
            if let commit = bySubject[Key(question.subject)] {
                answers[question] = .found(commit)
            } else {
                let similar = byLetters[CommitSearch.letters(of: question.subject)] ?? []
                answers[question] = .absent(nearest: Array(similar.prefix(3)))
            }
        }
        return answers
    }

    /// A subject by its bytes: two spellings that only look alike are two.
    private struct Key: Hashable {
        let bytes: [UInt8]
        init(_ subject: String) { bytes = Array(subject.utf8) }
    }

    /// The letters and digits of a subject in ASCII lower case: what stays the same when quotation marks, full stops and
    /// spaces differ.
    private static func letters(of subject: String) -> [UInt8] {
        subject.asciiLowercased.utf8.filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }
    }
}
