import MusterModel
import MusterText

/// The documents that review the readiness of a release.
enum ReviewDocuments {
    /// The places of the documents that review a release; see ``isReview(_:)``.
    static func places(_ catalogs: Catalogs) -> Set<Int> {
        let records = catalogs.sources.records
        return Set(
            records.indices.filter { place in
                // What reviews a task that launches nothing reviews no release.
                if let task = catalogs.tasks.task(reportedBy: place), catalogs.launches[task] == nil { return false }
                return isReview(records[place]) || isTestReport(records[place], catalogs)
                    || statesConditions(records[place], catalogs)
                    || catalogs.releases.isOfSubject && judges(records[place])
            })
    }

    /// Whether a document decides on something, is signed, or states what must hold or did hold for it.
    static func judges(_ record: DocumentRecord) -> Bool {
        switch record.judgedAs {
        case .readinessReview, .minutes, .checklist, .other:
            return ProjectSources.speaksForProject(record)
                && record.facts.contains {
                    conditions.contains($0.kind) || $0.kind == .decision && $0.modality == .claimed
                }
        case .taskSpec, .progressLog, .knownIssues, .riskRegister, .roadmap, .checksums, .workflow: return false
        }
    }

    /// Whether a document is a readiness review, minutes that record a decision or vote on a launch, or names one release
    /// at its head and decides on it or is signed for it, whatever else it is called.
    static func isReview(_ record: DocumentRecord) -> Bool {
        guard ProjectSources.speaksForProject(record) else { return false }
        switch record.judgedAs {
        case .readinessReview: return true
        case .minutes: return isLaunchReview(record)
        case .checklist, .other, .roadmap, .progressLog:
            return isOfOneRelease(record)
                && (decidesOrSigns(record) || isTitledConditions(record))
                || mayBeOfOnlyRelease(record) && (hasVerdict(record) || isTitledConditions(record))
        case .knownIssues, .checksums, .riskRegister:
            return isOfOneRelease(record) && hasVerdict(record) { DecisionWording.isGoNoGo($0) }
        case .taskSpec, .workflow: return false
        }
    }

    /// Whether the title of a document says that it lists what must hold or who signs, and it does: `Conditions for releasing
    /// Kite 4.2`, `Kite 4.2 approvals`.
    private static func isTitledConditions(_ record: DocumentRecord) -> Bool {
        guard record.judgedAs == .other || record.judgedAs == .checklist else { return false }
        return record.facts.contains { $0.section.isEmpty && isCondition($0) }
    }

    /// Whether a fact stands under a title of what must hold or who signs.
    private static func isCondition(_ fact: Fact) -> Bool {
        guard conditions.contains(fact.kind) else { return false }
        return fact.sectionRole == .acceptance || fact.sectionRole == .checklist || fact.sectionRole == .signoffs
    }

    private static func isLaunchReview(_ record: DocumentRecord) -> Bool {
        if Words(record.title).containAny(["go no go", "launch", "release"]) { return true }
        return hasVerdict(record) { DecisionWording.isGoNoGo($0) } || isOfOneRelease(record) && hasVerdict(record)
    }

    /// Front matter, a release line, the title or the file name name one release and no other.
    static func isOfOneRelease(_ record: DocumentRecord) -> Bool {
        let atHead = namesAtHead(record)
        let names = Set(atHead.compactMap { ReleaseName($0.name) })
        let versions = Set(names.compactMap(\.version))
        // A name without a version counts where a line or the front matter says that it is the release.
        return versions.count == 1
            || versions.isEmpty && names.count == 1
                && atHead.contains { ReleaseDrafts.mayName($0.source) }
    }

    private static func namesAtHead(_ record: DocumentRecord) -> [ReleaseMention] {
        record.releases.filter { ReleaseDrafts.headRank($0.source) ?? 9 <= 2 }
    }

    /// A sheet or list that names no release belongs, with what it decides, to the only one of the project.
    private static func mayBeOfOnlyRelease(_ record: DocumentRecord) -> Bool {
        (record.judgedAs == .other || record.judgedAs == .checklist) && namesAtHead(record).isEmpty
            && record.facts.contains { conditions.contains($0.kind) }
    }

    private static let conditions: Set<FactKind> = [.checklistItem, .criterion, .requiredSignoff, .signoff]

    private static func decidesOrSigns(_ record: DocumentRecord) -> Bool {
        if hasVerdict(record) { return true }
        let title = Words(record.title)
        guard !title.containAny(accounts) else { return false }
        // What says in so many words which release it is about needs no title that tells what it is.
        guard LaunchWording.isRelease(record.title) || title.containAny(signing) || statesRelease(record) else {
            return false
        }
        return record.facts.contains { $0.kind == .signoff || $0.kind == .requiredSignoff }
    }

    /// Whether the front matter or a line at the head states the release, and what must hold for it.
    private static func statesRelease(_ record: DocumentRecord) -> Bool {
        namesAtHead(record).contains { $0.source == .frontMatter || $0.source == .releaseLine }
            && record.facts.contains { ($0.kind == .checklistItem || $0.kind == .criterion) && $0.modality == .claimed }
    }

