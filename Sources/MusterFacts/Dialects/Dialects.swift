/// The registry of dialects, in the order in which they read.
///
/// Who comes first wins a line: titles before points, lines that name themselves ("Todo (for …)", "Decision: …") before
/// lists told by the title above them, and references last, since a path that is a deliverable is no reference.
enum Dialects {
    static let all: [any Dialect] = [
        PhaseTitle(),
        TaskTitle(),
        ReviewTrailer(),
        TableRows(),
        Digests(),
        WorkflowTasks(),
        TitledRecords(),
        SignoffLines(),
        SignoffSeats(),
        Withdrawals(),
        SignoffAccounts(),
        BracketedStates(),
        DecisionLines(),
        DecisionFields(),
        DecisionDocuments(),
        TreatedProposals(),
        IssuePoints(),
        DecisionPoints(),
        StatusTitles(),
        VersionTitles(),
        Milestones(),
        CriteriaList(),
        ReportedResults(),
        Deliverables(),
        Checklists(),
        StatedPoints(),
        BoxedLines(),
        RiskPoints(),
        StatusPoints(),
        ItemTasks(),
        ConditionSentences(),
        SignoffSentences(),
        SecurityCheckpoints(),
        GateSentences(),
        SpokenActions(),
        References(),
    ]
}
