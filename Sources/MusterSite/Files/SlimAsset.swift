import MusterText

/// A file of the templates as it is published: a stylesheet without what only its authors need (``SlimStylesheet``), a
/// script without indentation, blank lines and lines of comments; everything else byte for byte.
struct SlimAsset: Sendable {
    let bytes: [UInt8]

    init(_ name: String, _ content: [UInt8]) {
        guard !name.endsWithBytes(".css") else {
            bytes = SlimStylesheet(content).bytes
            return
        }
        guard name.endsWithBytes(".js") else {
            bytes = content
            return
        }
        let lines = content.split(separator: 0x0A)
        // A text that goes over several lines keeps its indentation, and with it the whole file.
        guard lines.allSatisfy({ line in line.count { $0 == UInt8(ascii: "`") } % 2 == 0 }) else {
            bytes = content
            return
        }
        var out: [UInt8] = []
        var isComment = false
        for line in lines {
            let text = line.drop { $0 == 0x20 || $0 == 0x09 }
            if text.starts(with: "/*".utf8) { isComment = true }
            let isKept = !isComment && !text.isEmpty && !text.starts(with: "//".utf8)
            if isComment, SlimAsset.ends(text) { isComment = false }
            if isKept { out += text + [0x0A] }
        }
        bytes = out
    }

    private static func ends(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 2 && line.suffix(2).elementsEqual("*/".utf8)
    }
}
