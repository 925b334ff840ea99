/// An address that a published page may link to.
///
/// Decided by an allow-list over bytes: `https`, `http`, `mailto`, a path without a scheme, or `#fragment`. Control
/// bytes, backslashes, protocol-relative addresses and user information are refused, whatever a browser makes of them.
public struct SafeURL: Hashable, Sendable {
    /// The address, percent-encoded where it held bytes that an address may not hold; still to be escaped for HTML.
    public let text: String
    /// Whether the address leaves the site: it has a scheme.
    public let isExternal: Bool

    /// The address, or nil when it is not one that Muster links to. Leading and trailing white space is ignored.
    public init?(_ raw: String) {
        let bytes = Array(raw.trimmed.utf8)
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }),
            !bytes.starts(with: "//".utf8)
        else { return nil }
        switch SafeURL.scheme(of: bytes) {
        case nil:
            isExternal = false
        case "http", "https":
            guard SafeURL.hasHostWithoutUser(bytes) else { return nil }
            isExternal = true
        case "mailto":
            isExternal = true
        default:
            return nil
        }
        text = SafeURL.encoded(bytes)
    }

    /// The text with each percent-encoded byte as it is; what would be no UTF-8 then is repaired.
    public static func percentDecoded(_ text: String) -> String {
        var out: [UInt8] = []
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
                let high = hexadecimalValue(bytes[at + 1]), let low = hexadecimalValue(bytes[at + 2])
            {
                out.append(high << 4 | low)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 0x41 + 10
        default: nil
        }
    }

    /// What stands before the first `:`, in lower case, when no `/`, `?` or `#` comes before it.
    private static func scheme(of bytes: [UInt8]) -> String? {
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: ":"): return String(decoding: bytes[..<offset].map(\.asciiLowercased), as: UTF8.self)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
            // An entity that a later decoder would turn into a colon.
            case UInt8(ascii: "&"): return "&"
            default: continue
            }
        }
        return nil
    }

    private static func hasHostWithoutUser(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let rest = bytes[(colon + 1)...]
        guard rest.starts(with: "//".utf8) else { return false }
        let host = rest.dropFirst(2).prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        return !host.isEmpty && !host.contains(UInt8(ascii: "@"))
    }

    private static func encoded(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        let host = hostRange(bytes)
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: out.append(byte)
            // Square brackets stand around an address of numbers, and nowhere else in an address.
            case 0x5B where host.contains(offset), 0x5D where host.contains(offset): out.append(byte)
            default:
                out.append(UInt8(ascii: "%"))
                out += Escape.hexadecimal(UInt32(byte), digits: 2, uppercase: true)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Where the host and port of an address stand; empty for one without.
    private static func hostRange(_ bytes: [UInt8]) -> Range<Int> {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[(colon + 1)...].starts(with: "//".utf8) else {
            return 0..<0
        }
        let end = bytes[(colon + 3)...].firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        return colon + 3..<(end ?? bytes.count)
    }
}
