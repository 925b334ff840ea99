import MusterModel
import MusterText

/// How many criteria and checks were asked for and met, day by day, by the dates that documents give.
struct BurnUp: Sendable, Equatable {
    /// One for each day on which something changed, oldest first, the last at the as-of date.
    let days: [Day]
    /// How many are met without a date that can be told: they count on the last day only.
    let undated: Int

    struct Day: Sendable, Equatable {
        let date: CivilDate
        /// How many were asked for until the end of the day.
        let scope: Int
        /// How many of them were met.
        let met: Int
    }

    private struct Item {
        let asked: CivilDate?
        let met: CivilDate?
        let isMet: Bool
    }

    init(_ site: Site) {
        let asOf = site.project.asOf
        let items = BurnUp.items(site)
        let dates = items.flatMap { [$0.asked, $0.met].compactMap(\.self) }.filter { $0 <= asOf }
        undated = items.count { $0.isMet && $0.met == nil }
        let sorted = Set(dates + (items.isEmpty ? [] : [asOf])).sorted()
        days = sorted.map { date in
            Day(
                date: date,
                // What has no date was asked for from the beginning.
                scope: items.count { ($0.asked.map { min($0, asOf) } ?? sorted[0]) <= date },
                met: items.count { $0.isMet && ($0.met.map { min($0, asOf) } ?? asOf) <= date })
        }
    }

    private static func items(_ site: Site) -> [Item] {
        let dated = ClaimDates(site)
        let criteria = site.project.criteria.filter { !isBacklog($0.task, site) }.map { criterion in
            item(criterion.assessment, criterion.task, criterion.location, dated, site)
        }
        return criteria
            + site.project.checklistItems.filter { !isBacklog($0.task, site) }.map { check in
                item(check.assessment, check.task, check.location, dated, site)
            }
    }

    private static func item(
        _ assessment: Assessment, _ task: MusterModel.Task.ID?, _ location: SourceLocation, _ dated: ClaimDates,
        _ site: Site
    ) -> Item {
        let isMet = assessment.state == .pass
        let completed = task.flatMap { site.index.tasks[$0]?.completed }
        return Item(
            asked: site.document(location.path)?.date,
            met: isMet ? dated.newest(assessment.locations) ?? completed : nil, isMet: isMet)
    }

    private static func isBacklog(_ task: MusterModel.Task.ID?, _ site: Site) -> Bool {
        task.flatMap { site.index.tasks[$0]?.isBacklog } ?? false
    }
}

/// The dates of statements: their own, else that of their document.
struct ClaimDates: Sendable {
    private let lines: [SourceLocation: CivilDate]
    private let documents: [RelativePath: CivilDate]

    init(_ site: Site) {
        var lines: [SourceLocation: CivilDate] = [:]
        var documents: [RelativePath: CivilDate] = [:]
        for document in site.project.documents {
            documents[document.path] = document.date
            for fact in document.facts {
                guard let date = fact.date else { continue }
                lines[SourceLocation(path: document.path, line: fact.line)] = date
            }
        }
        self.lines = lines
        self.documents = documents
    }

    /// The newest date of some places; nil when none has any.
    func newest(_ locations: [SourceLocation]) -> CivilDate? {
        locations.compactMap { lines[SourceLocation(path: $0.path, line: $0.line)] ?? documents[$0.path] }.max()
    }
}
