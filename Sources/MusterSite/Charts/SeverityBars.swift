import MusterModel

/// How many issues of each severity are open and resolved, as bars: an SVG whose numbers the table beside it repeats.
struct SeverityBars: Sendable {
    let issues: [Issue]

    private let row = 26
    private let left = 84
    private let right = 260

    /// Nil without issues.
    var drawing: Drawing? {
        let ranks = [0, 1, 2, 3, nil].filter { rank in issues.contains { $0.severity?.rank == rank } }
        guard !ranks.isEmpty else { return nil }
        let counts = ranks.map { rank in
            let own = issues.filter { $0.severity?.rank == rank }
            let open = own.count(where: \.isOpen)
            return (
                name: own.first?.severity?.words ?? "Not stated", tone: own.first?.severity?.tone ?? .unknown,
                open: open, resolved: own.count - open
            )
        }
        var drawing = Drawing(
            "severity-bars", title: "Issues by severity",
            description: counts.map { "\($0.name): \($0.open) open, \($0.resolved) resolved" }.joined(separator: "; ")
                + ".",
            width: 400, height: ranks.count * row + 4)
        let most = max(1, counts.map { $0.open + $0.resolved }.max() ?? 1)
        for (position, count) in counts.enumerated() {
            let y = position * row
            let open = count.open * (right - left) / most
            let all = (count.open + count.resolved) * (right - left) / most
            drawing.text("lane-name", count.name, x: left - 10, y: y + 17, anchor: .end, limit: 14)
            drawing.rect("seg tone-\(count.tone.rawValue)", x: left, y: y + 5, width: open, height: 16)
            drawing.rect("resolved-bar", x: left + open, y: y + 5, width: all - open, height: 16)
            drawing.text("under", words(count.open, count.resolved), x: left + all + 8, y: y + 17)
        }
        return drawing
    }

    private func words(_ open: Int, _ resolved: Int) -> String {
        open == 0 ? "none open" : resolved == 0 ? "\(open) open" : "\(open) open, \(resolved) resolved"
    }
}
