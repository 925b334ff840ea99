import MusterModel
import MusterText

/// The public issues of one version or one component, with a page and a feed of their own.
struct PublicGroup: Sendable {
    let kind: Kind
    /// As the issues write it.
    let name: String
    let address: PageAddress
    let parts: [Part]

    enum Kind: Sendable {
        case version, component
    }

    /// Some of the issues, under a title.
    struct Part: Sendable {
        let title: String
        /// The `id` of the title.
        let anchor: String
        let issues: [PublicIssue]
    }

    /// Versions from the highest, then components by name.
    static func all(of issues: [PublicIssue]) -> [PublicGroup] {
        versions(of: issues) + components(of: issues)
    }

    /// All of its issues, in order, each once.
    var issues: [PublicIssue] {
        var seen: Set<PageAddress> = []
        return parts.flatMap(\.issues).filter { seen.insert($0.address).inserted }
    }

    var heading: String {
        switch kind {
        case .version: "Known issues in \(name)"
        case .component: "Known issues of \(name)"
        }
    }
}

extension PublicGroup {
    private static func versions(of issues: [PublicIssue]) -> [PublicGroup] {
        var named: [PublicVersion] = []
        for version in issues.flatMap({ $0.versions + $0.fixedVersions }) {
            if !named.contains(where: { $0.number == version.number }) { named.append(version) }
        }
        return named.sorted { $1.number < $0.number }.map { version in
            PublicGroup(
                kind: .version, name: version.name, address: version.address, parts: parts(of: issues, in: version))
        }
    }

    /// Issues that state no version may be in any, so they stand on the page of each.
    private static func parts(of issues: [PublicIssue], in version: PublicVersion) -> [Part] {
        func names(_ versions: [PublicVersion]) -> Bool { versions.contains { $0.number == version.number } }
        let affecting = issues.filter { names($0.versions) }
        let fixed = issues.filter { names($0.fixedVersions) && !names($0.versions) }
        let unstated = issues.filter { $0.versions.isEmpty && !names($0.fixedVersions) && $0.isOpen }
        return [
            Part(title: "In this version", anchor: "affected", issues: affecting),
            Part(title: "Fixed in this version", anchor: "fixed", issues: fixed),
            Part(title: "Without a stated version", anchor: "unstated", issues: unstated),
        ].filter { !$0.issues.isEmpty }
    }

    private static func components(of issues: [PublicIssue]) -> [PublicGroup] {
        var taken = TakenPaths()
        var groups: [PublicGroup] = []
        for name in componentNames(of: issues) {
            let address = PageAddress.issuesOfComponents.page(name.slug())
            guard taken.insert(address.file) == nil else { continue }
            let own = issues.filter { issue in
                issue.components.contains { $0.slug().hasSameBytes(as: name.slug()) }
            }
            let parts = [
                Part(title: "Open", anchor: "open", issues: own.filter(\.isOpen)),
                Part(title: "Resolved", anchor: "resolved", issues: own.filter { !$0.isOpen }),
            ]
            groups.append(
                PublicGroup(
                    kind: .component, name: name, address: address, parts: parts.filter { !$0.issues.isEmpty }))
        }
        return groups
    }

    private static func componentNames(of issues: [PublicIssue]) -> [String] {
        issues.flatMap(\.components).sorted { naturallyLess($0, $1) }
    }
}

extension PublicIssue {
    /// The components that it names: those of a field that lists several, each by itself.
    var components: [String] {
        (component ?? "").split(onByte: UInt8(ascii: ",")).map(\.trimmed).filter { !$0.isEmpty }
    }
}
