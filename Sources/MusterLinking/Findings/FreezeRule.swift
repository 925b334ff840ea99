import MusterModel
import MusterText

/// Entries that bring something new into a release after its freeze was declared.
///
/// A freeze is declared by a dated milestone or by a dated entry of a log that is about one. Only an entry that says that
/// something was merged into a branch, or that a feature was added, counts; repairs and approved exceptions are what a
/// freeze lets pass.
enum FreezeRule: FindingRule {
    static func findings(in context: FindingContext) -> [Finding] {
        let freezes = freezes(in: context)
        guard !freezes.isEmpty else { return [] }
        return (entries(in: context) + merges(in: context)).compactMap { entry in
            guard let freeze = freezes[entry.release], entry.date > freeze.date else { return nil }
            let denials = denials(of: entry.release, in: context)
            var finding = FindingID.changeAfterFreeze.finding(
                "Frozen since \(freeze.date), and changed on \(entry.date): \(entry.text)",
                at: [entry.location, freeze.location] + denials,
                suggestion: FindingID.changeAfterFreeze.explanation.mend, releases: [entry.release])
            // A check that says that nothing changed is contradicted.
            if !denials.isEmpty { finding.severity = .error }
            return finding
        }
    }

    /// Something that a document says of a day.
    struct Entry {
        var text: String
        var date: CivilDate
        var release: Release.ID
        var location: SourceLocation
    }

    /// The first freeze of each release that has begun.
    static func freezes(in context: FindingContext) -> [Release.ID: Entry] {
        let declared =
            milestones(in: context)
            + dated(in: context) { record in
                record.passages.filter { $0.role == .freeze }.map { ($0.line, $0.title) }
            }
        return declared.reduce(into: [:]) { first, freeze in
            if let known = first[freeze.release], known.date <= freeze.date { return }
            first[freeze.release] = freeze
        }
    }

    private static func milestones(in context: FindingContext) -> [Entry] {
        context.project.milestones.compactMap { milestone in
            guard let date = milestone.date, date <= context.sources.asOf, isFreeze(milestone.title),
                context.sources.fact(milestone.source).modality == .claimed,
                let release = milestone.release ?? self.release(ofDocument: milestone.source.document, in: context)
            else { return nil }
            return Entry(text: milestone.title, date: date, release: release, location: milestone.location)
        }
    }

    /// Whether the title of a milestone is that of a freeze that begins.
    static func isFreeze(_ title: String) -> Bool {
        Words(title).containAny(["code freeze", "feature freeze", "scope freeze", "release freeze", "freeze"])
            && !Words(title).containAny(["end", "lifted", "ends", "thaw"])
    }

    private static func entries(in context: FindingContext) -> [Entry] {
        dated(in: context) { record in
            record.outline.map { ($0.line, $0.text) }
                + record.facts.compactMap { fact in
                    guard fact.kind == .checklistItem || fact.kind == .task, fact.status == .done,
                        let heading = fact.section.last
                    else { return nil }
                    return (fact.line, "\(fact.date.map { "\($0)" } ?? heading.shortened(to: 12)): \(fact.title)")
                }
        }.filter { isChange($0.text) }
    }

    /// Rows of lists of what was merged, in documents of any kind.
    private static func merges(in context: FindingContext) -> [Entry] {
        dated(in: context, isRecord: ProjectSources.speaksForProject) { record in
            record.passages.filter { $0.role == .logEntry && Words($0.title).containAny(merging) }
                .flatMap(\.points).map { ($0.line, $0.text) }
        }.filter { !isLetPass(Words($0.text)) }
    }

    private static let merging = [
        "merged", "landed", "committed", "merge", "commit", "gemergt", "fusionné", "fusionado",
    ]

    /// The checks that are marked as met and speak of the freeze: what came after it says otherwise.
    private static func denials(of release: Release.ID, in context: FindingContext) -> [SourceLocation] {
        let checks = context.project.checklistItems.map { ($0.release, $0.title, $0.assessment.state, $0.location) }
        let criteria = context.project.criteria.map { ($0.release, $0.title, $0.assessment.state, $0.location) }
        return (checks + criteria).filter { $0.0 == release && $0.2 == .pass && isFreeze($0.1) }.map(\.3)
    }

    /// The lines of logs and minutes that begin with a day, up to the as-of date.
    private static func dated(
        in context: FindingContext, isRecord: (DocumentRecord) -> Bool = RecordStatements.isRecord,
        _ lines: (DocumentRecord) -> [(Int, String)]
    ) -> [Entry] {
        context.sources.records.enumerated().flatMap { place, record -> [Entry] in
            guard isRecord(record), let release = release(ofDocument: place, in: context) else {
                return []
            }
            return lines(record).compactMap { line, text in
                guard let date = CivilDate(iso: String(decoding: text.utf8.prefix(10), as: UTF8.self)),
                    date <= context.sources.asOf
                else { return nil }
                let rest = String(decoding: text.utf8.dropFirst(10), as: UTF8.self)
                return Entry(
                    text: rest.withoutLeadingPunctuation, date: date, release: release,
                    location: SourceLocation(path: record.path, line: line))
            }
        }
    }

    /// The release of a document, else the one that its phase ends in.
    private static func release(ofDocument place: Int, in context: FindingContext) -> Release.ID? {
        if let own = context.catalogs.releases.release(ofDocument: place) { return own }
        let path = context.sources.records[place].path
        let phase = context.project.phases.first { $0.logs.contains(path) }
        let ending = context.project.releases.filter { $0.phase != nil && $0.phase == phase?.id }
        return ending.count == 1 ? ending[0].id : nil
    }

    private static func isChange(_ text: String) -> Bool {
        let words = Words(text)
        let isMerge =
            words.containAny(["merged", "cherry picked", "pushed", "committed", "landed"])
            && (words.contain("branch") || words.contain("main") || text.asciiLowercased.containsBytes("release/"))
        let isFeature = words.containAny([
            "new feature", "new features", "feature added", "features added", "feature merged",
        ])
        return (isMerge || isFeature) && !isLetPass(words)
    }

    /// Whether words speak of a repair or of an exception that was approved.
    static func isLetPass(_ words: Words) -> Bool {
        words.containAny([
            "fix", "fixes", "fixed", "repair", "repairs", "repaired", "hotfix", "p0", "blocker", "exception",
            "approved",
            "revert", "reverted", "no", "not",
        ])
    }
}

extension String {
    /// The text from its first letter or digit on.
    fileprivate var withoutLeadingPunctuation: String {
        String(decoding: utf8.drop { !$0.isASCIIAlphanumeric && $0 < 0x80 }, as: UTF8.self)
    }
}
