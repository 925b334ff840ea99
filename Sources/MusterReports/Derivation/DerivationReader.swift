import MusterModel
import MusterText

/// Finds what an id names and derives its state.
///
/// Names are those that documents and pages use: the id of an entity, its number, code or name (`7.6`, `Task 7.6`, `KI-003`,
/// `Security Lead`, `v1.0.0`), `kind:id` where two kinds share a name, the id of a finding, or a place, `path:line`.
public struct DerivationReader: Sendable {
    let project: Project
    let report: GateReport

    public init(_ project: Project, _ report: GateReport) {
        self.project = project
        self.report = report
    }

    /// Everything that has this id; empty when nothing has.
    public func derivations(of id: String) -> [Derivation] {
        if let place = place(id) { return at(place) }
        return subjects.filter { $0.isNamed(id) }.map { $0.derivation() }
    }

    /// The ids that ``derivations(of:)`` answers to, for suggestions.
    public var ids: [String] {
        subjects.flatMap { [$0.id] + $0.names }.filter { !$0.isEmpty }
    }

    /// Something that can be derived, with the names that it goes by.
    struct Subject {
        var kind: String
        var id: String
        var names: [String]
        var derivation: () -> Derivation

        func isNamed(_ text: String) -> Bool {
            let wanted = text.folded
            if ([id] + names).contains(where: { !$0.isEmpty && $0.folded.utf8.elementsEqual(wanted.utf8) }) {
                return true
            }
            return "\(kind):\(id)".folded.utf8.elementsEqual(wanted.utf8)
        }
    }

    /// In the order in which they are shown when several go by one name.
    private var subjects: [Subject] {
        releases + gates + tasks + signoffs + issues + products + conditions + decisions + roles + findings
    }

    // MARK: Places

    /// `path:line` of a document of the project.
    private func place(_ id: String) -> SourceLocation? {
        let parts = id.split(onByte: UInt8(ascii: ":"))
        guard parts.count >= 2, let line = parts.last.flatMap({ Int(digits: $0.utf8) }),
            let path = RelativePath(parts.dropLast().joined(separator: ":")),
            project.documents.contains(where: { $0.path == path })
        else { return nil }
        return SourceLocation(path: path, line: line)
    }

    private func at(_ place: SourceLocation) -> [Derivation] {
        guard let document = project.documents.first(where: { $0.path == place.path }) else { return [] }
        let facts = document.facts.filter { $0.line == place.line }
        let items = report.gates.flatMap { gate in gate.rules.flatMap { rule in rule.items.map { (gate, rule, $0) } } }
            .filter { stands($0.2, at: place) }
        guard !facts.isEmpty || !items.isEmpty else { return [] }
        var steps = facts.map { fact in
            Derivation.Step(0, "fact", fact.title, nil, DerivationReader.words(of: fact), at: [place])
        }
        for (gate, rule, item) in items {
            steps.append(.init(0, "item", item.title, item.assessment))
            steps.append(.init(1, "counts for", "\(gate.gate.name): \(rule.title)"))
        }
        let mends = items.compactMap(\.2.mend).filter { $0.places.contains { $0.location.isLine(of: place) } }
        return [
            Derivation(
                "Line", id: "\(place)", title: facts.first?.title ?? "", state: nil, steps: steps,
                mends: mends.withoutEquals)
        ]
    }

    private func stands(_ item: ItemResult, at place: SourceLocation) -> Bool {
        (item.assessment.locations + (item.mend?.places.map(\.location) ?? [])).contains { $0.isLine(of: place) }
    }

    /// `task, claimed, done on 2026-11-16: "COMPLETED"`.
    private static func words(of fact: Fact) -> String {
        var words = "\(fact.kind.rawValue), \(fact.modality.rawValue)"
        if let status = fact.status { words += ", \(status.rawValue)" }
        if let date = fact.date { words += " on \(date)" }
        if let role = fact.role { words += ", role \(role)" }
        if let person = fact.person { words += ", person \(person)" }
        if let stated = fact.details[.statusWords] { words += ": “\(stated)”" }
        return words
    }
}

extension SourceLocation {
    /// Whether it is on the same line.
    func isLine(of other: SourceLocation) -> Bool { path == other.path && line == other.line }
}

extension Array where Element: Equatable {
    /// The elements without those that occurred before.
    var withoutEquals: [Element] {
        reduce(into: []) { kept, element in if !kept.contains(element) { kept.append(element) } }
    }
}
