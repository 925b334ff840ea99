import CSystem
import Glibc
import MusterText

/// The program: one run of the command line.
public enum Muster {
    /// The version of the program, by semantic versioning.
    public static let version = "0.1.0"

    /// Carries out a command line and prints what it gives; data to standard output, all else to standard error.
    ///
    /// - Parameter arguments: without the name of the program.
    public static func run(_ arguments: [String], in environment: Environment) async -> ExitStatus {
        csystem_catch_signals()
        let outcome = await outcome(of: arguments, in: environment) { print($0, to: STDOUT_FILENO) }
        let isWritten = outcome.pieces.allSatisfy { print($0, to: STDOUT_FILENO) }
        _ = print(Array(outcome.errors.utf8), to: STDERR_FILENO)
        return isWritten || outcome.status != .done ? outcome.status : .inputOutput
    }

    /// What a command line prints and how it ends.
    ///
    /// - Parameter printer: prints what a command gives before it has ended; nil to keep all of it in the outcome.
    static func outcome(
        of arguments: [String], in environment: Environment, printer: OrderedPieces.Printer? = nil
    ) async -> Outcome {
        do throws(UsageError) {
            let invocation = try ArgumentParser.parse(arguments)
            return await outcome(of: CommandContext(invocation: invocation, environment: environment, printer: printer))
        } catch {
            return FailureReport(style: .plain).outcome(of: .usage(error))
        }
    }

    private static func outcome(of context: CommandContext) async -> Outcome {
        do throws(CommandFailure) {
            return try await run(context)
        } catch {
            return FailureReport(style: context.errorStyle).outcome(of: error)
        }
    }

    private static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        if context.invocation.asksForHelp { return try HelpCommand.help(context) }
        switch context.invocation.command {
        case .build: return try await BuildCommand.run(context)
        case .check: return try await CheckCommand.run(context)
        case .facts: return try await FactsCommand.run(context)
        case .status: return try await StatusCommand.run(context)
        case .explain: return try await ExplainCommand.run(context)
        case .verify: return try await VerifyCommand.run(context)
        case .ledger: return try await LedgerCommand.run(context)
        case .version: return Outcome(output: "muster \(version)\n")
        case .help: return try HelpCommand.run(context)
        }
    }

    /// Writes all of `bytes`; false when they could not be, except when the reader has gone away.
    private static func print(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno == EPIPE }
            offset += count
        }
        return true
    }
}
