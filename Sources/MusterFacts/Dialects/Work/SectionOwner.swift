import MusterModel
import MusterText

/// The owner that a title within a list of actions gives to the points under it.
///
///     ## Action items
///     ### Mara Voss (operations) – items 2 and 5
enum SectionOwner {
    static func apply(to fact: inout Fact, of statement: Statement, in reading: Reading) {
        let section = reading.outline.sections[statement.section]
        guard fact.person == nil, fact.role == nil, section.ownRole == nil, section.role == .actions,
            let title = name(in: section.title, reading)
        else { return }
        fact.details[.owner] = title.name
        if RoleNames.isRole(title.name) { fact.role = title.name } else { fact.person = title.name }
        if let role = title.role, fact.role == nil { fact.role = role }
    }

    /// A title that says how urgent the points are, or that is numbered, names nobody.
    private static func mayName(_ text: String, _ reading: Reading) -> Bool {
        let words = FoldedText(text)
        guard reading.words.severity(inTitle: words) == nil, reading.words.states.meaning(of: words) == nil,
            text.utf8.first?.isASCIIDigit != true
        else { return false }
        if RoleNames.isRole(text) || PersonName.hasHonorific(text) { return true }
        // In minutes and logs points stand under names; elsewhere a title of two capital words may be anything.
        guard reading.judgedAs == .minutes || reading.judgedAs == .progressLog else { return false }
        return PersonName.isOne(text) || PersonName.mayBeUnspaced(text)
    }

    /// The name before a dash, and the function in brackets after it.
    private static func name(in title: String, _ reading: Reading) -> (name: String, role: String?)? {
        var text = title
        for dash in [" — ", " – ", " - "] {
            if let at = text.firstOffset(of: dash) { text = text.bytes(0..<at) }
        }
        for (open, close) in [("（", "）"), ("(", ")")] {
            guard let start = text.firstOffset(of: open), let end = text.firstOffset(of: close) else { continue }
            let name = text.bytes(0..<start).trimmed
            let role = text.bytes(start + open.utf8.count..<end).trimmed
            let isNamed = mayName(name, reading) || PersonName.isOne(name) && RoleNames.isRole(role)
            return !isNamed ? nil : (name, text.bytes(start + open.utf8.count..<end).trimmed)
        }
        let words = FoldedText(text)
        return words.wordCount <= 4 && mayName(text.trimmed, reading) && !words.says("days") && !words.says("weeks")
            ? (text.trimmed, nil) : nil
    }
}

/// Tells names of people by how they are written.
enum PersonName {
    private static let honorifics = ["さん", "様", "氏", "先生"]
    private static let addresses: Openings = [
        "Herr ", "Frau ", "Mr ", "Mr. ", "Mrs ", "Mrs. ", "Ms ", "Ms. ", "Dr ", "Dr. ", "Prof. ", "Mme ", "Mlle ",
        "Sr. ",
        "Sra. ", "Dra. ", "Doña ",
    ]

    /// A handle, a name with its honorific, or one to four words that begin with capital letters.
    static func isOne(_ text: String) -> Bool {
        let text = text.trimmed
        if text.utf8.first == UInt8(ascii: "@") { return text.utf8.count > 1 && !text.utf8.contains(0x20) }
        if hasHonorific(text) { return true }
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        return (1...4).contains(words.count) && words.allSatisfy(isCapital)
            && !words.dropLast().contains(where: endsSentence)
            && !words.contains { labels.contains($0.asciiLowercased) }
            && SectionTitles.role(of: FoldedText(text)) == nil
    }

    /// `Accepted. Daily` is the end of a sentence and the beginning of another; `Prof. Rowe`, `Dipl.-Ing. Rowe` are names.
    static func endsSentence(_ word: String) -> Bool {
        word.utf8.last == UInt8(ascii: ".") && word.utf8.count > 6 && !word.hasByte(UInt8(ascii: "-"))
    }

    /// Words that labels are made of and names are not: `Date Prepared`, `Target Version`.
    private static let labels: Set<String> = ["date", "datum", "fecha", "data", "deadline", "version", "status"]

    /// Whether a name stands there with the word of respect that only names have.
    static func hasHonorific(_ text: String) -> Bool {
        let text = text.trimmed
        if let address = addresses.first(of: text) {
            let names = text.bytes(from: address.utf8.count).split(onByte: 0x20).filter { !$0.isEmpty }
            return (1...3).contains(names.count) && names.allSatisfy(isCapital)
        }
        return honorifics.contains(where: text.endsWithBytes)
    }

    /// The two names on both sides of a word or sign for "and": `Lia e João`, `Sefa + Lou`; nil for all else.
    static func both(in text: String) -> [String]? {
        for joint in [" and ", " und ", " et ", " y ", " e ", " & ", " + ", " / "] {
            guard let at = text.firstOffset(of: joint) else { continue }
            let names = [text.bytes(0..<at).trimmed, text.bytes(from: at + joint.utf8.count).trimmed]
            return names.allSatisfy(isOne) ? names : nil
        }
        return nil
    }

    /// A few letters of a script without spaces that are no word for a list of points or a time; in minutes, a name.
    static func mayBeUnspaced(_ text: String) -> Bool {
        let text = text.trimmed
        return text.utf8.first.map { $0 >= 0xE3 } ?? false && text.utf8.count <= 24
            && SectionTitles.role(of: FoldedText(text)) == nil && !pointWords.contains(where: text.containsBytes)
    }

    private static let pointWords = [
        "事項", "項目", "対応", "作業", "課題", "予定", "今後", "まで", "以内", "本日", "今日", "今週", "来週", "今月", "来月", "即座", "即時",
        "短期", "中期", "長期", "必須", "推奨", "任意", "其他", "其它", "その他", "事宜", "本周", "下周",
    ]

    private static func isCapital(_ word: String) -> Bool {
        guard let first = word.utf8.first, (0x41...0x5A).contains(first) || (0xC3...0xC5).contains(first) else {
            return false
        }
        return word.utf8.allSatisfy {
            $0.isASCIILetter || (0x80...0xC5).contains($0) || [0x2D, 0x2E, 0x27].contains($0)
        }
    }
}
