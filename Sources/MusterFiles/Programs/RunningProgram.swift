import Glibc

/// A program that was started, with our ends of its standard streams; it is ended and taken leave of when the value ends.
struct RunningProgram: ~Copyable {
    private let name: String
    private let process: pid_t
    private var input: StreamPair
    private var output: StreamPair
    private var errors: StreamPair
    private var isGone = false

    /// - Parameter arguments: the program's own name first.
    init(_ file: String, name: String, arguments: [String], environment: [String]) throws(ProgramFailure) {
        var input = try StreamPair()
        var output = try StreamPair()
        var errors = try StreamPair()
        process = try Spawning.spawn(
            file, arguments, environment, streams: [input.theirs, output.theirs, errors.theirs])
        input.closeTheirs()
        output.closeTheirs()
        errors.closeTheirs()
        self.name = name
        self.input = input
        self.output = output
        self.errors = errors
    }

    deinit {
        guard !isGone else { return }
        kill(-process, SIGKILL)
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Writes its input and reads what it writes, both as they come, until it has ended.
    ///
    /// - Returns: the result without the output, which is handed to `receive` piece by piece.
    mutating func finish(
        input bytes: [UInt8], deadline: Deadline, outputLimit: Int, receive: ([UInt8]) -> Void
    ) throws(ProgramFailure) -> ProgramResult {
        var rest = bytes[...]
        var written = 0
        var complaint: [UInt8] = []
        try send(&rest)
        while output.isOpen || errors.isOpen {
            try waitForStreams(until: deadline)
            try send(&rest)
            if let part = try RunningProgram.read(&output) {
                written += part.count
                guard written <= outputLimit else { throw .tooMuchOutput(name) }
                receive(part)
            }
            if let part = try RunningProgram.read(&errors) { complaint += part.prefix(64 * 1024 - complaint.count) }
        }
        return ProgramResult(status: try exitStatus(by: deadline), output: [], errors: complaint)
    }

    /// Writes what it takes at once, and closes its input behind the last byte.
    private mutating func send(_ rest: inout ArraySlice<UInt8>) throws(ProgramFailure) {
        guard input.isOpen else { return }
        if !rest.isEmpty {
            guard let count = try input.send(rest) else { return input.closeOurs() }
            rest = rest.dropFirst(count)
        }
        if rest.isEmpty { input.closeOurs() }
    }

    /// What can be read of an open stream, which is closed at its end.
    private static func read(_ stream: inout StreamPair) throws(ProgramFailure) -> [UInt8]? {
        guard stream.isOpen, let part = try stream.receive() else { return nil }
        if part.isEmpty { stream.closeOurs() }
        return part
    }

    /// Sleeps until a stream can be read or written.
    private func waitForStreams(until deadline: Deadline) throws(ProgramFailure) {
        // A stream that is closed has the number -1 here, which `poll` passes over.
        var streams = [
            pollfd(fd: input.ours, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: output.ours, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors.ours, events: Int16(POLLIN), revents: 0),
        ]
        guard let left = deadline.remaining else { throw .timedOut(name) }
        guard poll(&streams, nfds_t(streams.count), CInt(left)) >= 0 || errno == EINTR else {
            throw .system(FileError("wait for", name))
        }
    }

    /// Waits for the end of a program that has closed its streams.
    private mutating func exitStatus(by deadline: Deadline) throws(ProgramFailure) -> Int32 {
        var status: CInt = 0
        var pause: useconds_t = 50
        while true {
            let result = waitpid(process, &status, WNOHANG)
            if result == process { break }
            if result < 0, errno != EINTR {
                isGone = true
                throw .system(FileError("wait for", name))
            }
            guard deadline.remaining != nil else { throw .timedOut(name) }
            usleep(pause)
            pause = min(pause * 2, 10_000)
        }
        isGone = true
        let signal = status & 0x7f
        guard signal == 0 else { throw .killed(name, signal: signal) }
        return (status >> 8) & 0xff
    }
}
