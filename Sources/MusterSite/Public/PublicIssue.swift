import MusterModel
import MusterText

/// What the public is told of a known issue: a type of its own, filled field by field from the allow-list of the
/// configuration, so that nothing else of an issue can reach a public page.
struct PublicIssue: Sendable, Equatable {
    let address: PageAddress
    let code: String?
    let title: String?
    let severity: Severity?
    let status: PublicStatus?
    let affects: String?
    let workaround: String?
    let component: String?
    let fixedIn: String?
    let firstSeen: String?
    let lastChanged: CivilDate?

    init(_ statement: PublicStatement, at address: PageAddress, allowing fields: [PublicIssueField]) {
        self.address = address
        code = fields.contains(.id) && !statement.code.isEmpty ? statement.code : nil
        title = fields.contains(.title) ? statement.title : nil
        severity = fields.contains(.severity) ? statement.severity : nil
        status = fields.contains(.status) ? PublicStatus(statement.status) : nil
        affects = fields.contains(.affects) ? statement.affects : nil
        workaround = fields.contains(.workaround) ? statement.workaround : nil
        component = fields.contains(.component) ? statement.component : nil
        fixedIn = fields.contains(.fixedIn) ? statement.fixedIn : nil
        firstSeen = fields.contains(.firstSeen) ? statement.firstSeen : nil
        lastChanged = fields.contains(.lastChanged) ? statement.lastChanged : nil
    }

    /// The issues for the public, in the order of the project; none when they are not published.
    static func all(in site: Site) -> [PublicIssue] {
        let fields = site.project.configuration.publicIssues.fields
        return site.project.issues.compactMap { issue in
            guard let statement = issue.publicStatement, let address = site.addresses.page(of: .issue(issue.id)) else {
                return nil
            }
            return PublicIssue(statement, at: address, allowing: fields)
        }
    }
}

extension PublicIssue {
    /// The name of its page: permanent, and made of nothing that the allow-list keeps back.
    ///
    /// - Parameter id: its id within the project, by which issues with nothing to name them are told apart.
    static func name(of statement: PublicStatement, id: Issue.ID, allowing fields: [PublicIssueField]) -> String {
        let names = statement.code.isEmpty ? PublicIssueField.title : .id
        if fields.contains(names) { return id.text }
        return fields.contains(.title) ? statement.title : "issue-\(StableHash.of(id.text))"
    }

    /// Whether it is among those that are still there; true where nothing may be said of its status.
    var isOpen: Bool { status != .resolved }

    /// What it is called in addresses and data.
    var name: String { address.folders.last ?? "" }

    /// What heads its page.
    var heading: String {
        let parts = [code, title].compactMap(\.self)
        return parts.isEmpty ? "Known issue" : parts.joined(separator: ": ")
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
            "anchor": .text(name),
            "heading": .text(heading),
            "code": .optional(code),
            "title": .optional(title),
            "severity": .optional(severity) { severity in
                StatusTag(severity.publicWords, severity.tone, icon: "level-\(severity.rank)").value
            },
            "status": .optional(status) { $0.tag.value },
            "affects": .optional(affects),
            "workaround": .optional(workaround),
            "component": .optional(component),
            "fixedIn": .optional(fixedIn),
            "firstSeen": .optional(firstSeen.map { CivilDate(iso: $0)?.words ?? $0 }),
            "lastChanged": .date(lastChanged),
            "reply": .text(reply),
        ]
    }
}

extension Severity {
    /// The word for readers who know no `P0`.
    static func plainWords(_ rank: Int) -> String {
        switch rank {
        case 0: "Critical"
        case 1: "High"
        case 2: "Medium"
        default: "Low"
        }
    }

    /// The plain word, with the project's own where it is another one.
    var publicWords: String {
        let plain = Severity.plainWords(rank)
        return plain.hasSameBytes(as: words) ? plain : "\(plain) (\(words))"
    }
}
