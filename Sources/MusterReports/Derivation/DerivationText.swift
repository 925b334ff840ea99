import MusterModel
import MusterText

/// A derivation for people: what `muster explain ID` prints.
public struct DerivationText: Sendable {
    private let style: Style
    private let paths: PathDisplay

    public init(style: Style, paths: PathDisplay = PathDisplay()) {
        self.style = style
        self.paths = paths
    }

    public func text(_ derivation: Derivation) -> String {
        let state = derivation.state.map { ": \(style.paint($0, .strong))" } ?? ""
        var out = "\(derivation.kind) \(Escape.terminal(derivation.title))\(state)\n"
        if derivation.id != derivation.title { out += "  id: \(Escape.terminal(derivation.id))\n" }
        for step in derivation.steps { out += text(step) }
        for mend in derivation.mends { out += MendText(style: style, paths: paths).text(mend, indent: "  ") }
        return out
    }

    private func text(_ step: Derivation.Step) -> String {
        let indent = String(repeating: "  ", count: step.depth + 1)
        let state = step.state.map { " [\(style.paint($0.rawValue, .strong))]" } ?? ""
        var out = "\(indent)\(step.link): \(Escape.terminal(step.title))\(state)"
        if !step.reason.isEmpty { out += ": \(Escape.terminal(step.reason))" }
        out += "\n"
        for place in step.locations { out += "\(indent)  at \(Escape.terminal(paths.text(place)))\n" }
        return out
    }
}
