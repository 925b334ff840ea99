import CSystem

/// The times of the stages of one run; between two stages it also notices that the run was interrupted.
struct Stopwatch {
    /// Each stage with the seconds that it took, in the order of the run.
    private(set) var laps: [(stage: String, seconds: Double)] = []
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now

    /// Notes that a stage has ended; throws when SIGINT has come meanwhile.
    mutating func lap(_ stage: String) throws(CommandFailure) {
        lapUninterrupted(stage)
        try Stopwatch.requireUninterrupted()
    }

    /// Notes that a stage has ended that cannot be taken back any more.
    mutating func lapUninterrupted(_ stage: String) {
        let now = ContinuousClock.now
        laps.append((stage, seconds(last.duration(to: now))))
        last = now
    }

    /// Throws when SIGINT or SIGTERM has come.
    static func requireUninterrupted() throws(CommandFailure) {
        if csystem_interrupted() != 0 { throw .interrupted }
    }

    /// Seconds since the start.
    var total: Double { seconds(start.duration(to: .now)) }

    /// A line for each stage: its name and its milliseconds.
    var text: String {
        laps.map { "timing: \($0.stage) \(Stopwatch.decimal($0.seconds * 1000, places: 1)) ms\n" }.joined()
    }

    /// A number with a fixed count of digits after the point.
    static func decimal(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((value * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        return "\(scaled / scale)." + String(repeating: "0", count: max(0, places - fraction.utf8.count)) + fraction
    }

    private func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
