import Glibc

/// Both ends of one standard stream of a program: ours and its.
///
/// A pair of sockets rather than a pipe: it is made closed to other programs in one call, so that none that is started
/// meanwhile by another thread keeps it open, and writing to it raises no signal when the other end is gone.
struct StreamPair: ~Copyable {
    private(set) var ours: CInt
    private(set) var theirs: CInt

    init() throws(ProgramFailure) {
        var ends: [CInt] = [-1, -1]
        let kind = CInt(bitPattern: SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .system(FileError("connect", "a program")) }
        (ours, theirs) = (ends[0], ends[1])
    }

    deinit {
        if ours >= 0 { close(ours) }
        if theirs >= 0 { close(theirs) }
    }

    /// Whether our end is open.
    var isOpen: Bool { ours >= 0 }

    mutating func closeOurs() {
        if ours >= 0 { close(ours) }
        ours = -1
    }

    mutating func closeTheirs() {
        if theirs >= 0 { close(theirs) }
        theirs = -1
    }

    /// What can be read at once; empty at the end, nil when nothing has come yet.
    func receive() throws(ProgramFailure) -> [UInt8]? {
        var code: CInt = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, filled in
            let count = recv(ours, buffer.baseAddress, buffer.count, CInt(MSG_DONTWAIT))
            if count < 0 { code = errno }
            filled = max(0, count)
        }
        if code == 0 { return bytes }
        if code == EAGAIN || code == EINTR { return nil }
        if code == ECONNRESET { return [] }
        throw .system(FileError("read from", "a program", code: code))
    }

    /// Writes as much as can be written at once; nil when the program reads no more.
    func send(_ bytes: ArraySlice<UInt8>) throws(ProgramFailure) -> Int? {
        let flags = CInt(MSG_DONTWAIT | MSG_NOSIGNAL)
        let count = bytes.withUnsafeBytes { Glibc.send(ours, $0.baseAddress, $0.count, flags) }
        if count >= 0 { return count }
        if errno == EAGAIN || errno == EINTR { return 0 }
        if errno == EPIPE || errno == ECONNRESET { return nil }
        throw .system(FileError("write to", "a program"))
    }
}
