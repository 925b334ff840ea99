import MusterGates
import MusterLinking
import MusterModel
import MusterReports
import MusterSite
import MusterText

/// `muster ledger`: in what documents and ledger differ; `--update` and `--retire` write it, nothing else ever does.
enum LedgerCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        let invocation = context.invocation
        try requireWhole(invocation)
        var watch = Stopwatch()
        let source = try context.source(paths: [])
        var assessed = try await AssessedProject.assess(source, &watch)
        let mistakes = assessed.diagnostics.filter { $0.location.path == source.ledgerName }
        let isDamaged = assessed.project.ledger.map { !$0.ledger.damage.isEmpty } ?? false
        let isWritten = invocation.updatesLedger || invocation.retired != nil
        var outcome = Outcome(errors: text(mistakes, context, source))
        if isDamaged, isWritten {
            outcome.status = .findings
            outcome.errors += "muster: the ledger is damaged and was not written: restore it first\n"
            return outcome
        }
        if let target = invocation.retired {
            try retire(target, invocation, in: &assessed, source)
        }
        let update = try update(assessed, source)
        if invocation.updatesLedger {
            try LedgerFile.write(update.ledger, to: source.ledgerPath)
        } else if invocation.retired != nil, let ledger = assessed.project.ledger?.ledger {
            try LedgerFile.write(ledger, to: source.ledgerPath)
        }
        let report = LedgerReport(
            differences: update.differences, ledger: update.ledger, isThere: assessed.project.ledger != nil,
            isUpdated: invocation.updatesLedger, paths: source.paths)
        outcome.output =
            invocation.format == .json
            ? report.json.serialized() + "\n"
            : report.text(style: context.outputStyle, showsAll: invocation.isVerbose)
        outcome.errors += context.timings(watch)
        if isDamaged || report.isOpen { outcome.status = .findings }
        return outcome
    }

    private static func text(
        _ mistakes: [Diagnostic], _ context: CommandContext, _ source: ProjectSource
    ) -> String {
        let remarks = mistakes.map { Remark($0) }
        let excerpts = SourceExcerpts(for: remarks, from: source)
        return HumanRemarks(style: context.errorStyle, paths: source.paths, excerpts: excerpts).text(remarks)
    }

    /// A retirement says what, why and by whom.
    private static func requireWhole(_ invocation: Invocation) throws(CommandFailure) {
        let reason = invocation.reason?.trimmed ?? ""
        let person = invocation.person?.trimmed ?? ""
        if invocation.policyRevision != nil, invocation.updatesLedger || invocation.retired != nil {
            throw .usage(UsageError(message: "the ledger of a revision is not written: leave out --policy-rev"))
        }
        if invocation.retired == nil {
            guard invocation.reason == nil, invocation.person == nil else {
                throw .usage(UsageError(message: "--reason and --by belong to --retire ID"))
            }
        } else if reason.isEmpty || person.isEmpty {
            throw .usage(
                UsageError(
                    message: "--retire needs a reason and a person", help: "--retire ID --reason WHY --by WHO"))
        }
    }

    private static func update(
        _ assessed: AssessedProject, _ source: ProjectSource
    ) throws(CommandFailure) -> LedgerUpdate {
        LedgerUpdate(
            assessed.project, gates: Judge(assessed.project).publishedGates,
            addresses: SiteAddresses(assessed.project, assessed.report).published, path: source.ledgerName)
    }

    // MARK: Retiring

    /// Adds a retirement of everything missing that `target` names: an id, a kind and id, or a document.
    private static func retire(
        _ target: String, _ invocation: Invocation, in assessed: inout AssessedProject, _ source: ProjectSource
    ) throws(CommandFailure) {
        guard var account = assessed.project.ledger else {
            throw .usage(UsageError(message: "there is no ledger yet", help: "muster ledger --update writes it"))
        }
        let open = try update(assessed, source).differences.filter(\.kind.isRetirable)
        let meant = open.filter { $0.isNamed(target) }
        guard !meant.isEmpty else { throw .usage(nothingToRetire(target, account, open)) }
        guard Set(meant.map(\.subject)).count == 1 || meant.allSatisfy({ $0.document?.text == target }) else {
            let names = meant.map(\.subject).joined(separator: ", ")
            throw .usage(UsageError(message: "\(target) may be several things", help: "one of: \(names)"))
        }
        for subject in Set(meant.map(\.subject)).sorted(by: bytewiseLess) {
            let differences = meant.filter { $0.subject == subject }
            let isGone = differences.contains { $0.kind != .leftGate }
            account.ledger.retirements.append(
                LedgerRetirement(
                    target: subject, gates: isGone ? [] : differences.compactMap(\.gate).sorted(), date: source.asOf,
                    person: invocation.person ?? "", reason: invocation.reason ?? ""))
        }
        assessed = assessed.with(account)
    }

    private static func nothingToRetire(
        _ target: String, _ account: LedgerAccount, _ open: [LedgerDifference]
    ) -> UsageError {
        let listed = account.ledger.entries.map(\.key.description) + account.ledger.gates.map { "gate/\($0.id)" }
        if listed.contains(where: { $0.isName(target) }) {
            return UsageError(
                message: "\(target) has not disappeared: there is nothing to retire",
                help: "retire it in the change that takes it out of the documents")
        }
        let near = nearest(to: target, among: open.map(\.subject) + listed).map { "did you mean \($0)?" }
        return UsageError(message: "the ledger lists no \(target)", help: near)
    }
}

extension LedgerDifference {
    /// Whether somebody means it by a name: kind and id, the id alone, or the document that stated it.
    fileprivate func isNamed(_ name: String) -> Bool {
        subject.isName(name) || document?.text.hasSameBytes(as: name) ?? false
    }
}

extension String {
    /// Whether `name` is this kind and id, or the id alone.
    fileprivate func isName(_ name: String) -> Bool {
        hasSameBytes(as: name)
            || split(onByte: UInt8(ascii: "/")).dropFirst().joined(separator: "/").folded == name.folded
    }
}
