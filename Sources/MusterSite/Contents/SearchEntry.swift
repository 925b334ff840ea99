import MusterModel
import MusterText

/// One thing that search finds.
struct SearchEntry: Sendable, Equatable {
    let kind: Kind
    let title: String
    let place: Place
    /// A state or other words that tell it apart; nil when there are none.
    let note: String?

    /// What it is; better known things first, for equal matches are shown in this order.
    enum Kind: String, Sendable, CaseIterable {
        case release = "Release"
        case gate = "Gate"
        case phase = "Phase"
        case task = "Task"
        case role = "Role"
        case decision = "Decision"
        case issue = "Issue"
        case risk = "Risk"
        case artifact = "Artifact"
        case finding = "Finding"
        case workflow = "Workflow"
        case document = "Document"
        case section = "Section"
        case statement = "Statement"
    }

    /// Where it leads.
    enum Place: Sendable, Equatable {
        /// An address from the site's root.
        case page(String)
        /// A line of a document, by its position in the project; nil for its beginning.
        case line(document: Int, line: Int?)
    }

    /// Everything, in the order of the kinds.
    static func all(_ view: PageView) -> [SearchEntry] {
        entities(view) + documents(view) + statements(view)
    }

    /// About how many bytes it takes in the index.
    var weight: Int { title.utf8.count + 60 }

    /// Writes it as an element of a part of the index, whose lists take the words that it shares with others.
    func write(into out: inout [UInt8], _ lists: inout SearchIndexLists) {
        out += "[\(Kind.allCases.firstIndex(of: kind) ?? 0),".utf8
        SearchEntry.write(title, into: &out)
        switch place {
        case .page(let href):
            out.append(UInt8(ascii: ","))
            SearchEntry.write(href, into: &out)
        case .line(let document, let line):
            out += ",[\(lists.position(ofDocument: document))\(line.map { ",\($0)" } ?? "")]".utf8
        }
        if let note { out += ",\(lists.position(ofNote: note))".utf8 }
        out.append(UInt8(ascii: "]"))
    }

    static func write(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        Escape.json(text, into: &out)
        out.append(UInt8(ascii: "\""))
    }
}

extension SearchEntry {
    private static func entities(_ view: PageView) -> [SearchEntry] {
        let site = view.site
        func entry(_ kind: Kind, _ entity: EntityReference, _ title: String, _ note: String?) -> SearchEntry? {
            view.href(entity).map { SearchEntry(kind: kind, title: title, place: .page($0), note: note) }
        }
        let project = site.project
        let releases = project.releases.compactMap {
            entry(
                .release, .release($0.id), $0.name,
                ([site.report.result(for: $0.id)?.verdict.words ?? ""] + $0.aliases).filter { !$0.isEmpty }.joined(
                    separator: ", "))
        }
        let gates = site.report.gates.compactMap {
            entry(.gate, .gate($0.gate.id), site.gateName($0.gate), $0.state.word)
        }
        let phases = project.phases.compactMap { entry(.phase, .phase($0.id), $0.label, nil) }
        let tasks = project.tasks.compactMap { task in
            entry(
                .task, .task(task.id), task.label,
                ([task.assessment.state.word] + [task.owner].compactMap(\.self)).joined(separator: ", "))
        }
        let roles = project.roles.compactMap { role in
            entry(.role, .role(role.id), role.name, role.aliases.isEmpty ? nil : role.aliases.joined(separator: ", "))
        }
        let decisions = project.decisions.compactMap { decision in
            entry(
                .decision, .decision(decision.id), decision.title,
                decision.date.map { "\(decision.outcome.words), \($0.words)" } ?? decision.outcome.words)
        }
        let issues = project.issues.compactMap { issue in
            entry(
                .issue, .issue(issue.id), site.name(of: .issue(issue.id)),
                ([issue.severity?.words, issue.status.words, issue.affects].compactMap(\.self)).joined(separator: ", "))
        }
        let risks = project.risks.compactMap {
            entry(.risk, .risk($0.id), site.name(of: .risk($0.id)), $0.severity?.words)
        }
        let artifacts = project.artifacts.compactMap { artifact in
            entry(
                .artifact, .artifact(artifact.id), artifact.file,
                ([artifact.check.words] + artifact.statements.compactMap(\.digest)).joined(separator: " "))
        }
        let findings = site.findings.ordered.enumerated().map { position, finding in
            SearchEntry(
                kind: .finding, title: finding.message, place: .page(FindingsPage.href(position + 1, view)),
                note: finding.id)
        }
        let workflows = project.workflows.compactMap { entry(.workflow, .workflow($0.id), $0.title, nil) }
        return releases + gates + phases + tasks + roles + decisions + issues + risks + artifacts + findings + workflows
    }

    private static func documents(_ view: PageView) -> [SearchEntry] {
        let documents = view.site.project.documents.enumerated()
        return documents.map { position, document in
            SearchEntry(
                kind: .document, title: document.title, place: .line(document: position, line: nil),
                note: document.path.text)
        }
            + documents.flatMap { position, document in
                document.outline.filter { $0.text != document.title }.map { heading in
                    SearchEntry(
                        kind: .section, title: heading.text,
                        place: place(position, SourceLocation(path: document.path, line: heading.line), view),
                        note: nil)
                }
            }
    }

    private static func statements(_ view: PageView) -> [SearchEntry] {
        view.site.project.documents.enumerated().flatMap { position, document in
            document.facts.map { fact in
                SearchEntry(
                    kind: .statement, title: fact.title.isEmpty ? fact.text : fact.title,
                    place: place(position, SourceLocation(path: document.path, line: fact.line), view),
                    note: fact.kind.words.one)
            }
        }
    }

    private static func place(_ document: Int, _ location: SourceLocation, _ view: PageView) -> Place {
        .line(document: document, line: view.site.anchors.line(for: location))
    }
}
