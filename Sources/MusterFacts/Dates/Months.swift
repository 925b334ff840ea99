import MusterText

/// The numbers of months by their names in several languages, in lower case.
enum Months {
    private static let names: [String: Int] = {
        var names: [String: Int] = [:]
        for (index, words) in CalendarWords.months.enumerated() {
            for word in words { names[word] = index + 1 }
        }
        return names
    }()

    /// Whether any name of a month may begin with two bytes, in either case.
    static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool { beginnings[beginning(first, second)] }

    /// By five bits of either byte, which are the same for both cases of a letter.
    private static let beginnings: [Bool] = {
        var known = [Bool](repeating: false, count: 1 << 10)
        for name in names.keys + ["set", "out"] {
            let bytes = Array(name.utf8)
            known[beginning(bytes[0], bytes[1])] = true
        }
        return known
    }()

    private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first & 31) << 5 | Int(second & 31)
    }

    /// 1 to 12 for short names that are words of other languages too ("set", "out"); nil for others.
    static func shortNumber(of word: String) -> Int? { word == "set" ? 9 : word == "out" ? 10 : nil }

    /// 1 to 12, or nil when the word is no month.
    static func number(of word: String) -> Int? { names[word] }
}
