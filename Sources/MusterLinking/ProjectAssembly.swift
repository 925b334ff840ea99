import MusterModel
import MusterText

/// Links the entities of each kind, in the order in which they need each other.
struct ProjectAssembly {
    private let catalogs: Catalogs
    private let answers: EvidenceAnswers

    init(_ catalogs: Catalogs, answers: EvidenceAnswers) {
        self.catalogs = catalogs
        self.answers = answers
    }

    func fill(_ project: inout Project) {
        project.references = ReferenceLinker(
            sources: catalogs.sources, answers: answers, phases: catalogs.phases, tasks: catalogs.tasks
        ).references()
        let reader = ClaimReader(catalogs.sources, references: project.references)
        let balances = TaskBalances(catalogs, reader: reader).byTask

        let items = ItemLinker(catalogs, reader: reader, references: project.references, answers: answers)
        project.criteria = items.criteria
        project.checklistItems = items.checklistItems
        let deliverables = DeliverableLinker(catalogs, reader: reader, answers: answers, balances: balances)
        project.deliverables = deliverables.deliverables
        project.references = PromisedReferences(project.deliverables).resolved(project.references, in: catalogs.sources)
        let scopes = SignoffScopes(catalogs)
        let signoffs = SignoffLinker(catalogs, reader: reader, scopes: scopes, answers: answers)
        project.signoffs = signoffs.signoffs
        let requirements = RequirementLinker(catalogs, reader: reader, scopes: scopes, signoffs: signoffs.signoffs)
        project.requirements = requirements.requirements
        project.criteria = SignoffCriteria(project.requirements, in: catalogs.sources)
            .settled(project.criteria, silent: items.silent)
        project.criteria = TaskObjectives(balances).settled(project.criteria, silent: items.silent)
        let waivers = WaiverLinker(catalogs)
        project.waivers = waivers.waivers
        let decisions = DecisionLinker(catalogs, reader: reader, grantsWaivers: !project.waivers.isEmpty)
        project.decisions = decisions.decisions
        let issues = IssueLinker(catalogs, reader: reader)
        project.issues = issues.issues
        let risks = RiskLinker(catalogs, reader: reader)
        project.risks = risks.risks
        let artifacts = ArtifactLinker(catalogs, answers: answers)
        project.artifacts = artifacts.artifacts
        project.unlistedFiles = artifacts.unlisted
        project.reports = ReportLinker.reports(catalogs, answers: answers)

        fillFrame(&project, balances: balances, reader: reader)
        project.roles = RoleLinker.roles(catalogs, requirements: project.requirements)
        project.findings =
            items.findings + deliverables.findings + signoffs.findings + requirements.findings + decisions.findings
            + issues.findings + risks.findings + artifacts.findings + waivers.findings
        let names = Dictionary(
            project.tasks.map { ($0.id, $0.number.isEmpty ? $0.title : "task \($0.number)") },
            uniquingKeysWith: { first, _ in first })
        project.findings += balances.sorted { $0.key < $1.key }.flatMap { task, balance in
            balance.findings(
                about: names[task] ?? "task \(task)", entity: .task(task), release: catalogs.launches[task])
        }
        let context = FindingContext(project: project, catalogs: catalogs, openItems: items.open, answers: answers)
        project.findings += findingRules.flatMap { $0.findings(in: context) }
    }

    /// Tasks, phases, releases and what surrounds them.
    private func fillFrame(_ project: inout Project, balances: [Task.ID: ClaimBalance], reader: ClaimReader) {
        let parts = TaskLinker.Parts(
            criteria: project.criteria, checklistItems: project.checklistItems, requirements: project.requirements,
            deliverables: project.deliverables, references: project.references)
        project.tasks = TaskLinker(catalogs, balances: balances, parts: parts, answers: answers).tasks()
        project.phases = PhaseLinker.phases(catalogs, tasks: project.tasks, reader: reader)
        project.milestones = MilestoneLinker.milestones(catalogs)
        project.releases = ReleaseLinker(
            catalogs, tasks: project.tasks, milestones: project.milestones, answers: answers
        ).releases()
        project.history = answers.history
        project.workflows = WorkflowLinker.workflows(catalogs.sources)
    }
}
