import MusterModel
import MusterText

/// Decisions told by who took them, before a colon, where nobody else speaks.
///
///     ## Final call
///     2031-04-02, @rowe: go. Tagging v4.2 tonight.
///
///     ## Decision
///     Ida Poe, harbour master: conditional go for Kite 4.2. The one condition is that the bell is mended first.
///
/// Several who speak vote, and decide nothing one by one. At the end of a document a day, a name and words that call it a go
/// need no title that speaks of a decision.
struct VoicedVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        var places = DecidingPlaces(reading)
        let known = ReleaseWords.all(in: reading)
        for section in reading.outline.sections.indices where !reading.isInert(section: section) {
            let lines = reading.outline.statements(in: section).filter { !reading.statements[$0].isHeading }
            // What stands beside it may be whose wording it is, or take it back.
            guard let index = lines.first, lines.last.map({ $0 < reading.paragraphEnd(from: index) }) ?? false,
                lines.allSatisfy({ !sheet.isTaken($0) && !reading.isInert($0) && reading.statements[$0].box == nil }),
                case let statement = reading.statements[index],
                statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true,
                case let text = lines.map({ reading.statements[$0].text.text }).joined(separator: " "),
                let voice = Voice(text, reading.dates), let told = Told(voice.words, known, reading)
            else { continue }
            let isLast = lines.last.map { reading.statements[$0...].dropFirst().allSatisfy(\.body.isEmpty) } ?? false
            guard
                section != reading.outline.titleSection && !isLabelled(section, reading) && places.decide(statement)
                    || isLast && voice.day != nil && told.isCalled
                        && VerdictLines.mayStand(under: reading.role(of: index))
            else { continue }
            var fact = Fact(.decision, statement, title: told.sentence.withoutEnd, modality: reading.claim)
            fact.status = .go
            fact.date = voice.day ?? reading.day(above: section) ?? reading.heldOn
            fact.details[.statusWords] = told.sentence
            fact.details[.scope] = told.scope
            fact.details[.conditions] = told.conditions
            let entry = sheet.take(index, fact)
            for line in lines.dropFirst() { sheet.mark(line, readBy: entry) }
        }
    }
}

extension VoicedVerdicts {
    /// Whether the line above introduces the section in words of its own: `Wording proposed for Monday:`.
    private func isLabelled(_ section: Int, _ reading: Reading) -> Bool {
        reading.outline.sections[section].level > 6 && reading.outline.sections[section].ownRole != .decision
    }

    /// Who speaks, on what day, and what is said.
    private struct Voice {
        let day: CivilDate?
        let words: String

        /// Nil for a line that does not begin with somebody and a colon.
        init?(_ line: String, _ dates: DateReader) {
            let (rest, day) = Moments.dropped(from: line.trimmed, dates)
            let body = rest.withoutLeadingSigns
            guard let colon = body.firstOffset(of: ": "), colon <= Self.longest else { return nil }
            let head = body.bytes(0..<colon)
            if VerdictWords.bend(head) || VerdictWords.bystanders.areSaid(in: FoldedText(head)) { return nil }
            self.day = day ?? dates.last(in: head)
            words = body.bytes(from: colon + 2).trimmed
            // Nobody knows of other words whether they name a function: `Ida Poe, by proxy`, `Ida Poe, sample text`.
            let names = VerdictSentence.clauses(of: dates.removingDays(from: head))
            guard !names.isEmpty, names.allSatisfy({ PersonName.isOne($0) || RoleNames.isRole($0) }), !words.isEmpty
            else { return nil }
        }

        /// How many bytes names, functions and a day take at most.
        private static let longest = 90
    }

    /// A go in the first sentence that is said, where none of the others takes anything back.
    private struct Told {
        let sentence: String
        let scope: String?
        let conditions: String?
        /// Whether words call it a go: `it's a go`.
        let isCalled: Bool

        init?(_ said: String, _ known: Set<String>, _ reading: Reading) {
            let sentences = VerdictSentence.all(in: said)
            guard let first = sentences.first, !Questions.asks(said), !said.hasByte(UInt8(ascii: "\"")) else {
                return nil
            }
            let words = FoldedText(first)
            guard
                let opening = (goes.all + conditionals.all).filter(words.starts(with:)).max(by: {
                    $0.wordCount < $1.wordCount
                })
            else { return nil }
            let isConditional = conditionals.begin(words)
            let rest = words.text.bytes(from: opening.text.utf8.count).trimmed
            let others = sentences.dropFirst()
            let condition =
                DecisionWords.conditions(in: said)
                ?? others.first {
                    FoldedText($0).text.containsBytes("condition") && !Asides.areHarmless($0, known, reading.dates)
                }
            guard
                isConditional || condition != nil
                    || others.allSatisfy({ Asides.areHarmless($0, known, reading.dates) }),
                condition != nil || rest.isEmpty || !VerdictWords.bend(rest)
            else { return nil }
            let isWhole = VerdictWords.words(of: rest).allSatisfy {
                known.contains($0.key) || VerdictWords.isHarmless($0.key, known)
            }
            sentence = first
            conditions = condition ?? (isConditional ? (others.first ?? first).withoutEnd : nil)
            // What nobody knows may be whose word it is: `go for Kite 4.2, says Ada`.
            guard isWhole || isConditional || DecisionWords.limits.areSaid(in: FoldedText(rest)) else { return nil }
            scope = isWhole ? nil : rest
            isCalled = opening.wordCount > 1 || !rest.isEmpty && isWhole && rest.hasDigit
        }
    }

    private static let goes: Phrases = [
        "go", "it s a go", "it is a go", "that s a go", "that is a go", "this is a go", "we are go", "we re go",
        "we are a go", "it s go", "a clear go", "es ist ein go", "das ist ein go", "wir sind go", "c est un go",
        "c est go", "es un go", "é um go",
    ]
    private static let conditionals: Phrases = [
        "conditional go", "a conditional go", "go with conditions", "go with one condition", "go on condition",
        "go under condition", "bedingtes go", "go mit auflage", "go mit auflagen", "go unter der bedingung",
        "go sous condition", "go sous conditions", "go sous réserve", "go condicional", "go condicionado",
        "go con condiciones", "go com condições",
    ]
}
