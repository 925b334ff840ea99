import MusterText

/// Criteria met against criteria asked for over time: an SVG whose numbers the table beside it repeats.
struct BurnUpChart: Sendable {
    let burnUp: BurnUp

    private let left = 44
    private let right = 900
    private let top = 16
    private let bottom = 220

    /// Nil with less than two days, for there is no way to draw then.
    var drawing: Drawing? {
        guard burnUp.days.count > 1, let first = burnUp.days.first, let last = burnUp.days.last else { return nil }
        var drawing = Drawing(
            "burn-up", title: "Criteria met and asked for, \(first.date.words) to \(last.date.words)",
            description: "\(last.met) of \(last.scope) are met on \(last.date.words); the table below has every day.",
            width: 1000, height: 250)
        let scale = Scale(first.date, last.date, most: burnUp.days.map { max($0.scope, $0.met) }.max() ?? 1, self)
        for mark in scale.marks {
            drawing.line("tick", from: (left, scale.y(mark)), to: (right, scale.y(mark)))
            drawing.text("under", String(mark), x: left - 6, y: scale.y(mark) + 4, anchor: .end)
        }
        let met = steps(scale) { $0.met }
        drawing.path("burnt-area", [(scale.x(first.date), bottom)] + met + [(scale.x(last.date), bottom)])
        drawing.path("scope-line", steps(scale) { $0.scope })
        drawing.path("burnt", met)
        drawing.line("today", from: (scale.x(last.date), top), to: (scale.x(last.date), bottom))
        drawing.text("node", "asked for \(last.scope)", x: right + 8, y: scale.y(last.scope) + 4)
        // Where the two ends are near each other, the lower label steps down.
        let gap = scale.y(last.met) - scale.y(last.scope)
        drawing.text("node", "met \(last.met)", x: right + 8, y: scale.y(last.scope) + max(18, gap + 4))
        drawing.text("under", first.date.words, x: left, y: bottom + 18)
        drawing.text("under", last.date.words, x: right, y: bottom + 18, anchor: .end)
        return drawing
    }

    /// The way goes on flat until the day of a change, and then steps.
    private func steps(_ scale: Scale, _ value: (BurnUp.Day) -> Int) -> [(x: Int, y: Int)] {
        var points: [(x: Int, y: Int)] = []
        for day in burnUp.days {
            if let before = points.last { points.append((scale.x(day.date), before.y)) }
            points.append((scale.x(day.date), scale.y(value(day))))
        }
        return points
    }

    private struct Scale {
        private let start: CivilDate
        private let days: Int
        private let most: Int
        private let chart: BurnUpChart

        init(_ first: CivilDate, _ last: CivilDate, most: Int, _ chart: BurnUpChart) {
            start = first
            days = max(1, last.daysSinceEpoch - first.daysSinceEpoch)
            self.most = max(1, most)
            self.chart = chart
        }

        func x(_ date: CivilDate) -> Int {
            chart.left + (date.daysSinceEpoch - start.daysSinceEpoch) * (chart.right - chart.left) / days
        }

        func y(_ count: Int) -> Int { chart.bottom - count * (chart.bottom - chart.top) / most }

        /// Nothing, about half, and all.
        var marks: [Int] { most > 3 ? [0, most / 2, most] : [0, most] }
    }
}
