import MusterModel
import MusterText

/// Actions that minutes tell in a sentence, where one who attended takes something on.
///
///     Mara will send the crane drawings. Jo (Docks Ltd) is in charge of the permits.
///
/// Only people whom the minutes name as attending or speaking count: "the pump will start" is no action of anybody.
struct SpokenActions: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.kind == .minutes || reading.namesThosePresent else { return }
        readDuties(reading, &sheet)
        let people = reading.attendees.union(Self.emphasized(reading))
        readAddressed(reading, &sheet)
        guard !people.isEmpty || reading.statements.contains(where: { $0.body.startsWithBytes("(@") }) else { return }
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && statement.box == nil && !reading.isInert(index)
            && reading.role(of: index) != .attendees
        {
            let called = Self.called(in: statement.body)
            for words in called { add(words, Self.actor(of: words, among: people), statement, index, reading, &sheet) }
            for sentence in Sentences(statement.body).list where !called.contains(where: sentence.containsBytes) {
                let words = Self.withoutCall(Self.withoutLabel(sentence, statement, people), people)
                let isCalled = sentence.startsWithBytes("AI ") && words.utf8.count < sentence.utf8.count
                let actor =
                    Self.actor(of: words, among: people) ?? speaker(of: sentence, statement)
                    ?? (isCalled ? words.split(onByte: 0x20).first : nil)
                if actor == nil, statement.isItem, let due = DueAction(sentence) {
                    add(words, nil, statement, index, reading, &sheet, role: due.group)
                    continue
                }
                guard actor != nil || statement.isItem && Self.isNeed(sentence) else { continue }
                add(words, actor, statement, index, reading, &sheet)
            }
        }
    }

    /// Those whose names points begin with in bold letters, with what they have to do behind: `- **Mara** and **Jo** to test
    /// the crane`.
    private static func emphasized(_ reading: Reading) -> Set<String> {
        var people: Set<String> = []
        for (_, statement) in reading.statements(with: .item) {
            guard let strong = statement.text.spans.first, strong.kind == .strong, strong.range.lowerBound == 0,
                case let name = statement.text.text(of: strong), PersonName.isOne(name), !RoleNames.isRole(name),
                case let rest = FoldedText(statement.text.text.bytes(from: strong.range.upperBound)),
                verbs.contains(where: { rest.starts(with: $0) }) || rest.starts(with: "and"),
                let first = name.split(onByte: 0x20).first
            else { continue }
            people.insert(first)
        }
        return people
    }

    /// `田中负责接口`, `产品经理@rowe 撰写初稿`: points that begin with who has to do them.
    private func readDuties(_ reading: Reading, _ sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .item)
        where !sheet.isTaken(index) && statement.box == nil && statement.mark == nil
            && !reading.isInert(index) && (statement.body.utf8.first ?? 0) >= 0xE3
        {
            guard let duty = Duty(statement.body) else { continue }
            var fact = Fact(.task, statement, title: duty.words, modality: .claimed)
            fact.status = .todo
            fact.person = duty.person
            fact.role = duty.role
            sheet.take(index, fact)
        }
    }

    /// `Mr Quist is to ask the vendor by 25 November 2031.`: a word of respect names somebody wherever a sentence begins so.
    private func readAddressed(_ reading: Reading, _ sheet: inout FactSheet) {
        for (index, statement) in reading.statements(with: .belowTitles)
        where !sheet.isTaken(index) && statement.box == nil && !reading.isInert(index)
            && reading.role(of: index) != .attendees
        {
            for sentence in Sentences(statement.body).list {
                let words = sentence.split(onByte: 0x20).filter { !$0.isEmpty }
                if words.count >= 5, case let name = words[0] + " " + words[1], PersonName.hasHonorific(name),
                    case let rest = FoldedText(words.dropFirst(2).joined(separator: " ")), Self.duties.begin(rest),
                    !Self.isDoubted(rest), !Reservations.denies(rest)
                {
                    add(sentence, name, statement, index, reading, &sheet)
                } else if let role = Self.function(in: words) {
                    add(sentence, nil, statement, index, reading, &sheet, role: role)
                } else {
                    continue
                }
                break
            }
        }
    }

    /// The function that a sentence begins with and that has something to do by it: `The contractor will send a new plan`.
    private static func function(in words: [String]) -> String? {
        guard words.count >= 5 else { return nil }
        // `Lights: the contractor will …`
        if let label = words.prefix(4).lastIndex(where: { $0.utf8.last == UInt8(ascii: ":") }) {
            return function(in: Array(words[(label + 1)...]))
        }
        let start = articles.contains(words[0].asciiLowercased) ? 1 : 0
        for count in 1...3 where start + count < words.count {
            let role = words[start..<start + count].joined(separator: " ")
            let rest = FoldedText(words.dropFirst(start + count).joined(separator: " "))
            guard duties.begin(rest), RoleNames.isRole(role), !role.hasDigit else { continue }
            // "Developers will want to know": a sort of people, of whom something is told.
            let isSort = start == 0 && role.utf8.last == UInt8(ascii: "s")
            return isSort || isDoubted(rest) || Reservations.denies(rest) || leanings.begin(rest) ? nil : role
        }
        return nil
    }

    private static let leanings: Phrases = [
        "will want", "will need", "will like", "will see", "will find", "will probably", "will likely", "will notice",
        "wird wollen", "wird brauchen",
    ]

    private static let articles: Set<String> = ["the", "der", "die", "das", "le", "la", "el", "o", "a"]

    private static let duties: Phrases = [
        "is to", "will", "is asked to", "was asked to", "agreed to", "undertook to", "soll", "wird", "übernimmt",
        "est chargé de", "est chargée de", "doit", "se encarga de", "debe", "ficou de", "deve", "vai",
    ]

    private func add(
        _ words: String, _ actor: String?, _ statement: Statement, _ index: Int, _ reading: Reading,
        _ sheet: inout FactSheet, role: String? = nil
    ) {
        var fact = Fact(.task, statement, title: words, modality: .claimed)
        fact.status = .todo
        fact.person = actor
        fact.role = role
        TrailingDue.applySpoken(to: &fact, in: reading)
        sheet.add(fact, at: index)
    }

    /// `(@rowe) I will ask the vendor.`: who takes something on in words of his own, with his handle before them.
    private func speaker(of sentence: String, _ statement: Statement) -> String? {
        guard statement.body.utf8.first == UInt8(ascii: "(") || statement.body.utf8.first == UInt8(ascii: "@"),
            let name = statement.body.split(onByte: 0x20).first
        else { return nil }
        let handle = String(decoding: name.utf8.filter { $0 != 0x28 && $0 != 0x29 && $0 != 0x3A }, as: UTF8.self)
        let said = sentence.startsWithBytes(name) ? sentence.bytes(from: name.utf8.count).trimmed : sentence
        let words = FoldedText(said)
        guard handle.utf8.first == 0x40, handle.utf8.count > 2, words.wordCount >= 4,
            Self.promises.begin(words), !words.starts(with: "i will not")
        else { return nil }
        return handle
    }

    private static let promises: Phrases = ["i will", "i ll", "what i will do", "we will"]

    /// A first sentence without the label before somebody who was there: `Next week: Mara to host`.
    private static func withoutLabel(_ sentence: String, _ statement: Statement, _ people: Set<String>) -> String {
        guard let field = statement.field, field.key.wordCount <= 3, statement.body.startsWithBytes(sentence),
            let value = Sentences(field.value).list.first, let first = value.split(onByte: 0x20).first,
            people.contains(first)
        else { return sentence }
        return value
    }

    /// `AI Mara to ask the vendor`: the call, without a colon, before somebody who was there.
    private static func withoutCall(_ sentence: String, _ people: Set<String>) -> String {
        for call in ActionCalls.all where sentence.startsWithBytes(call + " ") {
            let rest = sentence.bytes(from: call.utf8.count).trimmed
            if let first = rest.split(onByte: 0x20).first, people.contains(first) { return rest }
        }
        return sentence
    }

    /// Calls within a line: `… 10 % (AI: ask the vendor) …`, `… AI: Mara will ask the vendor. …`.
    private static func called(in text: String) -> [String] {
        var found: [String] = []
        for call in ActionCalls.all.map({ $0 + ": " }) {
            var from = 0
            while let at = text.firstOffset(of: call, from: from) {
                from = at + call.utf8.count
                guard at > 1 else { continue }
                let before = text.bytes(at - 1..<at)
                let tail = text.bytes(from: from)
                guard before == " " || before == "(" else { continue }
                let words = before == "(" ? tail.bytes(0..<(tail.firstOffset(of: ")") ?? tail.utf8.count)) : tail
                if let first = Sentences(words.trimmed).list.first, FoldedText(first).wordCount >= 3 {
                    found.append(first)
                }
            }
        }
        return found
    }

    /// Who takes on what a sentence says; nil when nobody does.
    static func actor(of sentence: String, among people: Set<String>) -> String? {
        let words = sentence.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count >= 4, let first = words.first, people.contains(first) else { return nil }
        var next = 1
        if words[1] == "&" || words[1] == "and", words.count > 4 { next = 3 }
        if next == 1, words[1].utf8.first.map({ (0x41...0x5A).contains($0) }) ?? false { next = 2 }
        if next < words.count, words[next].utf8.first == 0x28 {
            while next < words.count, words[next].utf8.last != 0x29 { next += 1 }
            next += 1
        }
        let rest = FoldedText(words.dropFirst(next).joined(separator: " "))
        guard verbs.contains(where: { rest.starts(with: $0) }), !isDoubted(rest) else { return nil }
        return words[..<min(next, words.count)].filter { $0.utf8.first != 0x28 && $0.utf8.last != 0x29 }
            .joined(separator: " ")
    }

    /// Who begins a sentence that says what he is going to do, whether or not the minutes name him as present: `Mara will
    /// order the bolts`, `Mara wird …`, `Mara vai …`.
    static func promiser(of sentence: String) -> String? {
        let words = sentence.split(onByte: 0x20).filter { !$0.isEmpty }
        guard words.count >= 4, let first = words.first, first.utf8.count > 2, PersonName.isOne(first),
            first.utf8.dropFirst().contains(where: { !(0x41...0x5A).contains($0) }),
            !subjects.contains(first.asciiLowercased), !RoleNames.isRole(first)
        else { return nil }
        let rest = FoldedText(words.dropFirst().joined(separator: " "))
        return futures.begin(rest) && !isDoubted(rest) ? first : nil
    }

    private static let futures: Phrases = [
        "will", "is to", "wird", "soll", "übernimmt", "kümmert sich", "va", "doit", "se charge", "se encarga", "debe",
        "vai",
        "deve", "ficou de",
    ]
    private static let subjects: Set<String> = [
        "this", "that", "they", "there", "these", "those", "everyone", "everybody", "nobody", "somebody", "someone",
        "team", "all", "each", "which", "what", "who", "das", "der", "die", "dies", "man", "wir", "sie", "jeder",
        "niemand", "jemand", "les", "des", "elle", "nous", "chacun", "personne", "quelqu", "equipo", "todos", "nadie",
        "alguien", "ella", "equipe", "ele", "ela", "ninguém", "alguém", "cada", "release", "version", "build",
        "product",
    ]

    /// `Need a release process for the demo`: what a point of minutes says is needed.
    private static func isNeed(_ sentence: String) -> Bool {
        let words = FoldedText(sentence)
        return words.wordCount >= 4 && !Questions.isQuestion(sentence)
            && (words.starts(with: "need") || words.starts(with: "needs") || words.starts(with: "we need to"))
    }

    private static let verbs: [FoldedText] = ["will", "is to", "agreed to", "volunteered to", "is in charge", "to"]

    private static func isDoubted(_ words: FoldedText) -> Bool {
        words.starts(with: "will not") || words.starts(with: "will be") || words.starts(with: "will have")
    }
}

