import MusterText

/// Releases that are counted, in scripts without spaces: `第12次リリース`, `第3期发布`.
enum CountedRelease {
    /// The first such name in a text; nil where none stands.
    static func name(in text: String) -> String? {
        guard let start = text.firstOffset(of: "第") else { return nil }
        let rest = text.bytes(from: start + "第".utf8.count)
        let digits = String(decoding: rest.utf8.prefix { $0.isASCIIDigit }, as: UTF8.self)
        guard !digits.isEmpty else { return nil }
        let tail = rest.bytes(from: digits.utf8.count)
        return endings.first { tail.startsWithBytes($0) }.map { "第" + digits + $0 }
    }

    /// The last word of a text that is an edition of a year or season: `2026年秋版`; nil where there is none.
    static func edition(in text: String) -> String? {
        let word = text.split(onByte: 0x20).last ?? ""
        let digits = word.utf8.prefix { $0.isASCIIDigit }.count
        return digits == 4 && word.endsWithBytes("版") && word.bytes(from: 4).startsWithBytes("年") ? word : nil
    }

    private static let endings = [
        "次リリース", "回リリース", "期リリース", "弾リリース", "次版", "次发布", "期发布", "次上线", "期上线", "批上线",
    ]
}
