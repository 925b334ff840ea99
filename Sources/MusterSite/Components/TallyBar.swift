import MusterModel

/// How many items are in each state, drawn as one bar: the partial `bar`.
struct TallyBar: Sendable, Equatable {
    let tally: Tally

    init(_ tally: Tally) { self.tally = tally }

    /// Best first from the left, as progress grows.
    var value: TemplateValue {
        let width = 1_000
        var segments: [TemplateValue] = []
        var done = 0
        for state in State.allCases.sorted(by: >) where tally[state] > 0 {
            let start = done * width / tally.total
            done += tally[state]
            let end = done * width / tally.total
            segments.append([
                "x": .number(start), "width": .number(end - start), "tone": .text(state.tone.rawValue),
            ])
        }
        return ["words": .text(tally.words), "segments": .list(segments), "isEmpty": .bool(tally.total == 0)]
    }
}
