import MusterFiles
import MusterText

/// Why git could not tell what it was asked.
public enum GitTrouble: Error, Sendable, Equatable, CustomStringConvertible {
    /// The program is missing or did not run to its end.
    case program(ProgramFailure)
    /// The folder lies in no repository, or the repository's latest commit does not hold it.
    case untracked
    /// The folder belongs to another user, so that git refuses to read its repository.
    case foreignOwner
    /// It refused with these words, or answered with something that is no answer.
    case failed(String)

    /// - Parameter complaint: what git wrote to its standard error.
    init(complaint: [UInt8]) {
        let text = String(decoding: complaint, as: UTF8.self)
        let first = text.split(onByte: UInt8(ascii: "\n")).first?.trimmed ?? ""
        if text.containsBytes("dubious ownership") {
            self = .foreignOwner
        } else if [
            "not a git repository", "does not exist in 'HEAD'", "exists on disk, but not in 'HEAD'",
            "ambiguous argument 'HEAD'",
        ].contains(where: { text.containsBytes($0) }) {
            self = .untracked
        } else {
            self = .failed(first.isEmpty ? "git failed" : first)
        }
    }

    /// A clause without a full stop.
    public var description: String {
        switch self {
        case .program(let failure): failure.description
        case .untracked: "no repository tracks the project"
        case .foreignOwner: "the repository belongs to another user, so git does not read it"
        case .failed(let words): words
        }
    }
}
