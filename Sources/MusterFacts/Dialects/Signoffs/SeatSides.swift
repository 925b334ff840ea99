import MusterModel
import MusterText

/// Which side of the lines of one list names the function: where nobody can tell it by the words of a line, the other lines
/// show it.
///
///     Technical Director: Ines Falk – signed 2031-04-02
///     Executive Producer: Kit Rowe – signed 2031-04-02
enum SeatSides {
    static func settle(_ sheet: inout FactSheet, _ reading: Reading) {
        var sections: [Int: [(entry: Int, isRoleFirst: Bool)]] = [:]
        for index in reading.statements.indices {
            guard let entry = sheet.owner(of: index), sheet.isSignoff(index),
                let isFirst = isRoleFirst(sheet.facts[entry].fact, reading.statements[index].text.text)
            else { continue }
            sections[reading.statements[index].section, default: []].append((entry, isFirst))
        }
        for lines in sections.keys.sorted().compactMap({ sections[$0] }) {
            let ahead = lines.count(where: \.isRoleFirst)
            let behind = lines.count - ahead
            guard ahead > 0, behind > 0, ahead >= 2 * behind || behind >= 2 * ahead else { continue }
            for line in lines where line.isRoleFirst != (ahead > behind) { turn(line.entry, in: &sheet) }
        }
    }

    /// Nil for a line that names only one of them.
    private static func isRoleFirst(_ fact: Fact, _ text: String) -> Bool? {
        guard let role = fact.role, let person = fact.person, let at = text.firstOffset(of: role),
            let name = text.firstOffset(of: person)
        else { return nil }
        return at < name
    }

    /// What is known as a function stays one.
    private static func turn(_ entry: Int, in sheet: inout FactSheet) {
        sheet.change(entry) { fact in
            guard let role = fact.role, let person = fact.person, !RoleNames.isRole(role) else { return }
            if fact.title == role { fact.title = person }
            fact.role = person
            fact.person = role
        }
    }
}
