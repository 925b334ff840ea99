import MusterModel
import MusterText

/// Where and how a missing sign-off is to be recorded: its own blank row, a new row after the manner of others, or a new table.
struct SignoffDialect {
    let index: ProjectIndex

    /// The mend of a required sign-off; it leaves name and date to the role.
    func mend(of requirement: SignoffRequirement, role: String) -> Mend {
        let answers = requirement.answers.compactMap(index.signoff)
        if let answer = answers.first(where: { $0.location == requirement.assessment.locations.first }) ?? answers.first
        {
            return mend(of: answer, name: role)
        }
        let demands = requirement.sources.filter { index.fact($0)?.kind == .requiredSignoff }.map(
            index.project.location)
        if let row = (demands + [requirement.location]).first(where: isBlankRow) { return filled(role, at: row) }
        return newRow(role, beside: signoffs(about: requirement.scope)) ?? newTable(for: requirement, role: role)
    }

    /// The mend of a recorded sign-off that does not count: its own line is filled; what was said there stays, and a blank row
    /// follows it.
    func mend(of signoff: Signoff, name: String) -> Mend {
        let fact = index.fact(signoff.source)
        switch signoff.assessment.state {
        case .fail:
            return row(
                after: signoff, name,
                "Find out what \(SignoffDialect.the(name)) objects to, settle it, and ask for a new sign-off")
        case .stale: return renewal(of: signoff, name: name)
        case .pending where signoff.conditions == nil && fact?.status == .signed && fact?.date == nil:
            return Mend(
                location: signoff.location,
                instruction:
                    "Ask \(SignoffDialect.the(name)) to add the day on which it was signed; in a plan only a dated one counts"
            )
        case .pending where signoff.conditions != nil || fact?.status == .signed || fact?.status == .accepted:
            return Mend(
                location: signoff.location,
                instruction:
                    "Meet the condition\(signoff.conditions.map { " (\($0.shortened))" } ?? ""); then \(SignoffDialect.the(name)) writes here that it is met"
            )
        case .unknown:
            return Mend(
                location: signoff.location,
                instruction: "Ask \(SignoffDialect.the(name)) to say plainly on this line whether it is signed")
        case .pending, .waived, .notApplicable, .pass: return filled(name, at: signoff.location)
        }
    }

    /// The mend of a sign-off whose subject changed: it stays, and a blank row for a new one follows it.
    func renewal(of signoff: Signoff, name: String) -> Mend {
        row(after: signoff, name, "Ask \(SignoffDialect.the(name)) to look at what changed and to sign again")
    }

    /// The mend of a role that no document asks and that has not signed.
    func mend(ofMissing role: String, beside signoffs: [Signoff], else place: SourceLocation?) -> Mend? {
        newRow(role, beside: signoffs)
            ?? place.map {
                Mend(
                    location: $0,
                    instruction:
                        "Record the sign-off of the \(role) in a table of sign-offs; no document has one to follow")
            }
    }

    private func filled(_ role: String, at place: SourceLocation) -> Mend {
        Mend(
            location: place,
            instruction: "Ask \(SignoffDialect.the(role)) to fill this line with name, date and outcome")
    }

    private func row(after signoff: Signoff, _ name: String, _ instruction: String) -> Mend {
        let written = SignoffRow(signoff, in: index)?.blank(for: name)
        return Mend(
            location: signoff.location, instruction: instruction, markdown: written,
            edit: written == nil ? .act : .insertAfter)
    }

    /// Whether the line at a place has room for a sign-off: a row of a table, an empty box, a line to write on.
    private func isBlankRow(_ place: SourceLocation) -> Bool {
        guard let line = index.wholeLine(at: place) else { return false }
        return TableRow(line) != nil || ["[ ]", "☐", "____"].contains(where: line.containsBytes)
    }

    private func newRow(_ role: String, beside signoffs: [Signoff]) -> Mend? {
        signoffs.reversed().lazy.compactMap { signoff in
            SignoffRow(signoff, in: index)?.blank(for: role).map {
                Mend(
                    location: signoff.location, instruction: "Ask \(SignoffDialect.the(role)) to sign in this row",
                    markdown: $0, edit: .insertAfter)
            }
        }.first
    }

