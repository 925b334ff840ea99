import MusterText

/// Headings of a plan that are a stretch of time and nothing else, each with what is planned for it beneath.
///
///     ## Week 1                      ## Woche 4-6
///     - [x] Drawings                 - [ ] Handing over
enum PlanStretches {
    /// The number and the words of such a heading.
    static func phase(of title: Statement, _ reading: Reading) -> (id: String, title: String)? {
        guard reading.kind == .roadmap, title.section != reading.outline.titleSection,
            reading.outline.sections[title.section].ownRole == nil,
            reading.outline.contents[title.section].contains(.items), Period.isCounted(title.folded)
        else { return nil }
        let number = title.body.utf8.drop { !$0.isASCIIDigit }
        let end = number.lastIndex(where: \.isASCIIDigit).map { number.index(after: $0) } ?? number.startIndex
        return (String(decoding: Array(number[..<end]), as: UTF8.self), title.body)
    }
}
