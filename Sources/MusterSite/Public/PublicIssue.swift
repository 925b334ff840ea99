import MusterModel
import MusterText

/// What the public is told of a known issue: a type of its own, filled field by field from the allow-list of the
/// configuration, so that nothing else of an issue can reach a public page.
struct PublicIssue: Sendable, Equatable {
    let address: PageAddress
    let code: String?
    let title: String?
    let severity: Severity?
    let status: FactStatus?
    let affects: String?
    let workaround: String?
    let fixedIn: String?
    /// Whether it stands among the open ones.
    let isOpen: Bool

    init(_ issue: Issue, at address: PageAddress, allowing fields: [PublicIssueField]) {
        self.address = address
        code = fields.contains(.id) && !issue.code.isEmpty ? issue.code : nil
        title = fields.contains(.title) ? issue.title : nil
        severity = fields.contains(.severity) ? issue.severity : nil
        status = fields.contains(.status) ? issue.status : nil
        affects = fields.contains(.affects) ? issue.affects : nil
        workaround = fields.contains(.workaround) ? issue.workaround : nil
        fixedIn = fields.contains(.fixedIn) ? issue.fixedIn : nil
        isOpen = issue.isOpen
    }

    /// The issues for the public, in the order of the project; none when they are not published.
    static func all(in site: Site) -> [PublicIssue] {
        let configuration = site.project.configuration.publicIssues
        return site.project.issues.filter(\.isPublic).compactMap { issue in
            site.addresses.page(of: .issue(issue.id)).map {
                PublicIssue(issue, at: $0, allowing: configuration.fields)
            }
        }
    }
}

extension PublicIssue {
    /// What heads its page.
    var heading: String { [code, title].compactMap(\.self).joined(separator: ": ") }

    /// Its status in words for the public.
    var statusWords: String? {
        guard let status else { return nil }
        switch status {
        case .open, .todo, .unknown, .pending, .blocked, .go, .noGo, .rejected: return "Open"
        case .inProgress: return "Being worked on"
        case .accepted: return "Known and accepted"
        case .done, .closed, .signed: return "Fixed"
        }
    }

    /// An answer for whoever asks, in whole sentences.
    var reply: String {
        var sentences = ["This is a known issue\(code.map { " (\($0))" } ?? "")\(title.map { ": \($0)" } ?? "")."]
        if let affects { sentences.append("It affects: \(affects).") }
        if let workaround { sentences.append("What you can do: \(workaround).") }
        if let fixedIn { sentences.append("It is fixed in \(fixedIn).") }
        return sentences.joined(separator: " ")
    }

    /// The values of the partial `public-issue`, with links relative to `origin`.
    ///
    /// - Parameter namesIndex: whether links name `index.html`.
    func value(from origin: PageAddress, namesIndex: Bool) -> TemplateValue {
        [
            "href": .text(address.relative(to: origin, namesIndex: namesIndex)),
            "anchor": .text(address.folders.last ?? ""),
            "heading": .text(heading.isEmpty ? "Known issue" : heading),
            "code": .optional(code),
            "title": .optional(title),
            "severity": .optional(severity) { StatusTag($0).value },
            "status": .optional(statusWords) { StatusTag($0, isOpen ? .pending : .pass).value },
            "affects": .optional(affects),
            "workaround": .optional(workaround),
            "fixedIn": .optional(fixedIn),
            "reply": .text(reply),
        ]
    }
}
