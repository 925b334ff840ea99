import MusterModel
import MusterText

/// Verdicts told by the parts of a line, in documents that people sign or that decide; see ``VerdictLine``.
///
/// They are read twice: those that name the release or who decides before the seats of those who sign, whose lines look
/// alike, and all others after them.
struct VerdictLines: Dialect {
    enum Pass: Sendable { case namingRelease, all }

    let pass: Pass

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let isJudged = sheet.statesDemands
        let known = ReleaseWords.all(in: reading)
        var places = DecidingPlaces(reading)
        for (index, statement) in reading.statements(with: .belowTitles)
        where !statement.introduces && statement.box == nil && !sheet.isTaken(index)
            && !reading.isInert(index)
        {
            // A bare word is a verdict only where a section is about nothing else.
            guard statement.folded.text != "go",
                statement.mark.flatMap(StatusMeaning.init).map(\.isFavourable) ?? true,
                !(statement.field.map { DecisionWords.isSupposed($0.key) || Self.isSeat($0) } ?? false),
                Self.mayStand(under: reading.role(of: index)),
                !GrantSentence.proposes(statement.body),
                let line = VerdictLine(statement.body, about: known, reading),
                isJudged && !line.isScheduled || places.decide(statement) || line.namesVersion && isBold(statement)
                    || line.isCalled,
                pass == .all || line.namesRelease && !statement.isItem && !isField(statement)
            else { continue }
            var fact = Fact(.decision, statement, title: line.verdict.withoutEnd, modality: reading.claim)
            fact.status = line.status
            fact.date = line.date
            fact.details[.statusWords] = line.verdict
            fact.details[.scope] = line.scope
            fact.details[.conditions] = line.conditions
            sheet.take(index, fact)
        }
    }

    /// Whether a field tells what one person said for a function: `Service: Kit Rowe - released`.
    private static func isSeat(_ field: Statement.Field) -> Bool {
        guard field.meaning == nil, DecisionLabel.authority(in: field.name).isEmpty,
            !VerdictWords.bodies.contains(field.key.text),
            let sign = [" - ", " – ", " — ", ", ", " ("].compactMap({ field.value.firstOffset(of: $0) }).min()
        else { return false }
        let name = field.value.bytes(0..<sign)
        return name.hasByte(0x20) && PersonName.isOne(name)
    }

    /// Whether a verdict may stand in a section: not among what is done, to do, or held against a release.
    static func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case .actions, .tasks, .backlog, .issues, .risks, .completed, .deferred, .attendees, .milestones: false
        case _: true
        }
    }

    /// Whether a line is a field of a decision, `Decision: GO`: what stands beside it tells more of it.
    private func isField(_ statement: Statement) -> Bool {
        guard let field = statement.field else { return false }
        return field.meaning == .decision || field.key.wordCount <= 2 && VerdictWords.bodies.contains(field.key.text)
    }

    /// Whether a line is in bold letters as a whole: it stands out as what the document comes to.
    private func isBold(_ statement: Statement) -> Bool {
        guard let strong = statement.text.spans.first(where: { $0.kind == .strong }) else { return false }
        return strong.range.lowerBound == 0 && strong.range.count + 2 >= statement.text.text.utf8.count
    }

}

/// The words of the names of the release that a document is about, in lower case.
enum ReleaseWords {
    /// Those of its title, of its front matter, and of the lines at its head that name a release or version.
    static func all(in reading: Reading) -> Set<String> {
        Set(names(in: reading).flatMap { VerdictWords.words(of: $0).map(\.key) })
    }

    /// The lines and values that name the release.
    static func names(in reading: Reading) -> [String] {
        var texts = reading.outline.titleSection.map { [reading.outline.sections[$0].title] } ?? []
        for key in ["release", "version", "title"] {
            if let value = reading.document.frontMatter?.value(key) { texts.append(value) }
        }
        if let below = reading.statements.dropFirst().first, below.isHeading || below.text.isStrong,
            ShortVersions.inTitle(below.body).count == 1
        {
            texts.append(below.body)
        }
        texts += reading.statements.prefix(20).compactMap(\.field)
            .filter { ReleaseReader.names(release: $0.key) || ReleaseReader.names(subject: $0.key) }.map(\.value)
        return texts
    }

    /// Those of a place: where the title of the document names no version, the titles above may.
    static func above(_ section: Int, in reading: Reading) -> Set<String> {
        let outline = reading.outline
        let title = outline.titleSection.map { outline.sections[$0].title } ?? ""
        guard VersionReader.all(in: title).isEmpty, ShortVersions.inTitle(title).isEmpty else { return [] }
        let titles = outline.path(of: section).filter {
            !ShortVersions.inTitle($0).isEmpty || !VersionReader.all(in: $0).isEmpty
        }
        return Set(titles.flatMap { VerdictWords.words(of: $0).map(\.key) })
    }

    /// Those that name a part of what the document is about: what its title lists in brackets, "iOS" and "Android" of
    /// "Kite 5.0 (iOS and Android)".
    static func ofParts(in reading: Reading) -> Set<String> {
        guard let section = reading.outline.titleSection,
            let listed = reading.outline.sections[section].title.inBrackets
        else { return [] }
        return Set(VerdictWords.words(of: listed).map(\.key).filter { !$0.hasDigit })
    }
}
