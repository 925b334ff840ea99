import MusterModel
import MusterText

/// Tells which sign-offs are older than what they sign: by what the documents themselves say, else by the ledger, else
/// by older versions of the document; otherwise it is not known.
///
/// A sign-off that the ledger does not list yet is never stale by it, and one that was renewed, with a later date, is not
/// either.
struct Staleness {
    private let project: Project
    private let known: [Signoff.ID: SignedText]
    private let signed: [Signoff.ID: String]
    /// Nil where the ledger knows of no sign-off.
    private let content: SignedContent?
    private let stated: StatedChange

    /// - Parameters:
    ///   - known: what the listed sign-offs were given for.
    ///   - signed: what the text of its document was when a sign-off was written into it.
    init(_ project: Project, known: [Signoff.ID: SignedText] = [:], signed: [Signoff.ID: String] = [:]) {
        self.project = project
        self.known = known
        self.signed = signed
        content = known.isEmpty ? nil : SignedContent(project)
        stated = StatedChange(project)
    }

    /// Sets the freshness of every sign-off that was given, and makes those stale that are.
    func apply(to project: inout Project) {
        var stale: [Signoff.ID: Assessment] = [:]
        for at in project.signoffs.indices where project.signoffs[at].isUndecided {
            let signoff = project.signoffs[at]
            guard let freshness = freshness(of: signoff) else { continue }
            project.signoffs[at].freshness = freshness
            guard freshness.state == .stale else { continue }
            project.signoffs[at].assessment = freshness
            stale[signoff.id] = freshness
            project.findings.append(finding(signoff, freshness))
        }
        guard !stale.isEmpty else { return }
        for at in project.requirements.indices { project.requirements[at].turnStale(by: stale, in: project.signoffs) }
    }

    private func freshness(of signoff: Signoff) -> Assessment? {
        stated.staleness(of: signoff) ?? ledgerSays(signoff) ?? historySays(signoff)
    }

    private func ledgerSays(_ signoff: Signoff) -> Assessment? {
        guard let was = known[signoff.id], let present = content?.fingerprint(of: signoff.scope) else { return nil }
        if was.fingerprint.hasSameBytes(as: present) {
            return Assessment(.pass, "What was signed is unchanged", at: [signoff.location])
        }
        if let date = signoff.date, date > was.date ?? .distantPast, date <= project.asOf {
            return Assessment(.pass, "It was renewed on \(date)", at: [signoff.location])
        }
        let since = was.date.map { " on \($0)" } ?? ""
        return Assessment(
            .stale, "\(Staleness.subject(signoff)) has changed since it was signed\(since)", at: [signoff.location])
    }

    private func historySays(_ signoff: Signoff) -> Assessment? {
        guard let was = signed[signoff.id], case .document(let path) = signoff.scope,
            let present = project.documents.first(where: { $0.path == path })?.signedText
        else { return nil }
        guard was.hasSameBytes(as: present) else {
            return Assessment(
                .stale, "The text of \(path.name) has changed since the sign-off was committed", at: [signoff.location])
        }
        return Assessment(.pass, "The text is as it was when the sign-off was committed", at: [signoff.location])
    }

    private static func subject(_ signoff: Signoff) -> String {
        switch signoff.scope {
        case .task(let id): "Task \(id)"
        case .phase(let id): "Phase \(id)"
        case .release(let id): "What belongs to \(id)"
        case .document(let path): "The text of \(path.name)"
        }
    }

    private func finding(_ signoff: Signoff, _ freshness: Assessment) -> Finding {
        let role = signoff.role.flatMap { id in project.roles.first { $0.id == id }?.name }
        return LedgerFindingID.staleSignoff.finding(
            "The sign-off of \(role ?? signoff.person ?? signoff.subject) is out of date: \(freshness.reason)",
            at: freshness.locations, entities: [.signoff(signoff.id)], releases: [signoff.release])
    }
}

extension Signoff {
    /// Whether it was given, and nothing has told yet whether it is out of date.
    fileprivate var isUndecided: Bool { assessment.state == .pass && freshness == nil }
}

extension SignoffRequirement {
    /// A required sign-off is as stale as the sign-offs that answer it, unless one that is not has been given too.
    fileprivate mutating func turnStale(by stale: [Signoff.ID: Assessment], in signoffs: [Signoff]) {
        guard assessment.state == .pass, let first = answers.lazy.compactMap({ stale[$0] }).first else { return }
        let given = signoffs.filter { answers.contains($0.id) }
        if !given.contains(where: { $0.assessment.state == .pass }) { assessment = first }
    }
}
