import MusterTestSupport
import MusterText

/// A project as a team would write it, made from a number: the same number makes the same project.
///
/// All that it says is favourable, unless it was made with a blemish.
struct WrittenProject: Sendable {
    let seed: UInt64
    var pages: [WrittenPage]
    var files: [(path: String, digest: String)] = []

    /// - Parameter isBlemished: whether one thing in it stands in the way.
    init(seed: UInt64, isBlemished: Bool = false) {
        self.seed = seed
        var dice = Dice(seed: seed)
        let tongue = dice.pick(Tongue.all)
        let roles = dice.pick([["QA Lead", "Security Lead"], ["QA Lead", "Security Lead", "Product Owner"]])
        let isAskedFor = dice.roll(2) == 0
        var parts: [[WrittenLine]] = [
            dice.pick(WrittenParts.criteria)(tongue), dice.pick(WrittenParts.checks)(tongue),
            dice.pick(WrittenParts.signoffs)(tongue, roles, isAskedFor),
        ]
        if isBlemished { parts.append(dice.pick(WrittenParts.blemishes)) }
        parts = dice.shuffled(parts)
        parts.insert(dice.pick(WrittenParts.decisions)(tongue), at: dice.roll(parts.count + 1))
        let head = dice.pick([
            ["# Lantern v2.4.0 launch readiness review", "", "Date: 2026-11-18", "Release: v2.4.0", ""],
            ["# Readiness review: Lantern", "", "- **Release:** v2.4.0", "- **Date:** 2026-11-18", ""],
            ["---", "release: v2.4.0", "date: 2026-11-18", "---", "", "# Launch readiness review", ""],
        ])
        pages = [WrittenPage(path: "docs/review.md", lines: head.plain + parts.flatMap(\.self))]
        if dice.roll(2) == 0 {
            pages.append(WrittenPage(path: "docs/issues.md", lines: dice.pick(WrittenParts.issues)))
        }
        if dice.roll(3) == 0 {
            pages.append(WrittenPage(path: "docs/SHA256SUMS", lines: WrittenParts.digests))
            files.append((path: "docs/lantern.zip", digest: WrittenParts.digest))
        }
        if isAskedFor {
            pages.append(WrittenPage(path: "docs/governance.md", lines: WrittenParts.governance(roles).plain))
        }
    }

    var memory: MemoryProject {
        MemoryProject(documents: pages.map { ($0.path, $0.text) }, files: files)
    }

    /// Where its favourable claims stand.
    var favours: [(page: Int, line: Int, favour: Favour)] {
        pages.indices.flatMap { page in
            pages[page].lines.indices.compactMap { line in
                pages[page].lines[line].favour.map { (page, line, $0) }
            }
        }
    }
}

/// How a team writes that things are well.
struct Tongue: Sendable {
    let done: String
    let approved: String
    let decision: String
    let role: String
    let name: String
    let date: String
    let state: String

    static let all: [Tongue] = [
        english, english, english,
        Tongue(
            done: "erledigt", approved: "freigegeben", decision: "Entscheidung", role: "Rolle", name: "Name",
            date: "Datum", state: "Status"),
        Tongue(
            done: "terminé", approved: "approuvé", decision: "Décision", role: "Rôle", name: "Nom", date: "Date",
            state: "Statut"),
        Tongue(
            done: "completado", approved: "aprobado", decision: "Decisión", role: "Rol", name: "Nombre",
            date: "Fecha", state: "Estado"),
        Tongue(
            done: "concluído", approved: "aprovado", decision: "Decisão", role: "Papel", name: "Nome",
            date: "Data", state: "Status"),
    ]

    private static let english = Tongue(
        done: "Done", approved: "Approved", decision: "Decision", role: "Role", name: "Name", date: "Date",
        state: "Status")
}
