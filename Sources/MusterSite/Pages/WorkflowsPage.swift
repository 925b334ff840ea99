import MusterModel
import MusterText

/// The workflow templates that the documents hold.
struct WorkflowsPage: HTMLPage {
    static let template = "workflows"

    static func all(in site: Site) -> [WorkflowsPage] { [WorkflowsPage()] }

    var address: PageAddress { .workflows }

    func head(in site: Site) -> PageHead { PageHead(title: "Workflows", section: .workflows) }

    func content(_ view: PageView) -> TemplateValue {
        [
            "workflows": .list(of: view.site.project.workflows) { workflow in
                let kinds = view.site.project.documents[workflow.document].facts.map(\.kind)
                return [
                    "link": view.link(.workflow(workflow.id)).value,
                    "phases": .text(counted(kinds.count { $0 == .phase }, "phase")),
                    "deliverables": .text(counted(kinds.count { $0 == .deliverable }, "deliverable")),
                    "source": view.source(SourceLocation(path: workflow.path, line: 1)).value,
                ]
            }
        ]
    }
}
