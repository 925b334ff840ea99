import MusterModel
import MusterText

/// Headings of a plan that are a stretch of time and nothing else, each with what is planned for it beneath.
///
///     ## Week 1                      ## Woche 4-6             ### Week 2 (May 5-9, 2031)
///     - [x] Drawings                 - [ ] Handing over       **Tasks:**
///                                                             - K-04: Rig the crane
enum PlanStretches {
    /// The number and the words of such a heading.
    static func phase(of title: Statement, _ reading: Reading) -> (id: String, title: String)? {
        let name = withoutDays(title.body, reading)
        guard reading.kind == .roadmap, title.section != reading.outline.titleSection,
            reading.outline.sections[title.section].ownRole == nil, holdsItems(title.section, reading),
            Period.isCounted(FoldedText(name))
        else { return nil }
        let number = name.utf8.drop { !$0.isASCIIDigit }
        let end = number.lastIndex(where: \.isASCIIDigit).map { number.index(after: $0) } ?? number.startIndex
        return (String(decoding: Array(number[..<end]), as: UTF8.self), title.body)
    }

    /// The heading without the days that stand behind it in brackets.
    private static func withoutDays(_ title: String, _ reading: Reading) -> String {
        guard let remark = TitleRemark.remark(of: title), !reading.dates.all(in: remark).isEmpty else { return title }
        return TitleRemark.removed(from: title) ?? title
    }

    /// Whether points stand right under the heading, or under a label that work below it has: `**Tasks:**`.
    private static func holdsItems(_ section: Int, _ reading: Reading) -> Bool {
        let outline = reading.outline
        return outline.contents[section].contains(.items)
            || (section..<outline.sectionEnds[section]).contains { inner in
                let role = outline.sections[inner].ownRole
                return (role == .tasks || role == .actions) && outline.contents[inner].contains(.items)
            }
    }
}
