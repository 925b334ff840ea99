import MusterModel
import MusterText
import Testing

@testable import MusterDocuments

private func decode(_ bytes: [UInt8]) throws -> (lines: [String], refusal: Refusal?, ids: [String]) {
    let path = try #require(RelativePath("a.md"))
    let decoded = SourceDecoder.decode(bytes, path: path)
    let lines = decoded.output.lines
    return ((1..<lines.count + 1).map(lines.text), decoded.output.refusal, decoded.diagnostics.map(\.id))
}

private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(text.utf16)
    return units.flatMap { littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
}

@Suite struct SourceDecoderTests {
    @Test("LF, CRLF and CR end lines, also mixed")
    func lineEnds() throws {
        #expect(try decode(Array("a\r\nb\nc\rd\r\r\ne".utf8)).lines == ["a", "b", "c", "d", "", "e"])
    }

    @Test("text after the last line end is a line, nothing is none")
    func lastLine() throws {
        #expect(try decode([]).lines == [])
        #expect(try decode(Array("\n".utf8)).lines == [""])
        #expect(try decode(Array("a\n\n".utf8)).lines == ["a", ""])
    }

    @Test("a byte-order mark is no text")
    func byteOrderMark() throws {
        #expect(try decode([0xEF, 0xBB, 0xBF] + Array("# ä".utf8)).lines == ["# ä"])
    }

    @Test("UTF-16 with a mark is read in both byte orders", arguments: [true, false])
    func sixteenBit(littleEndian: Bool) throws {
        let decoded = try decode(utf16("Grüße 🚢\r\nzwei", littleEndian: littleEndian))
        #expect(decoded.lines == ["Grüße 🚢", "zwei"])
        #expect(decoded.ids == [])
    }

    @Test("half a unit of UTF-16 is a warning, the rest is read")
    func brokenSixteenBit() throws {
        let decoded = try decode(utf16("ab", littleEndian: true) + [0x41])
        #expect(decoded.lines == ["ab"])
        #expect(decoded.ids == ["encoding-broken"])
    }

    @Test("what is not UTF-8 is read as Windows-1252, with the first line that shows it")
    func windows1252() throws {
        let bytes = Array("ok\n".utf8) + [0x93, 0x48, 0x94, 0x20, 0x97, 0x20, 0xE9, 0x81]
        let path = try #require(RelativePath("a.md"))
        let decoded = SourceDecoder.decode(bytes, path: path)
        #expect(decoded.output.lines.text(2) == "“H” — é\u{FFFD}")
        #expect(decoded.diagnostics.map(\.location.line) == [2])
        #expect(decoded.diagnostics.map(\.id) == ["encoding-not-utf8"])
    }

    @Test("a NUL byte refuses the file at its line")
    func nul() throws {
        #expect(try decode(Array("a\nb\0c".utf8)).refusal == Refusal(line: 2, reason: "a NUL byte"))
    }
}
