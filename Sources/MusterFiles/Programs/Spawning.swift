import Glibc

/// Starting a process.
enum Spawning {
    /// Starts the program of a file in a process group of its own.
    ///
    /// - Parameter streams: what becomes its standard input, output and error.
    static func spawn(
        _ file: String, _ arguments: [String], _ environment: [String], streams: [CInt]
    ) throws(ProgramFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, stream, CInt(number))
        }
        var attributes = attributesOfItsOwn()
        defer { posix_spawnattr_destroy(&attributes) }

        let words = arguments.map { strdup($0) }
        let variables = environment.map { strdup($0) }
        defer { for word in words + variables { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, file, &actions, &attributes, words + [nil], variables + [nil])
        guard code == 0 else { throw .system(FileError("run", file, code: code)) }
        return process
    }

    /// A process group of its own, so that all that it starts can be ended with it, and every signal as usual, whatever
    /// this process ignores.
    private static func attributesOfItsOwn() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var usual = sigset_t()
        sigemptyset(&usual)
        for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGCHLD] { sigaddset(&usual, signal) }
        posix_spawnattr_setsigdefault(&attributes, &usual)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
        return attributes
    }
}
