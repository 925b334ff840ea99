import MusterModel
import MusterText

/// Reads the days that a text names, in the forms that documents use; nothing is guessed: a day that is not certain is
/// no day.
///
///     2031-05-02 · 2031/5/2 · 2.5.2031 · 02/05/2031 (by the document's habit) · May 2, 2031 · 2nd May 2031 · Tue Oct 6
///     2031年5月2日 · 5/2（火） · 2 de mayo de 2031 · 2. Mai 2031 · 1er mai 2031 · 2-May-31 · 2.–5. Mai 2031
struct DateReader: Sendable {
    /// The year for dates that name none; nil when the document does not settle it.
    let year: Int?
    /// Whether `03/04/2031` is the third of April: nil when the document does not settle it.
    let dayFirst: Bool?

    init(year: Int? = nil, dayFirst: Bool? = nil) {
        self.year = year
        self.dayFirst = dayFirst
    }

    /// A day found in a text and the bytes that name it.
    struct Found: Sendable, Equatable {
        let date: CivilDate
        let range: Range<Int>
        /// Whether the text names the year too.
        let hasYear: Bool
    }

    /// The first day that a text names.
    func first(in text: String) -> CivilDate? { all(in: text).first?.date }

    /// The last day that a text names: the end of a range.
    func last(in text: String) -> CivilDate? { all(in: text).last?.date }

    /// All days that a text names, in order.
    func all(in text: String) -> [Found] {
        text.hasDigit ? all(in: Array(text.utf8)) : []
    }

    /// All days that a text, given by its bytes, names, in order.
    func all(in bytes: [UInt8]) -> [Found] {
        var scanner = DateScanner(bytes: bytes, year: year, dayFirst: dayFirst)
        return scanner.scan()
    }

    /// A text in which a mark stands in place of each day that it names.
    func removingDays(from text: String, for mark: String = " ") -> String {
        var rest = text
        for found in all(in: text).reversed() {
            rest = rest.bytes(0..<found.range.lowerBound) + mark + rest.bytes(from: found.range.upperBound)
        }
        return rest
    }

    /// The bytes of dates in which day and month cannot be told apart: `03/04/2031` where the document settles nothing.
    func doubtful(in text: String) -> [Range<Int>] {
        guard dayFirst == nil, Self.mayDoubt(text.utf8.span) else { return [] }
        var scanner = DateScanner(bytes: Array(text.utf8), year: year, dayFirst: nil)
        _ = scanner.scan()
        return scanner.doubtful
    }

    /// Whether a slash or hyphen stands between two digits, as in every such date.
    private static func mayDoubt(_ bytes: Span<UInt8>) -> Bool {
        for sign in [UInt8(ascii: "/"), UInt8(ascii: "-")] {
            var from = 1
            while let at = bytes.firstOffset(of: sign, from: from), at + 1 < bytes.count {
                if bytes[at - 1].isASCIIDigit, bytes[at + 1].isASCIIDigit { return true }
                from = at + 1
            }
        }
        return false
    }
}

/// One pass over the bytes of a text for dates.
private struct DateScanner {
    let bytes: [UInt8]
    let year: Int?
    let dayFirst: Bool?
    private var at = 0
    private var found: [DateReader.Found] = []
    private(set) var doubtful: [Range<Int>] = []

    init(bytes: [UInt8], year: Int?, dayFirst: Bool?) {
        self.bytes = bytes
        self.year = year
        self.dayFirst = dayFirst
    }

    mutating func scan() -> [DateReader.Found] {
        while let start = nextBeginning() {
            at = start
            if bytes[start].isASCIIDigit { readNumber() } else { readWord() }
        }
        return found
    }

    /// The next place at which a word stands that a date may begin with: a number, or what may be a month.
    private func nextBeginning() -> Int? {
        let bytes = bytes.span
        var at = at
        var isWithin = at > 0 && isWordByte(bytes[at - 1])
        while at < bytes.count {
            let byte = bytes[at]
            if !isWithin {
                if byte.isASCIIDigit { return at }
                if byte.isASCIILetter, at + 1 < bytes.count, Months.mayBegin(byte, bytes[at + 1]) { return at }
            }
            isWithin = isWordByte(byte)
            at += 1
        }
        return nil
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte == 0x5F }

