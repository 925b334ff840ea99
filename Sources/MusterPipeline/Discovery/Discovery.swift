import MusterModel
import MusterText

/// What lies in the content: every entry is a document to read or is named as not read.
struct Discovery: Sendable {
    /// The documents, sorted by path; regular files at the time of looking.
    var documents: [RelativePath] = []
    /// Everything else, folders that were not looked into among it, sorted by path.
    var unread: [Project.UnreadFile] = []
    /// About entries that should perhaps have been read.
    var diagnostics: [Diagnostic] = []
}
