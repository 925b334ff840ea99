import MusterModel

/// The diagnostics about files of the content as files.
enum ContentMistake: String, CaseIterable {
    case notAFile = "content-not-a-file"
    case unusableName = "content-unusable-name"
    case tooLarge = "content-too-large"
    case unreadable = "content-unreadable"

    /// What each means.
    var explanation: Explanation {
        switch self {
        case .notAFile:
            Explanation(
                id: rawValue, severity: .error,
                meaning:
                    "Among the content lies a symbolic link, a pipe, a socket or a device. Muster reads only files and folders.",
                reason: "What such an entry leads to may lie outside the project and may change without a trace in it.",
                mend: "Put the file itself in its place, or name it under `exclude` in `muster.yml`.")
        case .unusableName:
            Explanation(
                id: rawValue, severity: .error,
                meaning: "The name of an entry holds a backslash, a control byte, or bytes that are not UTF-8.",
                reason: "Such a name cannot be shown, linked or published truthfully.", mend: "Rename the file.")
        case .tooLarge:
            Explanation(
                id: rawValue, severity: .error, meaning: "A document is larger than the limit for files.",
                reason: "It was not read, so that what it says is unknown, and so is the release that it belongs to.",
                mend: "Split the document, raise `limits: {file: …}`, or leave it out with `exclude`.")
        case .unreadable:
            Explanation(
                id: rawValue, severity: .error, meaning: "The system would not let Muster read a document.",
                reason: "What it says is unknown, and so is the release that it belongs to.",
                mend: "Give read permission, or leave the document out with `exclude`.")
        }
    }
}
