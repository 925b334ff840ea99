/// Which seats can be filled when every person sits on one only: a greatest matching, so that no further sign-off can
/// ever make fewer seats filled.
struct DistinctPeople {
    /// The seats that are filled.
    let filled: Set<Int>

    /// - Parameters:
    ///   - seats: the people who could sit on each seat.
    ///   - order: the seats in the order in which they are filled; one that is filled stays so.
    init(seats: [[String]], order: [Int]) {
        var seatOf: [String: Int] = [:]
        for seat in order { DistinctPeople.fill(seat, of: seats, &seatOf) }
        filled = Set(seatOf.values)
    }

    /// Fills one seat, moving others on where that frees a person: a search in breadth for a free person.
    private static func fill(_ start: Int, of seats: [[String]], _ seatOf: inout [String: Int]) {
        var reachedFrom: [String: Int] = [:]
        var heldBy: [Int: String] = [:]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let seat = queue[next]
            next += 1
            for person in seats[seat] where reachedFrom[person] == nil {
                reachedFrom[person] = seat
                guard let taken = seatOf[person] else {
                    return move(person, reachedFrom: reachedFrom, heldBy: heldBy, &seatOf)
                }
                heldBy[taken] = person
                queue.append(taken)
            }
        }
    }

    /// Seats a free person, and whoever sat there on the seat that led to it, back to the start.
    private static func move(
        _ person: String, reachedFrom: [String: Int], heldBy: [Int: String], _ seatOf: inout [String: Int]
    ) {
        var moving: String? = person
        while let person = moving, let seat = reachedFrom[person] {
            moving = heldBy[seat]
            seatOf[person] = seat
        }
    }
}