/// The people whom minutes name: those who attended, and those who are quoted.
enum Attendance {
    /// First names and whole names as written.
    static func people(in outline: Outline) -> Set<String> {
        var people: Set<String> = []
        for (index, statement) in outline.statements.enumerated() where !statement.isHeading {
            if outline.role(of: index) == .attendees {
                for name in statement.body.split(onByte: UInt8(ascii: ",")) { insert(name, into: &people) }
                if let initials = initials(in: statement.body) { people.insert(initials) }
            } else if index < 6, let field = head(in: statement.body) {
                for name in field.value.split(onByte: UInt8(ascii: ",")) { insert(name, into: &people) }
            } else if let field = statement.field, !field.value.isEmpty,
                field.exactRole == .attendees || index < 6 && isHead(field)
            {
                for name in field.value.split(onByte: UInt8(ascii: ",")).flatMap({ $0.split(at: "、") }) {
                    insert(name, into: &people)
                    if let house = house(of: name) { people.insert(house) }
                }
            } else if let field = statement.field, field.value.isEmpty, field.key.wordCount <= 3 {
                insert(field.name, into: &people)
            }
        }
        return people
    }

    /// `19 February 2031, pier office. With: Mara, Kit`: the sentence of a line at the head that names those who were there.
    private static func head(in line: String) -> Statement.Field? {
        guard let last = VerdictSentence.last(ofSeveralIn: line),
            let field = FieldReader.first(in: InlineText(text: last, spans: []), body: last)
        else { return nil }
        return field.exactRole == .attendees && !field.value.isEmpty || isHead(field) ? field : nil
    }

