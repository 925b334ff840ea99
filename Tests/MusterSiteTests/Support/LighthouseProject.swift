import MusterModel
import MusterText

/// A small project in which every field that a page may show is filled, for a release that may not go.
struct LighthouseProject {
    /// What every text is made of: the same text for a plain project, a hostile one for tests of escaping.
    var dress: @Sendable (String) -> String = { $0 }

    private let specification = path("plan/task-2.md")
    private let review = path("release/review.md")
    private let issueList = path("public/known-issues.md")
    private let workflow = path("workflow.md")

    private static func path(_ text: String) -> RelativePath {
        guard let path = RelativePath(text) else { preconditionFailure(text) }
        return path
    }

    private func day(_ text: String) -> CivilDate? { CivilDate(iso: text) }

    private func at(_ path: RelativePath, _ line: Int) -> SourceLocation { SourceLocation(path: path, line: line) }

    private func fact(_ document: Int, _ fact: Int) -> FactReference { FactReference(document: document, fact: fact) }
}

extension LighthouseProject {
    var project: Project {
        var project = Project(name: dress("Lighthouse"), configuration: configuration, asOf: asOf)
        project.documents = documents
        project.unread = [
            .init(path: LighthouseProject.path("art/logo.png"), reason: dress("an image"), isFailure: false)
        ]
        project.releases = [
            Release(
                id: .init("v2.0.0"), name: dress("v2.0.0"), aliases: [dress("Second Light")], target: day("2026-12-01"),
                phase: .init("2"), launchTasks: [.init("2.1")], reviews: [review], documents: [review, issueList],
                locations: [at(review, 1)]),
            Release(id: .init("v1.0.0"), name: dress("v1.0.0"), isReleased: true),
        ]
        project.releases[0].tag = NamedCommit(
            kind: .tag, name: dress("v2.0.0"), hash: "0123456789abcdef0123456789abcdef01234567", date: asOf)
        project.releases[0].tip = NamedCommit(
            kind: .branch, name: dress("release/v2.0.0"), hash: "123456789abcdef0123456789abcdef012345678", date: nil)
        project.phases = [
            Phase(
                id: .init("2"), number: dress("2"), title: dress("Hardening"), kickoff: .init("2.0"),
                tasks: [.init("2.0"), .init("2.1")], logs: [review],
                claimed: Assessment(.pending, dress("under way"), at: [at(review, 1)]),
                locations: [at(specification, 1)])
        ]
        project.tasks = tasks
        project.criteria = [
            Criterion(
                id: .init("2.0-c1"), title: dress("Staging is stable"), role: .definitionOfReady, task: .init("2.0"),
                phase: .init("2"), assessment: Assessment(.pass, dress("checked in the log"), at: [at(review, 3)]),
                source: fact(0, 1), location: at(specification, 3)),
            Criterion(
                id: .init("2.1-c1"), title: dress("No lamp fails in 30 days"), role: .acceptance, task: .init("2.1"),
                assessment: Assessment(.unknown, dress("the report is not at hand"), at: [at(specification, 5)]),
                source: fact(0, 1), location: at(specification, 5)),
        ]
        project.checklistItems = [
            ChecklistItem(
                id: .init("f-09"), code: dress("F-09"), title: dress("Fog horn tested"), task: .init("2.1"),
                assessment: Assessment(.fail, dress("the box is not checked"), at: [at(review, 5)]), source: fact(1, 0),
                location: at(review, 5))
        ]
        project.roles = roles
        project.requirements = requirements
        project.signoffs = signoffs
        project.decisions = decisions
        project.issues = issues
        project.risks = [
            Risk(
                id: .init("r1"), code: dress("R1"), title: dress("One keeper only"), severity: .medium,
                status: .accepted,
                likelihood: dress("low"), mitigation: dress("a second one is trained"),
                followUp: dress("hire in March"),
                owner: dress("Harbour Master"), release: .init("v2.0.0"),
                assessment: Assessment(.pass, dress("accepted")), source: fact(1, 0), location: at(review, 7))
        ]
        project.artifacts = artifacts
        project.milestones = [
            Milestone(
                id: .init("pilot"), title: dress("Pilot ends"), date: day("2026-11-25"), source: fact(1, 0),
                location: at(review, 9))
        ]
        project.deliverables = [
            Deliverable(
                id: .init("manual"), title: dress("Keeper's manual"), path: dress("docs/manual.md"), task: .init("2.1"),
                phase: .init("2"), assessment: Assessment(.pending, dress("no such file"), at: [at(specification, 5)]),
                source: fact(0, 1), location: at(specification, 5))
        ]
        project.references = references
        project.waivers = [
            Waiver(
                rule: dress("no-open-issues"), entity: dress("KI-2"), reason: dress("rare"), approver: dress("H. Lind"),
                until: day("2026-12-31"), release: .init("v2.0.0"), location: at(review, 9))
        ]
        project.workflows = [
            Workflow(id: .init("lighting-up"), title: dress("Lighting up"), path: workflow, document: 3)
        ]
        return project
    }

