import MusterText

/// Paths and addresses that stand in running text.
enum Paths {
    private static let documentExtensions: WordSet = [
        "md", "markdown", "txt", "pdf", "docx", "doc", "odt", "ods", "odp", "rtf", "xlsx", "xls", "pptx", "html", "htm",
        "json", "yaml", "yml",
        "csv", "xml", "rst", "adoc", "log", "mdx", "ipynb", "sarif",
    ]

    /// Lists of packages and inputs of builds, whatever their ending.
    private static let manifests: WordSet = [
        "requirements.txt", "requirements-dev.txt", "constraints.txt", "cmakelists.txt", "package.json",
        "package-lock.json", "composer.json", "tsconfig.json", "pom.xml", "manifest.json", "robots.txt",
    ]

    /// The first path with an extension that a text names, without an anchor.
    static func first(in text: String) -> String? {
        guard text.hasByte(0x2E) else { return nil }
        return words(of: text).first(where: isDocument)
    }

    /// All paths that a text names, in order: words that hold a dot before an extension of a document.
    static func all(in text: String) -> [String] {
        guard text.hasByte(0x2E) else { return [] }
        return words(of: text).filter(isDocument)
    }

    /// Whether a word is a path of a document: it ends in a known extension, or is a test file.
    static func isDocument(_ word: String) -> Bool {
        let bytes = word.utf8.span
        guard let name = fileName(in: bytes), let dot = name.last(where: { bytes[$0] == 0x2E }), dot > name.lowerBound
        else { return false }
        let ending = dot + 1..<name.upperBound
        // "...pdf.json" names how files end, and "requirements.txt" what is installed.
        if bytes[name.lowerBound] == 0x2E, bytes[name.lowerBound + 1] == 0x2E { return false }
        if documentExtensions.contains(PackedWord(lowercasing: bytes, ending)) {
            return !manifests.contains(PackedWord(lowercasing: bytes, name))
        }
        guard (2...4).contains(ending.count), ending.allSatisfy({ bytes[$0].isASCIILetter }) else { return false }
        let stem = word.bytes(name.lowerBound..<dot).asciiLowercased
        return stem.endsWithBytes(".test") || stem.endsWithBytes(".spec") || stem.endsWithBytes("_test")
    }

    /// A path without anchor, query and line number.
    static func withoutAnchor(_ path: String) -> String {
        let end = path.utf8.firstIndex { $0 == 0x23 || $0 == 0x3F } ?? path.utf8.endIndex
        return String(decoding: path.utf8[..<end], as: UTF8.self)
    }

    /// The bytes behind the last slash of a path, without an anchor; nil for what is no path.
    private static func fileName(in bytes: Span<UInt8>) -> Range<Int>? {
        var start = 0
        var end = 0
        while end < bytes.count, bytes[end] != 0x23, bytes[end] != 0x3F {
            if bytes[end] == 0x20 || bytes[end] == 0x2A || bytes[end] == 0x3C { return nil }
            end += 1
            if bytes[end - 1] == 0x2F { start = end }
        }
        return end == 0 ? nil : start..<end
    }

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        let bytes = text.utf8.span
        var from = 0
        // A path has a dot within it; other words are not worth a look.
        while let dot = bytes.firstOffset(of: 0x2E, from: from) {
            var start = dot
            while start > from, !endsWord(bytes[start - 1]) { start -= 1 }
            var end = dot + 1
            while end < bytes.count, !endsWord(bytes[end]) { end += 1 }
            let word = trimmed(start..<end, of: bytes)
            // No dot stands before the one that was found.
            let inner = dot > start ? dot : bytes.firstOffset(of: 0x2E, from: start + 1) ?? end
            let kept = dot >= word.lowerBound ? dot : bytes.firstOffset(of: 0x2E, from: word.lowerBound) ?? end
            if inner < end, kept < word.upperBound {
                words.append(text.bytes(word))
            }
            from = end
        }
        return words
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte.isASCIISpace || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x3B || byte == 0x22
            || byte == 0x60 || byte == 0x5B || byte == 0x5D || byte == 0x7C
    }

    private static func trimmed(_ word: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
        var (start, end) = (word.lowerBound, word.upperBound)
        while end > start, isEndMark(bytes[end - 1]) { end -= 1 }
        while start < end, bytes[start] == 0x27 || bytes[start] == 0x2A { start += 1 }
        return start..<end
    }

    private static func isEndMark(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x3A || byte == 0x27 || byte == 0x2A || byte == 0x21 || byte == 0x3F
    }
}
