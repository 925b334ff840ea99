/// What is found of sections by looking through all that they hold, each looked through once.
struct SectionAnswers<Answer> {
    /// By sections, as far as any was asked for.
    private var known: [Answer?] = []
    /// What was asked for last: the statements of a section stand side by side.
    private var last: (section: Int, answer: Answer)?

    /// What is known of a section, or else what looking through it finds.
    mutating func answer(of section: Int, _ find: () -> Answer) -> Answer {
        if let last, last.section == section { return last.answer }
        if section >= known.count { known += repeatElement(nil, count: section + 1 - known.count) }
        let answer = known[section] ?? find()
        known[section] = .some(answer)
        last = (section, answer)
        return answer
    }
}
