import MusterModel
import MusterText

/// What a document settles about its dates: the year of those without one, and the order of day and month.
enum DateHabits {
    /// A reader of dates for a document, by the years that it names and by its undoubted dates.
    static func reader(for document: ParsedDocument) -> DateReader {
        DateReader(year: year(of: document), dayFirst: dayFirst(in: document))
    }

    /// The one year of its full dates; of several the one in path or first lines.
    private static func year(of document: ParsedDocument) -> Int? {
        var years: Set<Int> = []
        var first: Set<Int> = []
        let text = document.lines.bytes.span
        // Of many lines few hold a digit, so each is looked for by its first one.
        var digit = firstDigit(in: text, from: 0)
        for (index, range) in document.lines.ranges.enumerated() {
            guard let next = digit else { break }
            guard next < range.upperBound else { continue }
            digit = firstDigit(in: text, from: range.upperBound)
            guard mayNameYear(text.extracting(range)) else { continue }
            for found in DateReader().all(in: Array(document.lines.bytes[range])) where found.hasYear {
                years.insert(found.date.year)
                if index < 12 { first.insert(found.date.year) }
            }
        }
        if years.count == 1 { return years.first }
        if first.count == 1 { return first.first }
        let named = Set(DateReader().all(in: document.path.text).map(\.date.year))
        if named.count == 1 { return named.first }
        return years.isEmpty ? bareYear(in: document.lines.bytes) : nil
    }

    /// The offset of the first digit from a place on.
    private static func firstDigit(in text: Span<UInt8>, from start: Int) -> Int? {
        var at = start
        while at < text.count {
            if let block = text.sixteenBytes(from: at), block.digits.isEmpty {
                at += 16
                continue
            }
            let end = min(at + 16, text.count)
            if let digit = (at..<end).first(where: { text[$0].isASCIIDigit }) { return digit }
            at = end
        }
        return nil
    }

    /// Whether a line with a digit holds what every date with its year does: four digits in a row, or a letter beyond ASCII (`年`).
    private static func mayNameYear(_ line: Span<UInt8>) -> Bool {
        guard line.isASCII else { return true }
        // Four in a row cover one of any four places.
        var at = 3
        while at < line.count {
            if line[at].isASCIIDigit, digits(around: at, in: line) >= 4 { return true }
            at += 4
        }
        return false
    }

    /// How many digits the run has that a digit stands in.
    private static func digits(around digit: Int, in line: Span<UInt8>) -> Int {
        var (start, end) = (digit, digit + 1)
        while start > 0, line[start - 1].isASCIIDigit { start -= 1 }
        while end < line.count, line[end].isASCIIDigit { end += 1 }
        return end - start
    }

    /// A year that stands alone, if the text names only one in this century.
    private static func bareYear(in bytes: [UInt8]) -> Int? {
        var years: Set<Int> = []
        var at = 0
        let bytes = bytes.span
        while let found = bytes.firstOffset(of: 0x32, from: at), found + 4 <= bytes.count {
            at = found + 1
            guard bytes[found + 1] == 0x30, bytes[found + 2].isASCIIDigit, bytes[found + 3].isASCIIDigit,
                found == 0 || !joinsYear(bytes[found - 1]),
                found + 4 == bytes.count || !bytes[found + 4].isASCIIAlphanumeric
            else { continue }
            years.insert(2000 + Int(bytes[found + 2] - 0x30) * 10 + Int(bytes[found + 3] - 0x30))
            at = found + 4
        }
        return years.count == 1 ? years.first : nil
    }

    /// Whether a byte before digits makes them a part of something longer than a year.
    private static func joinsYear(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x2E || byte == 0x2F || byte == 0x2D
    }

    /// Told by dates in which one number can only be the day, else by a language in which the day always stands first.
    private static func dayFirst(in document: ParsedDocument) -> Bool? {
        let order = order(ofDatesIn: document.lines.bytes)
        guard let order else { return nil }
        guard order.dayFirst == order.monthFirst else { return order.dayFirst }
        if order.dayFirst { return nil }
        if let language = document.frontMatter?.value("lang") ?? document.frontMatter?.value("language") {
            let code = String(decoding: language.asciiLowercased.utf8.prefix(2), as: UTF8.self)
            return dayFirstLanguages.contains(code) ? true : nil
        }
        let text = String(decoding: document.lines.bytes, as: UTF8.self)
        return tellingWords.filter(text.containsBytes).count >= 2 ? true : nil
    }

    private static let dayFirstLanguages: Set<String> = ["de", "fr", "es", "pt", "it", "nl"]

    /// Words of readiness documents in languages that always write the day first; one alone may be a name.
    private static let tellingWords: [String] = [
        "echa", "atum", "chéance", "razo", "ällig", "esponsável", "esponsable", "erantwortlich", "reigabe", "probado",
        "provado", "pprouvé", "ntscheidung", "écision", "ecisión", "ecisão", "irmado", "ssinado", "nterzeichnet",
        "icherheit",
        "alidad", "ualidade", "ualité", "omité", "omitê", "ise en production", "xploitation", "onction", "éunion",
        "ecette",
        "irmas", "lataforma", "esponsable", "nterschrift",
    ]

    /// What the dates `n/n/year` of a text show; nil where it has none.
    private static func order(ofDatesIn bytes: [UInt8]) -> (dayFirst: Bool, monthFirst: Bool)? {
        var dayFirst = false
        var monthFirst = false
        var isAsked = false
        var at = 0
        // Few places have a slash, so each is looked for by its first one.
        while let sign = bytes.span.firstOffset(of: 0x2F, from: at + 1) {
            at = max(at, sign - 2)
            if at + 8 > bytes.count { break }
            guard bytes[at].isASCIIDigit, bytes[at + 1] == 0x2F || bytes[at + 2] == 0x2F,
                at == 0 || !bytes[at - 1].isASCIIAlphanumeric,
                let slash = bytes[at..<min(at + 3, bytes.count)].firstIndex(of: 0x2F),
                let first = Int(digits: bytes[at..<slash]),
                let next = bytes[(slash + 1)..<min(slash + 4, bytes.count)].firstIndex(of: 0x2F),
                let second = Int(digits: bytes[(slash + 1)..<next]), next + 4 < bytes.count,
                bytes[(next + 1)...(next + 4)].allSatisfy(\.isASCIIDigit)
            else {
                at += 1
                continue
            }
            isAsked = true
            if first > 12 { dayFirst = true }
            if second > 12 { monthFirst = true }
            at = next
        }
        return isAsked ? (dayFirst, monthFirst) : nil
    }
}
