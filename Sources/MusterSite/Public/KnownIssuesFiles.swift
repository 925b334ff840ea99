import MusterText

/// The public known issues for machines: beside the other data of the site, and once more within their own folder, which
/// can be published alone.
struct KnownIssuesFile: Page {
    let address: PageAddress
    private let project: String
    private let issues: [PublicIssue]

    static func all(in site: Site) -> [KnownIssuesFile] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        let issues = PublicIssue.all(in: site)
        return [PageAddress(file: name), PageAddress(PageAddress.knownIssues.folders, file: name)].map {
            KnownIssuesFile(address: $0, project: site.project.name, issues: issues)
        }
    }

    static let name = "known-issues.json"

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        KnownIssuesDocument(project: project, issues: issues, at: address).json.serializedBytes() + [0x0A]
    }
}

/// The schema that `known-issues.json` keeps to, beside each copy of it.
struct KnownIssuesSchemaFile: Page {
    let address: PageAddress

    static func all(in site: Site) -> [KnownIssuesSchemaFile] {
        guard site.project.configuration.publicIssues.isPublished else { return [] }
        return [PageAddress(file: name), PageAddress(PageAddress.knownIssues.folders, file: name)].map {
            KnownIssuesSchemaFile(address: $0)
        }
    }

    private static let name = "known-issues.schema.json"

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        KnownIssuesSchema.json.serializedBytes() + [0x0A]
    }
}
