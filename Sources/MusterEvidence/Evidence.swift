import MusterFiles
import MusterModel
import MusterText

/// What the machine observes: answers the questions of linking by looking at files and history.
public enum Evidence {
    /// An answer to each question, and what lies in the artifact folders.
    ///
    /// Nothing is looked at outside `root`, and no symbolic link below it is followed.
    ///
    /// - Parameters:
    ///   - content: the content folders, relative to the root.
    ///   - history: what tells of commits, and of the state of files at earlier times.
    ///   - jobs: how many artifacts are read at one time.
    ///   - progress: is told while artifacts are read.
    public static func answers(
        to questions: EvidenceQuestions, in root: RootFolder, content: [RelativePath], configuration: Configuration,
        history: HistorySource = .none, jobs: Int, progress: @escaping ReadingProgress = { _, _ in true }
    ) async -> EvidenceAnswers {
        var answers = EvidenceAnswers()
        let index = FileIndex(of: root)
        let files = FileSearch(root: root, index: index, content: content, outside: configuration.outsideEvidence)
        for question in questions.files { answers.files[question] = files.answer(question) }

        let reports = ReportReading(root: root)
        let reported = Array(questions.reports)
        let read = await concurrentMap(reported.map { files.answer($0.file) }, jobs: jobs) { reports.answer($0) }
        for (question, answer) in zip(reported, read) { answers.reports[question] = answer }

        answers.artifactFolders = configuration.artifacts.filter { index.isFolder($0) }
        answers.artifactFiles = index.files.filter { file in answers.artifactFolders.contains { file.lies(in: $0) } }
        let artifacts = ArtifactSearch(root: root, folders: answers.artifactFolders, files: answers.artifactFiles)
        answers.artifacts = await ArtifactReading(root: root, jobs: jobs, progress: progress)
            .answers(to: questions.artifacts, by: artifacts)

        HistoryEvidence(source: history, root: root).answer(questions, into: &answers)
        SignatureEvidence(source: history, root: root, files: index).answer(questions, into: &answers)
        return answers
    }
}
