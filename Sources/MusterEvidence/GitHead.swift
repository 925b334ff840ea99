import Glibc
import MusterText

/// The commit that a folder shows, as git tells it.
public struct GitHead: Sendable, Equatable {
    /// All digits of the commit, lowercase hex: 40, or 64 in a repository of SHA-256.
    public let commit: String

    /// The commit of the working tree that tracks the folder at `path`.
    ///
    /// Nil without git, outside of a repository, in a shallow clone, before the first commit and for a folder that the
    /// commit does not hold: nothing of that is a mistake, there is just no commit to name.
    public init?(of path: String) {
        // What HEAD holds of the folder comes last: git fails there when the folder is not tracked.
        let arguments = ["git", "-C", path, "rev-parse", "--is-shallow-repository", "HEAD", "HEAD:./"]
        guard let output = GitHead.output(of: arguments), let head = GitHead.commit(in: output) else { return nil }
        commit = head
    }

    /// The commit in the words of `git rev-parse`: whether the clone is shallow, the commit, the folder's tree.
    static func commit(in output: String) -> String? {
        let lines = output.split(onByte: UInt8(ascii: "\n"))
        guard lines.count >= 3, lines[0] == "false", isName(lines[1]), isName(lines[2]) else { return nil }
        return lines[1]
    }

    /// Whether a text is the name of an object: 40 or 64 digits, lowercase hex.
    private static func isName(_ text: String) -> Bool {
        let digits = text.utf8
        return [40, 64].contains(digits.count)
            && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

extension GitHead {
    // No setting, hook, helper or prompt of the user or the machine takes part.
    private static let environment = [
        "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", "HOME=/nonexistent", "GIT_CONFIG_NOSYSTEM=1",
        "GIT_CONFIG_GLOBAL=/dev/null", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1",
    ]

    /// What the program writes, 4 KiB at most; nil when it cannot be started or fails.
    private static func output(of arguments: [String]) -> String? {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (readEnd, writeEnd) = (ends[0], ends[1])
        let process = spawn(arguments, writingTo: writeEnd)
        close(writeEnd)
        defer { close(readEnd) }
        guard let process else { return nil }
        let bytes = read(from: readEnd, limit: 4096)
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        return status == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func spawn(_ arguments: [String], writingTo output: CInt) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

        var process: pid_t = 0
        let words = arguments.map { strdup($0) }
        let variables = environment.map { strdup($0) }
        defer { for word in words + variables { free(word) } }
        let result = posix_spawnp(&process, "git", &actions, nil, words + [nil], variables + [nil])
        return result == 0 ? process : nil
    }

    private static func read(from end: CInt, limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            var failed = false
            let part = [UInt8](unsafeUninitializedCapacity: limit - bytes.count) { buffer, filled in
                let count = Glibc.read(end, buffer.baseAddress, buffer.count)
                failed = count < 0 && errno == EINTR
                filled = max(0, count)
            }
            if failed { continue }
            guard !part.isEmpty else { break }
            bytes += part
        }
        return bytes
    }
}
