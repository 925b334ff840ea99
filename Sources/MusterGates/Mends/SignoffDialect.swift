import MusterModel
import MusterText

/// Where and how a missing sign-off is to be recorded: its own blank row, a new row of the table that holds the others,
/// or a new table.
struct SignoffDialect {
    let index: ProjectIndex

    /// The mend of a required sign-off; it leaves name and date to the role.
    func mend(of requirement: SignoffRequirement, role: String) -> Mend {
        let demands = requirement.sources.filter { index.fact($0)?.kind == .requiredSignoff }.map(
            index.project.location)
        let rows = requirement.answers.compactMap { index.signoff($0)?.location } + demands + [requirement.location]
        if let row = rows.first(where: isRow) {
            return Mend(location: row, instruction: "Ask the \(role) to fill this line with name, date and outcome")
        }
        return newRow(role, in: signoffTable(near: requirement)) ?? newTable(for: requirement, role: role)
    }

    /// Whether the line at a place has room for a sign-off: a row of a table, an empty box, a line to write on.
    private func isRow(_ place: SourceLocation) -> Bool {
        guard let line = index.wholeLine(at: place) else { return false }
        return TableRow(line) != nil || ["[ ]", "☐", "____"].contains(where: line.containsBytes)
    }

    private func newRow(_ role: String, in table: (location: SourceLocation, row: TableRow)?) -> Mend? {
        table.map {
            Mend(
                location: $0.location, instruction: "Ask the \(role) to sign in a row of this table",
                markdown: $0.row.blank(for: role), edit: .insertAfter)
        }
    }

    private func newTable(for requirement: SignoffRequirement, role: String) -> Mend {
        let instruction = "Ask the \(role) to sign, and record name and date"
        guard let end = endOfLog(for: requirement) else {
            return Mend(location: requirement.location, instruction: instruction)
        }
        let cell = TableRow("||||||")?.blank(for: role) ?? ""
        return Mend(
            location: end, instruction: instruction,
            markdown: "\n| Role | Name | Date | Status |\n|---|---|---|---|\n" + cell, edit: .insertAfter)
    }

    /// The last row of sign-offs in a document about the same thing.
    private func signoffTable(near requirement: SignoffRequirement) -> (location: SourceLocation, row: TableRow)? {
        let about = signoffs(about: requirement.scope).map { index.project.signoffs[$0] }
        return about.reversed().lazy.compactMap { signoff in
            index.wholeLine(at: signoff.location).flatMap(TableRow.init).map { (signoff.location, $0) }
        }.first
    }

    private func signoffs(about scope: SignoffScope) -> [Int] {
        switch scope {
        case .task(let id): (index.byTask[id]?.signoffs ?? []).sorted()
        case .phase(let id): (index.byPhase[id]?.signoffs ?? []).sorted()
        case .release(let id): (index.byRelease[id]?.signoffs ?? []).sorted()
        case .document(let path): (index.byDocument[path]?.signoffs ?? []).sorted()
        }
    }

    private func endOfLog(for requirement: SignoffRequirement) -> SourceLocation? {
        switch requirement.scope {
        case .task(let id): index.endOfLog(of: index.task(id)?.phase)
        case .phase(let id): index.endOfLog(of: id)
        case .release, .document: nil
        }
    }
}
