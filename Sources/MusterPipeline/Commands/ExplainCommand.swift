import MusterModel
import MusterReports
import MusterText

/// `muster explain ID…`: how a verdict, gate, task, sign-off, finding … came about, or what the id of a diagnostic means; with
/// `--patch` the lines to write, as one patch.
enum ExplainCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        let ids = context.invocation.operands
        // The meaning of an id needs no project; what the project has of it is shown beside it.
        if !context.invocation.printsPatch, let explanation = explanation(of: ids), isBare(context) {
            return Outcome(output: ExplanationText(style: context.outputStyle).text(explanation))
        }
        var watch = Stopwatch()
        let source = try context.source(paths: [])
        let assessed = try await AssessedProject.assess(source, &watch)
        let reader = DerivationReader(assessed.project, assessed.report)
        var found: [Subject] = []
        for id in ids { found.append(try subject(id, reader)) }
        var outcome = context.invocation.printsPatch ? patch(found, source, context) : derived(found, source, context)
        outcome.errors += context.timings(watch)
        return outcome
    }

    /// What one id names.
    private struct Subject {
        var id: String
        var explanation: Explanation?
        var derivations: [Derivation]
    }

    private static func subject(_ id: String, _ reader: DerivationReader) throws(CommandFailure) -> Subject {
        let explanation = explanation(of: [id])
        let derivations = reader.derivations(of: id)
        guard explanation != nil || !derivations.isEmpty else {
            let near = nearest(to: id, among: Explanations.all.map(\.id) + reader.ids)
            throw .usage(
                UsageError(
                    message: "nothing has the id \(id)",
                    help: near.map { "did you mean \($0)?" }
                        ?? "name a release, gate, task, sign-off, role, issue, artifact or finding, or a line as path:line"
                ))
        }
        return Subject(id: id, explanation: explanation, derivations: derivations)
    }

    private static func explanation(of ids: [String]) -> Explanation? {
        guard let id = ids.first, ids.count == 1 else { return nil }
        return Explanations.all.first { $0.id.utf8.elementsEqual(id.utf8) }
    }

    /// Whether there is no project to look at, so that the meaning of an id is all there is to say.
    private static func isBare(_ context: CommandContext) -> Bool {
        guard context.invocation.format == .human else { return false }
        do throws(CommandFailure) {
            return try context.source(paths: []).content.isEmpty
        } catch {
            return true
        }
    }

    private static func derived(_ found: [Subject], _ source: ProjectSource, _ context: CommandContext) -> Outcome {
        if context.invocation.format == .json {
            let values = found.map {
                DerivationJSON(paths: source.paths).value($0.id, $0.explanation, $0.derivations).serialized() + "\n"
            }
            return Outcome(output: values.joined())
        }
        let text = DerivationText(style: context.outputStyle, paths: source.paths)
        let parts = found.flatMap { subject in
            (subject.explanation.map { [ExplanationText(style: context.outputStyle).text($0)] } ?? [])
                + subject.derivations.map(text.text)
        }
        return Outcome(output: parts.joined(separator: "\n"))
    }

    /// The lines to write on standard output, what no text can mend on standard error.
    private static func patch(_ found: [Subject], _ source: ProjectSource, _ context: CommandContext) -> Outcome {
        let mends = found.flatMap(\.derivations).flatMap(\.mends)
        let patch = MendPatch(mends, in: source.root, limit: source.configuration.limits.file)
        var outcome = Outcome()
        outcome.pieces = [patch.bytes]
        for (mend, reason) in patch.leftOut {
            let place = Escape.terminal(source.paths.text(mend.location))
            outcome.errors +=
                "\(place): \(context.errorStyle.paint("note", .note)): \(reason): \(Escape.terminal(mend.instruction))\n"
        }
        if mends.isEmpty {
            outcome.errors += "nothing is to be mended: \(Escape.terminal(found.map(\.id).joined(separator: ", ")))\n"
        }
        return outcome
    }
}
