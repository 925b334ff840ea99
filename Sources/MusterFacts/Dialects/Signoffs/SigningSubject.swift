import MusterModel
import MusterText

/// Somebody of whom a clause says that he signed: a person, a function, or both.
///
///     Kit Rowe        the Harbour Master (Kit Rowe)        Kit Rowe (harbour)        Kit Rowe, harbour master
struct SigningSubject: Equatable {
    var role: String?
    var person: String?

    /// The same with a function that stands elsewhere: "signed off for harbour works".
    func named(role other: String?) -> SigningSubject { SigningSubject(role: role ?? other, person: person) }

    var name: String? { person ?? role }

    static let articles: Set<String> = [
        "the", "our", "die", "der", "das", "den", "dem", "la", "le", "les", "el", "los", "las", "o", "a", "os", "as",
    ]

    /// Those who stand before a verb, and what stands between them and it: "Kit Rowe | has on 2 April".
    static func before(verb text: String, _ dates: DateReader) -> (subjects: [SigningSubject], middle: String)? {
        let (head, middle) = withoutHelpers(text)
        let subject = lastPart(of: head, dates)
        let subjects = list(subject.isEmpty ? head : subject, dates)
        if !subjects.isEmpty { return (subjects, middle) }
        // "Kit Rowe rang and signed off": who comes first does both.
        let words = head.split(onByte: 0x20).filter { !$0.isEmpty }
        let name = words.prefix { isCapital($0) }
        guard ["and", "und", "et", "y", "e"].contains(words.last ?? ""), (1...3).contains(name.count),
            name.count < words.count - 1, let one = one(name.joined(separator: " "), dates)
        else { return nil }
        return ([one], words.dropFirst(name.count).joined(separator: " "))
    }

    /// Those behind "signed by": "Kit Rowe (harbour) and by the Yard Master, Ada Marsh, on 2 April".
    static func agents(_ text: String, _ dates: DateReader) -> [SigningSubject] {
        var text = text
        for joint in [" and by ", " und von ", " et par ", " y por ", " e por "] {
            while let at = text.firstOffset(of: joint) {
                text = text.bytes(0..<at) + " and " + text.bytes(from: at + joint.utf8.count)
            }
        }
        for end in [" on ", " am ", " le ", " el ", " em ", ". "] {
            if let at = text.firstOffset(of: end), !text.bytes(0..<at).hasByte(0x28) || text.bytes(0..<at).hasByte(0x29)
            {
                text = text.bytes(0..<at)
            }
        }
        return list(text.withoutEnd, dates)
    }

    /// The function that a clause names behind "for": "for harbour works on 2 April".
    static func function(_ text: String) -> String? {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard
            let at = words.firstIndex(where: {
                ["for", "from", "für", "pour", "por", "para"].contains($0.asciiLowercased)
            })
        else { return nil }
        let rest = words[(at + 1)...].drop { articles.contains($0.asciiLowercased) }
        let name = rest.prefix { !ends.contains($0.asciiLowercased) && !$0.hasDigit }
        var kept: [String] = []
        for word in name {
            kept.append(word)
            if let last = word.utf8.last, !last.isASCIIAlphanumeric, last < 0x80 { break }
        }
        let text = kept.joined(separator: " ").withoutSigns
        let folded = FoldedText(text)
        guard (1...3).contains(folded.wordCount), SignerList.isFunction(text),
            !SpokenParts.releases.areSaid(in: folded), !DecisionWords.limits.areSaid(in: folded)
        else { return nil }
        return text
    }

    private static let ends: Set<String> = [
        "on", "at", "in", "after", "before", "by", "with", "and", "right", "yesterday", "today", "the", "a", "by",
        "this",
        "last", "am", "vom", "unterschrieben", "freigegeben", "le", "el", "em", "dia", "too", "as", "from",
    ]

    /// Several that "and" and commas join, each with its aside; empty where one of them is none.
    private static func list(_ text: String, _ dates: DateReader) -> [SigningSubject] {
        if let one = one(text, dates) { return [one] }
        for joint in [" and ", " und ", " et ", " y ", " e ", " & "] {
            guard let at = text.firstOffset(of: joint) else { continue }
            let heads = commas(text.bytes(0..<at)).map { one($0, dates) }
            let tail = one(text.bytes(from: at + joint.utf8.count), dates)
            guard let tail, heads.allSatisfy({ $0 != nil }) else { continue }
            return heads.compactMap { $0 } + [tail]
        }
        return []
    }

    /// One of them: a name or a function, with what stands in brackets or behind a comma.
    private static func one(_ text: String, _ dates: DateReader) -> SigningSubject? {
        var words = text.trimmed.split(onByte: 0x20).filter { !$0.isEmpty }[...]
        let hasArticle = words.first.map { articles.contains($0.asciiLowercased) } ?? false
        if hasArticle { words.removeFirst() }
        let text = words.joined(separator: " ")
        if let aside = TitleRemark.remark(of: text), let name = TitleRemark.removed(from: text),
            let one = bare(name, hasArticle)
        {
            let inner = dates.removingDays(from: aside, for: "").split(onByte: UInt8(ascii: ",")).map(\.trimmed)
                .filter { !FoldedText($0).isEmpty }
            guard let first = inner.first else { return one }
            if one.person != nil, one.role == nil { return SigningSubject(role: first, person: one.person) }
            return SigningSubject(role: one.role, person: first)
        }
        let parts = commas(text)
        if parts.count == 2, let first = bare(parts[0], hasArticle) {
            if first.person != nil, SignerList.isFunction(parts[1]) {
                return SigningSubject(role: parts[1], person: first.person)
            }
            if first.role != nil, isName(parts[1]) { return SigningSubject(role: first.role, person: parts[1]) }
        }
        return bare(text, hasArticle)
    }

