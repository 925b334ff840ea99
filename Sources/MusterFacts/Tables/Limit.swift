import MusterText

/// A limit for a measured value: `≥ 0.980`, `at most 7.5`, `höchstens 450 ms`, `不超过 5 分钟`.
struct Limit: Sendable, Equatable {
    enum Side: Sendable { case atLeast, above, atMost, below }

    let side: Side
    let bound: Measure

    /// Nil for a text that is no limit and nothing else, such as a range.
    init?(_ text: String) {
        // Every limit has a number.
        guard text.hasDigit else { return nil }
        let text = text.trimmed
        let lower = text.lowercased()
        let mayOpen = lower.firstByte.map(Self.beginnings.contains) ?? false
        for (words, side) in Self.openings where mayOpen && lower.utf8.count == text.utf8.count {
            guard lower.startsWithBytes(words) else { continue }
            let rest = text.bytes(from: words.utf8.count)
            let isWhole = words.utf8.last.map { $0 >= 0x80 || !$0.isASCIILetter } == true || rest.utf8.first == 0x20
            guard isWhole else { continue }
            guard let bound = Measure(rest.trimmed) else { return nil }
            self.side = side
            self.bound = bound
            return
        }
        for (words, side) in Self.closings where text.endsWithBytes(words) {
            guard let bound = Measure(text.bytes(0..<text.utf8.count - words.utf8.count).trimmed) else { return nil }
            self.side = side
            self.bound = bound
            return
        }
        return nil
    }

    /// Whether a value breaks the limit; nil where the two cannot be compared.
    func isBroken(by value: Measure) -> Bool? {
        guard let (value, bound) = Measure.compared(value, bound) else { return nil }
        switch side {
        case .atLeast: return value < bound
        case .above: return value <= bound
        case .atMost: return value > bound
        case .below: return value >= bound
        }
    }

    /// Longer ones first.
    private static let openings: [(String, Side)] = [
        ("≥", .atLeast), (">=", .atLeast), ("=>", .atLeast), ("⩾", .atLeast), ("≤", .atMost), ("<=", .atMost),
        ("⩽", .atMost), (">", .above), ("<", .below), ("＞", .above), ("＜", .below),
        ("at least", .atLeast), ("minimum", .atLeast), ("min.", .atLeast), ("min", .atLeast),
        ("no less than", .atLeast),
        ("not less than", .atLeast), ("more than", .above), ("at most", .atMost), ("maximum", .atMost),
        ("max.", .atMost),
        ("max", .atMost), ("no more than", .atMost), ("not more than", .atMost), ("up to", .atMost),
        ("less than", .below), ("under", .below), ("below", .below), ("mindestens", .atLeast), ("höchstens", .atMost),
        ("maximal", .atMost), ("minimal", .atLeast), ("bis zu", .atMost), ("unter", .below), ("über", .above),
        ("au moins", .atLeast), ("au plus", .atMost), ("moins de", .below), ("plus de", .above), ("al menos", .atLeast),
        ("como mínimo", .atLeast), ("mínimo", .atLeast), ("como máximo", .atMost), ("máximo", .atMost),
        ("pelo menos", .atLeast), ("no mínimo", .atLeast), ("no máximo", .atMost), ("até", .atMost), ("hasta", .atMost),
        ("menos de", .below), ("不低于", .atLeast), ("不少于", .atLeast), ("不超过", .atMost), ("不高于", .atMost),
        ("不大于", .atMost), ("小于", .below), ("低于", .below), ("大于", .above), ("高于", .above),
    ]

    /// The first bytes of the openings.
    private static let beginnings = Set(openings.compactMap(\.0.firstByte))

    private static let closings: [(String, Side)] = [
        ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost), ("未満", .below), ("or more", .atLeast),
        ("or less", .atMost), ("or fewer", .atMost), ("oder mehr", .atLeast), ("oder weniger", .atMost),
    ]
}

/// A number with its unit at the head of a text: `11 350`, `94,6 %`, `0.982`, `312 ms`.
struct Measure: Sendable, Equatable {
    /// The digits with the signs between them, spaces left out.
    private let digits: String
    /// What follows, in lower case, up to the next space; empty for a bare number.
    let unit: String

    /// Nil for a text that begins with no number, or goes on with another one.
    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        for sign in ["~", "≈", "ca. "] where bytes.starts(with: sign.utf8) { bytes = bytes.dropFirst(sign.utf8.count) }
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        guard bytes.first?.isASCIIDigit ?? false else { return nil }
        var digits: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        while let (part, length) = Self.next(in: bytes) {
            digits += part
            bytes = bytes.dropFirst(length)
        }
        let rest = String(decoding: bytes, as: UTF8.self).trimmed
        guard rest.utf8.first.map({ !$0.isASCIIDigit && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "-") }) ?? true,
            !rest.startsWithBytes("of "), !rest.startsWithBytes("–"), !rest.startsWithBytes("von "),
            !rest.startsWithBytes("de ") || !rest.hasDigit
        else { return nil }
        self.digits = String(decoding: digits, as: UTF8.self)
        unit =
            FoldedText(rest.split(onByte: 0x20).first ?? "").text.isEmpty
            ? rest.split(onByte: 0x20).first ?? "" : FoldedText(rest.split(onByte: 0x20).first ?? "").text
    }

    /// Digits, or a sign or space between groups of them, at the head.
    private static func next(in bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        guard let first = bytes.first else { return nil }
        if first.isASCIIDigit { return ([first], 1) }
        for space in [" ", "\u{A0}", "\u{202F}", "\u{2009}"] where bytes.starts(with: space.utf8) {
            let group = bytes.dropFirst(space.utf8.count).prefix { $0.isASCIIDigit }
            return group.count == 3 ? (Array(group), space.utf8.count + 3) : nil
        }
        guard first == UInt8(ascii: ".") || first == UInt8(ascii: ","), bytes.dropFirst().first?.isASCIIDigit ?? false
        else { return nil }
        return ([first], 1)
    }

    /// Two measures as numbers; nil where their units differ, or nobody can tell a point of thousands from one of parts.
    static func compared(_ left: Measure, _ right: Measure) -> (Double, Double)? {
        guard left.unit == right.unit || left.unit.isEmpty || right.unit.isEmpty, let one = left.number,
            let other = right.number, one.isDoubtful == other.isDoubtful || one.value == 0 || other.value == 0
        else { return nil }
        return (one.value, other.value)
    }

    /// The number, and whether its only point or comma stands before three digits, where it may part thousands.
    private var number: (value: Double, isDoubtful: Bool)? {
        let signs = digits.utf8.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        guard let last = signs.last else { return Double(digits).map { ($0, false) } }
        let groups = digits.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        let tail = groups.last?.count ?? 0
        if signs.count > 1 {
            let isThousands = signs.allSatisfy { $0 == last }
            let whole = groups.dropLast(isThousands ? 0 : 1).map { String(decoding: Array($0), as: UTF8.self) }.joined()
            let part = isThousands ? "" : "." + (groups.last.map { String(decoding: Array($0), as: UTF8.self) } ?? "")
            return Double(whole + part).map { ($0, false) }
        }
        let plain = String(
            decoding: digits.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
        let isDoubtful = tail == 3 && groups.first?.elementsEqual("0".utf8) == false
        return Double(plain).map { ($0, isDoubtful) }
    }
}
