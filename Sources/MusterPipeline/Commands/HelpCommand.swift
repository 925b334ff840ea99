import MusterText

/// `muster help [COMMAND]` and `--help`.
enum HelpCommand {
    static func run(_ context: CommandContext) throws(CommandFailure) -> Outcome {
        guard let word = context.invocation.operands.first else { return Outcome(output: HelpText.overview) }
        guard let command = CommandName(rawValue: word) else {
            let near = nearest(to: word, among: CommandName.allCases.map(\.rawValue)).map { "did you mean \($0)?" }
            throw .usage(UsageError(message: "there is no command \(word)", help: near))
        }
        return Outcome(output: HelpText.text(command))
    }

    /// Help on the command that stands before `--help`.
    static func help(_ context: CommandContext) throws(CommandFailure) -> Outcome {
        let command = context.invocation.command
        return command == .help ? try run(context) : Outcome(output: HelpText.text(command))
    }
}
