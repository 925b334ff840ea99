import MusterLinking
import MusterModel
import MusterText

// The entry points of the stages.

func evidenceQuestions(of records: [DocumentRecord], _ configuration: Configuration) -> EvidenceQuestions {
    EvidenceQuestions()
}

func link(
    _ records: [DocumentRecord], unread: [Project.UnreadFile], _ answers: EvidenceAnswers, _ source: ProjectSource
) -> Diagnosed<Project> {
    var project = Project(
        name: source.configuration.project.name ?? source.rootName, configuration: source.configuration,
        asOf: source.asOf)
    project.documents = records
    project.unread = unread
    return Diagnosed(project)
}
