import MusterText

/// What a command prints and how it ended.
struct Outcome {
    var status = ExitStatus.done
    /// Data, for standard output.
    var output = ""
    /// Diagnostics and the summary, for standard error.
    var errors = ""
}
