import MusterModel
import MusterReports
import MusterText

/// Turns a failure into what the command line shows of it.
struct FailureReport {
    let style: Style

    func outcome(of failure: CommandFailure) -> Outcome {
        Outcome(status: failure.status, errors: text(failure))
    }

    private func text(_ failure: CommandFailure) -> String {
        switch failure {
        case .usage(let error): line(error.message, help: error.help)
        case .configuration(let diagnostics, let place): text(diagnostics, place)
        case .file(let error): line(error.description)
        case .revision(let name, let trouble):
            line(
                "cannot read the policy of \(name): \(trouble.description)",
                help: "nothing was judged: the working tree's own policy never takes its place")
        case .publishing(let failure): line(failure.message, help: failure.help)
        case .patch(let failure, let name): text(failure, name)
        case .site(let message): Escape.terminal(message, keepingLines: true) + "\n"
        case .interrupted: line("interrupted")
        }
    }

    private func text(_ failure: PatchFailure, _ name: String) -> String {
        let place = "\(Escape.terminal(name)):\(failure.line)"
        let help = "nothing was judged; make the patch anew from the present files, seen from the root folder"
        return "\(place): \(style.paint("error", .error)): \(Escape.terminal(failure.message))\n"
            + "\(style.paint("help", .good)): \(help)\n"
    }

    private func line(_ message: String, help: String? = nil) -> String {
        let head = "muster: \(style.paint("error", .error)): \(Escape.terminal(message))\n"
        return head + (help.map { "\(style.paint("help", .good)): \(Escape.terminal($0))\n" } ?? "")
    }

    private func text(_ diagnostics: [Diagnostic], _ place: ConfigurationPlace) -> String {
        let folder = place.path.split(onByte: UInt8(ascii: "/")).dropLast().map { $0 + "/" }.joined()
        let excerpts = SourceExcerpts(at: diagnostics.map(\.location), in: place.bytes)
        let remarks = HumanRemarks(style: style, paths: PathDisplay(prefix: folder), excerpts: excerpts)
        return remarks.text(diagnostics.map { Remark($0) }.sorted())
    }
}

extension PublishingFailure {
    /// What the caller can do about it; nil when the message says it all.
    fileprivate var help: String? {
        switch self {
        case .locked: "wait for it to end, or choose another folder with --output"
        case .foreign: "choose another folder with --output, or move its content away"
        case .unusable, .file: nil
        case .collision: "this is a defect of Muster: please report it"
        }
    }
}
