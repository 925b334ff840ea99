import MusterModel
import MusterText
import MusterYAML

/// Reads single values of the configuration and collects what is wrong with them.
///
/// Each function takes the value and what to call it in a message, and returns nil (or what could be read) after it has
/// reported a mistake.
struct ValueReader {
    /// The file that is read.
    let path: RelativePath
    private(set) var diagnostics: [Diagnostic] = []

    init(path: RelativePath) {
        self.path = path
    }

    /// The mistakes that a configuration can have.
    enum Mistake: String {
        case syntax = "configuration-syntax"
        case unknownKey = "configuration-unknown-key"
        case wrongValue = "configuration-wrong-value"
    }

    mutating func report(_ mistake: Mistake, _ message: String, _ position: YAMLPosition, help: String? = nil) {
        diagnostics.append(
            Diagnostic(
                id: mistake.rawValue, severity: .error, message: message, location: location(position), help: help))
    }

    func location(_ position: YAMLPosition) -> SourceLocation {
        SourceLocation(path: path, line: position.line, column: position.column)
    }

    private mutating func expected(_ what: String, for name: String, at node: YAMLNode) {
        report(.wrongValue, "`\(name)` must be \(what)", node.position)
    }

    // MARK: Mappings

    /// The entries of a mapping whose keys are all of one list, in the order written; unknown ones are reported.
    mutating func keys<Key: RawRepresentable<String> & CaseIterable>(
        of node: YAMLNode, in name: String, as type: Key.Type
    ) -> [(key: Key, entry: YAMLEntry)] {
        entries(of: node, in: name).compactMap { entry in
            if let key = Key(rawValue: entry.key) { return (key, entry) }
            reportUnknown(entry, in: name, known: Key.allCases.map(\.rawValue))
            return nil
        }
    }

    /// The entries of a mapping whose keys are free, in the order written.
    mutating func entries(of node: YAMLNode, in name: String) -> [YAMLEntry] {
        if node.isNull { return [] }
        guard let entries = node.entries else {
            expected("a mapping (`key: value`)", for: name, at: node)
            return []
        }
        return entries
    }

    private mutating func reportUnknown(_ entry: YAMLEntry, in name: String, known: [String]) {
        let help =
            nearest(to: entry.key, among: known).map { "did you mean `\($0)`?" }
            ?? "known keys: " + known.map { "`\($0)`" }.joined(separator: ", ")
        report(.unknownKey, "`\(entry.key)` is no key of \(name)", entry.keyPosition, help: help)
    }

    // MARK: Sequences

    /// The elements of a sequence; a single value counts as a sequence of one, nothing as an empty one.
    func elements(_ node: YAMLNode) -> [YAMLNode] {
        if node.isNull { return [] }
        return node.elements ?? [node]
    }

    mutating func texts(_ node: YAMLNode, _ name: String) -> [String] {
        elements(node).compactMap { text($0, name) }
    }

    mutating func paths(_ node: YAMLNode, _ name: String) -> [RelativePath] {
        elements(node).compactMap { path($0, name) }
    }

    mutating func patterns(_ node: YAMLNode, _ name: String) -> [PathPattern] {
        elements(node).compactMap { pattern($0, name) }
    }

    // MARK: Scalars

    mutating func text(_ node: YAMLNode, _ name: String) -> String? {
        guard let text = node.text, !node.isNull, !text.trimmed.isEmpty else {
            expected("a text", for: name, at: node)
            return nil
        }
        return text.trimmed
    }

    mutating func flag(_ node: YAMLNode, _ name: String) -> Bool? {
        guard let flag = node.bool else {
            expected("`true` or `false`", for: name, at: node)
            return nil
        }
        return flag
    }

    /// A whole number from 1 on.
    mutating func count(_ node: YAMLNode, _ name: String) -> Int? {
        guard let count = node.integer, count >= 1 else {
            expected("a whole number from 1 on", for: name, at: node)
            return nil
        }
        return count
    }

    /// A number of bytes: `4096`, `64 KiB`, `1 MiB`.
    mutating func size(_ node: YAMLNode, _ name: String) -> Int? {
        let words = (node.text ?? "").split(onByte: 0x20)
        let unit = words.count == 2 ? ["KiB": 1 << 10, "MiB": 1 << 20][words[1]] : words.count == 1 ? 1 : nil
        guard let unit, let number = Int(digits: words[0].utf8), (1...(1 << 30) / unit).contains(number) else {
            expected("a size such as `512 KiB` or `1 MiB`, 1 GiB at most", for: name, at: node)
            return nil
        }
        return number * unit
    }

    mutating func date(_ node: YAMLNode, _ name: String) -> CivilDate? {
        guard let date = node.text.flatMap({ CivilDate(iso: $0) }) else {
            expected("a date as YYYY-MM-DD", for: name, at: node)
            return nil
        }
        return date
    }

    mutating func path(_ node: YAMLNode, _ name: String) -> RelativePath? {
        guard let path = node.text.flatMap({ RelativePath($0) }) else {
            expected("a path below the folder of the configuration", for: name, at: node)
            return nil
        }
        return path
    }

    mutating func pattern(_ node: YAMLNode, _ name: String) -> PathPattern? {
        guard let pattern = node.text.flatMap({ PathPattern($0) }) else {
            expected("a pattern for paths", for: name, at: node)
            return nil
        }
        return pattern
    }

    /// One of a list of words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: YAMLNode, _ name: String, as type: Choice.Type
    ) -> Choice? {
        guard let choice = node.text.flatMap({ Choice(rawValue: $0) }) else {
            let words = Choice.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            expected("one of \(words)", for: name, at: node)
            return nil
        }
        return choice
    }

    /// A severity of issues, in Muster's words or in those that mean the same.
    mutating func severity(_ node: YAMLNode, _ name: String) -> Severity? {
        guard let severity = node.text.flatMap({ ValueReader.severity(named: $0) }) else {
            expected("a severity: `P0` to `P3`, `critical`, `high`, `medium` or `low`", for: name, at: node)
            return nil
        }
        return severity
    }

    static func severity(named word: String) -> Severity? {
        switch word.asciiLowercased {
        case "p0": .p0
        case "p1": .p1
        case "p2": .p2
        case "p3": .p3
        case "critical", "blocker": .critical
        case "high", "major": .high
        case "medium": .medium
        case "low", "minor", "trivial": .low
        default: nil
        }
    }
}