    // Dates that begin with a number.
    private mutating func readNumber() {
        let start = at
        let first = digits(from: at)
        if let end = numericDate(start, first) ?? ideographicDate(start, first) ?? dayThenMonth(start, first) {
            at = end
        } else {
            at = first.end
            while at < bytes.count,
                isWordByte(bytes[at])
                    || ((bytes[at] == 0x2E || bytes[at] == 0x2D) && at + 1 < bytes.count && isWordByte(bytes[at + 1]))
            { at += 1 }
        }
    }

    /// `2031-05-02`, `2031/5/2`, `2.5.2031`, `02/05/2031`, `5/2`.
    private mutating func numericDate(_ start: Int, _ first: Run) -> Int? {
        guard first.end < bytes.count, let sign = Optional(bytes[first.end]),
            sign == 0x2D || sign == 0x2F || sign == 0x2E,
            let second = run(from: first.end + 1)
        else { return nil }
        if second.end < bytes.count, bytes[second.end] == sign, let third = run(from: second.end + 1) {
            if third.end < bytes.count, isDateTail(third.end) == false { return nil }
            return threeNumbers(start, first, second, third, sign)
        }
        guard sign == 0x2F, first.count <= 2, second.count <= 2, second.end == bytes.count || isPlainEnd(second.end),
            first.value != second.value || !isShare(start)
        else { return nil }
        let (month, day) = dayFirst == true ? (second.value, first.value) : (first.value, second.value)
        return add(start, second.end, year: nil, month: month, day: day)
    }

    /// Whether twice the same number is all of so many: `met, 10/10 working`. A day stands at the beginning, or behind a word
    /// that leads to one.
    private func isShare(_ start: Int) -> Bool {
        let before = String(decoding: bytes[..<start], as: UTF8.self)
        return before.utf8.contains { $0.isASCIIAlphanumeric }
            && !Self.leads.contains { before.asciiLowercased.endsWithBytes($0) }
    }

    private static let leads = [
        "on ", "am ", "le ", "el ", "em ", "dia ", "día ", "du ", "del ", "vom ", "bis ", "by ",
    ]

    private mutating func threeNumbers(_ start: Int, _ first: Run, _ second: Run, _ third: Run, _ sign: UInt8) -> Int? {
        if first.count == 4, second.count <= 2, third.count <= 2 {
            // `2031-28-02`: there is no 28th month, so the day stands in the middle.
            if second.value > 12, third.value <= 12 {
                return add(start, third.end, year: first.value, month: third.value, day: second.value)
            }
            return add(start, third.end, year: first.value, month: second.value, day: third.value)
        }
        if third.count == 2, sign == 0x2F { return shortYear(start, first, second, third) }
        guard third.count == 4, first.count <= 2, second.count <= 2 else { return nil }
        if sign == 0x2E || first.value > 12 {
            return add(start, third.end, year: third.value, month: second.value, day: first.value)
        }
        if second.value > 12 { return add(start, third.end, year: third.value, month: first.value, day: second.value) }
        guard let dayFirst = first.value == second.value ? true : dayFirst else {
            if (1...12).contains(first.value), (1...12).contains(second.value) { doubtful.append(start..<third.end) }
            return nil
        }
        let (month, day) = dayFirst ? (second.value, first.value) : (first.value, second.value)
        return add(start, third.end, year: third.value, month: month, day: day)
    }

    /// `29/4/31`: a year of two digits, where the day tells itself or the document's habit tells which number it is. Its
    /// parts are no date by themselves.
    private mutating func shortYear(_ start: Int, _ first: Run, _ second: Run, _ third: Run) -> Int? {
        guard first.count <= 2, second.count <= 2, (1...31).contains(first.value), (1...31).contains(second.value)
        else {
            return nil
        }
        let isDayFirst = first.value > 12 ? true : second.value > 12 ? false : dayFirst
        guard let isDayFirst, first.value <= 12 || second.value <= 12 else { return third.end }
        let (month, day) = isDayFirst ? (second.value, first.value) : (first.value, second.value)
        return add(start, third.end, year: 2000 + third.value, month: month, day: day) ?? third.end
    }

