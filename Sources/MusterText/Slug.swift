extension String {
    /// The text as one segment of an address: ASCII letters in lower case, digits, dots and underscores kept, letters
    /// of other scripts kept as they are, everything else folded to single hyphens; `fallback` when nothing is left.
    public func slug(orElse fallback: String = "item") -> String {
        var out: [UInt8] = []
        for scalar in lowercased().unicodeScalars {
            let keeps =
                scalar.isASCII
                ? UInt8(ascii: scalar).isASCIIAlphanumeric || scalar == "." || scalar == "_"
                : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if keeps {
                out += String(scalar).utf8
            } else if let last = out.last, last != UInt8(ascii: "-") {
                out.append(UInt8(ascii: "-"))
            }
        }
        while let last = out.last, last == UInt8(ascii: "-") || last == UInt8(ascii: ".") { out.removeLast() }
        while let first = out.first, first == UInt8(ascii: ".") { out.removeFirst() }
        return out.isEmpty ? fallback : String(decoding: out.prefix(120), as: UTF8.self)
    }
}
