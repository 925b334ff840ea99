/// Puts letters and the marks after them together, as texts from some systems write them apart.
///
/// `e` and U+0301 become `é`, as in normalisation form C; of the letters that European languages and Japanese write.
enum LetterComposition {
    /// For each mark, lower-case letters and what they are with it.
    private static let rows: [(mark: UInt32, letters: String, composed: String)] = [
        (0x300, "aeioun", "àèìòùǹ"),
        (0x301, "aeiouyclnrszg", "áéíóúýćĺńŕśźǵ"),
        (0x302, "aeiouycghjsw", "âêîôûŷĉĝĥĵŝŵ"),
        (0x303, "aeionuy", "ãẽĩõñũỹ"),
        (0x306, "aegiou", "ăĕğĭŏŭ"),
        (0x307, "cegz", "ċėġż"),
        (0x308, "aeiouy", "äëïöüÿ"),
        (0x30A, "au", "åů"),
        (0x30B, "ou", "őű"),
        (0x30C, "cdenrstzgl", "čďěňřšťžǧľ"),
        (0x327, "cstgklnr", "çşţģķļņŗ"),
        (0x328, "aeiu", "ąęįų"),
        (
            0x3099, "かきくけこさしすせそたちつてとはひふへほうカキクケコサシスセソタチツテトハヒフヘホウ",
            "がぎぐげござじずぜぞだぢづでどばびぶべぼゔガギグゲゴザジズゼゾダヂヅデドバビブベボヴ"
        ),
        (0x309A, "はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    ]

    private static let table: [UInt64: Unicode.Scalar] = {
        var table: [UInt64: Unicode.Scalar] = [:]
        for row in rows {
            for (letter, whole) in zip(row.letters.unicodeScalars, row.composed.unicodeScalars) {
                table[key(letter, row.mark)] = whole
            }
            for (letter, whole) in zip(
                row.letters.uppercased().unicodeScalars, row.composed.uppercased().unicodeScalars)
            where letter != whole {
                table[key(letter, row.mark)] = whole
            }
        }
        return table
    }()

    private static func key(_ letter: Unicode.Scalar, _ mark: UInt32) -> UInt64 {
        UInt64(letter.value) << 32 | UInt64(mark)
    }

    /// Whether a text may hold a mark: U+0300 to U+037F, U+3099 or U+309A. Kana begin with the byte of the last two.
    fileprivate static func mayStand(in text: Span<UInt8>) -> Bool {
        if text.isASCII { return false }
        for at in text.indices {
            switch text[at] {
            case 0xCC, 0xCD: return true
            case 0xE3 where at + 2 < text.count && text[at + 1] == 0x82 && (0x99...0x9A).contains(text[at + 2]):
                return true
            case _: continue
            }
        }
        return false
    }

    fileprivate static func composed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let letter = last, let whole = table[key(letter, scalar.value)] {
                scalars.removeLast()
                scalars.append(whole)
                last = whole
            } else {
                scalars.append(scalar)
                last = scalar
            }
        }
        return String(scalars)
    }
}

extension ArraySlice<UInt8> {
    /// The same text with letters and the marks after them as one letter each; these very bytes for almost every text.
    public var composed: ArraySlice<UInt8> {
        guard LetterComposition.mayStand(in: span) else { return self }
        return Array(LetterComposition.composed(String(decoding: self, as: UTF8.self)).utf8)[...]
    }
}

extension String {
    /// The text with letters and the marks after them as one letter each; the same text for almost every text.
    public var composed: String {
        lendingBytes { LetterComposition.mayStand(in: $0) } ? LetterComposition.composed(self) : self
    }
}