    private var asOf: CivilDate { day("2026-11-21") ?? CivilDate(daysSinceEpoch: 0) }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.project.repository = "https://example.org/lighthouse"
        configuration.project.branch = "main"
        return configuration
    }

    private var documents: [DocumentRecord] {
        [
            DocumentRecord(
                path: specification, digest: "00", kind: .taskSpec, kindReason: dress("it has a Definition of Ready"),
                title: dress("Task 2.1: light the lamp"), date: day("2026-11-02"),
                facts: [
                    Fact(
                        kind: .task, line: 1, id: dress("2.1"), title: dress("Light the lamp"), status: .inProgress,
                        modality: .required, text: dress("Task 2.1")),
                    Fact(
                        kind: .criterion, line: 3, title: dress("Staging is stable"), modality: .required,
                        text: dress("Staging is stable"), parent: 0),
                ],
                html: RenderedDocument(
                    markup: Array(
                        """
                        <h2 id="L1">Task 2.1</h2>
                        <p id="L3">See <a>the review</a> and <a>nothing</a>.</p>
                        <p id="L5">More.</p>
                        """.utf8),
                    slots: [
                        .init(offset: 44, target: "../release/review.md", line: 3),
                        .init(offset: 66, target: "gone.md", line: 3),
                    ])),
            DocumentRecord(
                path: review, digest: "01", kind: .readinessReview, kindReason: dress("it records a decision"),
                title: dress("Launch review"), date: day("2026-11-18"),
                facts: [
                    Fact(
                        kind: .decision, line: 1, title: dress("GO for the pilot"), status: .go, modality: .claimed,
                        text: dress("Decision: GO"))
                ],
                passages: passages,
                unplaced: [.init(line: 9, text: dress("all green"), reason: dress("names no item"))],
                diagnostics: [
                    Diagnostic(
                        id: "both-marked", severity: .warning, message: dress("Both boxes are ticked"),
                        location: at(review, 5), help: dress("Untick one"))
                ],
                html: RenderedDocument(
                    markup: Array(
                        "<h2 id=\"L1\">Review</h2>\n<p id=\"L3\">a</p><p id=\"L5\">b</p><p id=\"L7\">c</p><p id=\"L9\">d</p>"
                            .utf8))),
            DocumentRecord(
                path: issueList, digest: "02", kind: .knownIssues, kindReason: dress("its title says so"),
                title: dress("Known issues"),
                html: RenderedDocument(markup: Array("<h2 id=\"L1\">Known issues</h2>".utf8))),
            DocumentRecord(
                path: workflow, digest: "03", kind: .workflow, kindReason: dress("it is a template"),
                title: dress("Lighting up"), isTemplate: true, isDraft: true,
                facts: [
                    Fact(kind: .phase, line: 1, title: dress("Fuel"), modality: .planned, text: dress("Fuel")),
                    Fact(
                        kind: .deliverable, line: 2, title: dress("Full tank"), role: dress("Keeper"),
                        modality: .planned, text: dress("Full tank")),
                ],
                html: RenderedDocument(markup: Array("<h2 id=\"L1\">Fuel</h2>".utf8)),
                refusal: dress("too long a line")),
        ]
    }

    private var passages: [Passage] {
        PassageRole.allCases.map { role in
            Passage(
                role: role, line: 3, endLine: 4, title: dress("2026-11-18 \(role.rawValue)"),
                points: [
                    .init(line: 3, text: dress("First point of \(role.rawValue)")),
                    .init(line: 4, text: dress("Under it"), depth: 1),
                ])
        }
    }

    private var tasks: [MusterModel.Task] {
        [
            MusterModel.Task(
                id: .init("2.0"), number: dress("2.0"), title: dress("Kickoff"), phase: .init("2"),
                completed: day("2026-11-03"), isKickoff: true, criteria: [.init("2.0-c1")],
                assessment: Assessment(.pass, dress("logged as completed"), at: [at(review, 1)]),
                locations: [at(specification, 1)]),
            MusterModel.Task(
                id: .init("2.1"), number: dress("2.1"), title: dress("Light the lamp"), phase: .init("2"),
                release: .init("v2.0.0"), severity: .p1, owner: dress("Keeper"), due: day("2026-11-28"), isLaunch: true,
                dependsOn: [.init("2.0")], criteria: [.init("2.1-c1")], checklistItems: [.init("f-09")],
                requirements: requirements.map(\.id), deliverables: [.init("manual")],
                references: references.map(\.id), commitMessage: dress("Light: on"),
                commit: .absent(nearest: [commit(dress("light: on"))]),
                assessment: Assessment(.pending, dress("in progress"), at: [at(specification, 1)]),
                sources: [fact(0, 0)], locations: [at(specification, 1)]),
            MusterModel.Task(
                id: .init("3.1"), number: "", title: dress("Paint the tower"), release: .init("v2.0.0"),
                isBacklog: true, assessment: Assessment(.pending, dress("nothing is claimed"))),
        ]
    }

    private var roles: [Role] {
        [
            Role(
                id: .init("keeper"), name: dress("Keeper"), aliases: [dress("LK")], people: [dress("A. Fresnel")],
                isVeto: true, locations: [at(specification, 5)]),
            Role(
                id: .init("all"), name: dress("All stakeholders"), isCollective: true, members: [.init("keeper")],
                locations: [at(specification, 5)]),
        ]
    }

    private var requirements: [SignoffRequirement] {
        [
            SignoffRequirement(
                id: .init("2.1-keeper"), role: .init("keeper"), subject: dress("the lamp"), scope: .task(.init("2.1")),
                release: .init("v2.0.0"), isVeto: true, asked: day("2026-11-10"), answers: [.init("s1")],
                expandedFrom: dress("All stakeholders"),
                assessment: Assessment(.pending, dress("signed under a condition"), at: [at(review, 7)]),
                sources: [fact(0, 0)],
                location: at(specification, 5)),
            SignoffRequirement(
                id: .init("2.1-all"), role: .init("all"), subject: dress("the launch"),
                scope: .release(.init("v2.0.0")),
                release: .init("v2.0.0"), isOptional: true,
                assessment: Assessment(.pass, dress("signed"), at: [at(review, 7)]),
                sources: [fact(0, 0)], location: at(specification, 5)),
        ]
    }

    private func commit(_ subject: String) -> Commit {
        Commit(
            hash: "89abcdef0123456789abcdef0123456789abcdef", date: asOf, subject: subject,
            committer: .init(name: dress("A. Fresnel"), address: dress("fresnel@example.org")),
            author: .init(name: dress("B. Stevenson"), address: dress("stevenson@example.org")))
    }

    private var signoffs: [Signoff] {
        var signoffs = unprovenSignoffs
        signoffs[0].proof = SignoffProof(
            grade: .verified, commit: commit(dress("sign")), isCommittedByRole: true,
            signatures: [.good(signer: [dress("A. Fresnel")], key: dress("SHA256:key")), .unknown(dress("no gpg"))])
        return signoffs
    }

    private var unprovenSignoffs: [Signoff] {
        [
            Signoff(
                id: .init("s1"), role: .init("keeper"), person: dress("A. Fresnel"), date: day("2026-11-17"),
                status: .signed, subject: dress("the lamp"), scope: .task(.init("2.1")),
                conditions: dress("once the horn works"), assessment: Assessment(.pending, dress("conditional")),
                source: fact(1, 0), location: at(review, 7)),
            Signoff(
                id: .init("s2"), person: dress("B. Stevenson"), date: day("2026-11-18"), status: .signed,
                subject: dress("the pier"), scope: .document(review), assessment: Assessment(.pass, dress("signed")),
                source: fact(1, 0), location: at(review, 9)),
        ]
    }

    private var decisions: [Decision] {
        [
            Decision(
                id: .init("go"), title: dress("GO for the pilot"), outcome: .go, date: day("2026-11-18"),
                release: .init("v2.0.0"), scope: dress("pilot only"), isLimited: true, modality: .claimed,
                conditions: [
                    .init(
                        text: dress("horn repaired"), due: day("2026-11-30"),
                        assessment: Assessment(.pending, dress("not claimed"), at: [at(review, 9)]))
                ],
                votes: [dress("Keeper: go")], isSuperseded: true, isGoNoGo: true, source: fact(1, 0),
                location: at(review, 1)),
            Decision(
                id: .init("wish"), title: dress("Approved for all ships"), outcome: .accepted, modality: .planned,
                isGoNoGo: false, source: fact(0, 0), location: at(specification, 5)),
        ]
    }

    private var issues: [Issue] {
        [
            Issue(
                id: .init("ki-1"), code: dress("KI-1"), title: dress("The lamp flickers"), severity: .p0, status: .open,
                statusWords: dress("being looked at"), affects: dress("v2.0.0"), fixedIn: dress("v2.0.1"),
                firstSeen: dress("2026-11-01"), component: dress("secret lens"),
                workaround: dress("Turn it off and on"),
                impact: dress("secret impact"), owner: dress("secret owner"), release: .init("v2.0.0"),
                publicStatement: PublicStatement(
                    code: dress("KI-1"), title: dress("The lamp flickers"), severity: .p1, status: .open,
                    affects: dress("v2.0.0"), fixedIn: dress("v2.0.1"), firstSeen: dress("2026-10-30"),
                    component: dress("Lamp"), workaround: dress("Turn it off and on"), lastChanged: day("2026-11-19")),
                sources: [fact(1, 0)], location: at(issueList, 1)),
            Issue(
                id: .init("ki-2"), code: dress("KI-2"), title: dress("Old paint"), severity: .p3, status: .closed,
                publicStatement: PublicStatement(
                    code: dress("KI-2"), title: dress("Old paint"), severity: .p3, status: .closed),
                sources: [fact(1, 0)], location: at(issueList, 1)),
            Issue(
                id: .init("bug-7"), title: dress("secret crack in the wall"), severity: .p1, status: .inProgress,
                sources: [fact(1, 0)], location: at(review, 9)),
        ]
    }

    private var artifacts: [Artifact] {
        [
            Artifact(
                id: .init("lamp-tar"), file: dress("lamp.tar"), platform: dress("linux"), size: dress("4 MB"),
                statements: [
                    .init(
                        digest: String(repeating: "0a", count: 32), algorithm: "sha256", source: fact(1, 0),
                        location: at(review, 3))
                ], check: .mismatch(actual: String(repeating: "0b", count: 32)), release: .init("v2.0.0"),
                assessment: Assessment(.fail, dress("the bytes have another digest")), location: at(review, 3)),
            Artifact(
                id: .init("lamp-dmg"), file: dress("lamp.dmg"),
                statements: [.init(digest: nil, algorithm: nil, source: fact(1, 0), location: at(review, 3))],
                check: .toFollow, release: .init("v2.0.0"), assessment: Assessment(.pending, dress("to follow")),
                location: at(review, 3)),
        ]
    }

    private var references: [Reference] {
        [
            Reference(
                id: .init("ref-1"), target: "../release/review.md", resolution: .document(review, anchor: nil),
                isEvidence: true, source: fact(0, 0), location: at(specification, 3)),
            Reference(
                id: .init("ref-2"), target: "gone.md", resolution: .missing(nearest: [review]), isEvidence: false,
                source: fact(0, 0), location: at(specification, 3)),
            Reference(
                id: .init("ref-3"), target: dress("the old log"), resolution: .words, isEvidence: false,
                source: fact(0, 0), location: at(specification, 5)),
        ]
    }
}

