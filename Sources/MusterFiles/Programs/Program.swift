import Glibc

/// Another program of this machine, and the terms on which it is run.
///
/// It is started directly, never through a shell, and gets nothing of this process: no variable of its environment, no
/// open file, no terminal.
public struct Program: Sendable {
    /// Its file name: `git`.
    public let name: String
    /// Its variables beside `PATH`, which holds ``folders``.
    public var environment: [String: String]
    /// Where it, and the programs that it starts itself, are looked for, in order; absolute.
    public var folders = ["/usr/local/bin", "/usr/bin", "/bin"]
    /// When it is ended, with all that it has started.
    public var timeLimit = Duration.seconds(60)
    /// How many bytes it may write to its standard output.
    public var outputLimit = 64 << 20

    public init(_ name: String, environment: [String: String] = [:]) {
        self.name = name
        self.environment = environment
    }

    /// Runs it to its end and collects what it writes.
    ///
    /// - Parameters:
    ///   - arguments: given as they are, without the program's own name.
    ///   - input: what it reads on its standard input; nothing when empty.
    /// - Returns: also for a status that is not 0.
    public func run(_ arguments: [String], input: [UInt8] = []) throws(ProgramFailure) -> ProgramResult {
        var output: [UInt8] = []
        var result = try run(arguments, input: input) { output += $0 }
        result.output = output
        return result
    }

    /// Runs it to its end and hands on what it writes as it comes, in pieces of any length.
    ///
    /// - Returns: the result without the output.
    public func run(
        _ arguments: [String], input: [UInt8] = [], receive: ([UInt8]) -> Void
    ) throws(ProgramFailure) -> ProgramResult {
        guard let file = path() else { throw .missing(name) }
        let variables = environment.merging(["PATH": folders.joined(separator: ":")]) { own, _ in own }
        let words = variables.map { "\($0.key)=\($0.value)" }
        guard !(arguments + words).contains(where: { $0.utf8.contains(0) }) else {
            throw .system(FileError("run", name, code: EINVAL))
        }
        var running = try RunningProgram(file, name: name, arguments: [name] + arguments, environment: words)
        return try running.finish(
            input: input, deadline: Deadline(after: timeLimit), outputLimit: outputLimit, receive: receive)
    }

    /// Whether there is a program of this name.
    public var isInstalled: Bool { path() != nil }

    /// The first executable file of the name.
    private func path() -> String? {
        folders.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
    }
}
