import MusterFiles
import MusterModel
import MusterReports

/// What every command starts from.
struct CommandContext {
    let invocation: Invocation
    let environment: Environment
    /// Prints data before the command has ended; nil where all of it is to be kept in the outcome.
    var printer: OrderedPieces.Printer?

    /// For standard output.
    var outputStyle: Style {
        Style(isColoured: environment.isColoured(invocation.color, isTerminal: environment.outputIsTerminal))
    }

    /// For standard error.
    var errorStyle: Style {
        Style(isColoured: environment.isColoured(invocation.color, isTerminal: environment.errorIsTerminal))
    }

    /// What the operands name, taken for paths.
    ///
    /// - Parameter overlay: what files are taken to hold, in place of what they hold.
    func source(paths: [String], overlay: FileOverlay = FileOverlay()) throws(CommandFailure) -> ProjectSource {
        try ProjectSource(invocation, paths: paths, in: environment, overlay: overlay)
    }

    /// What `--timings` prints; empty without it.
    func timings(_ watch: Stopwatch) -> String { invocation.showsTimings ? watch.text : "" }
}

extension Style {
    /// Without colour.
    static let plain = Style(isColoured: false)
}
