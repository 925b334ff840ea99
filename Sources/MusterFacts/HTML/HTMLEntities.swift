import MusterText

/// Decodes character references (`&amp;`, `&#10003;`, `&#x2713;`).
enum HTMLEntities {
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": " ",
        "thinsp": " ", "shy": "", "ndash": "–", "mdash": "—", "hellip": "…", "middot": "·", "bull": "•",
        "check": "✓", "checkmark": "✓", "cross": "✗", "ballot": "☐", "square": "□", "squ": "□", "Square": "□",
        "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "times": "×",
        "rarr": "→", "larr": "←", "ge": "≥", "le": "≤", "plusmn": "±", "deg": "°", "sect": "§", "copy": "©",
        "reg": "®", "trade": "™", "vert": "|", "lowbar": "_", "ast": "*", "lsqb": "[", "rsqb": "]", "num": "#",
        "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "ccedil": "ç", "egrave": "è",
        "eacute": "é", "ecirc": "ê", "euml": "ë", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ",
        "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "ugrave": "ù", "uacute": "ú", "ucirc": "û",
        "uuml": "ü", "szlig": "ß", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É", "Agrave": "À",
    ]

    /// The text with its references decoded; a reference that nobody knows stays as it is written.
    static func decoded(_ text: ArraySlice<UInt8>) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var out: [UInt8] = []
        var rest = text
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            out += rest[..<start]
            rest = rest[(start + 1)...]
            let name = rest.prefix(32).prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "#") }
            guard rest[name.endIndex...].first == UInt8(ascii: ";"), let letter = letter(name) else {
                out.append(UInt8(ascii: "&"))
                continue
            }
            out += letter.utf8
            rest = rest[(name.endIndex + 1)...]
        }
        return String(decoding: out + rest, as: UTF8.self)
    }

    private static func letter(_ name: ArraySlice<UInt8>) -> String? {
        guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
        let digits = name.dropFirst()
        let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard number.utf8.count <= 8, let value = UInt32(number, radix: isHex ? 16 : 10), value != 0 else { return nil }
        return Unicode.Scalar(value).map { String($0) }
    }
}
