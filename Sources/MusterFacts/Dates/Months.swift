/// The names of months in several languages, in lower case.
enum Months {
    private static let names: [String: Int] = {
        let table: [[String]] = [
            ["january", "jan", "enero", "ene", "janeiro", "janvier", "januar", "jänner"],
            ["february", "feb", "febrero", "fevereiro", "fev", "février", "februar"],
            ["march", "mar", "marzo", "março", "mars", "märz"],
            ["april", "apr", "abril", "abr", "avril"],
            ["may", "mayo", "maio", "mai"],
            ["june", "jun", "junio", "junho", "juin", "juni"],
            ["july", "jul", "julio", "julho", "juillet", "juli"],
            ["august", "aug", "agosto", "ago", "août"],
            ["september", "sep", "sept", "septiembre", "setembro", "septembre"],
            ["october", "oct", "octubre", "outubro", "octobre", "oktober", "okt"],
            ["november", "nov", "noviembre", "novembro", "novembre"],
            ["december", "dec", "diciembre", "dic", "dezembro", "dez", "décembre", "dezember"],
        ]
        var names: [String: Int] = [:]
        for (index, words) in table.enumerated() {
            for word in words { names[word] = index + 1 }
        }
        return names
    }()

    /// Whether any name of a month begins with a letter, in lower case.
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "j"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "a"), UInt8(ascii: "s"),
            UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "d"), UInt8(ascii: "e"):
            true
        case _: false
        }
    }

    /// 1 to 12, or nil when the word is no month.
    static func number(of word: String) -> Int? { names[word] }
}
