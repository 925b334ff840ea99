import MusterModel

/// The gates on the way to a release, in the order in which they are passed: an SVG whose words the cards below repeat.
struct GateStrip: Sendable {
    let gates: [GateResult]
    let view: PageView

    private let columns = 6
    private let cell = (width: 160, height: 92)

    /// - Parameter gates: in any order; phases stand by number, what launches a phase's release after that phase.
    init(_ gates: [GateResult], _ view: PageView) {
        let phases = view.site.project.phases.map(\.id)
        func place(_ gate: Gate) -> Int {
            let phase = gate.phase.flatMap { phases.firstIndex(of: $0) } ?? phases.count
            switch gate.kind {
            case .phaseEntry: return phase * 4
            case .phaseExit: return phase * 4 + 1
            case .configured: return phase * 4 + 2
            case .launch: return phase * 4 + 3
            }
        }
        self.gates = gates.enumerated().sorted { left, right in
            let (a, b) = (place(left.element.gate), place(right.element.gate))
            return a != b ? a < b : left.offset < right.offset
        }.map(\.element)
        self.view = view
    }

    /// Nil for a single gate, which has no order.
    var drawing: Drawing? {
        guard gates.count > 1 else { return nil }
        let rows = (gates.count + columns - 1) / columns
        var drawing = Drawing(
            "gate-strip", title: "Gates in the order in which they are passed", description: words,
            width: columns * cell.width, height: rows * cell.height)
        for (position, gate) in gates.enumerated() { draw(gate, position, &drawing) }
        return drawing
    }

    private var words: String {
        gates.map { "\(view.site.gateName($0.gate)): \($0.state.word.asciiLowercased)" }.joined(separator: "; ") + "."
    }

    private func draw(_ result: GateResult, _ position: Int, _ drawing: inout Drawing) {
        let x = position % columns * cell.width
        let y = position / columns * cell.height
        let middle = x + cell.width / 2
        let isLastOfRow = position % columns == columns - 1 || position == gates.count - 1
        if position % columns > 0 { drawing.line("rail", from: (x, y + 38), to: (middle - 18, y + 38)) }
        if !isLastOfRow { drawing.line("rail", from: (middle + 18, y + 38), to: (x + cell.width, y + 38)) }
        let note = "\(view.site.gateName(result.gate)): \(result.reason)"
        drawing.symbol(
            result.state.tone.rawValue, tone: result.state.tone, x: middle - 13, y: y + 25, size: 26, note: note)
        drawing.text(
            result.gate.isBlocking ? "node blocking" : "node", view.site.gateName(result.gate), x: middle,
            y: y + 15, anchor: .middle, limit: 22)
        drawing.text(
            "under", "\(result.state.word), \(result.tally[.pass]) of \(result.tally.total)", x: middle, y: y + 70,
            anchor: .middle)
    }
}
