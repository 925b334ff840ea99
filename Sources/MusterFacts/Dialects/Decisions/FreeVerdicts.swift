import MusterModel
import MusterText

/// Decisions told in free words, in papers that record none in any better way.
///
///     I went through Ada's list this morning. This is my go for Kite 4.2. Please put it live on Monday.
///     After the last check I have decided that Kite 4.2 goes out.
///     **@rowe** commented on 2 April 2031: All blockers closed. **Go for 4.2.** I'll push the tag on Saturday.
///
/// Others know what may stand beside a verdict; here anything may that bends none. So little is trusted: the sentence calls the
/// release by its number, or stands in a letter about it; nobody speaks for a function alone; and no sentence of the
/// paragraph denies, puts off, supposes or depends. Several lines of the sort are voices, and the last word counts only where
/// none of them says whose it is.
struct FreeVerdicts: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        let title = reading.outline.titleSection.map { reading.outline.sections[$0].folded } ?? FoldedText("")
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure, Self.mayDecide(reading.judgedAs),
            !sheet.contains([.decision], where: { $0.status != .accepted }), !FreeVerdict.tellsStory(title)
        else { return }
        let known = Self.known(in: reading)
        guard known.contains(where: \.hasDigit) else { return }
        let letters = Letter.all(in: reading)
        let names = Letter.names(in: reading, letters)
        var found: [Found] = []
        var index = 0
        while index < reading.statements.count {
            let end = reading.paragraphEnd(from: index)
            let letter = letters.first { $0.lines.contains(index) }
            if let told = told(index..<end, letter, names, known, reading, sheet) { found.append(told) }
            index = end
        }
        guard let last = found.last, found.count == 1 || found.allSatisfy({ !$0.isVoiced }) else { return }
        var fact = Fact(
            .decision, reading.statements[last.lines.lowerBound], title: last.sentence.withoutEnd,
            modality: reading.claim)
        fact.status = .go
        fact.date = last.day
        fact.details[.statusWords] = last.sentence
        fact.details[.scope] = last.scope
        let entry = sheet.take(last.lines.lowerBound, fact)
        for line in last.lines.dropFirst() { sheet.mark(line, readBy: entry) }
    }

    private struct Found {
        let lines: Range<Int>
        let sentence: String
        let scope: String?
        let day: CivilDate?
        /// Whether the line says who speaks.
        let isVoiced: Bool
    }

    /// Papers of a kind in which somebody may decide.
    private static func mayDecide(_ kind: DocumentKind) -> Bool {
        switch kind {
        case .readinessReview, .checklist, .minutes, .progressLog, .other: true
        case .knownIssues, .checksums, .riskRegister, .taskSpec, .workflow, .roadmap: false
        }
    }

    /// The words of the names of the release; where the head of the paper has none, those of the titles below, and of lines in
    /// bold letters that serve as such.
    private static func known(in reading: Reading) -> Set<String> {
        let names = ReleaseWords.all(in: reading)
        if names.contains(where: \.hasDigit) { return names }
        let titles =
            reading.outline.sections.map(\.title)
            + reading.statements.filter(\.text.isStrong).map(\.body)
        return names.union(
            titles.filter { ShortVersions.inTitle($0).count == 1 || VersionReader.all(in: $0).count == 1 }
                .flatMap(VerdictWords.words).map(\.key))
    }

    private func told(
        _ lines: Range<Int>, _ letter: Letter?, _ names: Set<String>, _ known: Set<String>, _ reading: Reading,
        _ sheet: FactSheet
    ) -> Found? {
        guard lines.contains(where: { FreeVerdict.mayStand(in: reading.statements[$0].folded) }) else { return nil }
        let isFree = lines.allSatisfy { at in
            let line = reading.statements[at]
            return !line.isHeading && line.box == nil && !line.introduces && !sheet.isTaken(at) && !reading.isInert(at)
                && line.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true
        }
        guard isFree, mayStand(at: lines.lowerBound, letter, reading) else { return nil }
        let text = Self.spoken(letter?.said ?? reading.statements[lines].map(\.body).joined(separator: " "))
        let sentences = VerdictSentence.all(in: text)
        guard
            let told = sentences.lazy.compactMap({ FreeVerdict($0, known, reading) }).first,
            sentences.allSatisfy({ $0 == told.sentence || FreeVerdict.leavesWhole($0, reading) }),
            letter.map({ $0.mayDecide(told.sentence, about: names) }) ?? true,
            !isBent(by: reading, around: lines, sheet)
        else { return nil }
        return Found(
            lines: lines, sentence: told.sentence, scope: told.scope,
            day: told.day ?? reading.dates.all(in: text).first { $0.range.lowerBound == 0 }?.date
                ?? letter?.day ?? day(above: lines.lowerBound, reading) ?? reading.entryDay(at: lines.lowerBound)
                ?? reading.heldOn,
            isVoiced: told.isVoiced)
    }

    /// What somebody who decides for all is quoted with, where the line is nothing else: `Flight director: "We are GO for 4.2."`
    private static func spoken(_ text: String) -> String {
        guard let colon = text.firstOffset(of: ": "), case let head = text.bytes(0..<colon), !head.hasDigit,
            FoldedText(head).wordCount <= 6, !DecisionLabel.authority(in: head).isEmpty,
            !VerdictWords.bend(head), !VerdictWords.bystanders.areSaid(in: FoldedText(head)),
            case let said = text.bytes(from: colon + 2).trimmed,
            let (open, close) = [("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»"), ("「", "」")].first(where: {
                said.startsWithBytes($0.0) && said.endsWithBytes($0.1)
            }),
            said.utf8.count > open.utf8.count + close.utf8.count,
            case let inside = said.bytes(open.utf8.count..<said.utf8.count - close.utf8.count),
            !VerdictWords.quote(inside)
        else { return text }
        return inside
    }

    /// Whether a line beside it in its section, or any below, may say of a verdict that it is none: as wording that is
    /// proposed, by an introduction, or by taking it back.
    private func isBent(by reading: Reading, around lines: Range<Int>, _ sheet: FactSheet) -> Bool {
        let section = reading.statements[lines.lowerBound].section
        return reading.statements.indices.contains { at in
            let line = reading.statements[at]
            guard !lines.contains(at), line.section == section || at >= lines.upperBound, !line.isHeading,
                !reading.isInert(at), !sheet.isTaken(at), line.field == nil || at >= lines.upperBound
            else { return false }
            let isIntroduced = at == lines.lowerBound - 1 && line.body.utf8.last == UInt8(ascii: ":")
            return isIntroduced
                || !VerdictSentence.all(in: line.body).allSatisfy { FreeVerdict.leavesWhole($0, reading) }
        }
    }

    /// Whether a line stands where somebody may decide: at the head of a paper, below a title of its decision or release, or
    /// below a line that says who writes and when.
    private func mayStand(at index: Int, _ letter: Letter?, _ reading: Reading) -> Bool {
        let role = reading.role(of: index)
        guard VerdictLines.mayStand(under: role) else { return false }
        switch role {
        case .scope, .context, .history, .references, .signoffs, .votes, .checklist, .rollback, .agenda, .objectives,
            .definitionOfDone, .definitionOfReady, .waivers, .guidance, .attendees:
            return false
        case _: break
        }
        let place = reading.statements[index].section
        let section = reading.outline.sections[place]
        guard !RoleNames.isRole(section.title), !Departments.areNamed(in: section.title),
            !reading.outline.path(of: place).contains(where: { FreeVerdict.tellsStory(FoldedText($0)) }),
            !DecidingPlaces.isUndecided(section.folded)
        else { return false }
        if section.ownRole == .decision || section.ownRole == .decisions { return true }
        // A paper with a place for its decision takes it nowhere else.
        guard !reading.outline.sections.contains(where: { $0.ownRole == .decision }) else { return false }
        return place == reading.outline.titleSection || letter?.day != nil || day(above: index, reading) != nil
            || ShortVersions.inTitle(section.title).count == 1 || !VersionReader.all(in: section.title).isEmpty
            || Self.places.contains(section.folded.text)
    }

    /// Titles below which somebody sums up.
    private static let places: Set<String> = [
        "notes", "summary", "outcome", "result", "results", "conclusion", "closing", "wrap up", "end", "status",
        "notizen", "zusammenfassung", "ergebnis", "fazit", "conclusion", "résumé", "bilan", "notas", "resumen",
        "conclusión", "resumo", "conclusão", "结论", "总结", "結論", "まとめ", "備考",
    ]

    /// The day that a short line right above a paragraph tells: `**@rowe** commented on 2 April 2031`.
    private func day(above index: Int, _ reading: Reading) -> CivilDate? {
        reading.statements[max(0, index - 4)..<index].reversed().lazy
            .filter { $0.section == reading.statements[index].section && $0.folded.wordCount <= 9 }
            .compactMap { reading.dates.first(in: $0.text.text) }.first
    }
}
