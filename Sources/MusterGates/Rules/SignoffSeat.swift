import MusterModel
import MusterText

/// One place at the table: a role that has to sign one thing, with the sign-offs that answer.
struct SignoffSeat {
    var item: ItemResult
    var isVeto: Bool
    /// Whether somebody has to sit there: not for an optional sign-off, nor for one that was given unasked.
    var isDemanded: Bool
    /// The passing sign-offs, best first.
    var answers: [Signoff]

    /// Which seats are filled first where people are scarce.
    var rank: Int { isVeto ? 0 : isDemanded ? 1 : 2 }

    /// The seat of a demanded sign-off; an optional one that is not given is not applicable.
    init(_ requirement: SignoffRequirement, in context: RuleContext) {
        let index = context.index
        let role = index.role(requirement.role)
        let name = role?.name ?? requirement.role.text
        let given = requirement.answers.compactMap(index.signoff)
        var assessment = EvidenceSupport(index: index)
            .checked(requirement.assessment, sources: given.map(\.source))
        if requirement.isOptional, assessment.state == .pending {
            assessment = Assessment(.notApplicable, "It is optional and nobody has signed", at: assessment.locations)
        }
        isVeto = requirement.isVeto || role?.isVeto == true
        isDemanded = !requirement.isOptional
        answers = given.filter { $0.assessment.state == .pass }
        item = ItemResult(
            entity: .requirement(requirement.id), title: name, assessment: assessment,
            expected: "Signed by the \(name)" + (requirement.subject.isEmpty ? "" : ": \(requirement.subject)"),
            owner: name, mend: context.mends.mend(of: requirement, role: name))
    }

    /// The seat of a recorded sign-off that no document demands.
    init(_ signoff: Signoff, in context: RuleContext) {
        let role = context.index.role(signoff.role)
        let name = role?.name ?? signoff.person ?? signoff.subject
        isVeto = role?.isVeto == true
        isDemanded = false
        answers = signoff.assessment.state == .pass ? [signoff] : []
        item = ItemResult(
            entity: .signoff(signoff.id), title: name,
            assessment: EvidenceSupport(index: context.index).checked(signoff.assessment, sources: [signoff.source]),
            expected: "Signed by \(name)" + (signoff.subject.isEmpty ? "" : ": \(signoff.subject)"), owner: name,
            mend: context.mends.mend(of: signoff, name: name))
    }

    /// The seats of a role that the configuration names: those that documents demand of it, else those recorded for it,
    /// else an empty one.
    static func seats(ofRole name: String, in context: RuleContext) -> [SignoffSeat] {
        let role = context.project.roles.first { $0.isNamed(name, in: context.project.configuration) }
        let demanded = context.scope.requirements(context.index).filter { $0.role == role?.id }
        guard demanded.isEmpty || role == nil else { return demanded.map { SignoffSeat($0, in: context) } }
        let recorded = context.scope.signoffs(context.index).filter { role != nil && $0.role == role?.id }
        guard recorded.isEmpty else { return recorded.map { SignoffSeat($0, in: context).demanded } }
        return [SignoffSeat(missing: name, role: role, in: context)]
    }

    private var demanded: SignoffSeat {
        var seat = self
        seat.isDemanded = true
        return seat
    }

    private init(missing name: String, role: Role?, in context: RuleContext) {
        let configured = context.project.configuration.roles.first { $0.id == name }
        let shown = role?.name ?? configured?.name ?? name
        isVeto = role?.isVeto ?? configured?.veto ?? false
        isDemanded = true
        answers = []
        item = ItemResult(
            entity: role.map { .role($0.id) }, title: shown,
            assessment: Assessment(
                .pending, "No sign-off of the \(shown) is recorded",
                at: role?.locations.first.map { [$0] } ?? configured.map { [$0.location] } ?? []),
            expected: "Signed by the \(shown)", owner: shown,
            mend: context.mends.mend(
                ofMissing: shown, in: context.scope,
                else: role?.locations.first ?? configured?.location ?? context.scope.release?.locations.first))
    }
}

extension Role {
    /// Whether `name` is its id, its name, another of its names, or the configuration's key for it.
    func isNamed(_ name: String, in configuration: Configuration) -> Bool {
        let wanted = name.folded
        if ([id.text, self.name] + aliases).contains(where: { $0.folded == wanted }) { return true }
        guard let configured = configuration.roles.first(where: { $0.id == name }) else { return false }
        return ([configured.name].compactMap(\.self) + configured.aliases).contains { $0.folded == self.name.folded }
    }
}
