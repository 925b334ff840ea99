import MusterModel
import MusterText

/// Who has to do what a point says and by when, or how far it is, set apart by dashes at its end.
///
///     - Order the bolts – Mara – 2031-05-02        - Call the bank – done        - Rework the import | All | ongoing
enum TrailingParts {
    /// Takes the parts off the title; a name only counts before a day or a state.
    static func apply(to fact: inout Fact, in reading: Reading) {
        for dash in [" – ", " — ", " - ", " | "] where fact.title.containsBytes(dash) {
            var parts = parts(of: fact.title, dash)
            var taken = 0
            while parts.count > 1, let last = parts.last, taken < 3, take(last, into: &fact, in: reading) {
                parts.removeLast()
                taken += 1
            }
            if taken == 0, parts.count > 1, let last = parts.last, let named = handle(in: last, reading) {
                if fact.person == nil, fact.role == nil { Owner.read(named.name, into: &fact) }
                if fact.date == nil, let due = named.due {
                    fact.date = due
                    fact.details[.due] = last
                }
                parts.removeLast()
                taken = 1
            }
            guard taken > 0 else { continue }
            if parts.count > 1, let name = parts.last, fact.person == nil, fact.role == nil {
                if let said = OwnerClause.name(in: name) {
                    Owner.read(said, into: &fact)
                    parts.removeLast()
                } else if isOwner(name) {
                    Owner.read(name, into: &fact)
                    parts.removeLast()
                }
            }
            // `Mara – order the bolts – by 2 May`: who was there stands first.
            if parts.count == 2, fact.person == nil, fact.role == nil, reading.kind == .minutes,
                let first = parts.first, reading.attendees.contains(first)
            {
                Owner.read(first, into: &fact)
                parts.removeFirst()
            }
            fact.title = parts.joined(separator: dash)
            // `Sew the sail (Kit) — until 2 May 2031`
            if fact.details[.due] != nil, parts.count == 1 { RemarkParts.applyName(to: &fact) }
            return
        }
    }

    /// `@rowe`, `Mr Rowe`, `Rowe, by 14 June 2031`: a handle or a name with its word of respect, or any name with the day by
    /// which its bearer has to do it.
    private static func handle(in part: String, _ reading: Reading) -> (name: String, due: CivilDate?)? {
        let pieces = part.split(onByte: 0x2C).map(\.trimmed)
        guard let name = pieces.first, pieces.count <= 2, isOwner(name) else { return nil }
        let isSure = PersonName.hasHonorific(name) || name.utf8.first == 0x40 && PersonName.isOne(name)
        guard pieces.count == 2 else { return isSure ? (name, nil) : nil }
        let day = reading.dates.all(in: pieces[1])
        let rest = FoldedText(reading.dates.removingDays(from: pieces[1]))
        return day.count == 1 && (rest.isEmpty || begins.contains(rest.text)) ? (name, day.first?.date) : nil
    }

    /// What a point says before its last dash, where the words behind are a name and the day by which its bearer has to do it.
    static func given(_ text: String, _ reading: Reading) -> String? {
        for dash in [" – ", " — ", " - "] {
            guard let last = text.lastOffset(of: dash),
                let named = handle(in: text.bytes(from: last + dash.utf8.count).trimmed.withoutEnd, reading),
                named.due != nil
            else { continue }
            return text.bytes(0..<last).trimmed
        }
        return nil
    }

    private static func parts(of title: String, _ dash: String) -> [String] {
        var parts: [String] = []
        var from = 0
        while let at = title.firstOffset(of: dash, from: from) {
            parts.append(title.bytes(from..<at).trimmed)
            from = at + dash.utf8.count
        }
        return parts + [title.bytes(from: from).trimmed]
    }

    /// Whether the last part is a day, a state or a word for work without an end, which then is told of the fact.
    private static func take(_ part: String, into fact: inout Fact, in reading: Reading) -> Bool {
        let days = reading.dates.all(in: part)
        if let day = days.first, days.count == 1, fact.date == nil, day.range.count > 4 {
            let rest = part.bytes(0..<day.range.lowerBound) + part.bytes(from: day.range.upperBound)
            guard FoldedText(rest).isEmpty || begins.contains(FoldedText(rest).text) else { return false }
            fact.date = day.date
            fact.details[.due] = part
            return true
        }
        if Questions.asks(part) { return false }
        let words = FoldedText(StatusMark.stripped(part))
        // `in progress, Kit Rowe`: who has to do it, behind a state.
        if fact.status == nil, fact.person == nil, fact.role == nil, let comma = part.firstOffset(of: ", "),
            case let name = part.bytes(from: comma + 2).trimmed, isOwner(name),
            let said = reading.words.states.alone(FoldedText(part.bytes(0..<comma))), !said.denies, said != .hedge
        {
            fact.status = said.status(of: fact.kind)
            fact.details[.statusWords] = part
            Owner.read(name, into: &fact)
            return true
        }
        if fact.status == nil, let comma = part.firstOffset(of: ", "), FoldedText(part.bytes(0..<comma)) == "blocked" {
            fact.status = .blocked
            fact.details[.statusWords] = part
            return true
        }
        if fact.status == nil, areBlocked(words) {
            fact.status = .blocked
            fact.details[.statusWords] = part
            return true
        }
        if endless.contains(words.text) { return true }
        guard fact.status == nil, words.wordCount <= 3, let said = reading.words.states.alone(words), !said.denies,
            said != .hedge
        else { return false }
        fact.status = said.status(of: fact.kind)
        fact.details[.statusWords] = part
        return true
    }

    static func isOwner(_ name: String) -> Bool {
        let words = FoldedText(name)
        guard (1...4).contains(words.wordCount) else { return false }
        return everybody.contains(words.text) || RoleNames.isRole(name) || PersonName.isOne(name)
            || PersonName.mayBeUnspaced(name)
    }

    /// Whether words say what something waits for: `waiting for the harbour`.
    static func areBlocked(_ words: FoldedText) -> Bool { words.wordCount <= 6 && blocked.begin(words) }

    private static let blocked: Phrases = [
        "blocked by", "blocked on", "blocked until", "waiting for", "waiting on", "blockiert durch", "wartet auf",
        "bloqué par", "en attente de", "bloqueado por", "bloqueada por", "a la espera de", "aguardando",
    ]
    private static let begins: Set<String> = ["by", "due", "until", "bis", "am", "pour le", "avant le", "hasta", "até"]
    private static let everybody: Set<String> = [
        "all", "everyone", "everybody", "alle", "tous", "toutes", "todos", "todas", "全员", "全員", "所有人",
    ]
    private static let endless: Set<String> = [
        "ongoing", "continuous", "fortlaufend", "laufend", "en continu", "continuo", "contínuo", "持续", "継続", "随時",
    ]
}
