import MusterModel
import MusterText

/// The reports that the configuration names for releases, with what they say.
enum ReportLinker {
    static func reports(_ catalogs: Catalogs, answers: EvidenceAnswers) -> [ReleaseReport] {
        catalogs.sources.configuration.releases.flatMap { configured -> [ReleaseReport] in
            guard let release = catalogs.releases.release(named: configured.version) else { return [] }
            return questions(about: configured).map { path, question in
                ReleaseReport(
                    release: release, path: path, answer: answers[question], isThere: isThere(answers[question.file]),
                    location: configured.location)
            }
        }
    }

    /// What has to be asked about the reports of a release: each path with its question.
    static func questions(about release: ReleaseConfiguration) -> [(path: RelativePath, question: ReportQuestion)] {
        release.reports.map { path in
            (path, ReportQuestion(file: FileQuestion(path: path.text, document: release.location.path)))
        }
    }

    private static func isThere(_ answer: FileAnswer) -> Bool {
        switch answer {
        case .file, .folder, .unreadable: true
        case .outside, .missing: false
        }
    }
}
