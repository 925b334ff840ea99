/// The moment by which a program must have ended.
struct Deadline {
    private let end: ContinuousClock.Instant

    init(after limit: Duration) { end = .now + limit }

    /// What is left in milliseconds, rounded up; nil when nothing is.
    var remaining: Int? {
        let left = ContinuousClock.now.duration(to: end)
        guard left > .zero else { return nil }
        return Int(min(left.components.seconds, 1_000_000)) * 1_000
            + Int(left.components.attoseconds / 1_000_000_000_000_000) + 1
    }
}
