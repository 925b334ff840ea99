/// What is found of sections by looking through all that they hold, each looked through once.
struct SectionAnswers<Answer> {
    private var known: [Int: Answer] = [:]

    /// What is known of a section, or else what looking through it finds.
    mutating func answer(of section: Int, _ find: () -> Answer) -> Answer {
        if let answer = known[section] { return answer }
        let answer = find()
        known[section] = answer
        return answer
    }
}
