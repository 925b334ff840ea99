import MusterModel
import MusterTestSupport
import Testing

@Suite("Criteria that ask for a file")
struct FileCriterionTests {
    private func state(_ words: String, _ answer: FileAnswer? = nil, with other: DocumentRecord? = nil) -> State? {
        let plan = record("plan/task.md", .taskSpec, facts: [fact(.criterion, words, .required)])
        var answers = EvidenceAnswers()
        if let answer {
            answers.files[FileQuestion(path: "logs/log.md", document: relative("plan/task.md"))] = answer
        }
        return link([plan, other].compactMap(\.self), answers: answers).criteria.first?.assessment.state
    }

    private let log = record("logs/log.md", .progressLog, facts: [fact(.milestone, "Begun", date: "2026-06-01")])

    @Test("is met by a document with more than headings, seen and not claimed")
    func present() {
        #expect(state("The file logs/log.md exists and has its first entry.", with: log) == .pass)
        #expect(state("`logs/log.md` is created", with: log) == .pass)
        var bare = log
        bare.filledLineCount = 0
        #expect(state("The file logs/log.md exists and has its first entry.", with: bare) == .pending)
    }

    @Test("stays open where the file is missing or a draft, and is unknown where it cannot be read")
    func absent() {
        #expect(state("The file logs/log.md exists.", .missing(candidates: [])) == .pending)
        #expect(state("The file logs/log.md exists.", .unreadable("no permission")) == .unknown)
        var draft = log
        draft.isDraft = true
        #expect(state("The file logs/log.md exists.", with: draft) == .pending)
    }

    @Test("says nothing of a criterion that asks for more than the file")
    func more() {
        #expect(state("The file logs/log.md exists and is approved by every lead.", with: log) == .pending)
        #expect(state("The files logs/log.md and logs/other.md exist.", with: log) == .pending)
        #expect(state("logs/log.md", with: log) == .pending)
    }
}
