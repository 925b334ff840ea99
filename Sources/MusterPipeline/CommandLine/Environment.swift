import MusterText

/// What a run depends on beside its arguments and files: taken once by the executable, a plain value everywhere else.
public struct Environment: Sendable {
    /// The variables by name.
    public var variables: [String: String]
    /// Today in UTC.
    public var today: CivilDate
    /// The absolute path of the folder in which the run was started.
    public var workingFolder: String
    /// How many processors there are, at least 1.
    public var processors: Int
    public var outputIsTerminal: Bool
    public var errorIsTerminal: Bool

    /// - Parameter secondsSinceEpoch: the present time, in seconds since 1970 began in UTC; for ``today``.
    public init(
        variables: [String: String] = [:], secondsSinceEpoch: Int, workingFolder: String, processors: Int = 1,
        outputIsTerminal: Bool = false, errorIsTerminal: Bool = false
    ) {
        self.variables = variables
        today = CivilDate(daysSinceEpoch: secondsSinceEpoch / 86_400)
        self.workingFolder = workingFolder
        self.processors = processors
        self.outputIsTerminal = outputIsTerminal
        self.errorIsTerminal = errorIsTerminal
    }

    /// Whether text for a stream is coloured: by `--color`, then `NO_COLOR`, `CLICOLOR_FORCE` and `FORCE_COLOR`,
    /// `TERM=dumb`, and whether the stream is a terminal.
    func isColoured(_ choice: Invocation.ColorChoice, isTerminal: Bool) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto: break
        }
        if isSet("NO_COLOR") { return false }
        if isSet("CLICOLOR_FORCE") || isSet("FORCE_COLOR") { return true }
        return isTerminal && variables["TERM"] != "dumb"
    }

    /// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org), else today; nil when that is set to no number of seconds
    /// that a date can be made from.
    var buildDay: CivilDate? {
        guard let seconds = variables["SOURCE_DATE_EPOCH"], !seconds.isEmpty else { return today }
        guard let seconds = Int(digits: seconds.utf8), seconds < 253_402_300_800 else { return nil }
        return CivilDate(daysSinceEpoch: seconds / 86_400)
    }

    /// Whether progress may be shown: standard error is a terminal, and `CI` is not set.
    var showsProgress: Bool { errorIsTerminal && !isSet("CI") }

    private func isSet(_ name: String) -> Bool {
        variables[name].map { !$0.isEmpty && $0 != "0" } ?? false
    }
}
