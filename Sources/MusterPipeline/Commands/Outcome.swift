import MusterText

/// What a command prints and how it ended.
struct Outcome {
    var status = ExitStatus.done
    /// Data, for standard output, in pieces that are written one after the other.
    var pieces: [[UInt8]]
    /// Diagnostics and the summary, for standard error.
    var errors: String

    init(status: ExitStatus = .done, output: String = "", errors: String = "") {
        self.status = status
        self.pieces = [Array(output.utf8)]
        self.errors = errors
    }

    /// The pieces as one text.
    var output: String {
        get { String(decoding: pieces.joined(), as: UTF8.self) }
        set { pieces = [Array(newValue.utf8)] }
    }
}
