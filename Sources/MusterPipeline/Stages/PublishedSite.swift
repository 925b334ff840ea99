import MusterFiles
import MusterModel
import MusterSite
import MusterText

/// A site that has taken its place.
struct PublishedSite {
    /// How many files it has.
    let files: Int
    /// About the way it was put in its place.
    let warnings: [String]

    /// Renders all pages of a project in parallel and publishes them in one step.
    static func publish(
        _ assessed: AssessedProject, _ source: ProjectSource, _ invocation: Invocation, _ watch: inout Stopwatch
    ) async throws(CommandFailure) -> PublishedSite {
        do throws(PublishingFailure) {
            let publication = try SitePublication(to: source.output)
            let files = publication.count
            let warnings = try publication.commit()
            return PublishedSite(files: files, warnings: warnings)
        } catch {
            throw .publishing(error)
        }
    }
}
