import MusterModel
import MusterText

/// Remarks for people at a terminal: place, severity, message and id; the source line with a caret; other places; the mend.
public struct HumanRemarks: Sendable {
    private let style: Style
    private let paths: PathDisplay
    private let excerpts: SourceExcerpts

    public init(style: Style, paths: PathDisplay = PathDisplay(), excerpts: SourceExcerpts = SourceExcerpts()) {
        self.style = style
        self.paths = paths
        self.excerpts = excerpts
    }

    /// All remarks in the order given; each ends with a line end.
    public func text(_ remarks: [Remark]) -> String {
        remarks.map(text).joined()
    }

    private func text(_ remark: Remark) -> String {
        var out = head(remark)
        if let line = excerpts[remark.location] { out += excerpt(line, column: remark.location.column) }
        for note in remark.notes {
            out += escaped(paths.text(note.location)) + ": " + style.paint("note", .note) + ": "
            out += escaped(note.message ?? excerpts[note.location]?.trimmed ?? "see also here") + "\n"
        }
        if let help = remark.help { out += style.paint("help", .good) + ": " + escaped(help) + "\n" }
        return out
    }

    private func head(_ remark: Remark) -> String {
        let place = style.paint(escaped(paths.text(remark.location)), .strong)
        let severity = style.paint(remark.severity.rawValue, remark.severity.tone)
        return "\(place): \(severity): \(escaped(remark.message)) \(style.paint("[\(remark.id)]", .faint))\n"
    }

    /// The line, cut to what a terminal shows, and below it a caret under the byte `column`.
    private func excerpt(_ line: String, column: Int?) -> String {
        let bytes = Array(line.utf8)
        let column = min(max(1, column ?? 1), bytes.count + 1)
        let start = column > 100 ? column - 60 : 0
        let before = String(decoding: bytes[start..<max(start, column - 1)], as: UTF8.self)
        let after = String(decoding: bytes[max(start, column - 1)...].prefix(120), as: UTF8.self)
        let lead = escaped(before.replacingTabs)
        let mark = column == 1 && start == 0 && !line.isEmpty ? nil : style.paint("^", .good)
        var out = "    " + lead + escaped(after.replacingTabs) + "\n"
        if let mark { out += "    " + String(repeating: " ", count: lead.unicodeScalars.count) + mark + "\n" }
        return out
    }

    private func escaped(_ text: String) -> String { Escape.terminal(text) }
}

extension DiagnosticSeverity {
    /// The colour of its word.
    var tone: Style.Tone {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
}

extension String {
    fileprivate var replacingTabs: String {
        String(decoding: utf8.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    }
}
