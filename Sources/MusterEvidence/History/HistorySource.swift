import MusterFiles
import MusterModel
import MusterText

/// The history that may be looked at, and the keys that tell whose signatures in it are whose.
public struct HistorySource: Sendable {
    let state: State
    /// Nil when the configuration names none: then no signature is looked at.
    let keys: SigningKeys?
    /// The day for which signatures and keys are judged.
    let asOf: CivilDate

    enum State: Sendable {
        case off
        case repository(GitRepository)
        case trouble(GitTrouble)
    }

    /// No history.
    public static let none = HistorySource(state: .off, keys: nil, asOf: CivilDate(daysSinceEpoch: 0))

    /// The history of the repository that tracks the project.
    public static func of(
        _ root: RootFolder, content: [RelativePath], keys: SigningKeys?, asOf: CivilDate
    ) -> HistorySource {
        do throws(GitTrouble) {
            let repository = try GitRepository.holding(root, content: content)
            return HistorySource(state: .repository(repository), keys: keys, asOf: asOf)
        } catch .untracked {
            return HistorySource(state: .off, keys: keys, asOf: asOf)
        } catch {
            return HistorySource(state: .trouble(error), keys: keys, asOf: asOf)
        }
    }

    /// The commit that is checked out; nil where no whole clone tracks the project: there is just no commit to name.
    public var head: String? {
        switch state {
        case .repository(let repository): repository.isShallow ? nil : repository.head
        case .off, .trouble: nil
        }
    }
}
