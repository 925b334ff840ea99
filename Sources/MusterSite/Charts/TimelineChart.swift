import MusterText

/// Dated events drawn as one lane a kind: an SVG whose words the table beside it repeats.
struct TimelineChart: Sendable {
    private let events: [TimelineEvent]
    private let phases: [PhaseSpan]
    private let asOf: CivilDate
    private let first: CivilDate
    private let last: CivilDate

    // Units of the drawing.
    private let left = 110
    private let right = 930
    private let top = 34
    private let step = 13

    /// A chart of at least one event; nil without any.
    init?(_ events: [TimelineEvent], phases: [PhaseSpan] = [], asOf: CivilDate) {
        guard let oldest = events.first?.date, let newest = events.last?.date else { return nil }
        self.events = events
        self.phases = phases
        self.asOf = asOf
        // A release is judged near its dates; when everything is years away, today is left out of the picture.
        let near = asOf >= oldest.adding(days: -400) && asOf <= newest.adding(days: 400)
        first = near ? min(oldest, asOf).adding(days: -3) : oldest.adding(days: -3)
        last = near ? max(newest, asOf).adding(days: 3) : newest.adding(days: 3)
    }

    /// The drawing: every text in it is escaped here.
    var svg: HTML {
        var out = ""
        var y = top
        for phase in phases {
            out += drawPhase(phase, at: y)
            y += 24
        }
        for kind in TimelineEvent.Kind.allCases {
            let lane = lane(kind)
            guard !lane.isEmpty else { continue }
            out += drawLane(kind, lane, at: y)
            y += height(lane)
        }
        let title = "<title id=\"timeline-title\">Dated events from \(first.words) to \(last.words)</title>"
        let description = "<desc id=\"timeline-description\">The same events are listed in the table below.</desc>"
        let head =
            "<svg class=\"drawing timeline\" viewBox=\"0 0 1000 \(y + 6)\" role=\"img\" "
            + "aria-labelledby=\"timeline-title timeline-description\">"
        return HTML(trusted: head + title + description + drawTicks(to: y) + drawToday(to: y) + out + "</svg>")
    }
}

extension TimelineChart {
    /// The events of one kind with their column and their row above others that stand near.
    private func lane(_ kind: TimelineEvent.Kind) -> [(event: TimelineEvent, x: Int, row: Int)] {
        var ends: [Int] = []
        return events.filter { $0.kind == kind }.map { event in
            let x = x(event.date)
            let row = ends.firstIndex { $0 <= x } ?? ends.count
            if row == ends.count { ends.append(0) }
            ends[row] = x + step
            return (event, x, row)
        }
    }

    private func height(_ lane: [(event: TimelineEvent, x: Int, row: Int)]) -> Int {
        24 + ((lane.map(\.row).max() ?? 0) + 1) * step
    }

    private func x(_ date: CivilDate) -> Int {
        let span = max(1, last.daysSinceEpoch - first.daysSinceEpoch)
        return left + (date.daysSinceEpoch - first.daysSinceEpoch) * (right - left) / span
    }

    private func drawLane(
        _ kind: TimelineEvent.Kind, _ lane: [(event: TimelineEvent, x: Int, row: Int)], at y: Int
    ) -> String {
        var out = "<line class=\"lane\" x1=\"0\" x2=\"1000\" y1=\"\(y)\" y2=\"\(y)\"/>"
        out += "<text class=\"lane-name\" x=\"0\" y=\"\(y + 22)\">\(kind.words)</text>"
        for (event, x, row) in lane {
            let future = event.date > asOf ? " ahead" : ""
            out += "<g class=\"mark mark-\(kind.rawValue)\(future)\">"
            out += "<title>\(event.date.words): \(Escape.html(event.title))</title>"
            out += shape(kind, x, y + 18 + row * step) + "</g>"
        }
        return out
    }

    private func drawPhase(_ phase: PhaseSpan, at y: Int) -> String {
        let start = x(max(first, phase.start))
        let end = max(start + 4, x(min(last, phase.end)))
        return "<line class=\"lane\" x1=\"0\" x2=\"1000\" y1=\"\(y)\" y2=\"\(y)\"/>"
            + "<text class=\"lane-name\" x=\"0\" y=\"\(y + 17)\">\(Escape.html(phase.name))</text>"
            + "<rect class=\"span-bar\" x=\"\(start)\" y=\"\(y + 6)\" width=\"\(end - start)\" height=\"12\" rx=\"2\">"
            + "<title>\(Escape.html(phase.words))</title></rect>"
    }

    private func shape(_ kind: TimelineEvent.Kind, _ x: Int, _ y: Int) -> String {
        switch kind {
        case .milestone: "<path d=\"M\(x) \(y - 6)l6 6l-6 6l-6 -6z\"/>"
        case .decision: "<rect x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\"/>"
        case .signoff: "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
        case .task: "<path d=\"M\(x) \(y - 5)l5.5 10h-11z\"/>"
        case .issue: "<path d=\"M\(x - 5) \(y - 2)l2.5-4h5l2.5 4l-2.5 6h-5z\"/>"
        }
    }

    private func drawTicks(to bottom: Int) -> String {
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        let every = max(1, (months + 11) / 12)
        var out = ""
        for number in stride(from: 0, through: months, by: every) {
            let index = first.month - 1 + number
            guard let start = CivilDate(year: first.year + index / 12, month: index % 12 + 1, day: 1),
                start >= first, start <= last
            else { continue }
            let label = start.words.split(onByte: UInt8(ascii: " ")).dropFirst().joined(separator: " ")
            out += "<line class=\"tick\" x1=\"\(x(start))\" x2=\"\(x(start))\" y1=\"20\" y2=\"\(bottom)\"/>"
            out += "<text class=\"tick-name\" x=\"\(x(start) + 4)\" y=\"28\">\(label)</text>"
        }
        return out
    }

    private func drawToday(to bottom: Int) -> String {
        guard asOf >= first, asOf <= last else { return "" }
        let x = x(asOf)
        let anchor = x > 780 ? "end" : "start"
        let shift = x > 780 ? -4 : 4
        return "<line class=\"today\" x1=\"\(x)\" x2=\"\(x)\" y1=\"4\" y2=\"\(bottom)\"/>"
            + "<text class=\"today-name\" x=\"\(x + shift)\" y=\"13\" text-anchor=\"\(anchor)\">as of \(asOf.words)</text>"
    }
}
