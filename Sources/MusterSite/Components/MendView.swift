import MusterModel

/// How to make a blocker go away: the partial `mend`.
struct MendView: Sendable {
    let mend: Mend
    let view: PageView

    init(_ mend: Mend, _ view: PageView) {
        self.mend = mend
        self.view = view
    }

    var value: TemplateValue {
        [
            "instruction": .text(mend.instruction),
            "source": view.source(mend.location).value,
            "edit": .text(words),
            "markdown": .optional(mend.markdown),
        ]
    }

    private var words: String {
        switch mend.edit {
        case .replace: "Replace line \(mend.location.line) with"
        case .insertAfter: "Add after line \(mend.location.line)"
        case .act: "Then record it at line \(mend.location.line)"
        }
    }
}
