import MusterModel

/// What a whole document lists, told by the words of its title beside the product that it is about:
/// `Kite 4.2 release approvals`, `Conditions for releasing Kite 4.2`, `Who has signed for Kite 4.2?`.
///
/// What stands right below such a title, before any other title, is of that sort.
enum SubjectTitles {
    /// Nil for titles without the version or day of what they are about, that name none of these or several of them, and for
    /// those of texts about how such things are done.
    static func role(of title: FoldedText) -> SectionRole? {
        guard title.wordCount <= 14, title.text.hasDigit, !manners.areSaid(in: title) else { return nil }
        let found = Set(subjects.meanings(in: title))
        return found.count == 1 ? found.first : nil
    }

    /// What a line right below a title says that stands below it: `Release criteria, as found on 2 April 2031.` The word for
    /// it is one of the first few.
    static func role(opening line: FoldedText) -> SectionRole? {
        guard line.wordCount <= 14, !manners.areSaid(in: line), !Reservations.denies(line) else { return nil }
        let found = subjects.hits(in: line).filter { hit in
            line.text.bytes(0..<hit.range.lowerBound).utf8.count { $0 == 0x20 } <= 2
        }
        let roles = Set(found.map(\.meaning))
        return roles.count == 1 ? roles.first : nil
    }

    private static let subjects = Lexicon(SubjectRows.all)

    /// Documents about how something is done, or what it was done with.
    private static let manners: Phrases = [
        "process", "policy", "template", "guide", "guideline", "guidelines", "how to", "request", "plan", "workflow",
        "procedure", "handbook", "charter", "rules", "minutes", "meeting", "agenda", "issues", "risks", "bugs",
        "prozess", "richtlinie", "vorlage", "leitfaden", "protokoll", "verfahren", "plantilla", "proceso", "política",
        "acta", "modèle", "processus", "compte rendu", "processo", "modelo", "ata", "模板", "流程", "纪要", "テンプレート",
        "手順", "議事録",
    ]
}
