import MusterLinking
import MusterModel
import MusterText

// The entry points of the stages.

func evidenceQuestions(of records: [DocumentRecord], _ source: ProjectSource) -> EvidenceQuestions {
    ProjectLinker(configuration: source.configuration, asOf: source.asOf).questions(for: records)
}

func link(
    _ records: [DocumentRecord], unread: [Project.UnreadFile], _ answers: EvidenceAnswers, _ source: ProjectSource
) -> Diagnosed<Project> {
    ProjectLinker(configuration: source.configuration, asOf: source.asOf)
        .link(records, unread: unread, answers: answers, name: source.rootName)
}
