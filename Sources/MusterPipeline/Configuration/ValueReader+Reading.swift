import MusterModel
import MusterText
import MusterYAML

// How documents are read: kinds, words, limits, and what is looked for.
extension ValueReader {
    mutating func kinds(_ node: YAMLNode) -> [KindConfiguration] {
        entries(of: node, in: "kinds").compactMap { entry in
            guard let pattern = PathPattern(entry.key) else {
                report(.wrongValue, "`\(entry.key)` is no pattern for paths", entry.keyPosition)
                return nil
            }
            return choice(entry.value, entry.key, as: DocumentKind.self).map {
                KindConfiguration(pattern: pattern, kind: $0)
            }
        }
    }

    mutating func words(_ node: YAMLNode) -> [WordsConfiguration] {
        keys(of: node, in: "`words`", as: WordMeaning.self).map { key, entry in
            WordsConfiguration(meaning: key, words: texts(entry.value, entry.key))
        }
    }

    private enum ChangesKey: String, CaseIterable {
        case since
    }

    mutating func changes(_ node: YAMLNode) -> String? {
        keys(of: node, in: "`changes`", as: ChangesKey.self).first.flatMap { text($0.entry.value, "since") }
    }

    private enum EvidenceKey: String, CaseIterable {
        case outside
    }

    mutating func evidence(_ node: YAMLNode) -> [PathPattern] {
        keys(of: node, in: "`evidence`", as: EvidenceKey.self).first.map { patterns($0.entry.value, "outside") } ?? []
    }

    private enum SignatureKey: String, CaseIterable {
        case allowedSigners = "allowed-signers"
        case keyring, statements
    }

    mutating func signatures(_ node: YAMLNode) -> SignatureConfiguration {
        var signatures = SignatureConfiguration()
        for (key, entry) in keys(of: node, in: "`signatures`", as: SignatureKey.self) {
            switch key {
            case .allowedSigners: signatures.allowedSigners = path(entry.value, "allowed-signers")
            case .keyring: signatures.keyring = path(entry.value, "keyring")
            case .statements: signatures.statements = patterns(entry.value, "statements")
            }
        }
        return signatures
    }

    private enum LimitKey: String, CaseIterable {
        case file, line, run, nesting
        case runLines = "run-lines"
        case tableColumns = "table-columns"
        case tableCells = "table-cells"
    }

    mutating func limits(_ node: YAMLNode) -> DocumentLimits {
        var limits = DocumentLimits()
        for (key, entry) in keys(of: node, in: "`limits`", as: LimitKey.self) {
            let value = entry.value
            switch key {
            case .file: limits.file = size(value, "file") ?? limits.file
            case .line: limits.line = size(value, "line") ?? limits.line
            case .run: limits.runBytes = size(value, "run") ?? limits.runBytes
            case .runLines: limits.runLines = count(value, "run-lines") ?? limits.runLines
            case .tableColumns: limits.tableColumns = count(value, "table-columns") ?? limits.tableColumns
            case .tableCells: limits.tableCells = count(value, "table-cells") ?? limits.tableCells
            case .nesting: limits.nesting = count(value, "nesting") ?? limits.nesting
            }
        }
        return limits
    }

    private enum SeverityWord: String, CaseIterable {
        case error, warning, note, off

        var severity: DiagnosticSeverity? {
            switch self {
            case .error: .error
            case .warning: .warning
            case .note: .note
            case .off: nil
            }
        }
    }

    mutating func severities(_ node: YAMLNode) -> [SeverityConfiguration] {
        entries(of: node, in: "diagnostics").compactMap { entry -> SeverityConfiguration? in
            var setting = SeverityConfiguration(id: entry.key, severity: nil, location: location(entry.keyPosition))
            guard entry.value.entries != nil else {
                return choice(entry.value, entry.key, as: SeverityWord.self).map {
                    setting.severity = $0.severity
                    return setting
                }
            }
            var word: SeverityWord?
            for (key, inner) in keys(of: entry.value, in: "`\(entry.key)`", as: SeverityKey.self) {
                switch key {
                case .severity: word = choice(inner.value, "severity", as: SeverityWord.self)
                case .reason: setting.reason = text(inner.value, "reason")
                }
            }
            guard let word else {
                report(.wrongValue, "`\(entry.key)` names no `severity`", entry.keyPosition)
                return nil
            }
            setting.severity = word.severity
            return setting
        }
    }

    private enum SeverityKey: String, CaseIterable {
        case severity, reason
    }

    private enum PublicKey: String, CaseIterable {
        case knownIssues = "known-issues"
        case fields, report
    }

    mutating func publicPages(_ node: YAMLNode) -> PublicIssuesConfiguration {
        var pages = PublicIssuesConfiguration()
        for (key, entry) in keys(of: node, in: "`public`", as: PublicKey.self) {
            switch key {
            case .knownIssues: pages.isPublished = flag(entry.value, "known-issues") ?? pages.isPublished
            case .fields:
                pages.fields = elements(entry.value).compactMap { choice($0, "fields", as: PublicIssueField.self) }
            case .report: pages.howToReport = text(entry.value, "report")
            }
        }
        return pages
    }
}
