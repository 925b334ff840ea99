import MusterText

/// Roman numerals as they count the items of a list.
enum RomanNumeral {
    /// The value of a numeral up to 39 in one case; nil for anything else.
    static func value(_ letters: ArraySlice<UInt8>) -> Int? {
        let isLower = letters.allSatisfy { $0.asciiLowercased == $0 }
        let isUpper = letters.allSatisfy { $0.asciiLowercased != $0 }
        guard isLower || isUpper, let units = units.firstIndex(of: afterTens(letters)) else { return nil }
        let value = tens(letters) * 10 + units
        return (1...39).contains(value) ? value : nil
    }

    private static let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]

    private static func tens(_ letters: ArraySlice<UInt8>) -> Int {
        letters.prefix { $0.asciiLowercased == UInt8(ascii: "x") }.count
    }

    private static func afterTens(_ letters: ArraySlice<UInt8>) -> String {
        String(decoding: letters.dropFirst(tens(letters)).map(\.asciiLowercased), as: UTF8.self)
    }
}
