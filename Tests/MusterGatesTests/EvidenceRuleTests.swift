import MusterModel
import MusterText
import Testing

@Suite struct EvidenceRuleTests {
    @Test(
        "artifacts: what the check gave decides",
        arguments: [
            (Artifact.Check.verified, State.pass), (.mismatch(actual: "ab"), .fail), (.disagreement, .fail),
            (.absent, .unknown), (.unusable, .unknown), (.toFollow, .pending),
        ])
    func artifacts(check: Artifact.Check, state: State) {
        let judged = Judged {
            $0.criterion()
            $0.artifact("app.zip", check)
        }
        #expect(judged.rule(.artifactsVerified)?.state == state)
        #expect(judged.rule(.artifactsVerified)?.isBlocking == true)
    }

    @Test("a promised platform without an artifact is pending", arguments: [(false, State.pending), (true, .pass)])
    func platforms(isListed: Bool, state: State) {
        let judged = Judged {
            $0.criterion()
            let place = $0.place()
            $0.project.deliverables.append(
                Deliverable(
                    id: Deliverable.ID("installer"), title: "Installer for Linux and Windows",
                    release: ProjectBuilder.release, assessment: Assessment(.pass, "It is there", at: [place]),
                    source: ProjectBuilder.source, location: place))
            $0.artifact("app-linux.tar.gz", .verified)
            if isListed { $0.artifact("app-windows.msi", .verified) }
            $0.gate([.artifactsComplete])
        }
        #expect(judged.rule(.artifactsComplete)?.state == state)
    }

    @Test("artifacts that nobody could look at inform only")
    func notChecked() {
        let judged = Judged {
            $0.criterion()
            $0.artifact("app.zip", .notChecked)
        }
        #expect(judged.rule(.artifactsVerified)?.isBlocking == false)
        #expect(judged.release.readiness == .ready)
    }

    @Test("whether a sign-off is stale is not known without a ledger and informs; a stale one blocks")
    func stale() {
        let unknown = Judged { $0.requirement("QA Lead") }
        #expect(unknown.rule(.signoffsNotStale)?.state == .unknown)
        #expect(unknown.release.readiness == .ready)
        let stale = Judged { $0.requirement("QA Lead", .stale) }
        #expect(stale.rule(.signoffsNotStale)?.isBlocking == true)
        #expect(stale.release.readiness == .notReady)
    }

    @Test("findings count where the gate uses their facts, unless they come from a verdict or are below the severity")
    func findings() {
        func state(
            at line: Int, _ severity: DiagnosticSeverity = .error, isDerived: Bool = false, suppression: String? = nil
        ) -> State? {
            Judged {
                $0.criterion()
                $0.project.findings = [
                    Finding(
                        id: "both-marked", severity: severity, message: "Both are marked",
                        locations: [SourceLocation(path: ProjectBuilder.path, line: line, column: 4)],
                        isDerivedFromVerdict: isDerived, suppression: suppression)
                ]
            }.rule(.noOpenFindings)?.state
        }
        #expect(state(at: 2) == .fail)
        #expect(state(at: 90) == .pass)
        #expect(state(at: 2, .warning) == .pass)
        #expect(state(at: 2, isDerived: true) == .pass)
        #expect(state(at: 2, suppression: "lowered in muster.yml") == .waived)
    }

    @Test("evidence that names another version fails the rule of one build")
    func sameBuild() {
        func state(_ version: String, _ source: ReleaseMention.Source = .releaseLine) -> State? {
            Judged {
                $0.criterion()
                $0.project.documents = [
                    DocumentRecord(
                        path: ProjectBuilder.path, digest: "", kind: .readinessReview, kindReason: "", title: "Review",
                        releases: [ReleaseMention(name: version, line: 3, source: source, group: 0)])
                ]
            }.rule(.sameBuild)?.state
        }
        #expect(state("v1.0.0") == .pass)
        #expect(state("1.0") == .pass)
        #expect(state("v1.0.0-rc.2") == .fail)
        #expect(state("v0.9.9") == .fail)
        #expect(state("v0.9.9", .prose) == nil)
    }

