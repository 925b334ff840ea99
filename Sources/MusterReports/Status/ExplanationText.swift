import MusterModel
import MusterText

/// What `muster explain ID` prints for the id of a diagnostic or finding.
public struct ExplanationText: Sendable {
    private let style: Style

    public init(style: Style) {
        self.style = style
    }

    public func text(_ explanation: Explanation) -> String {
        let head =
            "\(style.paint(explanation.id, .strong)) (\(style.paint(explanation.severity.rawValue, explanation.severity.tone)))"
        return
            "\(head)\n\(explanation.meaning)\n\nWhy it matters: \(explanation.reason)\nHow to mend it: \(explanation.mend)\n"
    }
}
