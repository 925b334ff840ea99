import MusterModel
import MusterText

/// Who had to be at a decision and is not in its minutes.
struct AttendedRoles {
    let index: ProjectIndex
    let gates: [JudgedGate]

    /// The names of the roles whose sign-off the gates require and that the attendance does not list; empty where the
    /// document lists no attendance.
    func absent(from minutes: DocumentRecord) -> [String] {
        let attendance = minutes.passages.filter { $0.role == .attendees }.flatMap(\.points).map(\.text.folded)
            .filter { !AttendedRoles.saysAbsent($0) }
        guard !attendance.isEmpty else { return [] }
        return required.filter { role in
            let names = ([role.name] + role.aliases).map(\.folded).filter { !$0.isEmpty }
            let people = role.people.map(\.folded)
            return !attendance.contains { point in (names + people).contains(where: point.containsBytes) }
        }.map(\.name)
    }

    /// Whether a point of the attendance says that somebody was not there: `Legal Counsel | Oskar Lund | no, apologies`.
    private static func saysAbsent(_ point: String) -> Bool {
        let words = point.utf8.split { !$0.isASCIILetter }.map { String(decoding: $0, as: UTF8.self) }
        let signs: Set = ["absent", "apologies", "excused", "abwesend", "entschuldigt", "ausente", "excusé"]
        if words.contains(where: signs.contains) { return true }
        let cells = point.split(onByte: UInt8(ascii: "|")).map(\.trimmed)
        return cells.count > 1 && cells.dropFirst().contains { ["no", "nein", "non", "não"].contains($0) }
    }

    /// Single roles only: who stands for a collective one cannot be told by its name.
    private var required: [Role] {
        let positions = Set(gates.flatMap(\.planned.scope.items.requirements)).sorted()
        let demanded = positions.map { index.project.requirements[$0] }.filter { !$0.isOptional }
        return demanded.map(\.role).withoutRepeats.compactMap { index.role($0) }.filter { !$0.isCollective }
    }
}