extension LighthouseProject {
    var report: GateReport {
        GateReport(
            gates: [launch, entry],
            releases: [
                ReleaseResult(
                    release: .init("v2.0.0"), readiness: .notReady, decision: .go, recorded: .init("go"),
                    verdict: .noGo,
                    reasons: [Assessment(.fail, dress("A P0 is open"), at: [at(issueList, 1)])], blockers: blockers,
                    steps: 2, stepsSentence: dress("1 repair and 1 sign-off away"))
            ],
            findings: [
                Finding(
                    id: "go-contradicted", severity: .error, message: dress("GO is recorded while a P0 is open"),
                    locations: [at(review, 1)], suggestion: dress("Close KI-1 or withdraw the GO"),
                    entities: [.issue(.init("ki-1")), .task(.init("2.1"))], releases: [.init("v2.0.0")],
                    suppression: dress("agreed in the review"))
            ])
    }

    private var launch: GateResult {
        GateResult(
            gate: Gate(
                id: .init("launch"), name: dress("launch"), kind: .launch, release: .init("v2.0.0"), isBlocking: true,
                location: at(review, 1)),
            state: .fail, reason: dress("1 of 2 rules is not met"),
            rules: [
                RuleResult(
                    rule: .noOpenIssues, title: dress("No open issue of severity P0"), state: .fail,
                    reason: dress("KI-1 is open"),
                    items: [
                        ItemResult(
                            entity: .issue(.init("ki-1")), title: dress("KI-1"),
                            assessment: Assessment(.fail, dress("open"), at: [at(issueList, 1)]),
                            expected: dress("closed"),
                            owner: dress("Keeper"), mend: mend)
                    ]),
                RuleResult(
                    rule: .tasksDone, title: dress("Launch tasks done"), state: .pending, reason: dress("2.1 is open"),
                    isBlocking: false,
                    items: [
                        ItemResult(
                            entity: .task(.init("2.1")), title: dress("2.1"),
                            assessment: Assessment(.pending, dress("in progress"), at: [at(specification, 1)]),
                            expected: dress("done"))
                    ]),
            ])
    }

