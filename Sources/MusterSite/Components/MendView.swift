import MusterModel

/// How to make a blocker go away: the partial `mend`.
struct MendView: Sendable {
    let mend: Mend
    let view: PageView
    /// A place that stands beside it on the page already, and is not repeated.
    let isShown: SourceLocation?
    /// Words that stand beside it on the page already, and are not repeated.
    let said: String?

    init(_ mend: Mend, _ view: PageView, isShown: SourceLocation? = nil, besides said: String? = nil) {
        self.mend = mend
        self.view = view
        self.isShown = isShown
        self.said = said
    }

    /// Whether it adds nothing to what stands beside it.
    var isEmpty: Bool { saysNothingNew && mend.location == isShown && edits.isEmpty }

    private var saysNothingNew: Bool { said.map(mend.instruction.hasSameBytes) ?? false }

    private var edits: [Mend] { mend.places.filter { $0.markdown != nil } }

    var value: TemplateValue {
        [
            "instruction": .optionalSentence(saysNothingNew ? nil : mend.instruction),
            "source": .optional(mend.location == isShown ? nil : mend.location) { view.source($0).value },
            "places": .list(of: edits) { place in
                [
                    "edit": .text(MendView.words(place)),
                    "isReplaced": .bool(place.edit == .replace),
                    "markdown": .optional(place.markdown),
                    "source": .optional(place.location == mend.location && !saysNothingNew ? nil : place.location) {
                        view.source($0).value
                    },
                ]
            },
        ]
    }

    private static func words(_ place: Mend) -> String {
        switch place.edit {
        case .replace: "Replace line \(place.location.line)"
        case .insertAfter: "Add after line \(place.location.line)"
        case .act: "Then record it at line \(place.location.line)"
        }
    }
}
