/// Reads a patch as `git diff`, `diff -u` and `muster explain --patch` write it.
///
/// Names may carry the prefixes `a/` and `b/`. What stands before, between and behind the differences of files (a mail, a
/// signature) is passed over; binary differences, copies and merges are refused.
public struct PatchReader {
    private let lines: [ArraySlice<UInt8>]
    private var at = 0
    private var header = Header()
    private var files: [FilePatch] = []

    /// What the lines before the hunks of a file say.
    private struct Header {
        var line = 0
        var old: String?
        var new: String?
        var isNew = false
        var isDeleted = false
        var hasHunks = false
    }

    /// The files that a patch changes, in its order.
    ///
    /// Throws when no file is named, a path leads out of the root, or the lines of a hunk are not as many as it says.
    public static func files(in bytes: [UInt8]) throws(PatchFailure) -> [FilePatch] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        var reader = PatchReader(lines: lines)
        try reader.read()
        guard !reader.files.isEmpty else { throw PatchFailure(line: 1, "the patch names no file") }
        return reader.files
    }

    private init(lines: [ArraySlice<UInt8>]) {
        self.lines = lines
    }

    private mutating func read() throws(PatchFailure) {
        while at < lines.count {
            if starts("diff --git ") {
                try finish()
                header = Header(line: at + 1)
                (header.old, header.new) = PatchReader.bothNames(in: text(from: 11))
                at += 1
            } else if starts("--- "), at + 1 < lines.count, starts("+++ ", ahead: 1) {
                if header.hasHunks || header.line == 0 {
                    try finish()
                    header = Header(line: at + 1)
                }
                header.old = PatchReader.name(text(from: 4))
                at += 1
                header.new = PatchReader.name(text(from: 4))
                at += 1
                try readHunks()
            } else {
                try readExtended()
            }
        }
        try finish()
    }

    /// A line of git between the names and the hunks.
    private mutating func readExtended() throws(PatchFailure) {
        if starts("@@@ ") { throw PatchFailure(line: at + 1, "a merge cannot be applied") }
        if starts("@@ ") { throw PatchFailure(line: at + 1, "no names of a file stand above this hunk") }
        guard header.line > 0 else {
            at += 1
            return
        }
        if starts("GIT binary patch") || starts("Binary files ") {
            throw PatchFailure(line: at + 1, "a binary difference cannot be applied")
        }
        if starts("copy from ") { throw PatchFailure(line: at + 1, "a copy cannot be applied") }
        if starts("new file mode ") { header.isNew = true }
        if starts("deleted file mode ") { header.isDeleted = true }
        if starts("rename from ") { header.old = PatchReader.unquoted(text(from: 12)) }
        if starts("rename to ") { header.new = PatchReader.unquoted(text(from: 10)) }
        at += 1
    }

    private mutating func readHunks() throws(PatchFailure) {
        header.hasHunks = true
        let (old, new) = try paths()
        var file = FilePatch(old: old, new: new, hunks: [], line: header.line)
        while at < lines.count, starts("@@ ") { file.hunks.append(try hunk()) }
        if file.hunks.isEmpty { throw PatchFailure(line: at, "no lines follow the names of the file") }
        files.append(file)
    }

    private mutating func hunk() throws(PatchFailure) -> FilePatch.Hunk {
        guard let (start, old, new) = PatchReader.ranges(lines[at]) else {
            throw PatchFailure(line: at + 1, "the line numbers of this hunk cannot be read")
        }
        var hunk = FilePatch.Hunk(start: start, before: [], after: [], line: at + 1)
        at += 1
        while hunk.before.count < old || hunk.after.count < new {
            guard at < lines.count else { throw PatchFailure(line: at, "the patch ends within a hunk") }
            let line = FilePatch.Hunk.Line(bytes: Array(lines[at].dropFirst()) + [0x0A], number: at + 1)
            switch lines[at].first {
            // Programs that strip blanks at the end of lines leave nothing of an empty line of context.
            case UInt8(ascii: " "), nil:
                hunk.before.append(line)
                hunk.after.append(line)
            case UInt8(ascii: "-"): hunk.before.append(line)
            case UInt8(ascii: "+"): hunk.after.append(line)
            case UInt8(ascii: "\\"): try endWithoutNewline(&hunk)
            default: throw PatchFailure(line: at + 1, "a line of a hunk begins with none of blank, + and -")
            }
            guard hunk.before.count <= old, hunk.after.count <= new else {
                throw PatchFailure(line: at + 1, "the hunk has more lines than it says")
            }
            at += 1
        }
        if at < lines.count, lines[at].first == UInt8(ascii: "\\") {
            try endWithoutNewline(&hunk)
            at += 1
        }
        return hunk
    }

    /// `\ No newline at end of file` speaks of the line above it.
    private func endWithoutNewline(_ hunk: inout FilePatch.Hunk) throws(PatchFailure) {
        guard at > 0, let sign = lines[at - 1].first else { return }
        if sign != UInt8(ascii: "+"), let last = hunk.before.indices.last { hunk.before[last].bytes.removeLast() }
        if sign != UInt8(ascii: "-"), let last = hunk.after.indices.last { hunk.after[last].bytes.removeLast() }
    }

    /// Takes up a file without hunks: a new or deleted one without content, or one that only has another name.
    private mutating func finish() throws(PatchFailure) {
        guard header.line > 0, !header.hasHunks else { return }
        let (old, new) = try paths()
        guard header.isNew || header.isDeleted || old != new else { return }
        files.append(FilePatch(old: old, new: new, hunks: [], line: header.line))
    }

    private func paths() throws(PatchFailure) -> (old: RelativePath?, new: RelativePath?) {
        let old = header.isNew ? nil : header.old
        let new = header.isDeleted ? nil : header.new
        return (try path(old, prefix: "a/"), try path(new, prefix: "b/"))
    }

    private func path(_ name: String?, prefix: String) throws(PatchFailure) -> RelativePath? {
        guard let name, name != "/dev/null" else { return nil }
        let plain = name.startsWithBytes(prefix) ? String(decoding: name.utf8.dropFirst(2), as: UTF8.self) : name
        guard let path = RelativePath(plain), path.text.hasSameBytes(as: plain) else {
            throw PatchFailure(line: header.line, "\(name) is no path below the root")
        }
        return path
    }

    private func starts(_ words: String, ahead: Int = 0) -> Bool { lines[at + ahead].starts(with: words.utf8) }

    private func text(from offset: Int) -> String { String(decoding: lines[at].dropFirst(offset), as: UTF8.self) }
}