    private var entry: GateResult {
        GateResult(
            gate: Gate(
                id: .init("phase-2-entry"), name: dress("Phase 2 entry"), kind: .phaseEntry, phase: .init("2"),
                isBlocking: false),
            state: .unknown, reason: dress("it has no rule"), rules: [])
    }

    private var mend: Mend {
        Mend(
            location: at(issueList, 1), instruction: dress("State the repair"), markdown: dress("| KI-1 | fixed |"),
            edit: .replace)
    }

    private var blockers: [Blocker] {
        [
            Blocker(
                kind: .actNow, title: dress("KI-1 is open"),
                assessment: Assessment(.fail, dress("a P0"), at: [at(issueList, 1)]),
                owner: dress("Keeper"), entity: .issue(.init("ki-1")), gate: .init("launch"), rule: .noOpenIssues,
                mend: mend),
            Blocker(
                kind: .knockOn, title: dress("Checklist F-09"),
                assessment: Assessment(.fail, dress("unchecked"), at: [at(review, 5)]),
                entity: .checklistItem(.init("f-09")), gate: .init("launch"), rule: .checklistComplete, parent: 0),
            Blocker(
                kind: .waiting, title: dress("Sign-off of the Keeper"),
                assessment: Assessment(.pending, dress("conditional"), at: [at(review, 7)]),
                since: day("2026-11-10"), entity: .requirement(.init("2.1-keeper")), gate: .init("launch"),
                rule: .signoffs),
        ]
    }
}
