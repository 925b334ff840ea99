/// What a patch does to one file.
public struct FilePatch: Sendable, Equatable {
    /// The file before; nil for one that is new.
    public var old: RelativePath?
    /// The file afterwards; nil for one that is deleted.
    public var new: RelativePath?
    /// In the order of lines.
    public var hunks: [Hunk]
    /// Where the patch begins to speak of it, from 1.
    public var line: Int

    /// A run of lines that is replaced by another.
    public struct Hunk: Sendable, Equatable {
        /// The line of the old text at which it begins, from 1; the line before it when it takes nothing away.
        public var start: Int
        /// The lines of the old text that must stand there, each with its LF unless the file ends without one.
        public var before: [Line]
        public var after: [Line]
        /// The line of the patch, from 1.
        public var line: Int

        /// A line with its place in the patch.
        public struct Line: Sendable, Equatable {
            public var bytes: [UInt8]
            public var number: Int
        }
    }

    /// The file after the patch; nil when it is deleted.
    ///
    /// Every hunk must fit at its own line, byte for byte: nothing is searched for and nothing skipped.
    ///
    /// - Parameter bytes: the file before; nil when it is not there.
    public func applied(to bytes: [UInt8]?) throws(PatchFailure) -> [UInt8]? {
        if let old, bytes == nil { throw PatchFailure(line: line, "\(old) is not there") }
        if old == nil, let new, bytes != nil { throw PatchFailure(line: line, "\(new) is there already") }
        let lines = (bytes ?? []).lines
        var out: [UInt8] = []
        var next = 0
        for hunk in hunks {
            let start = hunk.before.isEmpty ? hunk.start : hunk.start - 1
            guard start >= next, lines.count - start >= hunk.before.count else {
                throw PatchFailure(line: hunk.line, "\(name) has no such lines at line \(hunk.start)")
            }
            for (offset, expected) in hunk.before.enumerated()
            where !lines[start + offset].elementsEqual(expected.bytes) {
                throw PatchFailure(
                    line: expected.number, "line \(start + offset + 1) of \(name) reads otherwise than the patch says")
            }
            out += lines[next..<start].joined()
            for line in hunk.after { out += line.bytes }
            next = start + hunk.before.count
        }
        out += lines[next...].joined()
        guard new == nil else { return out }
        guard out.isEmpty else {
            throw PatchFailure(line: line, "\(name) is deleted, but the patch leaves lines of it")
        }
        return nil
    }

    private var name: String { (old ?? new)?.text ?? "the file" }
}
