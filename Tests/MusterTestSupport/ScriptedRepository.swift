import MusterFiles

/// A repository of git in a new folder, made by commands of a test; deleted with the value.
public final class ScriptedRepository: Sendable {
    public let folder: TemporaryFolder

    /// Whether git can be run here; tests that need it are skipped where it cannot.
    public static let isPossible = isThere("git", ["--version"])

    public init() throws {
        folder = try TemporaryFolder()
        try git("init", "-q", "-b", "main")
    }

    public var path: String { folder.path }

    /// Writes a file.
    public func write(_ text: String, to entry: String) throws { try folder.write(text, to: entry) }

    /// Commits all that was written since.
    ///
    /// - Parameters:
    ///   - person: author and committer; his address is `<name>@example.org` in lower case without spaces.
    ///   - day: `YYYY-MM-DD`, at noon UTC.
    ///   - settings: further settings of git, `name=value`.
    ///   - variables: further variables of its environment.
    /// - Returns: the hash of the commit.
    @discardableResult
    public func commit(
        _ subject: String, by person: String = "Ann Example", on day: String = "2026-01-05", settings: [String] = [],
        variables: [String: String] = [:]
    ) throws -> String {
        try git("add", "-A")
        try run(
            settings.flatMap { ["-c", $0] } + ["commit", "-q", "--allow-empty", "-m", subject], by: person, on: day,
            variables: variables)
        return try git("rev-parse", "HEAD")
    }

    /// Runs git.
    @discardableResult
    public func git(_ arguments: String...) throws -> String { try run(arguments, by: "Ann Example", on: "2026-01-05") }

    /// Runs git as somebody on some day.
    @discardableResult
    public func run(
        _ arguments: [String], by person: String, on day: String, variables added: [String: String] = [:]
    ) throws -> String {
        let address = person.lowercased().filter { $0 != " " } + "@example.org"
        var variables = [
            "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C",
        ]
        variables.merge(added) { _, added in added }
        for role in ["AUTHOR", "COMMITTER"] {
            variables["GIT_\(role)_NAME"] = person
            variables["GIT_\(role)_EMAIL"] = address
            variables["GIT_\(role)_DATE"] = day + "T12:00:00Z"
        }
        let result = try Program("git", environment: variables).run(["-C", path] + arguments)
        guard result.status == 0 else {
            throw CommandRefused(words: String(decoding: result.errors, as: UTF8.self))
        }
        return String(decoding: result.output, as: UTF8.self).split(separator: "\n").joined(separator: "\n")
    }

    /// A command that a test gave and that failed.
    public struct CommandRefused: Error {
        public let words: String
    }

    /// Whether a program can be run.
    public static func isThere(_ name: String, _ arguments: [String]) -> Bool {
        (try? Program(name).run(arguments)) != nil
    }
}
