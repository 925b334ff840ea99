import MusterEvidence
import MusterFiles
import MusterModel
import MusterText

/// Why a command could not do its work: never about what documents say, always about the call or the machine.
enum CommandFailure: Error {
    case usage(UsageError)
    /// The configuration is wrong; the diagnostics say where.
    case configuration([Diagnostic], paths: ConfigurationPlace)
    case file(FileError)
    /// A revision whose policy was asked for cannot be read.
    case revision(String, GitTrouble)
    case publishing(PublishingFailure)
    /// A patch cannot be read or does not apply.
    case patch(PatchFailure, name: String)
    /// A template is wrong.
    case site(String)
    case interrupted

    /// How the run ends.
    var status: ExitStatus {
        switch self {
        case .usage, .configuration, .patch, .site: .usage
        case .file, .revision(_, .program), .revision(_, .foreignOwner): .inputOutput
        case .revision(_, .untracked), .revision(_, .failed): .usage
        case .publishing(.locked): .locked
        case .publishing(.collision): .defect
        case .publishing(.unusable), .publishing(.foreign), .publishing(.file): .inputOutput
        case .interrupted: .interrupted
        }
    }

    /// What `body` gives; its failure as one of a command.
    static func wrapping<Result: ~Copyable>(_ body: () throws(FileError) -> Result) throws(CommandFailure) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw .file(error)
        }
    }
}
