import MusterFiles
import MusterText

/// Why a site was not published; the one that was there is untouched.
enum PublishingFailure: Error, Equatable {
    /// Another process is publishing to the same folder.
    case locked(String)
    /// The folder at this path holds something that Muster did not write; the entry is one example.
    case foreign(String, entry: String?)
    /// What is at the path is no folder, or no place for one.
    case unusable(String, reason: String)
    /// Two files of the site would be one on a file system that folds case or Unicode forms.
    case collision(RelativePath, RelativePath)
    case file(FileError)

    /// A sentence without a full stop, for people.
    var message: String {
        switch self {
        case .locked(let path): "another build is writing \(path)"
        case .foreign(let path, let entry?): "\(path) holds \(entry), which Muster did not write"
        case .foreign(let path, nil): "\(path) is not empty and was not made by Muster"
        case .unusable(let path, let reason): "the site cannot be written to \(path): \(reason)"
        case .collision(let first, let second):
            "\(first) and \(second) cannot both be published: some systems take them for one file"
        case .file(let error): error.description
        }
    }

    /// What `body` gives; its failure as one of publishing.
    static func wrapping<Result: ~Copyable>(
        _ body: () throws(FileError) -> Result
    ) throws(PublishingFailure) -> Result {
        do throws(FileError) {
            return try body()
        } catch {
            throw .file(error)
        }
    }
}
