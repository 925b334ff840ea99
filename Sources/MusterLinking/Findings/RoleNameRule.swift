import MusterModel
import MusterText

/// Short forms of roles that were joined, and signing roles that are spelled almost like a required one.
enum RoleNameRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] { shortForms(context) + nearMisses(context) }

    private static func shortForms(_ context: FindingContext) -> [Finding] {
        let names = Dictionary(context.project.roles.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return context.catalogs.roles.abbreviations.compactMap { abbreviation in
            guard !abbreviation.locations.isEmpty else { return nil }
            return FindingID.roleShortForm.finding(
                "\(abbreviation.short) is taken for \(names[abbreviation.role] ?? abbreviation.role.text)",
                at: Array(Set(abbreviation.locations)).sorted(),
                suggestion: FindingID.roleShortForm.explanation.mend, entities: [.role(abbreviation.role)])
        }
    }

    private static func nearMisses(_ context: FindingContext) -> [Finding] {
        let required = Set(context.project.requirements.map(\.role))
        let names = context.project.roles.filter { required.contains($0.id) }.map(\.name)
        // Who is only listed in a name ("QA & Security Leads") is asked for one by one.
        let unasked = context.project.roles.filter { role in
            !required.contains(role.id) && !role.locations.isEmpty && RoleName(role.name)?.listed.isEmpty ?? true
        }
        // Each comparison costs the product of two lengths; a project has far fewer roles than this.
        return unasked.prefix(200).compactMap { role in
            guard role.name.utf8.count >= 8, let near = nearest(to: role.name, among: names.prefix(500)),
                near.asciiLowercased.utf8.prefix(2).elementsEqual(role.name.asciiLowercased.utf8.prefix(2))
            else { return nil }
            return FindingID.unknownRole.finding(
                "Nobody requires a sign-off of \(role.name)", at: role.locations, suggestion: "Did you mean \(near)?",
                entities: [.role(role.id)])
        }
    }
}
