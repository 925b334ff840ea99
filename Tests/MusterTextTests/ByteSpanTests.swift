import Testing

@testable import MusterText

/// Bytes are looked at eight and sixteen at a time; whatever stands on the seams must be found as one by one.
@Suite struct ByteSpanTests {
    /// Texts of every length up to a few blocks, with the bytes that are looked for at changing places.
    private static let texts: [[UInt8]] = (0...40).flatMap { count in
        (0..<12).map { seed in (0..<count).map { letters[($0 * 5 + seed * 7 + $0 * seed) % letters.count] } }
    }

    private static let letters = Array("ab c1.\u{0}é-Zz".utf8)

    @Test("a byte is found at its first place from any offset")
    func oneByte() {
        for text in Self.texts {
            for start in 0...text.count + 1 {
                for byte in [UInt8(ascii: "."), 0x20, 0, 0xC3] {
                    let expected = (start..<max(start, text.count)).first { text[$0] == byte }
                    #expect(text.span.firstOffset(of: byte, from: start) == expected)
                }
            }
        }
    }

    @Test("several bytes are found at their first place from any offset")
    func severalBytes() {
        for text in Self.texts {
            for needle in [Array("c1".utf8), Array("1.\u{0}".utf8), Array("é".utf8), [0x20, 0]] {
                for start in 0...text.count {
                    let expected = (start..<max(start, text.count)).first { text[$0...].starts(with: needle) }
                    #expect(text.span.firstOffset(of: needle.span, from: start) == expected)
                }
            }
        }
    }

    @Test("a word ends at the first space or byte beyond ASCII, or with the text")
    func ends() {
        for text in Self.texts {
            for start in text.indices {
                let expected = (start..<text.count).first { text[$0] == 0x20 || text[$0] >= 0x80 } ?? text.count
                #expect(text.span.endOfWord(from: start) == expected)
            }
        }
    }

    @Test("digits and bytes beyond ASCII are seen wherever they stand")
    func kinds() {
        for text in Self.texts {
            #expect(text.span.hasDigit == text.contains { (0x30...0x39).contains($0) })
            #expect(text.span.isASCII == text.allSatisfy { $0 < 0x80 })
        }
    }

    @Test("eight bytes are lent from any offset, noughts behind the end")
    func eight() {
        for text in Self.texts {
            for start in 0...text.count + 1 {
                let expected = (0..<8).reduce(UInt64(0)) { number, at in
                    start + at < text.count ? number | UInt64(text[start + at]) << UInt64(8 * at) : number
                }
                #expect(text.span.eightBytes(from: start) == expected)
            }
        }
    }

    @Test("of sixteen bytes each is found that is such a one, wherever it stands")
    func sixteen() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<16 {
                var bytes = Array(repeating: UInt8(ascii: " "), count: 16)
                bytes[place] = byte
                guard let block = bytes.span.sixteenBytes(from: 0) else {
                    Issue.record("There are sixteen bytes")
                    return
                }
                #expect(block.digits.isEmpty == !byte.isASCIIDigit)
                #expect(block.letters.isEmpty == !byte.isASCIILetter)
                #expect(block.bytesBeyondASCII.isEmpty == (byte < 0x80))
                #expect(block.bytes(equalTo: 0x2E).isEmpty == (byte != 0x2E))
                #expect(block.bytes(equalTo: 0x7C, butFor: 0x02).isEmpty == (byte != 0x7C && byte != 0x7E))
                #expect(block.bytes(upTo: 0x1F).isEmpty == (byte > 0x1F))
                #expect((block.digits | block.letters).isEmpty == !byte.isASCIIAlphanumeric)
            }
        }
    }

    @Test("sixteen bytes are lent from any offset, and none where there are fewer")
    func fewer() {
        let bytes = Array("0123456789 of words and more".utf8)
        for start in -1...bytes.count + 1 {
            let block = bytes.span.sixteenBytes(from: start)
            #expect((block == nil) == (start < 0 || start + 16 > bytes.count))
            for place in 0..<16 { #expect(block.map { $0[place] == bytes[start + place] } ?? true) }
        }
    }

    @Test("all bytes are asked in blocks of sixteen, and none where there are fewer")
    func blocks() {
        for count in 0...50 {
            for place in 0..<max(1, count) {
                var bytes = Array(repeating: UInt8(ascii: "a"), count: count)
                if count > 0 { bytes[place] = UInt8(ascii: "|") }
                let isFound = bytes.span.anySixteenBytes { !$0.bytes(equalTo: UInt8(ascii: "|")).isEmpty }
                #expect(isFound == (count < 16 ? nil : true))
                let isOther = bytes.span.anySixteenBytes { !$0.bytes(equalTo: UInt8(ascii: "-")).isEmpty }
                #expect(isOther == (count < 16 ? nil : false))
            }
        }
    }

    @Test("the first and the last byte of a text are told, of short texts and of long ones")
    func outermost() {
        for count in 0...20 {
            let text = String(repeating: "é", count: count)
            #expect(text.firstByte == (count == 0 ? nil : 0xC3))
            #expect(text.lastByte == (count == 0 ? nil : 0xA9))
        }
    }

    @Test("texts are ordered by their bytes, a beginning before what goes on")
    func order() {
        let texts = Self.texts.filter { String(validating: $0, as: UTF8.self) != nil }
        for (left, right) in zip(texts, texts.reversed()) {
            let expected = left.lexicographicallyPrecedes(right)
            #expect(
                bytewiseLess(String(decoding: left, as: UTF8.self), String(decoding: right, as: UTF8.self)) == expected)
        }
        #expect(bytewiseLess("docs/a", "docs/ab") && !bytewiseLess("docs/ab", "docs/a"))
        #expect(bytewiseLess("docs/long/a", "docs/long/é") && !bytewiseLess("same name", "same name"))
    }
}
