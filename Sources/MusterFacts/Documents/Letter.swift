import MusterModel
import MusterText

/// What one person wrote in a thread of mails, comments or messages, and when.
///
///     **From:** Ada Marsh (quality)              - **Kit** (2 April 2031, 10:02): reviewed all of 4.2, approved.
///     **Date:** 2 April 2031
///     **Subject:** Re: Kite 4.2                  **@rowe** commented on 2 April 2031:
///                                                All blockers closed.
///     Quality approves Kite 4.2.
struct Letter {
    /// The name as written, without a function in brackets or behind a comma; empty where only a function is told.
    let person: String
    let function: String?
    let day: CivilDate?
    let subject: String?
    /// The statements below its head; for a message of one line that line.
    let lines: Range<Int>
    /// What a message of one line says behind its head; nil where the head stands apart.
    let said: String?

    /// Those of a document, in their order.
    static func all(in reading: Reading) -> [Letter] {
        var letters: [Letter] = []
        var index = 0
        let statements = reading.statements
        while index < statements.count {
            if let head = Head(startingAt: index, reading) {
                letters.append(head.letter(reading))
                index = head.end
            } else {
                if let message = message(index, reading) { letters.append(message) }
                index += 1
            }
        }
        return letters
    }

    /// The text of its sentences.
    func text(in reading: Reading) -> String {
        said ?? reading.statements[lines].map(\.body).joined(separator: " ")
    }

    /// Whether the one who writes may decide: nobody from outside, and nobody who speaks for one function, `Ada Marsh (QA)`,
    /// unless the letter says that it is the decision.
    func mayDecide(_ sentence: String, about names: Set<String>) -> Bool {
        guard let function else { return !VerdictWords.isOutsider(person) }
        guard !VerdictWords.isOutsider(function) else { return false }
        guard DecisionLabel.isOfFunction(function) else { return true }
        let subject = subject ?? ""
        return FreeVerdictWords.deciding.areSaid(in: FoldedText(sentence))
            || FreeVerdictWords.decisions.areSaid(in: FoldedText(subject))
                && LetterApproval.isOfRelease(subject, names)
                && !Reservations.putsOff(FoldedText(subject)) && !Questions.asks(subject)
    }

    /// The versions that the head of the document tells, else the subjects of its letters, and the name right before each: no
    /// other words of theirs, which may call a paper about the release.
    static func names(in reading: Reading, _ letters: [Letter]) -> Set<String> {
        let subjects = letters.compactMap(\.subject)
        let heads = ReleaseWords.names(in: reading).filter { !subjects.contains($0) }
        let names = names(in: heads)
        return names.isEmpty ? self.names(in: subjects) : names
    }

    private static func names(in texts: [String]) -> Set<String> {
        var names: Set<String> = []
        for text in texts {
            let words = VerdictWords.words(of: text)
            for (at, word) in words.enumerated() where word.key.hasDigit {
                names.insert(word.key)
                let before = words[..<at].reversed().prefix { $0.isCapital && !$0.key.hasDigit }
                if !before.contains(where: { papers.contains($0.key) }) { names.formUnion(before.map(\.key)) }
            }
        }
        return names
    }

    /// What is written about a release, tried in it or prepared for it.
    private static let papers: Set<String> = [
        "plan", "plans", "notes", "note", "report", "spec", "specification", "design", "document", "documents",
        "contract", "budget", "test", "tests", "pilot", "beta", "trial", "rehearsal", "draft", "proposal", "schedule",
        "guide", "manual", "poster", "plakat", "bericht", "notizen", "entwurf", "konzept", "handbuch", "vertrag",
        "rapport", "notes", "projet", "contrat", "informe", "notas", "borrador", "contrato", "relatório", "rascunho",
    ]

    /// `**Kit** (2 April 2031, 10:02): reviewed, approved.`: a name in bold letters with a day behind it.
    private static func message(_ index: Int, _ reading: Reading) -> Letter? {
        let statement = reading.statements[index]
        guard !statement.isHeading, statement.box == nil, statement.signs.contains(.digit),
            let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0,
            case let text = statement.text.text, let end = text.firstOffset(of: ": "), end <= longestHead,
            case let head = text.bytes(0..<end), let day = reading.dates.first(in: head),
            let writer = Writer(head, reading.dates)
        else { return nil }
        return Letter(
            person: writer.person, function: writer.function, day: day, subject: nil, lines: index..<index + 1,
            said: text.bytes(from: end + 2).trimmed)
    }

    private static let longestHead = 80
}

/// The lines above a letter that tell who wrote it and when.
private struct Head {
    let writer: Writer
    let day: CivilDate?
    let subject: String?
    /// The place of the first statement below it.
    let end: Int

    init?(startingAt start: Int, _ reading: Reading) {
        var writer: Writer?
        var day: CivilDate?
        var subject: String?
        var end = start
        while end < reading.statements.count, end - start < Self.mostLines,
            case let statement = reading.statements[end], !statement.isHeading, let field = statement.field,
            let key = Self.keys[field.key.text]
        {
            switch key {
            case .writer: writer = writer ?? Writer(field.value, reading.dates)
            case .day: day = day ?? reading.dates.first(in: field.value)
            case .subject: subject = field.value
            case .other: break
            }
            end += 1
        }
        if let writer {
            self.writer = writer
        } else {
            guard end == start, let comment = Self.comment(reading.statements[start], reading) else { return nil }
            self.writer = comment.writer
            day = comment.day
            end = start + 1
        }
        self.day = day
        self.subject = subject
        self.end = end
    }