    /// A date may go on with a time; digits, a hyphen or a point with a word make it something else (a version).
    private func isDateTail(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte == 0x54, index + 1 < bytes.count, bytes[index + 1].isASCIIDigit { return true }
        if byte.isASCIIAlphanumeric { return false }
        if byte == 0x2D || byte == 0x2E, index + 1 < bytes.count, bytes[index + 1].isASCIIAlphanumeric { return false }
        return true
    }

    /// `9/18` is a date only where nothing more is divided.
    private func isPlainEnd(_ index: Int) -> Bool {
        let byte = bytes[index]
        return byte.isASCIISpace || byte >= 0x80 || byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x3B
    }

    /// `2031年5月2日`, `5月2日`.
    private mutating func ideographicDate(_ start: Int, _ first: Run) -> Int? {
        if isSign("年", first.end) {
            guard let month = run(from: first.end + 3), isSign("月", month.end), let day = run(from: month.end + 3),
                isSign("日", day.end)
            else { return nil }
            return add(start, day.end + 3, year: first.value, month: month.value, day: day.value)
        }
        guard isSign("月", first.end), let day = run(from: first.end + 3), isSign("日", day.end) else { return nil }
        return add(start, day.end + 3, year: nil, month: first.value, day: day.value)
    }

    private func isSign(_ sign: String, _ index: Int) -> Bool {
        index + 3 <= bytes.count && bytes[index..<index + 3].elementsEqual(sign.utf8)
    }

    /// `2 May 2031`, `3rd Sep, 2031`, `2 de mayo de 2031`, `2-May-31`, `2.–5. Mai 2031`.
    private mutating func dayThenMonth(_ start: Int, _ first: Run) -> Int? {
        guard first.count <= 2, mayGoOn(from: first.end) else { return nil }
        let last = lastDay(after: first)
        let next = skip(skipOrdinal((last ?? first).end), words: ["of", "de", ".", "-", "º", "°"])
        guard let (month, end) = month(at: next, beforeYear: true) else { return nil }
        var after = skip(end, words: ["del", "de", "of", ",", ".", "-"])
        var year: Int?
        if let run = run(from: after), run.count == 4 || run.count == 2 && isShortYear(end, run) {
            after = run.end
            year = run.count == 4 ? run.value : 2000 + run.value
        } else if Months.number(of: word(from: next, to: end)) == nil {
            return nil
        }
        let stop = year == nil ? end : after
        guard let last else { return add(start, stop, year: year, month: month, day: first.value) }
        guard add(start, first.end, year: year, month: month, day: first.value) != nil else { return nil }
        return add(last.start, stop, year: year, month: month, day: last.value)
    }

    /// Whether a month, a second day, or a word before one of them may follow a day, as it does behind hardly any number.
    private func mayGoOn(from start: Int) -> Bool {
        let bytes = bytes.span
        var at = start
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x2E || bytes[at] == 0x2D { at += 1 }
        guard at + 1 < bytes.count else { return false }
        let first = bytes[at]
        if first >= 0x80 || first.isASCIIDigit { return true }
        guard first.isASCIILetter else { return false }
        if Months.mayBegin(first, bytes[at + 1]) { return true }
        return Self.joints.contains(UInt16(first.asciiLowercased) << 8 | UInt16(bytes[at + 1].asciiLowercased))
    }

    /// How all words and endings begin that may stand between a day and its month, by two letters each.
    private static let joints = ["of", "de", "bi", "to", "al", "au", "a ", "st", "nd", "rd", "th", "er"].map { joint in
        joint.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
    }

    /// The second day of `2–5 May`; nil where only one is named.
    private func lastDay(after first: Run) -> Run? {
        let from = skip(first.end, words: ["."])
        for sign in ["-", "–", "—", "bis", "to", "al", "au", "a "] where bytes[from...].starts(with: sign.utf8) {
            let next = skip(from + sign.utf8.count, words: [])
            if let run = run(from: next), run.count <= 2, (1...31).contains(run.value) { return run }
        }
        return nil
    }

    /// `2-May-31`: two digits are a year only behind a hyphen, and with nothing that goes on.
    private func isShortYear(_ end: Int, _ run: Run) -> Bool {
        end < bytes.count && bytes[end] == 0x2D && run.start == end + 1
            && (run.end == bytes.count || !isWordByte(bytes[run.end]) && bytes[run.end] != 0x2D)
    }