    private func newTable(for requirement: SignoffRequirement, role: String) -> Mend {
        let instruction = "Ask \(SignoffDialect.the(role)) to sign, and record name and date"
        let table =
            "| Role | Name | Sign-off | Date |\n|---|---|---|---|\n"
            + (TableRow("|||||")?.blank(for: role, in: 0) ?? "")
        let place = LogPlace(index: index)
        let written: WrittenLine? =
            switch requirement.scope {
            case .task(let id): index.task(id).flatMap { place.insertion(of: table, about: $0, isBlock: true) }
            case .phase(let id): place.insertion(of: table, about: id, isBlock: true)
            case .release, .document: endOfDocument(for: requirement, table)
            }
        return written.map { Mend(inserting: $0, instruction: instruction) }
            ?? Mend(location: requirement.location, instruction: instruction)
    }

    /// A sign-off for a document, or for a release in one of its reviews, stands at the end of that document.
    private func endOfDocument(for requirement: SignoffRequirement, _ table: String) -> WrittenLine? {
        guard let document = index.document(requirement.location.path), document.lineCount > 0 else { return nil }
        return WrittenLine(
            location: SourceLocation(path: document.path, line: document.lineCount),
            markdown: "\n## Sign-offs\n\n" + table)
    }

    private func signoffs(about scope: SignoffScope) -> [Signoff] {
        let found: Set<Int> =
            switch scope {
            case .task(let id): index.byTask[id]?.signoffs ?? []
            case .phase(let id): index.byPhase[id]?.signoffs ?? []
            case .release(let id): index.byRelease[id]?.signoffs ?? []
            case .document(let path): index.byDocument[path]?.signoffs ?? []
            }
        return found.sorted().map { index.project.signoffs[$0] }
    }

    /// `the QA Lead`, `All Leads`, `Ann Lee`.
    static func the(_ role: String) -> String {
        let isCollective = role.folded.startsWithBytes("all ") || role.folded.startsWithBytes("the ")
        return isCollective ? role : "the \(role)"
    }
}

/// The line of a recorded sign-off, as a model for another one.
private struct SignoffRow {
    private let line: String
    private let role: String

    /// Nil for a sign-off whose line was not kept or names no role.
    init?(_ signoff: Signoff, in index: ProjectIndex) {
        guard let fact = index.fact(signoff.source), let line = fact.markdown,
            let role = fact.role ?? index.role(signoff.role)?.name, !role.isEmpty
        else { return nil }
        self.line = line
        self.role = role
    }

    /// The row for another role, blank but for its name:
    ///
    ///     | QA Lead | Hanna | signed |     →  | Security Lead |  |  |
    ///     - [x] QA Lead: Hanna             →  - [ ] Security Lead
    ///     - QA Lead: signed by Hanna       →  - Security Lead: pending
    ///
    /// Nil where the line does not show where a role stands.
    func blank(for name: String) -> String? {
        if let row = TableRow(line) {
            let cell =
                (0..<row.width).first { TableRow.bare(row.cell($0)).folded == TableRow.bare(role).folded }
                ?? (0..<row.width).first { row.cell($0).folded.containsBytes(role.folded) }
            return cell.map { row.blank(for: name, in: $0) }
        }
        guard let start = line.firstOffset(of: role), start <= 12 else { return nil }
        let head = line.bytes(0..<start)
        guard head.trimmed.utf8.first.map({ "-*+>0123456789☑✅[".utf8.contains($0) || $0 > 0x7F }) ?? false else {
            return nil
        }
        let close = head.utf8.last == UInt8(ascii: "*") ? "**" : ""
        for (ticked, open) in [("[x]", "[ ]"), ("[X]", "[ ]"), ("[ ]", "[ ]"), ("☑", "☐"), ("☐", "☐")] {
            if let box = head.replacingFirst(ticked, with: open) { return box + name + close }
        }
        guard head.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        return head + name + close + ": pending"
    }
}
