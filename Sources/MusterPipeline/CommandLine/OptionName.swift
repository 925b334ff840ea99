/// The options: the one table that drives parsing, help and mistakes.
enum OptionName: String, CaseIterable {
    case root, config, output
    case baseURL = "base-url"
    case audience, strict
    case failOn = "fail-on"
    case require, suppose, patch, artifacts, update, retire, reason, by, format, date, jobs
    case noGit = "no-git"
    case noCache = "no-cache"
    case policyRevision = "policy-rev"
    case timings, quiet, verbose, color, help

    /// The letter after a single dash; nil for none.
    var letter: Character? {
        switch self {
        case .root: "C"
        case .config: "c"
        case .output: "o"
        case .baseURL: "b"
        case .quiet: "q"
        case .verbose: "v"
        case .help: "h"
        case .audience, .strict, .failOn, .require, .suppose, .patch, .artifacts, .update, .retire, .reason, .by,
            .format, .date, .jobs, .noGit, .noCache, .policyRevision, .timings, .color:
            nil
        }
    }

    /// What its value is called; nil for an option without one.
    var value: String? {
        switch self {
        case .root, .output, .artifacts: "DIR"
        case .config: "FILE"
        case .suppose: "PATCH"
        case .baseURL: "URL"
        case .audience: "all|public"
        case .failOn: "error|warning|note"
        case .require: "go"
        case .retire: "ID"
        case .reason: "WHY"
        case .by: "WHO"
        case .format: "FORMAT"
        case .date: "YYYY-MM-DD"
        case .jobs: "N"
        case .policyRevision: "REV"
        case .color: "auto|always|never"
        case .strict, .patch, .update, .noGit, .noCache, .timings, .quiet, .verbose, .help: nil
        }
    }

    /// What it does, in one line.
    var summary: String {
        switch self {
        case .root: "work as if started in DIR"
        case .config: "the configuration (default: muster.yml in the root, where there is one)"
        case .output: "the folder of the site (default: public)"
        case .baseURL: "where the site will be published, for feeds and canonical links"
        case .audience: "all pages, or only those for the public (default: all)"
        case .strict: "exit 1 on errors, as check does"
        case .failOn: "the least severity that makes the exit status 1 (default: error)"
        case .require: "exit 3 unless the verdict is GO"
        case .suppose: "judge as if the patch in this file (- for standard input) were applied, and say what changes"
        case .patch: "print the mend as a patch for git apply or patch -p1"
        case .artifacts: "where the files behind checksums are, in place of the configured folders"
        case .update: "write the ledger: add and change, never drop"
        case .retire: "write that something which disappeared is not needed any more: an id, KIND/ID, or a document"
        case .reason: "why it is retired"
        case .by: "who retires it"
        case .format: "the form of the output"
        case .date: "the day to judge for (default: SOURCE_DATE_EPOCH, else today, UTC)"
        case .jobs: "how many documents and pages are worked on at one time (default: one a processor)"
        case .noGit: "do not look at the history"
        case .policyRevision: "take ledger, gates, roles and waivers from this revision, not from the working tree"
        case .noCache: "neither read nor write a cache"
        case .timings: "print how long each stage took"
        case .quiet: "print nothing but errors and data"
        case .verbose: "print notes too, and what was not read"
        case .color: "when to colour (default: auto)"
        case .help: "print this help"
        }
    }

    /// The commands that take it; nil for all.
    private var commands: [CommandName]? {
        switch self {
        case .root, .quiet, .verbose, .color, .help: nil
        case .config, .date, .jobs, .noGit, .noCache, .timings:
            [.build, .check, .facts, .status, .explain, .verify, .ledger]
        case .format: [.build, .check, .facts, .status, .explain, .verify, .ledger]
        case .output, .baseURL, .audience, .strict: [.build]
        case .failOn: [.build, .check]
        case .require, .suppose: [.status]
        case .patch: [.explain]
        case .artifacts: [.verify]
        case .policyRevision: [.build, .check, .status, .explain, .verify, .ledger]
        case .update, .retire, .reason, .by: [.ledger]
        }
    }

    /// Whether a command takes it.
    func belongs(to command: CommandName) -> Bool { commands?.contains(command) ?? true }
}
