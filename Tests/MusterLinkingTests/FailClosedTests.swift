import MusterModel
import MusterTestSupport
import Testing

/// A small project in which every kind of favourable claim occurs.
private let records = [
    record(
        "spec.md", .taskSpec,
        facts: [
            fact(.task, "Launch v1.0.0", id: "5.2", .required),
            fact(.criterion, "The soak run is clean", .required, parent: 0),
            fact(.checklistItem, "Backups restored", status: .done, .required, parent: 0),
            fact(.requiredSignoff, "QA Lead", status: .pending, role: "QA Lead", .required, parent: 0),
            fact(.deliverable, "Signed installers", .required, parent: 0),
        ]),
    record(
        "log.md", .progressLog,
        facts: [
            fact(.task, "Launch", id: "5.2", status: .done, date: "2026-06-02"),
            fact(.task, "Launch", id: "5.2", status: .blocked, date: "2026-06-01"),
            fact(.checklistItem, "The soak run is clean", status: .done, date: "2026-06-02", parent: 0),
            fact(.criterion, "The soak run is clean", status: .rejected, date: "2026-06-01", parent: 0),
            fact(.signoff, "QA Lead", status: .signed, date: "2026-06-02", role: "QA Lead", parent: 0),
            fact(.signoff, "QA Lead", status: .rejected, date: "2026-06-01", role: "QA Lead", parent: 0),
            fact(.deliverable, "Signed installers", status: .done, parent: 0),
            fact(.risk, "One machine", id: "R-1", status: .accepted),
        ]),
]

/// The states of everything, by kind and title.
private func states(_ project: Project) -> [String: State] {
    var found: [String: State] = [:]
    for task in project.tasks { found["task \(task.title)"] = task.assessment.state }
    for criterion in project.criteria { found["criterion \(criterion.title)"] = criterion.assessment.state }
    for item in project.checklistItems { found["item \(item.title)"] = item.assessment.state }
    for requirement in project.requirements { found["requirement \(requirement.role)"] = requirement.assessment.state }
    for deliverable in project.deliverables { found["deliverable \(deliverable.title)"] = deliverable.assessment.state }
    for risk in project.risks { found["risk \(risk.title)"] = risk.assessment.state }
    return found
}

struct FailClosedTests {
    @Test("every favourable claim of the project counts")
    func sound() {
        #expect(states(link(records)).values.allSatisfy { $0 == .pass })
    }

    @Test(
        "taking back or garbling a favourable claim improves nothing",
        arguments: [nil, FactStatus.unknown, .pending, .rejected])
    func worsened(status: FactStatus?) {
        let before = states(link(records))
        for (document, record) in records.enumerated() {
            for (place, fact) in record.facts.enumerated() where isFavourable(fact) {
                var changed = records
                changed[document].facts[place].status = status
                let after = states(link(changed))
                for (name, state) in before {
                    #expect((after[name] ?? .pending) <= state, "\(name) after \(fact.title)")
                }
                #expect(after != before, "\(fact.title) counts for nothing")
            }
        }
    }

    private func isFavourable(_ fact: Fact) -> Bool {
        fact.status == .done || fact.status == .signed || fact.status == .accepted
    }
}
