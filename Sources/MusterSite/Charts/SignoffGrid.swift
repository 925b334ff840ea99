import MusterModel

/// Who has signed what, as signs in a grid: an SVG whose words the table beside it repeats.
struct SignoffGrid: Sendable {
    let matrix: SignoffMatrix
    let scopes: [SignoffScope]
    let view: PageView

    private static let left = 190
    private static let cell = 30

    private static let nameLimit = 16

    /// The room above the grid: as much as the longest of the slanted names takes.
    private var top: Int {
        24 + 5 * min(Self.nameLimit, scopes.map { view.site.shortName(of: $0).unicodeScalars.count }.max() ?? 0)
    }

    /// Nil where nothing is asked.
    var drawing: Drawing? {
        let roles = matrix.roles.filter { role in scopes.contains { !matrix.requirements(role, $0).isEmpty } }
        guard !roles.isEmpty else { return nil }
        var drawing = Drawing(
            "signoff-grid", title: "Who has signed what",
            description:
                "\(counted(roles.count, "role")) against \(counted(scopes.count, "thing")) to sign, as in the table "
                + "below.",
            width: max(900, Self.left + scopes.count * Self.cell + 90), height: top + roles.count * Self.cell + 4)
        for (column, scope) in scopes.enumerated() {
            let name = view.site.shortName(of: scope)
            drawing.slanted("node", name, x: Self.left + column * Self.cell + 12, y: top - 8, limit: Self.nameLimit)
        }
        for (row, role) in roles.enumerated() { draw(role, at: top + row * Self.cell, &drawing) }
        return drawing
    }

    private func draw(_ role: Role.ID, at y: Int, _ drawing: inout Drawing) {
        drawing.line("lane", from: (0, y), to: (Self.left + scopes.count * Self.cell, y))
        drawing.text("node", view.site.name(of: .role(role)), x: 0, y: y + 20, limit: 28)
        for (column, scope) in scopes.enumerated() {
            let cell = matrix.requirements(role, scope)
            guard let worst = Tally(cell.map(\.assessment.state)).worst else { continue }
            let tag = RoleSignoffs.tag(worst)
            drawing.symbol(tag.icon, tone: tag.tone, x: Self.left + column * Self.cell + 6, y: y + 6, size: 18)
        }
    }
}
