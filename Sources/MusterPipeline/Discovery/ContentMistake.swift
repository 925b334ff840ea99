import MusterModel

/// The diagnostics about files of the content as files.
enum ContentMistake: String, ExplainedID {
    case notAFile = "content-not-a-file"
    case unusableName = "content-unusable-name"
    case tooLarge = "content-too-large"
    case unreadable = "content-unreadable"

    /// What each means.
    var explanation: Explanation {
        switch self {
        case .notAFile:
            explain(
                .error,
                "Among the content lies a symbolic link, a pipe, a socket or a device. Muster reads only files and folders.",
                "What such an entry leads to may lie outside the project and may change without a trace in it.",
                "Put the file itself in its place, or name it under `exclude` in `muster.yml`.")
        case .unusableName:
            explain(
                .error, "The name of an entry holds a backslash, a control byte, or bytes that are not UTF-8.",
                "Such a name cannot be shown, linked or published truthfully.", "Rename the file.")
        case .tooLarge:
            explain(
                .error, "A document is larger than the limit for files.",
                "It was not read, so that what it says is unknown, and so is the release that it belongs to.",
                "Split the document, raise `limits: {file: …}`, or leave it out with `exclude`.")
        case .unreadable:
            explain(
                .error, "The system would not let Muster read a document.",
                "What it says is unknown, and so is the release that it belongs to.",
                "Give read permission, or leave the document out with `exclude`.")
        }
    }
}
