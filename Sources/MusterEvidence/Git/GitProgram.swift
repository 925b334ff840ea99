import MusterFiles
import MusterText

/// The program `git`, run in one folder so that nothing in a repository decides what it does.
///
/// Only the commands of ``GitCommand`` are run. What comes from documents or from the command line (paths, revisions)
/// goes to its standard input, never among its arguments, so that no name can become an option. Settings of the user and
/// of the machine are not read; those of the repository that could run a program or bend the history are overridden.
struct GitProgram: Sendable {
    let folder: String
    private let program: Program

    /// - Parameter variables: further variables of its environment.
    init(in folder: String, variables: [String: String] = [:]) {
        self.folder = folder
        var program = Program("git", environment: GitProgram.environment.merging(variables) { _, added in added })
        program.timeLimit = .seconds(120)
        program.outputLimit = 8 << 30
        self.program = program
    }

    /// What it writes; its lines of input end with a line feed each.
    func run(_ command: GitCommand, input: [String] = []) throws(GitTrouble) -> [UInt8] {
        var output: [UInt8] = []
        try run(command, input: input) { output += $0 }
        return output
    }

    /// The same, handed on as it comes.
    func run(_ command: GitCommand, input: [String], receive: ([UInt8]) -> Void) throws(GitTrouble) {
        let lines = input.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
        let result: ProgramResult
        do throws(ProgramFailure) {
            result = try program.run(
                ["-C", folder] + GitProgram.settings + command.arguments, input: lines, receive: receive)
        } catch {
            throw .program(error)
        }
        guard result.status == 0 else { throw GitTrouble(complaint: result.errors) }
    }

    private static let environment = [
        "LC_ALL": "C", "TZ": "UTC", "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ATTR_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1", "GIT_GRAFT_FILE": "/dev/null",
        // A partial clone must not fetch what it lacks.
        "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
    ]

    private static let settings =
        ["--no-pager", "--literal-pathspecs"]
        + [
            "core.hooksPath=/dev/null", "core.fsmonitor=", "core.attributesFile=/dev/null", "core.sshCommand=false",
            "diff.external=", "diff.orderFile=/dev/null", "diff.relative=false", "log.showRoot=true",
            "log.follow=false", "log.showSignature=false", "gpg.program=gpg", "gpg.openpgp.program=gpg",
            "gpg.x509.program=false", "gpg.ssh.program=ssh-keygen", "gpg.ssh.revocationFile=",
            "gpg.ssh.defaultKeyCommand=", "gpg.minTrustLevel=undefined",
        ].flatMap { ["-c", $0] }
}
