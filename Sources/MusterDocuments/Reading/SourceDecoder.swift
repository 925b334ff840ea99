import MusterModel
import MusterText

/// A file as lines of UTF-8, with what stands against parsing it.
struct DecodedSource: Sendable {
    var lines: SourceLines
    /// Why the file cannot be parsed; nil when it can.
    var refusal: Refusal?
}

extension SourceLines {
    /// The lines of a file as the parser sees them, whatever its encoding and line ends: to show one of them again.
    public init(decoding bytes: [UInt8], path: RelativePath) {
        self = SourceDecoder.decode(bytes, path: path).output.lines
    }
}

/// Turns the bytes of a file into lines of UTF-8.
enum SourceDecoder {
    /// The lines of a file in UTF-8, UTF-16 with a byte-order mark, or, when it is neither, Windows-1252.
    ///
    /// A NUL byte refuses the file. May add `encoding-not-utf8` and `encoding-broken` (warnings).
    static func decode(_ bytes: [UInt8], path: RelativePath) -> Diagnosed<DecodedSource> {
        let decoded = utf8(of: bytes, path: path)
        let lines = SourceLines(splitting: decoded.output)
        let refusal = decoded.output.span.firstOffset(of: 0).map {
            Refusal(line: lines.number(ofLineAt: $0), reason: "a NUL byte")
        }
        return Diagnosed(DecodedSource(lines: lines, refusal: refusal), diagnostics: decoded.diagnostics)
    }

    private static func utf8(of bytes: [UInt8], path: RelativePath) -> Diagnosed<[UInt8]> {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return eightBit(Array(bytes.dropFirst(3)), path: path) }
        if bytes.starts(with: [0xFF, 0xFE]) { return sixteenBit(bytes, isLittleEndian: true, path: path) }
        if bytes.starts(with: [0xFE, 0xFF]) { return sixteenBit(bytes, isLittleEndian: false, path: path) }
        return eightBit(bytes, path: path)
    }

    private static func eightBit(_ bytes: [UInt8], path: RelativePath) -> Diagnosed<[UInt8]> {
        if String(validating: bytes, as: UTF8.self) != nil { return Diagnosed(bytes) }
        let warning = Diagnostic(
            id: "encoding-not-utf8", severity: .warning,
            message: "The document is not valid UTF-8 and was read as Windows-1252",
            location: SourceLocation(path: path, line: firstInvalidLine(bytes)),
            help: "Save the document as UTF-8.")
        return Diagnosed(Windows1252.utf8(of: bytes), diagnostics: [warning])
    }

    /// UTF-8 never lets a line feed stand within a character, so each line can be checked by itself.
    private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
        let lines = SourceLines(splitting: bytes)
        let broken = lines.ranges.firstIndex { String(validating: bytes[$0], as: UTF8.self) == nil }
        return (broken ?? 0) + 1
    }

    private static func sixteenBit(_ bytes: [UInt8], isLittleEndian: Bool, path: RelativePath) -> Diagnosed<[UInt8]> {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
            isLittleEndian
                ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
                : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
        }
        let isWhole = bytes.count.isMultiple(of: 2) && String(validating: units, as: UTF16.self) != nil
        let text = Array(String(decoding: units, as: UTF16.self).utf8)
        guard !isWhole else { return Diagnosed(text) }
        let warning = Diagnostic(
            id: "encoding-broken", severity: .warning,
            message: "The document is not valid UTF-16; what could not be read shows as U+FFFD",
            location: SourceLocation(path: path, line: 1), help: "Save the document as UTF-8.")
        return Diagnosed(text, diagnostics: [warning])
    }
}