    /// `Who: Lotte, Bram, Aiko` in the head of minutes: several names.
    static func isHead(_ field: Statement.Field) -> Bool {
        [
            "who", "there", "attending", "attended by", "those present", "in the room", "on the call", "wer", "dabei",
            "with", "present were", "also there", "mit", "anwesend waren", "beteiligte", "beteiligt", "avec", "con",
            "com",
            "與會", "与会", "参会", "出席", "参加", "qui", "étaient présents", "quién", "asisten", "asistieron", "quem",
            "participaram",
        ].contains(field.key.text)
            && (field.value.hasByte(UInt8(ascii: ",")) || field.value.containsBytes("、"))
    }

    /// The letters in brackets before or behind a name by which minutes call it: `[KR] Kit Rowe`, `Kit Rowe (KR)`.
    private static func initials(in text: String) -> String? {
        for (open, close) in [("[", "]"), ("(", ")")] {
            guard let start = text.firstOffset(of: open), let end = text.firstOffset(of: close, from: start),
                case let letters = text.bytes(start + 1..<end).trimmed, (2...4).contains(letters.utf8.count),
                letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), !RoleNames.isRole(letters),
                text.utf8.count > end + 3 || start > 3
            else { continue }
            return letters
        }
        return nil
    }

    /// The house for which somebody speaks, in capitals in brackets behind the name: `Kit Rowe (KITE)`.
    private static func house(of name: String) -> String? {
        guard let open = name.firstOffset(of: "("), let close = name.firstOffset(of: ")", from: open),
            case let house = name.bytes(open + 1..<close).trimmed, house.utf8.count > 2,
            house.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), !RoleNames.isRole(house)
        else { return nil }
        return house
    }

    private static func insert(_ text: String, into people: inout Set<String>) {
        guard let first = text.trimmed.split(onByte: 0x20).first, first.utf8.count >= 2 else { return }
        if first.utf8.first == 0x40, first.utf8.count > 2 { people.insert(first) }
        guard
            first.utf8.first.map({ (0x41...0x5A).contains($0) || $0 >= 0x80 }) ?? false,
            first.utf8.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 || $0 == 0x2D }), !RoleNames.isRole(first)
        else { return }
        people.insert(first)
    }
}
