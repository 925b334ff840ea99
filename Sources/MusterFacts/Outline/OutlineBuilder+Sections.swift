import MusterModel
import MusterText

// Sections: what their titles say that they are about.
extension OutlineBuilder {
    mutating func open(
        level: Int, statement: Int, named name: String? = nil, role: (FoldedText) -> SectionRole?
    ) {
        let title = outline.statements[statement]
        let plain = name == nil ? ShortCodes.removed(from: title.body) : nil
        let words = plain.map { FoldedText($0) } ?? title.folded
        var parent: Int? = section
        while let at = parent, outline.sections[at].level >= level { parent = outline.sections[at].parent }
        if outline.titleSection == nil, level <= 2 { outline.titleSection = outline.sections.count }
        let shown = parent.flatMap(shownRole)
        let isTitle = outline.titleSection == outline.sections.count
        let isOneThing = Self.namesOneThing(title)
        let named =
            isOneThing ? nil : role(words) ?? Self.remarked(title, role) ?? (isTitle ? Self.subject(title, role) : nil)
        // A document of conditions says what must hold; a part of one, on what its decision depends.
        let isOpen = named == nil && !isOneThing || named == .conditions
        let subject = isTitle && isOpen ? SubjectTitles.role(of: words) ?? named : named
        let said = subject ?? (WaiverTitle.isOne(words, written: title.body) ? .waivers : nil)
        let isMisread =
            said == .issues && SectionTitles.isOrder(title.folded)
            || said == .agenda && isTitle && SectionTitles.namesProduct(title.body)
        let later = LaterVersion.isNamed(in: title.body, title.folded, after: ownVersion)
        let own =
            shown ?? (isMisread ? nil : later && said.map(SectionTitles.mayComeLater) ?? true ? .backlog : said)
            ?? (words == "open" && stands(beside: .completed, below: parent) ? .deferred : nil)
        let section = Section(
            line: title.line, level: level, title: Self.title(of: name ?? plain ?? title.body),
            folded: name.map { FoldedText($0) } ?? words, ownRole: own,
            role: own ?? parent.flatMap(inherited), parent: parent, statement: statement,
            mark: title.mark ?? trailingMark(of: title.body))
        outline.sections.append(section)
        self.section = outline.sections.count - 1
        if self.section == outline.titleSection { ownVersion = LaterVersion.only(in: section.title) }
        outline.statements[statement].section = self.section
    }

    /// Whether a title of this role came before in the same part: `Shipped` before `Open` makes work of what is open.
    func stands(beside role: SectionRole, below parent: Int?) -> Bool {
        outline.sections.contains { $0.parent == parent && $0.ownRole == role }
    }

    /// A title that begins with an id (`RISK-I002: API compatibility issues`) names one thing, and no list of such things.
    private static func namesOneThing(_ title: Statement) -> Bool {
        // The entry of a task in a log is about the task, whatever words its title holds.
        if IdentifiedTitle.afterDay(title.body).flatMap(IdentifiedTitle.init(task:)) != nil { return true }
        guard let named = WrittenID.leading(title.body), !named.rest.isEmpty else { return false }
        return !partWords.contains { named.id.startsWithBytes($0) }
    }

    private static let partWords = ["PHASE", "SECTION", "PART", "STAGE", "SPRINT", "WEEK", "DAY", "WAVE"]

    /// `Evidence (attach to the tag)` is about what its words before the brackets say.
    private static func remarked(_ title: Statement, _ role: (FoldedText) -> SectionRole?) -> SectionRole? {
        guard let said = TitleRemark.removed(from: title.body).flatMap({ role(FoldedText($0)) }) else { return nil }
        switch said {
        case .issues, .risks, .evidence, .signoffs, .milestones, .waivers, .decisions, .votes, .artifacts, .actions,
            .backlog, .completed, .deferred, .acceptance, .deliverables, .tasks, .agenda,
            .attendees, .history, .legend, .example:
            return said
        case .scope, .context, .objectives, .guidance, .definitionOfReady, .definitionOfDone, .references, .checklist,
            .phases,
            .security, .decision,
            .conditions, .testSummary, .metrics, .rollback, .deployment, .support,
            .communication, .operations, .freeze, .log, .versionControl, .troubleshooting:
            return nil
        }
    }

    /// `Kite 1.2: what we know is broken`: what a document lists stands behind what it is about.
    private static func subject(_ title: Statement, _ role: (FoldedText) -> SectionRole?) -> SectionRole? {
        let signs = [": ", " – ", " — "].compactMap { sign in
            title.body.firstOffset(of: sign).map { (at: $0, end: $0 + sign.utf8.count) }
        }
        guard let sign = signs.min(by: { $0.at < $1.at }) else { return nil }
        switch role(FoldedText(title.body.bytes(from: sign.end))) {
        case .issues: return .issues
        case .risks: return .risks
        case _: return nil
        }
    }

    static func title(of words: String) -> String {
        var title = StatusMark.stripped(words)
        while title.utf8.last == UInt8(ascii: ":") {
            title = String(decoding: title.utf8.dropLast(), as: UTF8.self).trimmed
        }
        return title
    }

    private func trailingMark(of text: String) -> StatusMark? {
        guard let last = text.utf8.last, last >= 0x80 || last == UInt8(ascii: ":") else { return nil }
        return words.mark(in: text)
    }

    /// What holds for all that stands under a section, whatever the titles within say: advice, and examples.
    private func shownRole(of section: Int) -> SectionRole? {
        switch outline.sections[section].role {
        case .troubleshooting: .troubleshooting
        case .example where section != outline.titleSection: .example
        case _: nil
        }
    }

    /// The document's title tells its kind; only what fills whole documents passes on to the sections within.
    private func inherited(from parent: Int) -> SectionRole? {
        let role = outline.sections[parent].role
        guard parent == outline.titleSection else { return role }
        switch role {
        case .issues, .risks, .artifacts, .legend, .example, .backlog, .waivers, .troubleshooting, .definitionOfReady,
            .definitionOfDone:
            return role
        case .scope, .context, .objectives, .guidance, .acceptance, .deliverables, .references, .tasks, .phases,
            .checklist, .signoffs, .security, .decision, .attendees, .agenda, .votes,
            .conditions, .actions, .milestones, .evidence, .testSummary, .metrics, .rollback, .deployment, .support,
            .communication, .operations, .freeze, .log, .versionControl, .decisions, .history, .completed, .deferred,
            nil:
            return nil
        }
    }
}
