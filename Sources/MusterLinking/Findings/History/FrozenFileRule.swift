import MusterModel
import MusterText

/// Commits that changed, after its day, what a freeze names; one finding for each file or folder.
enum FrozenFileRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        FreezeRule.freezes(in: context).sorted { $0.key < $1.key }.flatMap { release, freeze -> [Finding] in
            guard let record = context.sources.records.first(where: { $0.path == freeze.location.path }) else {
                return []
            }
            return FrozenFiles.questions(at: freeze.location.line, of: record, context.sources).compactMap { question in
                finding(question, context.answers.changes[question], freeze)
            }
        }
    }

    private static func finding(
        _ question: ChangeQuestion, _ answer: ChangeAnswer?, _ freeze: FreezeRule.Entry
    ) -> Finding? {
        switch answer {
        case .commits(let commits): changed(question, commits.filter { isChange($0, after: freeze.date) }, freeze)
        case .unknown(let reason):
            HistoryFindingID.freezeUnchecked.finding(
                "Frozen since \(freeze.date): whether \(question.cited.path) was changed is not known, \(reason)",
                at: [freeze.location], releases: [freeze.release])
        case .nothing, nil: nil
        }
    }

    private static func changed(
        _ question: ChangeQuestion, _ commits: [Commit], _ freeze: FreezeRule.Entry
    ) -> Finding? {
        guard let last = commits.max(by: { ($0.date, $0.hash) < ($1.date, $1.hash) }) else { return nil }
        let count = commits.count == 1 ? "changed by" : "changed by \(commits.count) commits, last"
        return FindingID.changeAfterFreeze.finding(
            "\(question.cited.path) is frozen since \(freeze.date), and \(count) “\(last.subject)” (\(last.shortHash), \(last.date))",
            at: [freeze.location], releases: [freeze.release])
    }

    /// Repairs and approved exceptions are what a freeze lets pass.
    private static func isChange(_ commit: Commit, after day: CivilDate) -> Bool {
        commit.date > day && !FreezeRule.isLetPass(Words(commit.subject))
    }
}
