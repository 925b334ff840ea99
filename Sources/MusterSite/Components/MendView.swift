import MusterModel

/// How to make a blocker go away: the partial `mend`.
struct MendView: Sendable {
    let mend: Mend
    let view: PageView
    /// A place that stands beside it on the page already, and is not repeated.
    let isShown: SourceLocation?

    init(_ mend: Mend, _ view: PageView, isShown: SourceLocation? = nil) {
        self.mend = mend
        self.view = view
        self.isShown = isShown
    }

    var value: TemplateValue {
        [
            "instruction": .text(mend.instruction),
            "source": .optional(mend.location == isShown ? nil : mend.location) { view.source($0).value },
            "places": .list(of: mend.places.filter { $0.markdown != nil }) { place in
                [
                    "edit": .text(MendView.words(place)),
                    "markdown": .optional(place.markdown),
                    "source": .optional(place.location == mend.location ? nil : place.location) {
                        view.source($0).value
                    },
                ]
            },
        ]
    }

    private static func words(_ place: Mend) -> String {
        switch place.edit {
        case .replace: "Replace line \(place.location.line) with"
        case .insertAfter: "Add after line \(place.location.line)"
        case .act: "Then record it at line \(place.location.line)"
        }
    }
}
