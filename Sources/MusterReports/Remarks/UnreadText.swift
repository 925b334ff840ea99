import MusterModel
import MusterText

/// The files that were not read, a line each with the reason.
public enum UnreadText {
    public static func text(_ files: [Project.UnreadFile], paths: PathDisplay = PathDisplay()) -> String {
        files.map { "\(Escape.terminal(paths.text($0.path))): not read: \(Escape.terminal($0.reason))\n" }.joined()
    }
}
