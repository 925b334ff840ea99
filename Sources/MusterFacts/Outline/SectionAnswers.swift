/// What is found of sections by looking through all that they hold, each looked through once.
struct SectionAnswers<Answer> {
    private var known: [Int: Answer] = [:]
    /// What was asked for last: the statements of a section stand side by side.
    private var last: (section: Int, answer: Answer)?

    /// What is known of a section, or else what looking through it finds.
    mutating func answer(of section: Int, _ find: () -> Answer) -> Answer {
        if let last, last.section == section { return last.answer }
        let answer = known[section] ?? find()
        known[section] = answer
        last = (section, answer)
        return answer
    }
}