    /// Results of one release that other documents name: what failed there stands in its way. Either the title calls them
    /// a report of tests, or a line says in words that something failed.
    private static func isTestReport(_ record: DocumentRecord, _ catalogs: Catalogs) -> Bool {
        guard isOfKnownRelease(record, catalogs) else { return false }
        let results = record.facts.filter {
            ($0.kind == .checklistItem || $0.kind == .criterion) && $0.modality == .claimed
        }
        let isCalledReport =
            Words(record.title).containAny(reports) || ideographicReports.contains(where: record.title.containsBytes)
        return isCalledReport && !results.isEmpty || results.contains(where: isFailure)
    }

    /// Whether a document of one release that others name says what must hold for it or who signs, whatever it is called, and
    /// neither tells of a release to others nor what is wanted of one before it is made.
    private static func statesConditions(_ record: DocumentRecord, _ catalogs: Catalogs) -> Bool {
        isOfKnownRelease(record, catalogs) && !Words(record.title).containAny(accounts + aims)
            && record.facts.contains { isCondition($0) || isMeasured($0) }
    }

    /// Whether a fact is a criterion that something was measured for.
    private static func isMeasured(_ fact: Fact) -> Bool {
        fact.kind == .criterion && (fact.status == .done || fact.status == .rejected)
            && fact.details[.statusWords].map { $0.unicodeScalars.contains { ("0"..."9").contains($0) } } ?? false
    }

    /// Whether a document is a sheet of checks for the one release that its head names, some of which are done.
    static func checksOneRelease(_ record: DocumentRecord) -> Bool {
        (record.judgedAs == .other || record.judgedAs == .checklist) && judges(record) && isOfOneRelease(record)
            && !Words(record.title).containAny(accounts + aims)
            && record.facts.contains { $0.kind == .checklistItem && $0.modality == .claimed && $0.status == .done }
    }

    /// Whether the head of a sheet or of a document of no known kind names one release, which is one of the project.
    private static func isOfKnownRelease(_ record: DocumentRecord, _ catalogs: Catalogs) -> Bool {
        let isSheet =
            record.judgedAs == .other || record.judgedAs == .checklist
            // A report of tests may tell of defects too.
            || record.judgedAs == .knownIssues && record.facts.contains(where: isMeasured)
        return isSheet && ProjectSources.speaksForProject(record) && isOfOneRelease(record)
            && namesAtHead(record).contains { catalogs.releases.release(named: $0.name) != nil }
    }

    /// Whether words, and not a mark alone, say that something failed: the marks of a comparison may only say "no".
    private static func isFailure(_ result: Fact) -> Bool {
        result.status == .rejected
            && result.details[.statusWords].map { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) }
                ?? false
    }

    private static func hasVerdict(_ record: DocumentRecord, where isWanted: (String) -> Bool = { _ in true }) -> Bool {
        record.facts.contains { fact in
            fact.kind == .decision && fact.modality == .claimed && (fact.status == .go || fact.status == .noGo)
                && isWanted(fact.title)
        }
    }

    private static let signing = [
        "sign off", "sign offs", "signoff", "signoffs", "approval", "approvals", "exit criteria", "readiness",
        "checklist", "gates", "cutover", "go live",
        "certification", "certificate", "freigabe", "freigaben", "abnahme", "abnahmen", "unterschriften", "approbation",
        "approbations", "signatures", "aprobación", "aprobaciones", "firmas", "aprovação", "aprovações", "assinaturas",
    ]

    private static let reports = [
        "test report", "test reports", "test summary", "test summary report", "test results", "uat report",
        "testbericht",
        "abnahmetest", "rapport de test", "rapport de tests", "rapport de recette", "informe de pruebas",
        "resultados de pruebas", "relatório de testes", "resultado dos testes", "rapport d essai", "rapport d essais",
        "compte rendu d essai", "prüfbericht", "versuchsbericht", "testprotokoll", "informe de ensayo",
        "acta de pruebas", "relatório de ensaio", "relatório de teste", "test record", "test protocol", "drill report",
    ]
    private static let ideographicReports = ["测试报告", "テスト報告書", "テスト結果"]

    /// Whether a document tells of a condition that it is not met, and neither tells of a release to others nor how
    /// releases are made.
    ///
    /// Only against going: a list of what is wanted looks like one of what was reached.
    static func tellsOfShortfall(_ record: DocumentRecord) -> Bool {
        !Words(record.title).containAny(accounts)
            && record.facts.contains { fact in
                guard fact.kind == .criterion || fact.kind == .checklistItem, fact.modality == .claimed else {
                    return false
                }
                switch fact.status {
                case .todo, .inProgress, .blocked, .rejected, .pending, .open, .noGo, .unknown: return true
                case .done, .accepted, .signed, .go, .closed, nil: return false
                }
            }
    }

    /// What tells what is wanted of a release before it is made, and in part of a task of it.
    private static let aims = [
        "design", "proposal", "rfc", "adr", "spec", "specification", "requirements", "prd", "vision", "concept",
        "scope",
        "plan", "roadmap", "backlog", "architecture", "story", "feature", "research", "konzept", "entwurf",
        "anforderungen",
        "lastenheft", "pflichtenheft", "conception", "cahier", "diseño", "requisitos", "projeto",
    ]

    /// What tells of a release to others, or how releases are made, reviews none.
    private static let accounts = ["notes", "changelog", "announcement", "process", "policy", "handbook", "guide"]
}
