import MusterFiles
import MusterModel
import MusterText

/// What the machine observes: answers the questions of linking by looking at files.
public enum Evidence {
    /// An answer to each question, and what lies in the artifact folders.
    ///
    /// Nothing is looked at outside `root`, and no symbolic link below it is followed.
    ///
    /// - Parameters:
    ///   - content: the content folders, relative to the root.
    ///   - jobs: how many digests are computed at one time.
    public static func answers(
        to questions: EvidenceQuestions, in root: RootFolder, content: [RelativePath], configuration: Configuration,
        jobs: Int
    ) async -> EvidenceAnswers {
        var answers = EvidenceAnswers()
        let index = FileIndex(of: root)
        let files = FileSearch(root: root, index: index, content: content, outside: configuration.outsideEvidence)
        for question in questions.files { answers.files[question] = files.answer(question) }

        answers.artifactFolders = configuration.artifacts.filter { index.isFolder($0) }
        answers.artifactFiles = index.files.filter { file in answers.artifactFolders.contains { file.lies(in: $0) } }
        let artifacts = ArtifactSearch(root: root, folders: answers.artifactFolders, files: answers.artifactFiles)
        let asked = Array(questions.artifacts)
        for (question, answer) in zip(asked, await concurrentMap(asked, jobs: jobs, { artifacts.answer($0) })) {
            answers.artifacts[question] = answer
        }

        for question in questions.commits { answers.commits[question] = .unknown("the history was not read") }
        return answers
    }
}
