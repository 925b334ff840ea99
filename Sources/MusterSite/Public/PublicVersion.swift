import MusterModel
import MusterText

/// A version that public known issues name.
struct PublicVersion: Sendable, Equatable {
    let number: VersionNumber
    /// As it is first written.
    let name: String

    /// The versions that a field for versions names, in order, each once.
    static func all(in field: String?) -> [PublicVersion] {
        VersionNumber.spellings(in: field ?? "").map { PublicVersion(number: $0.version, name: $0.spelling) }
    }

    /// The page of its issues. Every spelling of a version gives the same.
    var address: PageAddress { PageAddress.issuesInVersions.page(number.canonical.slug()) }
}

extension PublicIssue {
    /// The versions that it says it affects.
    var versions: [PublicVersion] { PublicVersion.all(in: affects) }

    /// The versions that it says it is fixed in.
    var fixedVersions: [PublicVersion] { PublicVersion.all(in: fixedIn) }
}