    private static func bare(_ text: String, _ hasArticle: Bool) -> SigningSubject? {
        let text = text.withoutSigns
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard (1...5).contains(words.count), !text.hasDigit || SeatLabel.isHandle(text), let first = words.first,
            !nobody.contains(first.asciiLowercased), !text.utf8.contains(where: { ",;:()".utf8.contains($0) }),
            StatusWords.builtIn.meaning(of: FoldedText(text)) == nil, !SeatLabel.isOfField(FoldedText(text))
        else { return nil }
        if RoleNames.isRole(text) || Departments.areNamed(in: text) { return SigningSubject(role: text) }
        if SeatLabel.isHandle(text) { return SigningSubject(person: text) }
        guard isName(text) else {
            // "The yard office": after an article a few words name a function.
            return hasArticle && isCapital(first) && words.count <= 4 ? SigningSubject(role: text) : nil
        }
        return hasArticle ? SigningSubject(role: text) : SigningSubject(person: text)
    }

    private static func isName(_ text: String) -> Bool {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        return (1...4).contains(words.count) && isCapital(words[0])
            && words.allSatisfy { isCapital($0) || particles.contains($0) }
            && !nobody.contains(words[0].asciiLowercased)
    }

    private static func isCapital(_ word: String) -> Bool {
        word.utf8.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 && $0 != 0xE2 && $0 != 0xF0 || $0 == 0x40 }
            ?? false
    }

    /// What commas part outside brackets.
    private static func commas(_ text: String) -> [String] {
        var parts: [String] = []
        var current: [UInt8] = []
        var depth = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if byte == UInt8(ascii: ","), depth == 0 {
                parts.append(String(decoding: current, as: UTF8.self).trimmed)
                current = []
            } else {
                current.append(byte)
            }
        }
        return (parts + [String(decoding: current, as: UTF8.self).trimmed]).filter { !$0.isEmpty }
    }

    /// The text before a helping verb, and what follows it: "Die Werft | hat am 2. April".
    private static func withoutHelpers(_ text: String) -> (head: String, middle: String) {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        let at = words.indices.first { $0 > 0 && helpers.contains(words[$0].asciiLowercased) }
        guard let at else { return (text.withoutSigns, "") }
        return (words[..<at].joined(separator: " ").withoutSigns, words[at...].joined(separator: " "))
    }

    private static let helpers: Set<String> = [
        "has", "have", "had", "hasn't", "haven't", "hadn't", "hasn’t", "haven’t", "hat", "haben", "hatte", "a", "ont",
        "ha", "han", "already", "also", "then", "both", "formally", "too", "n'a", "n’a", "not", "will", "would", "must",
        "still", "never", "won't", "didn't", "didn’t", "did", "wird", "will", "soll", "muss", "ainda", "aún", "todavía",
        "não", "no", "says", "wants", "promised", "refuse", "can't", "cannot", "could", "should", "may", "is", "yet",
    ]

    /// The last of the parts that commas set apart at the head of a sentence, without a day: "A day later, on 2 April, Kit".
    private static func lastPart(of text: String, _ dates: DateReader) -> String {
        let plain = dates.removingDays(from: text, for: "§")
        let parts = commas(plain).map { part in
            part.firstOffset(of: "§").map { part.bytes(from: $0 + "§".utf8.count).trimmed } ?? part
        }.filter { !$0.isEmpty }
        guard parts.count > 1, let last = parts.last else { return parts.first?.withoutSigns ?? "" }
        let isAside = SignerList.isFunction(last) && last.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
        if isAside || RoleNames.isRole(last) && isName(parts[parts.count - 2]) {
            return parts.suffix(2).joined(separator: ", ")
        }
        return RoleNames.isRole(parts[parts.count - 2]) && parts.count == 2 && isName(last)
            ? parts.joined(separator: ", ") : last
    }

    private static let particles: Set<String> = ["van", "von", "de", "da", "dos", "der", "del", "la", "of", "and", "&"]

    private static let nobody: Set<String> = [
        "all", "everyone", "everybody", "nobody", "none", "no", "not", "it", "this", "that", "we", "they", "who", "he",
        "she", "i", "you", "release", "version", "build", "if", "when", "once", "both", "each", "as", "please", "to",
        "must", "only", "board", "committee", "meeting", "team", "group", "nothing", "there", "yesterday", "today",
        "after", "before", "and", "alle", "niemand", "beide", "er", "sie", "wir", "tous", "personne", "il", "elle",
        "nous",
        "todos", "nadie", "él", "ella", "ninguém", "ele", "ela", "consent", "approval", "date", "require", "requires",
        "required", "which", "what", "one", "two",
        "three", "four", "digitally", "electronically", "elektronisch", "digital", "électroniquement", "some", "any",
        "every", "either", "neither", "in", "on", "at", "by", "for", "from", "with",
    ]

    static func isNobody(_ word: String) -> Bool { nobody.contains(word.asciiLowercased) }
}

extension String {
    /// A text without commas, colons and full stops at its ends.
    fileprivate var withoutSigns: String {
        var text = trimmed
        while let last = text.utf8.last, ",:;.".utf8.contains(last) {
            text = text.bytes(0..<text.utf8.count - 1).trimmed
        }
        while let first = text.utf8.first, ",:;.".utf8.contains(first) { text = text.bytes(from: 1).trimmed }
        return text
    }
}
