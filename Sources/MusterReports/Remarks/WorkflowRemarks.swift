import MusterModel
import MusterText

/// Remarks as workflow commands, which forges of the GitHub kind show beside the line: `::error file=…,line=…::…`.
public enum WorkflowRemarks {
    /// A line for each remark; text of documents can neither end a line nor start a command.
    public static func text(_ remarks: [Remark], paths: PathDisplay = PathDisplay()) -> String {
        remarks.map { line($0, paths) }.joined()
    }

    private static func line(_ remark: Remark, _ paths: PathDisplay) -> String {
        var properties = [
            "file=" + Escape.workflowProperty(paths.text(remark.location.path)), "line=\(remark.location.line)",
        ]
        if let column = remark.location.column { properties.append("col=\(column)") }
        properties.append("title=" + Escape.workflowProperty(remark.id))
        let notes = remark.notes.map { "\n\(paths.text($0.location)): \($0.message ?? "see also here")" }.joined()
        let message = remark.message + notes + (remark.help.map { "\nhelp: " + $0 } ?? "")
        return
            "::\(command(remark.severity)) \(properties.joined(separator: ","))::\(Escape.workflowMessage(message))\n"
    }

    private static func command(_ severity: DiagnosticSeverity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }
}
