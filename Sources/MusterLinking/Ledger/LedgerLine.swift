import MusterText

/// One line of a ledger: a word, what it is about, fields, and the seal of lines that only Muster writes.
///
///     issue ki-003 in=content/known-issues.md words=8f14e45fceea167a gates=launch-v1.0.0 title="Sync stops" ~1b2c3d4e
struct LedgerLine: Equatable {
    var word: String
    var subject: String
    /// In the order written, no name twice, no empty name.
    var fields: [(name: String, value: String)]

    init(_ word: String, _ subject: String, _ fields: [(name: String, value: String?)] = []) {
        self.word = word
        self.subject = subject
        self.fields = fields.compactMap { field in field.value.map { (field.name, $0) } }
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    static func == (left: LedgerLine, right: LedgerLine) -> Bool { left.text.hasSameBytes(as: right.text) }

    /// The line without its seal.
    var text: String {
        let parts = [word, LedgerLine.written(subject)] + fields.map { "\($0.name)=\(LedgerLine.written($0.value))" }
        return parts.joined(separator: " ")
    }

    /// The line with its seal.
    var sealed: String { "\(text) ~\(LedgerLine.seal(of: text))" }

    /// A digest of the line's own words: a line that was changed by hand or by accident does not bear it any more.
    private static func seal(of text: String) -> String { Fingerprint.of(["muster-ledger 1", text], digits: 8) }

    // MARK: Reading

    /// Why a line could not be read.
    enum Mistake: Error {
        case malformed(String)
        /// The seal is not that of the words before it.
        case altered
        case unsealed
    }

    /// Reads a line, without its line end.
    ///
    /// - Parameter needsSeal: whether a line of this word must bear its seal; a seal that is there must always hold.
    init(reading line: String, needsSeal: (String) -> Bool) throws(Mistake) {
        var parts = try LedgerLine.parts(of: line)
        var seal: String?
        if let last = parts.last, !last.isQuoted, last.text.startsWithBytes("~") {
            seal = String(decoding: last.text.utf8.dropFirst(), as: UTF8.self)
            parts.removeLast()
        }
        guard parts.count >= 2, !parts[0].text.isEmpty, !parts[1].text.isEmpty else {
            throw .malformed("a line has a word, a name and fields")
        }
        word = parts[0].text
        subject = parts[1].text
        fields = []
        for part in parts.dropFirst(2) {
            guard let name = part.name, !name.isEmpty, self[name] == nil else {
                throw .malformed("fields are written name=value, each once")
            }
            fields.append((name, part.text))
        }
        if let seal {
            guard seal.hasSameBytes(as: LedgerLine.seal(of: text)), line.hasSameBytes(as: sealed) else {
                throw .altered
            }
        } else if needsSeal(word) {
            throw .unsealed
        }
    }

    private struct Part {
        /// What stands before the equals sign; nil for a part without one.
        var name: String?
        var text: String
        var isQuoted: Bool
    }

    /// The parts between single spaces; a space within quotes parts nothing.
    private static func parts(of line: String) throws(Mistake) -> [Part] {
        let bytes = Array(line.utf8)
        var parts: [Part] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == 0x20 {
                at += 1
                continue
            }
            parts.append(try part(of: bytes, from: &at))
        }
        return parts
    }

    private static func part(of bytes: [UInt8], from at: inout Int) throws(Mistake) -> Part {
        var name: String?
        var text: [UInt8] = []
        var isQuoted = false
        while at < bytes.count, bytes[at] != 0x20 {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                guard text.isEmpty, !isQuoted else { throw .malformed("a quote begins within a word") }
                text = try quoted(bytes, from: &at)
                isQuoted = true
            } else if isQuoted {
                throw .malformed("something follows a closing quote")
            } else if byte == UInt8(ascii: "="), name == nil {
                name = String(decoding: text, as: UTF8.self)
                text = []
                at += 1
            } else {
                text.append(byte)
                at += 1
            }
        }
        return Part(name: name, text: String(decoding: text, as: UTF8.self), isQuoted: isQuoted)
    }

    /// What stands between quotes; leaves `at` behind the closing one.
    private static func quoted(_ bytes: [UInt8], from at: inout Int) throws(Mistake) -> [UInt8] {
        var out: [UInt8] = []
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return out }
            guard byte == UInt8(ascii: "\\") else {
                out.append(byte)
                continue
            }
            guard at < bytes.count else { break }
            let escaped = bytes[at]
            at += 1
            if escaped == UInt8(ascii: "u") {
                out += try scalar(bytes, from: &at)
            } else {
                out.append(escaped)
            }
        }
        throw .malformed("a quote is not closed")
    }

    /// The UTF-8 of a scalar written `{hex}`.
    private static func scalar(_ bytes: [UInt8], from at: inout Int) throws(Mistake) -> [UInt8] {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "{"),
            let end = bytes[at...].prefix(10).firstIndex(of: UInt8(ascii: "}")),
            let value = UInt32(String(decoding: bytes[(at + 1)..<end], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw .malformed("an escape is not written \\u{hex}") }
        at = end + 1
        return Array(String(scalar).utf8)
    }

    // MARK: Writing

    /// A value as it is written: bare where it can be, else between quotes.
    private static func written(_ value: String) -> String {
        let isBare = !value.isEmpty && value.utf8.first != UInt8(ascii: "~") && value.unicodeScalars.allSatisfy(isPlain)
        guard !isBare else { return value }
        return "\"" + value.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            return UInt8(ascii: scalar).isASCIIAlphanumeric || "._/-+:@,%&()!~*;$'".unicodeScalars.contains(scalar)
        }
        return !isUnseen(scalar)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        default: isUnseen(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
    }

    /// Whether a reader of the file would not see the scalar, or take it for the end of a line.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
            || Escape.isInvisibleControl(scalar)
    }
}
