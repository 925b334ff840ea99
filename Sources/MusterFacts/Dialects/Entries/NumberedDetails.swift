import MusterText

/// Points that tell more of a numbered one right above them, though nothing sets them in.
///
///     1. The price list was empty.
///     - Patch: the list is read again
///     - How to check:
///     1. Open the list.
///     2. The sails are bent.
enum NumberedDetails {
    /// The points of a section that only tell more of its numbered ones; none where nothing is numbered, or bullets stand first.
    static func points(in section: Int, of reading: Reading) -> Set<Int> {
        let points = reading.outline.topStatements(in: section).filter { reading.statements[$0].isItem }
        // Who writes 1 before each point leaves the counting to Markdown.
        guard let first = points.first, number(of: first, reading) == 1,
            points.contains(where: { number(of: $0, reading) == 2 }),
            points.contains(where: { reading.statements[$0].number == nil })
        else { return [] }
        var details: Set<Int> = []
        var next = 1
        for point in points {
            if number(of: point, reading) == next, !follows(point, in: points, details, reading) {
                next += 1
            } else {
                details.insert(point)
            }
        }
        return details
    }

    /// Whether a point counts on from details, or stands behind one that introduces a list.
    private static func follows(_ point: Int, in points: [Int], _ details: Set<Int>, _ reading: Reading) -> Bool {
        guard let at = points.firstIndex(of: point), at > 0, details.contains(points[at - 1]) else { return false }
        if reading.statements[points[at - 1]].introduces { return true }
        return number(of: points[at - 1], reading).map { $0 + 1 == number(of: point, reading) } ?? false
    }

    /// Whether the numbers of a section, as they are written, begin again: steps within steps.
    static func startAgain(in section: Int, of reading: Reading) -> Bool {
        let written = reading.outline.topStatements(in: section).compactMap { number(of: $0, reading) }
        return zip(written, written.dropFirst()).contains { $0 > $1 }
    }

    /// The number of a point as it is written: Markdown counts on whatever it says.
    private static func number(of point: Int, _ reading: Reading) -> Int? {
        guard reading.statements[point].number != nil else { return nil }
        let digits = reading.document.lines.slice(reading.statements[point].line).drop(while: \.isASCIISpace).prefix(
            while: \.isASCIIDigit)
        return Int(digits: Array(digits))
    }
}