extension PatchReader {
    /// The name on a line of names: it ends at a tab, and may be quoted.
    private static func name(_ text: String) -> String {
        let bytes = text.utf8.prefix { $0 != 0x09 && $0 != 0x0D }
        return unquoted(String(decoding: bytes, as: UTF8.self))
    }

    /// The two equal names behind `diff --git`; nil for others, which the lines below it name.
    private static func bothNames(in text: String) -> (String?, String?) {
        let bytes = Array(text.utf8)
        guard bytes.count > 4, !bytes.count.isMultiple(of: 2), bytes[bytes.count / 2] == UInt8(ascii: " ") else {
            return (nil, nil)
        }
        let old = String(decoding: bytes[..<(bytes.count / 2)], as: UTF8.self)
        let new = String(decoding: bytes[(bytes.count / 2 + 1)...], as: UTF8.self)
        return (unquoted(old), unquoted(new))
    }

    /// The name without the quotation marks and escapes of git.
    private static func unquoted(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count > 1, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"") else { return text }
        var out: [UInt8] = []
        var rest = bytes.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
                out.append(byte)
                continue
            }
            let octal = [letter] + rest.prefix(2)
            if octal.count == 3, let value = UInt8(String(decoding: octal, as: UTF8.self), radix: 8) {
                out.append(value)
                rest = rest.dropFirst(2)
            } else {
                out.append(letter == UInt8(ascii: "t") ? 0x09 : letter == UInt8(ascii: "n") ? 0x0A : letter)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The first old line and the numbers of old and new lines in `@@ -3,7 +3,8 @@`.
    private static func ranges(_ line: ArraySlice<UInt8>) -> (start: Int, old: Int, new: Int)? {
        let words = String(decoding: line, as: UTF8.self).split(onByte: UInt8(ascii: " "))
        guard words.count >= 4, words[3].startsWithBytes("@@"), let old = range(words[1], UInt8(ascii: "-")),
            let new = range(words[2], UInt8(ascii: "+"))
        else { return nil }
        return (old.start, old.count, new.count)
    }

    private static func range(_ word: String, _ sign: UInt8) -> (start: Int, count: Int)? {
        guard word.utf8.first == sign else { return nil }
        let numbers = String(decoding: word.utf8.dropFirst(), as: UTF8.self).split(onByte: UInt8(ascii: ","))
        guard let start = numbers.first.flatMap({ Int(digits: $0.utf8) }), numbers.count <= 2 else { return nil }
        guard let last = numbers.dropFirst().first else { return (start, 1) }
        return Int(digits: last.utf8).map { (start, $0) }
    }
}
