import MusterModel
import MusterText

/// Sign-offs that were asked for and are still to come after the weekdays that the role has for them.
enum OverdueSignoffRule: FindingRule {
    /// The weekdays of a role about which the configuration says nothing.
    private static let usualDays = 5

    static func findings(in context: FindingContext) -> [Finding] {
        let names = Dictionary(context.project.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return context.project.requirements.compactMap { requirement in
            guard requirement.assessment.state == .pending, !requirement.isOptional, let asked = requirement.asked,
                asked <= context.sources.asOf
            else { return nil }
            let days = context.catalogs.roles.configuration(of: requirement.role)?.days ?? usualDays
            let due = asked.adding(weekdays: max(0, days))
            guard due < context.sources.asOf else { return nil }
            return FindingID.overdueSignoff.finding(
                "The sign-off of \(names[requirement.role] ?? requirement.role.text), asked for on \(asked), was due on "
                    + "\(due)",
                at: [requirement.location], suggestion: FindingID.overdueSignoff.explanation.mend,
                entities: [.requirement(requirement.id)], releases: [requirement.release])
        }
    }
}
