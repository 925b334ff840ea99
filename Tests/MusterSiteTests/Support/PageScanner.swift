import MusterText

/// What a test wants to know of a page: its addresses, ids and tags, found by scanning bytes.
struct PageScanner {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The values of all attributes of this name, as written, in order.
    func values(of attribute: String) -> [String] {
        offsets(of: " \(attribute)=\"").map { offset in
            let start = offset + attribute.utf8.count + 3
            return String(decoding: bytes[start...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
    }

    /// How often these bytes occur.
    func count(of needle: String) -> Int { offsets(of: needle).count }

    private func offsets(of needle: String) -> [Int] {
        let needle = Array(needle.utf8)
        guard let first = needle.first, bytes.count >= needle.count else { return [] }
        return (0...bytes.count - needle.count).filter { offset in
            bytes[offset] == first && bytes[offset..<offset + needle.count].elementsEqual(needle)
        }
    }

    /// The file within the site and the `id` that a link of the page at `path` leads to; nil for one that leaves the site.
    static func target(of href: String, from path: RelativePath) -> (file: String, anchor: String?)? {
        if href.startsWithBytes("https:") || href.startsWithBytes("http:") || href.startsWithBytes("mailto:") {
            return nil
        }
        let parts = href.split(onByte: UInt8(ascii: "#"))
        let anchor = parts.count > 1 ? decoded(parts[1]) : nil
        if parts[0].isEmpty { return (path.text, anchor) }
        let file = parts[0].endsWithBytes("/") ? parts[0] + "index.html" : parts[0]
        let resolved = RelativePath(decoded(file), relativeTo: path.parent)?.text
        return (resolved ?? "outside of the site: \(href)", anchor)
    }

    private static func decoded(_ text: String) -> String {
        var out: [UInt8] = []
        var bytes = Array(text.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
            {
                out.append(code)
                bytes = bytes.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