    @Test("a grade of evidence is asked of each claim")
    func grade() {
        func state(_ resolution: Reference.Resolution?, _ grade: EvidenceGrade) -> State? {
            Judged { builder in
                let fact = Fact(kind: .checklistItem, line: 1, title: "Item", modality: .claimed, text: "Item")
                builder.project.documents = [
                    DocumentRecord(
                        path: ProjectBuilder.path, digest: "", kind: .checklist, kindReason: "", title: "List",
                        facts: [fact])
                ]
                builder.check()
                let place = builder.place()
                builder.project.references =
                    resolution.map {
                        [
                            Reference(
                                id: Reference.ID("e"), target: "x", resolution: $0, isEvidence: true,
                                source: ProjectBuilder.source, location: place)
                        ]
                    } ?? []
                builder.gate([.evidence(grade)])
            }.rule(.evidence)?.state
        }
        #expect(state(.file(ProjectBuilder.file("x.png")), .exists) == .pass)
        #expect(state(.file(ProjectBuilder.file("x.png")), .existed) == .unknown)
        #expect(state(.outside, .exists) == .pending)
        #expect(state(nil, .linked) == .pending)
        #expect(state(.missing(nearest: []), .linked) == .unknown)
    }

    @Test("a role that the attendance of the minutes does not list is a warning")
    func attendance() {
        let judged = Judged { builder in
            builder.requirement("QA Lead")
            builder.requirement("Legal Counsel")
            builder.decision(.go)
            let point = Passage.Point(line: 3, text: "Hanna Virtanen (QA lead)")
            builder.project.documents = [
                DocumentRecord(
                    path: ProjectBuilder.path, digest: "", kind: .minutes, kindReason: "", title: "Minutes",
                    passages: [Passage(role: .attendees, line: 2, endLine: 4, title: "Attendance", points: [point])])
            ]
        }
        let findings = judged.findings("role-absent-from-minutes")
        #expect(findings.map(\.severity) == [.warning])
        #expect(
            findings.first?.message
                == "The minutes of the decision do not list the Legal Counsel, whose sign-off is required")
    }

    @Test("a go with an open P0, or dated before its test report, is a finding that feeds no rule")
    func decisionFindings() {
        let judged = Judged { builder in
            builder.criterion()
            builder.issue("KI-1", .critical, .open)
            builder.decision(.go, "2026-11-18")
            let report = ProjectBuilder.file("quality/regression.md")
            builder.project.documents = [
                DocumentRecord(
                    path: report, digest: "", kind: .readinessReview, kindReason: "", title: "Gold regression",
                    date: ProjectBuilder.day("2026-11-19"))
            ]
            builder.project.releases[0].reviews.append(report)
        }
        #expect(judged.findings("go-with-open-p0").first?.isDerivedFromVerdict == true)
        #expect(judged.findings("go-before-results").count == 1)
        #expect(judged.rule(.noOpenFindings)?.state == .pass)
    }

    private func judged(citing proofs: [Reference.Proof]) -> Judged {
        Judged { builder in
            let item = Fact(kind: .checklistItem, line: 1, title: "Item", modality: .claimed, text: "Item")
            builder.project.documents = [
                DocumentRecord(
                    path: ProjectBuilder.path, digest: "", kind: .readinessReview, kindReason: "", title: "Review",
                    facts: [item])
            ]
            builder.check("Regression passed")
            let place = builder.place()
            builder.project.references = proofs.enumerated().map { number, proof in
                Reference(
                    id: Reference.ID("e\(number)"), target: "results/gate.xml",
                    resolution: .file(ProjectBuilder.file("results/gate.xml")), proof: proof, isEvidence: true,
                    source: ProjectBuilder.source, location: place)
            }
            builder.decision(.go)
        }
    }

    private func report(
        _ path: String = "results/gate.xml", failures: Int = 0, doubt: String? = nil,
        builds: [TestReport.StatedBuild] = []
    ) -> Reference.Proof {
        let failed = (0..<failures).map { TestReport.Failure(name: "gate.t\($0)", place: "gate.c:\($0)", line: $0 + 3) }
        return .report(
            TestReport(
                form: .junit, passed: 4, failureCount: failures, failures: failed, builds: builds, doubt: doubt),
            at: ProjectBuilder.file(path))
    }

    @Test("a claim fails when a report that it cites has failures, and names the first with their places")
    func failedReport() {
        let result = judged(citing: [report(), report(failures: 4)])
        #expect(result.verdict == .noGo)
        let item = result.rule(.checklistComplete)?.items.first
        #expect(
            item?.assessment.reason
                == "It is claimed, but “results/gate.xml” has 4 failures: gate.t0 (gate.c:0), gate.t1 (gate.c:1), "
                + "gate.t2 (gate.c:2) and others")
        #expect(item?.assessment.locations.map(\.line).suffix(4) == [3, 4, 5, 6])
        #expect(item?.mend?.instruction.utf8.starts(with: "Mend what failed".utf8) == true)
    }

    @Test("a claim is unknown when what it cites is there and proves nothing")
    func emptyEvidence() {
        #expect(judged(citing: [.nothing("it is empty")]).verdict == .notAssessed)
        #expect(judged(citing: [report(doubt: "it holds no test")]).verdict == .notAssessed)
        #expect(judged(citing: [.unseen]).verdict == .go)
        #expect(judged(citing: [report()]).verdict == .go)
    }

    @Test("a report that the configuration names must be there and have passed")
    func configuredReport() {
        func judged(_ answer: ReportAnswer, isThere: Bool = true) -> Judged {
            Judged { builder in
                builder.criterion()
                builder.decision(.go)
                let place = SourceLocation(path: ProjectBuilder.file("muster.yml"), line: 2)
                builder.project.reports = [
                    ReleaseReport(
                        release: ProjectBuilder.release, path: ProjectBuilder.file("r.xml"), answer: answer,
                        isThere: isThere, location: place)
                ]
            }
        }
        func answer(_ report: TestReport) -> ReportAnswer { .report(report, at: ProjectBuilder.file("r.xml")) }
        #expect(judged(answer(TestReport(form: .junit, passed: 1))).verdict == .go)
        #expect(judged(answer(TestReport(form: .junit, passed: 1, failureCount: 1))).verdict == .noGo)
        #expect(judged(answer(TestReport(form: .junit))).verdict == .notAssessed)
        #expect(judged(.unreadable("line 1", at: ProjectBuilder.file("r.xml"))).verdict == .notAssessed)
        #expect(judged(.noReport).verdict == .notAssessed)
        #expect(judged(.noReport, isThere: false).rule(.reportsPassed)?.state == .pending)
    }

    @Test("reports of another version or of two commits are not of one build")
    func builds() {
        func verdict(_ first: [TestReport.StatedBuild], _ second: [TestReport.StatedBuild] = []) -> Verdict {
            judged(citing: [report("a.xml", builds: first), report("b.xml", builds: second)]).verdict
        }
        func version(_ text: String) -> TestReport.StatedBuild { .init(kind: .version, value: text, line: 1) }
        func commit(_ text: String) -> TestReport.StatedBuild { .init(kind: .commit, value: text, line: 1) }
        #expect(verdict([version("1.0.0")]) == .go)
        #expect(verdict([version("0.9.0")]) == .noGo)
        #expect(verdict([commit("4f2a9c1d77")], [commit("4F2A9C1")]) == .go)
        #expect(verdict([commit("4f2a9c1d77")], [commit("91be03aa42")]) == .noGo)
        #expect(verdict([commit("nightly")], [commit("91be03aa42")]) == .go)
    }
}