    // Dates that begin with the name of a month.
    private mutating func readWord() {
        let start = at
        guard let (month, end) = month(at: at) else {
            at += 1
            while at < bytes.count, isWordByte(bytes[at]) { at += 1 }
            return
        }
        let next = skip(end, words: [".", "-"])
        guard let day = run(from: next), day.count <= 2, (1...31).contains(day.value) else {
            at = max(end, at + 1)
            return
        }
        let afterDay = skipOrdinal(day.end)
        if afterDay < bytes.count, bytes[afterDay] == 0x3A || (isWordByte(bytes[afterDay])) {
            at = afterDay
            return
        }
        let last = lastDay(after: day)
        let tail = skip(last.map { skipOrdinal($0.end) } ?? afterDay, words: [",", "del", "de", "-"])
        if let year = run(from: tail), year.count == 4, (1900...2200).contains(year.value) {
            if let last {
                _ = add(start, day.end, year: year.value, month: month, day: day.value)
                at = add(last.start, year.end, year: year.value, month: month, day: last.value) ?? year.end
                return
            }
            at = add(start, year.end, year: year.value, month: month, day: day.value) ?? year.end
        } else {
            at = add(start, afterDay, year: nil, month: month, day: day.value) ?? afterDay
        }
    }

    /// - Parameter beforeYear: whether a day stands before it, so that words which are no months elsewhere may be one.
    private func month(at start: Int, beforeYear: Bool = false) -> (Int, Int)? {
        guard start + 3 <= bytes.count, Months.mayBegin(bytes[start], bytes[start + 1]) else { return nil }
        var end = start
        while end < bytes.count,
            bytes[end].isASCIILetter || bytes[end] >= 0xC3 && bytes[end] <= 0xC5 || (bytes[end] & 0xC0 == 0x80)
        { end += 1 }
        guard (3...12).contains(end - start) else { return nil }
        let word = word(from: start, to: end)
        return (Months.number(of: word) ?? (beforeYear ? Months.shortNumber(of: word) : nil)).map { ($0, end) }
    }

    private func word(from start: Int, to end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    }

    private func skipOrdinal(_ index: Int) -> Int {
        guard index + 2 <= bytes.count else { return index }
        let two = String(decoding: bytes[index..<index + 2], as: UTF8.self).asciiLowercased
        return ["st", "nd", "rd", "th", "er"].contains(two) ? index + 2 : index
    }

    private func skip(_ index: Int, words: [String]) -> Int {
        var at = index
        var moved = true
        while moved {
            moved = false
            while at < bytes.count, bytes[at] == 0x20 { at += 1 }
            for word in words where bytes[at...].starts(with: word.utf8) {
                at += word.utf8.count
                moved = true
            }
        }
        return at
    }

    private mutating func add(_ start: Int, _ end: Int, year: Int?, month: Int, day: Int) -> Int? {
        guard let full = year ?? self.year, let date = CivilDate(year: full, month: month, day: day) else { return nil }
        if isWeek(start, end) { return end }
        found.append(.init(date: date, range: start..<end, hasYear: year != nil))
        return end
    }

    /// Whether a day only tells which week is meant: `week of 5 May`, `5/2週末`.
    private func isWeek(_ start: Int, _ end: Int) -> Bool {
        let after = skip(end, words: ["の"])
        if isSign("週", after) || isSign("周", after) { return true }
        let before = String(decoding: bytes[max(0, start - 20)..<start], as: UTF8.self).lowercased()
        return Self.weeks.contains(where: before.endsWithBytes)
    }

    private static let weeks = [
        "week of ", "week of the ", "week commencing ", "week beginning ", "w/c ", "woche vom ", "semaine du ",
        "semana del ", "semana de ", "semana do ",
    ]

    private struct Run {
        let start: Int
        let value: Int
        let count: Int
        let end: Int
    }

    private func digits(from start: Int) -> Run {
        var end = start
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        return Run(start: start, value: Int(digits: bytes[start..<end]) ?? 0, count: end - start, end: end)
    }

    private func run(from start: Int) -> Run? {
        guard start < bytes.count, bytes[start].isASCIIDigit else { return nil }
        return digits(from: start)
    }
}
