import MusterText

/// Lines of a calendar. Source: RFC 5545, sections 3.1 and 3.3.11.
enum CalendarText {
    /// The lines as a file: each ends in CR LF, and what is longer than 75 octets goes on in lines that begin with a space.
    static func file(_ lines: [String]) -> [UInt8] { lines.flatMap { folded($0) } }

    /// A property whose value is text: backslashes, semicolons, commas and line ends escaped, other controls left out.
    static func property(_ name: String, _ text: String) -> String { "\(name):\(escaped(text))" }

    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): out += [UInt8(ascii: "\\"), byte]
            case 0x0A: out += "\\n".utf8
            case 0..<0x20, 0x7F: continue
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static let limit = 75

    /// Cut between characters: a byte of the form 10xxxxxx goes on with one.
    private static func folded(_ line: String) -> [UInt8] {
        var rest = Array(line.utf8)[...]
        var out: [UInt8] = []
        var room = limit
        while rest.count > room {
            var cut = rest.startIndex + room
            while rest[cut] & 0xC0 == 0x80, cut > rest.startIndex + 1 { cut -= 1 }
            out += rest[..<cut] + [0x0D, 0x0A, 0x20]
            rest = rest[cut...]
            room = limit - 1
        }
        return out + rest + [0x0D, 0x0A]
    }
}

extension CivilDate {
    /// The day as calendars write it: `20261201`.
    var basicFormat: String { String(decoding: description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self) }
}
