import MusterModel
import MusterReports
import MusterText

/// `muster explain ID`: the meaning of an id of diagnostics and findings, else how an entity of the project came to its state.
enum ExplainCommand {
    static func run(_ context: CommandContext) async throws(CommandFailure) -> Outcome {
        let id = context.invocation.operands.first ?? ""
        let known = Explanations.all
        if let explanation = known.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
            return Outcome(output: ExplanationText(style: context.outputStyle).text(explanation))
        }
        var watch = Stopwatch()
        let source = try context.source(paths: [])
        let assessed = try await AssessedProject.assess(source, &watch)
        let derivation = DerivationText(
            assessed.project, assessed.report, style: context.outputStyle, paths: source.paths)
        guard let text = derivation.text(id) else {
            let near = nearest(to: id, among: known.map(\.id) + derivation.ids).map { "did you mean \($0)?" }
            throw .usage(UsageError(message: "nothing has the id \(id)", help: near))
        }
        return Outcome(output: text, errors: context.timings(watch))
    }
}
