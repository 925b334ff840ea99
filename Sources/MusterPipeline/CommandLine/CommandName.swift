/// The commands. To add one: a case here with its line in the table, and its file in `Commands/`.
enum CommandName: String, CaseIterable {
    case build, check, facts, status, explain, verify, ledger, version, help

    /// What stands after the options in its usage line; empty when it takes nothing.
    var operands: String {
        switch self {
        case .build, .check, .verify: "[PATH…]"
        case .facts: "PATH…"
        case .status: "[RELEASE]"
        case .explain: "ID…"
        case .help: "[COMMAND]"
        case .version, .ledger: ""
        }
    }

    /// The least and the most operands; nil for no upper limit.
    var operandCount: (least: Int, most: Int?) {
        switch self {
        case .build, .check, .verify: (0, nil)
        case .facts: (1, nil)
        case .status, .help: (0, 1)
        case .explain: (1, nil)
        case .version, .ledger: (0, 0)
        }
    }

    /// What it does, in one line.
    var summary: String {
        switch self {
        case .build: "read the documents and publish the site"
        case .check: "read and judge, write nothing; exit 1 on errors"
        case .facts: "print the facts of files or folders"
        case .status: "print the verdict of a release and what blocks it"
        case .explain: "explain how a verdict, gate, task, sign-off, finding … came about, or what an id means"
        case .verify: "recompute the digests of artifacts"
        case .ledger: "compare the documents with muster.ledger, or write it"
        case .version: "print the version"
        case .help: "print help on a command"
        }
    }

    /// The formats that `--format` takes; the first is the default.
    var formats: [OutputFormat] {
        switch self {
        case .check: [.human, .json, .github, .sarif]
        case .facts, .status, .explain, .verify, .ledger: [.human, .json]
        case .build: [.human, .github]
        case .version, .help: [.human]
        }
    }
}

/// The forms of output.
enum OutputFormat: String, CaseIterable {
    case human, json, github, sarif
}
