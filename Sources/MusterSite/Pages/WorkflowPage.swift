import MusterModel
import MusterText

/// One workflow template: how to work, not how far the work is.
struct WorkflowPage: HTMLPage {
    static let template = "workflow"

    let workflow: Workflow
    let address: PageAddress

    static func all(in site: Site) -> [WorkflowPage] {
        site.project.workflows.compactMap { workflow in
            site.addresses.page(of: .workflow(workflow.id)).map { WorkflowPage(workflow: workflow, address: $0) }
        }
    }

    func head(in site: Site) -> PageHead {
        PageHead(title: workflow.title, section: .workflows, parents: [(.workflows, "Workflows")])
    }

    func content(_ view: PageView) -> TemplateValue {
        let facts = view.site.project.documents[workflow.document].facts
        let starts = facts.indices.filter { facts[$0].kind == .phase }
        let lead = facts[..<(starts.first ?? facts.endIndex)]
        let roles = distinct(facts.compactMap(\.role))
        return [
            "title": .text(workflow.title),
            "source": view.source(SourceLocation(path: workflow.path, line: 1)).value,
            "roles": .list(of: roles) { .text($0) },
            "lead": groups(Array(lead), view),
            "phases": .list(of: starts.enumerated()) { offset, start in
                let end = offset + 1 < starts.count ? starts[offset + 1] : facts.endIndex
                return [
                    "title": .text(facts[start].title), "anchor": .text("phase-\(offset + 1)"),
                    "source": view.source(SourceLocation(path: workflow.path, line: facts[start].line)).value,
                    "groups": groups(Array(facts[(start + 1)..<end]), view),
                ]
            },
        ]
    }

    private func groups(_ facts: [Fact], _ view: PageView) -> TemplateValue {
        let kinds: [(FactKind, String)] = [
            (.task, "To do"), (.checklistItem, "Checklist"), (.deliverable, "Deliverables"),
            (.criterion, "Completion criteria"), (.requiredSignoff, "Approvals"), (.milestone, "Triggers and dates"),
            (.decision, "Decisions"),
        ]
        let filled = kinds.filter { kind in facts.contains { $0.kind == kind.0 } }
        return .list(of: filled) { kind, title in
            [
                "title": .text(title),
                "facts": .list(of: facts.filter { $0.kind == kind }) { fact in
                    [
                        "title": .text(fact.title),
                        "role": .optional(fact.role),
                        "source": view.source(SourceLocation(path: workflow.path, line: fact.line)).value,
                    ]
                },
            ]
        }
    }

    private func distinct(_ words: [String]) -> [String] {
        var seen = Set<String>()
        return words.filter { seen.insert($0.folded).inserted }
    }
}
