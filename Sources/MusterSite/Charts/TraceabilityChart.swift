import MusterModel

/// Tasks by phase, each with how much of its criteria, sign-offs and evidence is there: an SVG whose words the table beside
/// it repeats. A line a task, so that a hundred of them can be read.
struct TraceabilityChart: Sendable {
    let traces: [Trace]
    let view: PageView

    private static let row = 18
    private static let head = 26
    private static let columns: [(name: String, x: Int)] = [
        ("Criteria, checks", 470), ("Sign-offs", 650), ("Evidence", 830),
    ]
    private static let bar = 110

    /// Nil without tasks.
    var drawing: Drawing? {
        guard !traces.isEmpty else { return nil }
        let lines = TraceabilityChart.lines(traces)
        var drawing = Drawing(
            "traceability", title: "What each task rests on",
            description:
                "\(counted(traces.count, "task")) with the criteria met, sign-offs given and evidence found of "
                + "each, as in the table below.",
            width: 1000, height: Self.head + lines.count * Self.row + 6)
        for column in Self.columns { drawing.text("band", column.name, x: column.x, y: 16) }
        for (position, line) in lines.enumerated() { draw(line, at: Self.head + position * Self.row, &drawing) }
        for state in State.allCases { drawing.bars("seg tone-\(state.tone.rawValue)", bars(of: state, lines)) }
        return drawing
    }

    private enum Line {
        case phase(Phase.ID?)
        case task(Trace)
    }

    /// A line for each phase before its tasks.
    private static func lines(_ traces: [Trace]) -> [Line] {
        var lines: [Line] = []
        var phase: Phase.ID?
        for (position, trace) in traces.enumerated() {
            if position == 0 || trace.task.phase != phase { lines.append(.phase(trace.task.phase)) }
            phase = trace.task.phase
            lines.append(.task(trace))
        }
        return lines
    }

    private func draw(_ line: Line, at y: Int, _ drawing: inout Drawing) {
        switch line {
        case .phase(let phase):
            drawing.line("lane", from: (0, y + 2), to: (1000, y + 2))
            drawing.text("band", phase.map { view.site.name(of: .phase($0)) } ?? "No phase", x: 0, y: y + 15, limit: 60)
        case .task(let trace):
            let state = trace.task.assessment.state
            drawing.symbol(state.tone.rawValue, tone: state.tone, x: 10, y: y + 2, size: 13)
            drawing.text("node", trace.task.label, x: 30, y: y + 13, limit: 62)
            for (column, tally) in zip(Self.columns, [trace.criteria, trace.signoffs, trace.evidence]) {
                let words = tally.total == 0 ? "–" : "\(tally[.pass])/\(tally.total)"
                drawing.text("under", words, x: tally.total == 0 ? column.x : column.x + Self.bar + 6, y: y + 13)
            }
        }
    }

    /// The parts of all bars that are in one state.
    private func bars(of state: State, _ lines: [Line]) -> [(x: Int, y: Int, width: Int, height: Int)] {
        var bars: [(x: Int, y: Int, width: Int, height: Int)] = []
        for (position, line) in lines.enumerated() {
            guard case .task(let trace) = line else { continue }
            let y = Self.head + position * Self.row + 5
            for (column, tally) in zip(Self.columns, [trace.criteria, trace.signoffs, trace.evidence])
            where tally[state] > 0 {
                // The best first from the left, as in every bar.
                let before = State.allCases.filter { $0 > state }.reduce(0) { $0 + tally[$1] }
                let start = column.x + before * Self.bar / tally.total
                let end = column.x + (before + tally[state]) * Self.bar / tally.total
                bars.append((start, y, max(1, end - start), 9))
            }
        }
        return bars
    }
}
