import MusterModel
import MusterText
import MusterYAML

/// Reads `muster.yml`.
///
/// Unknown keys and values of the wrong shape are diagnostics of severity error, each with line and column; what can be
/// read is read all the same, so that one run names all mistakes.
struct ConfigurationReader {
    private(set) var values: ValueReader
    private(set) var configuration = Configuration()

    /// The configuration in `bytes`.
    ///
    /// - Parameter path: the file, as its diagnostics name it.
    static func read(_ bytes: [UInt8], path: RelativePath) -> Diagnosed<Configuration> {
        var reader = ConfigurationReader(values: ValueReader(path: path))
        do throws(YAMLError) {
            if let root = try YAML.parse(bytes) { reader.readRoot(root) }
        } catch {
            reader.values.report(.syntax, "The configuration is \(error.message)", YAMLPosition(error))
        }
        return Diagnosed(reader.configuration, diagnostics: reader.values.diagnostics)
    }

    private init(values: ValueReader) {
        self.values = values
    }

    private enum RootKey: String, CaseIterable {
        case project, content, exclude, output, templates, releases, roles, gates, waivers, artifacts, kinds, words
        case changes, limits, evidence, signatures, diagnostics
        case publicPages = "public"
    }

    private mutating func readRoot(_ root: YAMLNode) {
        for (key, entry) in values.keys(of: root, in: "the configuration", as: RootKey.self) {
            let value = entry.value
            switch key {
            case .project: configuration.project = values.project(value)
            case .content: configuration.content = values.paths(value, "content")
            case .exclude: configuration.exclude = values.patterns(value, "exclude")
            case .output: configuration.output = values.text(value, "output")
            case .templates: configuration.templates = values.path(value, "templates")
            case .releases: configuration.releases = values.releases(value)
            case .roles: configuration.roles = values.roles(value)
            case .gates: configuration.gates = values.gates(value)
            case .waivers: configuration.waivers = values.waivers(value)
            case .artifacts: configuration.artifacts = values.paths(value, "artifacts")
            case .kinds: configuration.kinds = values.kinds(value)
            case .words: configuration.words = values.words(value)
            case .changes: configuration.changesSince = values.changes(value)
            case .limits: configuration.limits = values.limits(value)
            case .evidence: configuration.outsideEvidence = values.evidence(value)
            case .signatures: configuration.signatures = values.signatures(value)
            case .diagnostics: configuration.severities = values.severities(value)
            case .publicPages: configuration.publicIssues = values.publicPages(value)
            }
        }
    }
}

extension YAMLPosition {
    init(_ error: YAMLError) {
        self.init(line: error.line, column: error.column)
    }
}
