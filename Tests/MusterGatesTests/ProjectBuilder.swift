import MusterModel
import MusterText

/// Makes small projects for tests: one release, and items that say only what a test is about.
///
/// Items get their line by the order in which they are added, so that every one has a place of its own.
struct ProjectBuilder {
    var project: Project
    private var nextLine = 1

    static let path = Self.file("launch/review.md")
    static let release = Release.ID("v1.0.0")
    static let task = Task.ID("7.6")
    static let source = FactReference(document: 0, fact: 0)

    /// A project with the release `v1.0.0`, launched by task 7.6, as of 2026-11-20.
    init() {
        project = Project(name: "Harbour", configuration: Configuration(), asOf: Self.day("2026-11-20"))
        project.releases = [
            Release(
                id: Self.release, name: "v1.0.0", reviews: [Self.path],
                locations: [SourceLocation(path: Self.path, line: 1)])
        ]
    }

    static func day(_ text: String) -> CivilDate {
        guard let date = CivilDate(iso: text) else { preconditionFailure("no date: \(text)") }
        return date
    }

    static func file(_ text: String) -> RelativePath {
        guard let path = RelativePath(text) else { preconditionFailure("no path: \(text)") }
        return path
    }

    mutating func place(_ path: RelativePath = ProjectBuilder.path) -> SourceLocation {
        nextLine += 1
        return SourceLocation(path: path, line: nextLine)
    }

    mutating func criterion(
        _ title: String = "Backups restore", _ state: State = .pass, role: SectionRole? = .acceptance,
        task: Task.ID? = nil, forDecision: Bool = false, in path: RelativePath = ProjectBuilder.path
    ) {
        let place = place(path)
        project.criteria.append(
            Criterion(
                id: Criterion.ID("c\(nextLine)"), title: title, role: role, task: task,
                asksOnlyForDecision: forDecision,
                assessment: Assessment(state, "It is \(state.rawValue)", at: [place]), source: Self.source,
                location: place))
    }

    mutating func check(
        _ title: String = "Alerts fire", _ state: State = .pass, source: FactReference = ProjectBuilder.source,
        in path: RelativePath = ProjectBuilder.path
    ) {
        let place = place(path)
        project.checklistItems.append(
            ChecklistItem(
                id: ChecklistItem.ID("k\(nextLine)"), title: title,
                assessment: Assessment(state, "It is \(state.rawValue)", at: [place]), source: source, location: place))
    }

    /// A role, a demand that it signs the release, and the sign-off if the state is pass.
    mutating func requirement(
        _ role: String, _ state: State = .pass, isVeto: Bool = false, isOptional: Bool = false, asked: CivilDate? = nil,
        person: String? = nil, date: CivilDate? = nil, scope: SignoffScope = .release(ProjectBuilder.release)
    ) {
        let place = place()
        let id = Role.ID(role.slug())
        project.roles.append(Role(id: id, name: role, isVeto: isVeto))
        let assessment = Assessment(state, "It is \(state.rawValue)", at: [place])
        var answers: [Signoff.ID] = []
        if state == .pass || state == .stale || state == .fail {
            answers = [Signoff.ID("s\(nextLine)")]
            project.signoffs.append(
                Signoff(
                    id: answers[0], role: id, person: person, date: date, status: state == .fail ? .rejected : .signed,
                    subject: "", scope: scope, assessment: assessment, source: Self.source, location: place))
        }
        project.requirements.append(
            SignoffRequirement(
                id: SignoffRequirement.ID("r\(nextLine)"), role: id, subject: "the build", scope: scope, isVeto: isVeto,
                isOptional: isOptional, asked: asked, answers: answers, assessment: assessment, sources: [Self.source],
                location: place))
    }

    mutating func task(
        _ number: String, _ state: State = .pass, dependsOn: [String] = [], isBacklog: Bool = false,
        owner: String? = nil
    ) {
        let place = place()
        let id = Task.ID(number)
        project.tasks.append(
            Task(
                id: id, number: number, title: "Work \(number)", owner: owner, isBacklog: isBacklog,
                dependsOn: dependsOn.map { Task.ID($0) }, criteria: project.criteria.filter { $0.task == id }.map(\.id),
                requirements: project.requirements.filter { $0.scope == .task(id) }.map(\.id),
                assessment: Assessment(state, "It is \(state.rawValue)", at: [place]), locations: [place]))
    }

    mutating func issue(
        _ code: String, _ severity: Severity?, _ status: FactStatus, fixedIn: String? = nil, owner: String? = nil
    ) {
        let place = place()
        project.issues.append(
            Issue(
                id: Issue.ID(code.slug()), code: code, title: "Trouble \(code)", severity: severity, status: status,
                fixedIn: fixedIn, owner: owner, release: Self.release, sources: [Self.source],
                location: place))
    }

    mutating func artifact(_ file: String, _ check: Artifact.Check) {
        let place = place()
        project.artifacts.append(
            Artifact(
                id: Artifact.ID(file), file: file, statements: [], check: check, release: Self.release,
                assessment: Assessment(.unknown, "", at: [place]), location: place))
    }

    mutating func decision(
        _ outcome: Decision.Outcome, _ date: String? = "2026-11-18", isLimited: Bool = false,
        modality: Modality = .claimed, isSuperseded: Bool = false, conditions: [Decision.Condition] = [],
        release: Release.ID? = ProjectBuilder.release
    ) {
        let place = place()
        project.decisions.append(
            Decision(
                id: Decision.ID("d\(nextLine)"), title: "Decision", outcome: outcome, date: date.map(Self.day),
                release: release, isLimited: isLimited, modality: modality, conditions: conditions,
                isSuperseded: isSuperseded, isGoNoGo: true, source: Self.source, location: place))
    }

    mutating func waiver(
        of entity: String, rule: String = "", reason: String? = "rare", approver: String? = "p.lind",
        until: String? = "2026-12-31"
    ) {
        project.waivers.append(
            Waiver(
                rule: rule, entity: entity, reason: reason, approver: approver, until: until.map(Self.day),
                location: place()))
    }

    mutating func gate(
        _ rules: [RuleRequirement], named name: String = "launch", edit: (inout RuleConfiguration) -> Void = { _ in }
    ) {
        var gate = GateConfiguration(name: name, location: place())
        gate.rules = rules.map { requirement in
            var rule = RuleConfiguration(requirement, location: gate.location)
            edit(&rule)
            return rule
        }
        project.configuration.gates.gates.append(gate)
    }
}
