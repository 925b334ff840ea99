import MusterModel
import MusterText
import MusterYAML

extension ValueReader {
    private enum GateKey: String, CaseIterable {
        case release, blocking, rules
    }

    mutating func gates(_ node: YAMLNode) -> GatesConfiguration {
        var gates = GatesConfiguration()
        for entry in entries(of: node, in: "gates") {
            if entry.key == "derived" {
                gates.derived = flag(entry.value, "derived") ?? gates.derived
            } else {
                gates.gates.append(gate(entry))
            }
        }
        return gates
    }

    private mutating func gate(_ entry: YAMLEntry) -> GateConfiguration {
        var gate = GateConfiguration(name: entry.key, location: location(entry.keyPosition))
        for (key, entry) in keys(of: entry.value, in: "the gate `\(entry.key)`", as: GateKey.self) {
            switch key {
            case .release: gate.release = text(entry.value, "release")
            case .blocking: gate.blocking = flag(entry.value, "blocking") ?? gate.blocking
            case .rules: gate.rules = elements(entry.value).compactMap { rule($0) }
            }
        }
        return gate
    }

    /// A rule as `- name`, `- name:` or `- name: {option: value}`.
    private mutating func rule(_ node: YAMLNode) -> RuleConfiguration? {
        if node.text != nil {
            return choice(node, "rules", as: RuleName.self).flatMap {
                rule($0, options: YAMLNode(position: node.position, content: .mapping([])))
            }
        }
        let named = keys(of: node, in: "a gate's rules", as: RuleName.self)
        guard let (name, entry) = named.first else { return nil }
        if let second = named.dropFirst().first {
            report(.wrongValue, "Each rule stands in its own list item", second.entry.keyPosition)
        }
        return rule(name, options: entry.value)
    }

    private mutating func rule(_ name: RuleName, options node: YAMLNode) -> RuleConfiguration? {
        var options = RuleOptions()
        for (key, entry) in keys(of: node, in: "the rule `\(name.rawValue)`", as: RuleOptions.Key.self) {
            guard key.isShared || RuleOptions.own(of: name).contains(key) else {
                report(.unknownKey, "The rule `\(name.rawValue)` takes no `\(key.rawValue)`", entry.keyPosition)
                continue
            }
            read(key, entry.value, of: name, into: &options)
        }
        guard let requirement = requirement(name, options, at: node.position) else { return nil }
        var rule = RuleConfiguration(requirement, location: location(node.position))
        rule.blocking = options.blocking
        rule.from = options.from
        rule.reportOnly = options.reportOnly
        return rule
    }

    private mutating func read(
        _ key: RuleOptions.Key, _ value: YAMLNode, of name: RuleName, into options: inout RuleOptions
    ) {
        switch key {
        case .blocking: options.blocking = flag(value, "blocking")
        case .reportOnly: options.reportOnly = flag(value, "report-only") ?? false
        // The severity from which issues are triaged and the day from which any rule counts have one name.
        case .from where name == .issuesTriaged && value.text.flatMap({ CivilDate(iso: $0) }) == nil:
            options.severity = severity(value, "from")
        case .from: options.from = date(value, "from")
        case .severity where name == .noOpenFindings:
            options.findingSeverity = choice(value, "severity", as: DiagnosticSeverity.self)
        case .severity: options.severity = severity(value, "severity")
        case .roles: options.signoffs.roles = texts(value, "roles")
        case .count: options.signoffs.count = count(value, "count")
        case .distinct: options.signoffs.distinct = flag(value, "distinct") ?? false
        case .within: options.signoffs.within = count(value, "within")
        case .grade where name == .signoffs:
            options.signoffs.grade = choice(value, "grade", as: EvidenceGrade.self)
        case .grade: options.grade = choice(value, "grade", as: EvidenceGrade.self)
        }
    }

    private mutating func requirement(
        _ name: RuleName, _ options: RuleOptions, at position: YAMLPosition
    ) -> RuleRequirement? {
        switch name {
        case .tasksDone: return .tasksDone
        case .criteriaMet: return .criteriaMet
        case .checklistComplete: return .checklistComplete
        case .signoffs: return .signoffs(options.signoffs)
        case .noOpenIssues: return .noOpenIssues(options.severity ?? .p0)
        case .issuesTriaged: return .issuesTriaged(from: options.severity ?? .p1)
        case .deliverablesPresent: return .deliverablesPresent
        case .artifactsVerified: return .artifactsVerified
        case .artifactsComplete: return .artifactsComplete
        case .reportsPassed: return .reportsPassed
        case .sameBuild: return .sameBuild
        case .evidence:
            guard let grade = options.grade else {
                report(
                    .wrongValue, "The rule `evidence` needs a `grade`", position, help: "`evidence: {grade: exists}`")
                return nil
            }
            return .evidence(grade)
        case .signoffsNotStale: return .signoffsNotStale
        case .noOpenFindings: return .noOpenFindings(options.findingSeverity ?? .error)
        case .decisionRecorded: return .decisionRecorded
        }
    }
}

/// What stands behind the name of a rule.
private struct RuleOptions {
    var blocking: Bool?
    var from: CivilDate?
    var reportOnly = false
    var severity: Severity?
    var findingSeverity: DiagnosticSeverity?
    var grade: EvidenceGrade?
    var signoffs = SignoffParameters()

    enum Key: String, CaseIterable {
        case blocking, from
        case reportOnly = "report-only"
        case severity, roles, count, distinct, within, grade

        /// Whether every rule takes it.
        var isShared: Bool { self == .blocking || self == .from || self == .reportOnly }
    }

    /// The keys that a rule takes beside the shared ones.
    static func own(of name: RuleName) -> [Key] {
        switch name {
        case .signoffs: [.roles, .count, .distinct, .within, .grade]
        case .noOpenIssues, .noOpenFindings: [.severity]
        case .evidence: [.grade]
        case .tasksDone, .criteriaMet, .checklistComplete, .issuesTriaged, .deliverablesPresent, .artifactsVerified,
            .artifactsComplete, .reportsPassed, .sameBuild, .signoffsNotStale, .decisionRecorded:
            []
        }
    }
}
