import MusterModel
import MusterText

/// What tasks, issues and releases are called in running text. A name that two of them have, or something else beside
/// them, names nothing.
struct MentionedNames: Sendable {
    /// By the number in lower case.
    private let tasks: [String: EntityReference]
    /// By the code as written.
    private let issues: [String: EntityReference]
    private let releases: [VersionNumber: EntityReference]

    init(_ project: Project) {
        tasks = MentionedNames.single(
            project.tasks.filter { !$0.number.isEmpty }.map { ($0.number.asciiLowercased, .task($0.id)) })
        let taken = Set(project.checklistItems.map(\.code) + project.risks.map(\.code))
        issues = MentionedNames.single(project.issues.map { ($0.code, .issue($0.id)) }).filter {
            !$0.key.isEmpty && !taken.contains($0.key)
        }
        releases = MentionedNames.single(
            project.releases.flatMap { release in
                Set(([release.name] + release.aliases).compactMap { VersionNumber($0) }).map {
                    ($0, .release(release.id))
                }
            })
    }

    /// The one thing that the words of a mention name: `Task 7.6`, `KI-003`, `v1.0.0`.
    func entity(_ words: String) -> EntityReference? {
        let lower = words.asciiLowercased
        if lower.startsWithBytes("task ") { return tasks[String(decoding: lower.utf8.dropFirst(5), as: UTF8.self)] }
        if let issue = issues[words] { return issue }
        // `1.0.1` may be the task of that number.
        return tasks[lower] == nil ? VersionNumber(words).flatMap { releases[$0] } : nil
    }

    private static func single<Name: Hashable>(_ named: [(Name, EntityReference)]) -> [Name: EntityReference] {
        Dictionary(grouping: named, by: \.0).compactMapValues { $0.count == 1 ? $0[0].1 : nil }
    }
}
