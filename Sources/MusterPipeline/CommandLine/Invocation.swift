import MusterModel
import MusterText

/// A command line that was understood.
struct Invocation: Equatable {
    var command: CommandName
    var operands: [String] = []
    /// As if started in this folder.
    var root: String?
    var config: String?
    var output: String?
    var baseURL: String?
    var audience = Audience.all
    var isStrict = false
    var failOn = DiagnosticSeverity.error
    var requiresGo = false
    /// The file of a patch that is supposed to be applied; `-` for standard input.
    var suppose: String?
    /// Whether the mend is asked for in place of the derivation.
    var printsPatch = false
    var artifacts: String?
    var updatesLedger = false
    /// What is to be retired in the ledger, with the reason and the person.
    var retired: String?
    var reason: String?
    var person: String?
    var format = OutputFormat.human
    var date: CivilDate?
    var jobs: Int?
    var usesGit = true
    /// The revision whose policy counts; nil for the working tree's own.
    var policyRevision: String?
    var showsTimings = false
    var isQuiet = false
    var isVerbose = false
    var color = ColorChoice.auto
    var asksForHelp = false

    /// When output is coloured.
    enum ColorChoice: String, CaseIterable {
        case auto, always, never
    }

    /// For whom a site is published.
    enum Audience: String, CaseIterable {
        case all
        case everybody = "public"
    }
}
