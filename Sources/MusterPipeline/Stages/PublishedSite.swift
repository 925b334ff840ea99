import MusterEvidence
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

    /// Renders and writes all pages of a project in parallel and publishes them in one step.
    static func publish(
        _ assessed: AssessedProject, _ source: ProjectSource, _ invocation: Invocation, _ watch: inout Stopwatch
    ) async throws(CommandFailure) -> PublishedSite {
        let builder = try builder(assessed, source, invocation)
        let pages = try CommandFailure.wrapping { () throws(SiteError) in try builder.pages() }
        try watch.lap("list")

        var publication = try CommandFailure.wrapping { () throws(PublishingFailure) in
            try SitePublication(to: source.output)
        }
        try CommandFailure.wrapping { () throws(PublishingFailure) in try publication.prepare(pages.map(\.path)) }
        let writer = publication.writer
        for result in await concurrentMap(pages, jobs: source.jobs, { write($0, of: builder, by: writer) }) {
            publication.record(try result.get())
        }
        try watch.lap("render")

        let files = publication.count
        let warnings = try commit(publication)
        watch.lapUninterrupted("publish")
        return PublishedSite(files: files, warnings: warnings)
    }

    private static func builder(
        _ assessed: AssessedProject, _ source: ProjectSource, _ invocation: Invocation
    ) throws(CommandFailure) -> SiteBuilder {
        let options = SiteOptions(
            baseURL: invocation.baseURL, audience: SiteOptions.Audience(invocation.audience),
            toolVersion: Muster.version, commit: assessed.commit,
            policy: source.policy?.words,
            templates: try templates(source))
        return try CommandFailure.wrapping { () throws(SiteError) in
            try SiteBuilder(assessed.project, assessed.report, options)
        }
    }

    /// The built-in templates, with those of the configured folder in place of the ones of the same name.
    private static func templates(_ source: ProjectSource) throws(CommandFailure) -> TemplateFiles {
        guard let folder = source.configuration.templates else { return .builtIn }
        let files = try CommandFailure.wrapping { () throws(FileError) in
            try TemplateFolder.files(in: folder, of: source.root)
        }
        return TemplateFiles.builtIn.overridden(by: files, in: source.paths.text(folder))
    }

    private static func write(
        _ page: PageRequest, of builder: SiteBuilder, by writer: SiteWriter
    ) -> Result<WrittenFile, CommandFailure> {
        Result { () throws(CommandFailure) in
            try Stopwatch.requireUninterrupted()
            let file = try CommandFailure.wrapping { () throws(SiteError) in try builder.render(page) }
            return try CommandFailure.wrapping { () throws(PublishingFailure) in
                try writer.write(file.path, file.bytes)
            }
        }
    }

    private static func commit(_ publication: consuming SitePublication) throws(CommandFailure) -> [String] {
        do throws(PublishingFailure) {
            return try publication.commit()
        } catch {
            throw .publishing(error)
        }
    }
}

extension SiteOptions.Audience {
    fileprivate init(_ audience: Invocation.Audience) {
        switch audience {
        case .all: self = .all
        case .everybody: self = .public
        }
    }
}

extension CommandFailure {
    fileprivate init(_ error: SiteError) {
        switch error {
        case .template: self = .site(error.description)
        case .collision(let first, let second): self = .publishing(.collision(first, second))
        }
    }

    fileprivate static func wrapping<Result>(_ body: () throws(SiteError) -> Result) throws(CommandFailure) -> Result {
        do throws(SiteError) {
            return try body()
        } catch {
            throw CommandFailure(error)
        }
    }

    fileprivate static func wrapping<Result: ~Copyable>(
        _ body: () throws(PublishingFailure) -> Result
    ) throws(CommandFailure) -> Result {
        do throws(PublishingFailure) {
            return try body()
        } catch {
            throw .publishing(error)
        }
    }
}
