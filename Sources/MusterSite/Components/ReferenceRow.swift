import MusterModel
import MusterText

/// A citation with what it turned out to name: the partial `reference-row`.
struct ReferenceRow: Sendable {
    let reference: Reference
    let view: PageView

    init(_ reference: Reference, _ view: PageView) {
        self.reference = reference
        self.view = view
    }

    var value: TemplateValue { members.announcingLists }

    private var members: TemplateValue {
        [
            "target": PageLink(reference.target, href).value,
            "tag": tag.value,
            "isEvidence": .bool(reference.isEvidence),
            "nearest": .list(of: nearest) { view.link(.document($0), $0.text).value },
            "source": view.source(reference.location).value,
        ]
    }

    private var href: String? {
        switch reference.resolution {
        case .document(let path, _): view.href(.document(path))
        case .entity(let entity): view.href(entity)
        case .external(let url): url.text
        case .file, .outside, .missing, .words: nil
        }
    }

    private var tag: StatusTag { proven ?? named }

    /// What a look into it showed; nil where nobody looked.
    private var proven: StatusTag? {
        switch reference.proof {
        case .unseen: nil
        case .nothing: StatusTag("Proves nothing", .unknown)
        case .report(let report, _):
            report.isPassed
                ? StatusTag("Report, passed", .pass)
                : report.failureCount > 0
                    ? StatusTag("Report with failures", .fail) : StatusTag("Report, proves nothing", .unknown)
        }
    }

    private var named: StatusTag {
        switch reference.resolution {
        case .document: StatusTag("Document", .pass)
        case .file: StatusTag("File", .pass)
        case .entity: StatusTag("Linked", .pass)
        case .external: StatusTag("External, not checked", .neutral)
        case .outside: StatusTag("Kept elsewhere", .neutral)
        case .missing: StatusTag("Missing", .fail)
        case .words: StatusTag("Named in words", .neutral)
        }
    }

    private var nearest: [RelativePath] {
        switch reference.resolution {
        case .missing(let nearest): nearest
        case .document, .file, .entity, .external, .outside, .words: []
        }
    }
}
