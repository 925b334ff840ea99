import MusterModel

/// Finds one kind of disagreement or gap in a project whose entities are all linked.
protocol FindingRule: SendableMetatype {
    /// In any order; the project sorts them.
    static func findings(in context: FindingContext) -> [Finding]
}

/// What the rules look at.
struct FindingContext {
    let project: Project
    let catalogs: Catalogs
    /// Items of which some document says that they are not met, and which are not.
    let openItems: Set<EntityReference>
    let answers: EvidenceAnswers

    var sources: ProjectSources { catalogs.sources }

    /// Whether a task is not done; a part of a task (`0.1.a`) of which nothing is said goes with its task.
    func isOpen(_ task: Task) -> Bool {
        guard !task.isBacklog, task.assessment.state < .waived else { return false }
        let isPart = TaskNumber.key(task.number).utf8.count { $0 == UInt8(ascii: ".") } > 1
        return !isPart || task.sources.contains { sources.fact($0).status != nil }
    }

    /// Whether something must be met for a release.
    func isAsked(_ demand: Demand, of release: Release.ID?) -> Bool {
        !demand.isOptional(for: release.flatMap { id in project.releases.first { $0.id == id } })
    }
}

/// Every rule; a further one is a file and a line here.
let findingRules: [any FindingRule.Type] = [
    DuplicateTaskRule.self, TaskDoneRule.self, OpenEvidenceRule.self, UnresolvedReferenceRule.self,
    MovedDocumentRule.self, OverdueSignoffRule.self, MissingLogEntryRule.self, IssueCountRule.self,
    UnresolvedDependencyRule.self,
    OneAuthorityRule.self, PhaseSummaryRule.self, TaskSummaryRule.self, IssueSummaryRule.self, RoleNameRule.self,
    ReportRule.self, ReusedDigestRule.self, ArtifactLabelRule.self, PublicIssueRule.self, FreezeRule.self,
    MissingCommitRule.self, ChangedEvidenceRule.self, SignoffProofRule.self, TagSignatureRule.self, FrozenFileRule.self,
    UnreadableHistoryRule.self,
]
