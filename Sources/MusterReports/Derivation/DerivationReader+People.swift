import MusterModel
import MusterText

// Sign-offs, roles and decisions: who asks whom for what, and which lines answer.
extension DerivationReader {
    var signoffs: [Subject] {
        project.requirements.map { requirement in
            Subject(kind: "requirement", id: requirement.id.text, names: []) { derivation(requirement) }
        }
            + project.signoffs.map { signoff in
                Subject(kind: "signoff", id: signoff.id.text, names: []) { derivation(signoff) }
            }
    }

    var roles: [Subject] {
        project.roles.map { role in
            Subject(kind: "role", id: role.id.text, names: [role.name] + role.aliases) { derivation(role) }
        }
    }

    var decisions: [Subject] {
        project.decisions.map { decision in
            Subject(kind: "decision", id: decision.id.text, names: []) { derivation(decision) }
        }
    }

    private func derivation(_ requirement: SignoffRequirement) -> Derivation {
        var derivation = item(
            "Required sign-off", requirement.id.text, name(requirement.role), requirement.assessment,
            .requirement(requirement.id), sources: [])
        let weight =
            requirement.isVeto
            ? "mandatory: no number of others outweighs it" : requirement.isOptional ? "optional" : ""
        var own = requirement.sources.map { source in
            Derivation.Step(
                0, "asked by", project.fact(source).text.firstLine, nil, weight, at: [project.location(of: source)])
        }
        if let collective = requirement.expandedFrom { own.append(.init(0, "expanded from", collective)) }
        if let asked = requirement.asked { own.append(.init(0, "asked on", "\(asked)")) }
        own += people(of: requirement.role)
        own += requirement.answers.compactMap { id in project.signoffs.first { $0.id == id } }.map(answer)
        derivation.steps.insert(contentsOf: own, at: 0)
        return derivation
    }

    private func derivation(_ signoff: Signoff) -> Derivation {
        var derivation = item(
            "Sign-off", signoff.id.text, signoff.role.map(name) ?? signoff.person ?? signoff.subject,
            signoff.assessment,
            .signoff(signoff.id), sources: [signoff.source])
        let asked = project.requirements.filter { $0.answers.contains(signoff.id) }
        derivation.steps.insert(answer(signoff), at: 0)
        derivation.steps += asked.map { .init(0, "answers", "\(name($0.role)): \($0.subject)", $0.assessment) }
        if asked.isEmpty { derivation.steps.append(.init(0, "answers", "nothing that a document asks for")) }
        return derivation
    }

    private func derivation(_ role: Role) -> Derivation {
        var steps: [Derivation.Step] = []
        if !role.aliases.isEmpty { steps.append(.init(0, "also called", role.aliases.joined(separator: ", "))) }
        if role.isVeto { steps.append(.init(0, "veto", "no number of other approvals outweighs it")) }
        steps += people(of: role.id)
        if !role.members.isEmpty {
            steps.append(.init(0, "stands for", role.members.map(name).joined(separator: ", ")))
        }
        steps.append(.init(0, "named at", role.name, nil, "", at: Array(role.locations.prefix(5))))
        let asked = project.requirements.filter { $0.role == role.id }
        for requirement in asked {
            steps.append(
                .init(
                    0, "has to sign", requirement.subject.isEmpty ? requirement.id.text : requirement.subject,
                    requirement.assessment))
        }
        let answered = Set(asked.flatMap(\.answers))
        steps += project.signoffs.filter { $0.role == role.id && !answered.contains($0.id) }.map(answer)
        return Derivation(
            "Role", id: role.id.text, title: role.name, state: nil, steps: steps,
            mends: asked.flatMap { mends(of: .requirement($0.id)) }.withoutEquals)
    }

    private func derivation(_ decision: Decision) -> Derivation {
        let date = decision.date.map { "on \($0)" } ?? "undated"
        var steps: [Derivation.Step] = [
            .init(
                0, "recorded", date, nil, "\(decision.modality.rawValue)\(decision.scope.map { ", for \($0)" } ?? "")",
                at: [decision.location])
        ]
        steps += decision.conditions.map { .init(0, "condition", $0.text, $0.assessment) }
        steps += decision.votes.map { .init(0, "vote", $0) }
        if decision.isSuperseded { steps.append(.init(0, "because", "superseded or withdrawn")) }
        let counting = report.releases.filter { $0.recorded == decision.id }.map(\.release.text)
        steps.append(.init(0, "counts for", counting.isEmpty ? "no verdict" : counting.joined(separator: ", ")))
        return Derivation(
            "Decision", id: decision.id.text, title: decision.title, state: decision.outcome.rawValue, steps: steps)
    }

    private func people(of id: Role.ID) -> [Derivation.Step] {
        guard let role = project.roles.first(where: { $0.id == id }), !role.people.isEmpty else { return [] }
        return [.init(0, "may be signed by", role.people.joined(separator: ", "))]
    }

    private func answer(_ signoff: Signoff) -> Derivation.Step {
        let who = [signoff.person, signoff.date.map { "on \($0)" } ?? "undated"].compactMap(\.self)
        return .init(0, "signed", who.joined(separator: " "), signoff.assessment)
    }
}

extension String {
    /// The text up to its first line end, at most 120 bytes of it.
    fileprivate var firstLine: String {
        let line = split(onByte: 0x0A).first ?? ""
        guard line.utf8.count > 120 else { return line }
        return String(decoding: line.utf8.prefix(118), as: UTF8.self) + " …"
    }
}
