/// What Muster reads of a SARIF log; names are those of the format.
struct SARIFLog: Decodable {
    var version: String?
    var runs: [Run]?

    struct Run: Decodable {
        var tool: Tool
        var results: [Result]?
        var invocations: [Invocation]?
        var versionControlProvenance: [Origin]?
        var externalPropertyFileReferences: ExternalFiles?
    }

    struct Tool: Decodable {
        var driver: Component
        var extensions: [Component]?
    }

    struct Component: Decodable {
        var name: String
        var rules: [Rule]?
    }

    struct Rule: Decodable {
        var id: String?
        var defaultConfiguration: RuleConfiguration?
    }

    struct RuleConfiguration: Decodable {
        var level: String?
    }

    struct Result: Decodable {
        var ruleId: String?
        var ruleIndex: Int?
        var rule: RuleReference?
        var kind: String?
        var level: String?
        var baselineState: String?
        var suppressions: [Suppression]?
        var locations: [Location]?
        var message: Message?
    }

    struct RuleReference: Decodable {
        var id: String?
        var index: Int?
        var toolComponent: ComponentReference?
    }

    struct ComponentReference: Decodable {
        var index: Int?
    }

    struct Suppression: Decodable {
        var status: String?
    }

    struct Location: Decodable {
        var physicalLocation: PhysicalLocation?
    }

    struct PhysicalLocation: Decodable {
        var artifactLocation: ArtifactLocation?
        var region: Region?
    }

    struct ArtifactLocation: Decodable {
        var uri: String?
    }

    struct Region: Decodable {
        var startLine: Int?
    }

    struct Message: Decodable {
        var text: String?
    }

    struct Invocation: Decodable {
        var executionSuccessful: Bool?
    }

    struct Origin: Decodable {
        var revisionId: String?
        var revisionTag: String?
    }

    struct ExternalFiles: Decodable {
        var results: [ExternalFile]?
    }

    struct ExternalFile: Decodable {}
}

extension SARIFLog.Result {
    /// Whether it is an error that nobody has accepted and that is still there.
    func isOpenError(in run: SARIFLog.Run) -> Bool {
        // A result of another kind than "fail" has no level (3.27.10 of the format).
        guard kind == nil || kind == "fail", baselineState != "absent", !isSuppressed else { return false }
        return (level ?? usualLevel(in: run)) == "error"
    }

    /// Whether everybody who was asked to has accepted it (3.27.23).
    private var isSuppressed: Bool {
        guard let suppressions, !suppressions.isEmpty else { return false }
        return suppressions.allSatisfy { $0.status == nil || $0.status == "accepted" }
    }

    /// The level that its rule has unless told otherwise.
    private func usualLevel(in run: SARIFLog.Run) -> String {
        let rules = component(in: run).rules ?? []
        if let index = rule?.index ?? ruleIndex, rules.indices.contains(index) {
            return rules[index].defaultConfiguration?.level ?? "warning"
        }
        guard let id = rule?.id ?? ruleId else { return "warning" }
        let all = rules + (run.tool.driver.rules ?? []) + (run.tool.extensions ?? []).flatMap { $0.rules ?? [] }
        return all.first { $0.id == id }?.defaultConfiguration?.level ?? "warning"
    }

    /// The part of the tool that has its rule.
    private func component(in run: SARIFLog.Run) -> SARIFLog.Component {
        let extensions = run.tool.extensions ?? []
        guard let index = rule?.toolComponent?.index, extensions.indices.contains(index) else { return run.tool.driver }
        return extensions[index]
    }

    /// The rule that it breaks, else its message.
    var name: String { ruleId ?? rule?.id ?? message?.text ?? "a result without rule" }

    /// `src/gate.c:14`
    var place: String? {
        guard let location = locations?.first?.physicalLocation, let file = location.artifactLocation?.uri else {
            return nil
        }
        return file + (location.region?.startLine.map { ":\($0)" } ?? "")
    }
}