    func letter(_ reading: Reading) -> Letter {
        var last = end
        while last < reading.statements.count, case let statement = reading.statements[last], !statement.isHeading,
            Head.keys[statement.field?.key.text ?? ""] != .writer, Head.comment(statement, reading) == nil
        { last += 1 }
        // The head of the next one may begin with its day.
        while last < reading.statements.count, last > end,
            Head.keys[reading.statements[last - 1].field?.key.text ?? ""] != nil
        { last -= 1 }
        return Letter(
            person: writer.person, function: writer.function, day: day, subject: subject, lines: end..<last, said: nil)
    }

    /// `**@rowe** commented on 2 April 2031:`
    private static func comment(_ statement: Statement, _ reading: Reading) -> (writer: Writer, day: CivilDate)? {
        guard !statement.isHeading, statement.signs.contains(.digit), statement.folded.wordCount <= 12,
            case let text = statement.text.text,
            let verb = verbs.first(where: text.containsBytes), let at = text.firstOffset(of: verb),
            let day = reading.dates.first(in: text.bytes(from: at + verb.utf8.count)),
            let writer = Writer(text.bytes(0..<at), reading.dates),
            FoldedText(reading.dates.removingDays(from: text.bytes(from: at + verb.utf8.count))).wordCount <= 4
        else { return nil }
        return (writer, day)
    }

    private static let verbs = [
        " commented", " wrote", " replied", " answered", " schrieb", " kommentierte", " a écrit", " a commenté",
        " escribió", " comentó", " escreveu", " comentou",
    ]

    private static let mostLines = 8

    private enum Key { case writer, day, subject, other }

    private static let keys: [String: Key] = {
        var keys: [String: Key] = [:]
        for key in ["from", "von", "de", "author", "autor", "auteur", "发件人", "差出人", "送信者"] { keys[key] = .writer }
        for key in ["date", "sent", "datum", "gesendet", "envoyé", "fecha", "enviado", "data", "日期", "日付", "日時"] {
            keys[key] = .day
        }
        for key in ["subject", "betreff", "objet", "asunto", "assunto", "主题", "件名"] { keys[key] = .subject }
        for key in ["to", "cc", "bcc", "an", "à", "para", "kopie", "copie", "copia", "cópia", "收件人", "抄送", "宛先"] {
            keys[key] = .other
        }
        return keys
    }()
}

/// Somebody with the function that is told of him: `Ada Marsh (quality)`, `Ada Marsh, Head of Quality`, `@rowe`.
private struct Writer {
    let person: String
    let function: String?

    init?(_ text: String, _ dates: DateReader) {
        let bare = Self.withoutAddress(dates.removingDays(from: text, for: " ").trimmed)
        let isParted = bare.hasByte(UInt8(ascii: "(")) || bare.hasByte(UInt8(ascii: ","))
        var parts = isParted ? bare.split { "(),".utf8.contains($0) } : [bare]
        parts = parts.map { $0.withoutEdges }.filter { !FoldedText($0).isEmpty && !Self.isTime($0) }
        guard let name = parts.first, parts.count <= 3, !name.hasDigit else { return nil }
        let functions = parts.dropFirst().filter { FoldedText($0).wordCount <= 6 }
        if PersonName.isOne(name) || PersonName.hasHonorific(name) || name.utf8.first == UInt8(ascii: "@") {
            person = name
            function = functions.first
        } else if RoleNames.isRole(name) || Departments.areNamed(in: name) {
            person = functions.first(where: PersonName.isOne) ?? ""
            function = name
        } else if FoldedText(name).wordCount == 1, !Placeholder.isOne(name) {
            person = name
            function = functions.first
        } else {
            return nil
        }
    }

    /// `Ada Marsh <ada@example.org>`
    private static func withoutAddress(_ text: String) -> String {
        let name = text.firstOffset(of: " <").map { text.bytes(0..<$0) } ?? text
        let words = name.split(onByte: 0x20)
        return words.enumerated().filter { $0 == 0 || !$1.hasByte(UInt8(ascii: "@")) }.map(\.1).joined(separator: " ")
            .trimmed
    }

    private static func isTime(_ part: String) -> Bool {
        part.hasDigit && part.utf8.allSatisfy { $0.isASCIIDigit || ":.h UTCz".utf8.contains($0) }
    }
}

extension String {
    /// The parts between some bytes.
    fileprivate func split(where isSign: (UInt8) -> Bool) -> [String] {
        utf8.split(whereSeparator: isSign).map { String(decoding: Array($0), as: UTF8.self) }
    }

    /// The text without signs at its ends that set parts off.
    fileprivate var withoutEdges: String {
        var text = trimmed
        while let first = text.utf8.first, "-–—:|*".utf8.contains(first), !text.isEmpty {
            text = String(text.dropFirst()).trimmed
        }
        while let last = text.utf8.last, ":-|*".utf8.contains(last) { text = String(text.dropLast()).trimmed }
        return text
    }
}
