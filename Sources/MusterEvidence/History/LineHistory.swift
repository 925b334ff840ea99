import MusterFiles
import MusterModel
import MusterText

/// Tells which commits wrote lines of documents, by one log of these documents and one reading of their versions.
struct LineHistory {
    let repository: GitRepository
    let root: RootFolder

    /// A line on its way back through the versions of its file.
    private struct Trail {
        var question: LineQuestion
        /// The path, from the top of the repository, under which the file is followed now.
        var path: String
        /// The lines of the next newer version: the file at hand, or the one that a rename made.
        var newer: [Int]
        /// The line in that version, from 0.
        var line: Int
        /// The commit that renamed the file; nil for the file at hand.
        var renaming: Commit?

        /// What is known of the line when the next older version does not have it.
        var answer: LineAnswer { renaming.map(LineAnswer.committed) ?? .uncommitted }
    }

    func answers(to questions: Set<LineQuestion>) throws(GitTrouble) -> [LineQuestion: LineAnswer] {
        var answers: [LineQuestion: LineAnswer] = [:]
        var trails = trails(of: questions, &answers)
        // A file that was renamed is followed under its older name, in one more log for all such files.
        for _ in 0..<8 where !trails.isEmpty {
            trails = try followed(trails, &answers)
        }
        return answers
    }

    /// The lines of the files at hand.
    private func trails(of questions: Set<LineQuestion>, _ answers: inout [LineQuestion: LineAnswer]) -> [Trail] {
        var trails: [Trail] = []
        for (document, questions) in Dictionary(grouping: questions, by: \.document) {
            let lines = presentLines(of: document)
            for question in questions {
                guard let path = repository.place(of: document) else {
                    answers[question] = .uncommitted
                    continue
                }
                guard let lines, lines.indices.contains(question.line - 1) else {
                    answers[question] = .unknown("its lines cannot be told apart")
                    continue
                }
                trails.append(Trail(question: question, path: path, newer: lines, line: question.line - 1))
            }
        }
        return trails
    }

    private func presentLines(of document: RelativePath) -> [Int]? {
        do throws(FileError) {
            return LineHashes.hashes(of: try root.open(document).readAll(limit: 64 << 20))
        } catch {
            return nil
        }
    }

    /// Answers the trails that end under their present names; returns those that go on under older ones.
    private func followed(
        _ trails: [Trail], _ answers: inout [LineQuestion: LineAnswer]
    ) throws(GitTrouble) -> [Trail] {
        let byPath = Dictionary(grouping: trails, by: \.path)
        let log = ChangeLog(try repository.changes(at: byPath.keys.sorted(by: bytewiseLess)))
        let lines = try contents(of: log.blobs(at: byPath.keys))
        var beginnings: [Trail] = []
        for (path, trails) in byPath {
            let tracing = LineTracing(log: log, versions: log.versions(of: path), lines: lines)
            for (renaming, trails) in Dictionary(grouping: trails, by: { $0.renaming?.hash }) {
                let start = renaming.map { log.place(of: $0).flatMap { log.parents(of: $0).first } } ?? 0
                beginnings += follow(trails, tracing, from: start, &answers)
            }
        }
        return try renamed(beginnings)
    }

    /// - Returns: the trails that end where their file was made, each with the commit that made it.
    private func follow(
        _ trails: [Trail], _ tracing: LineTracing, from start: Int?, _ answers: inout [LineQuestion: LineAnswer]
    ) -> [Trail] {
        guard let start, tracing.versions.indices.contains(start), let blob = tracing.versions[start],
            let lines = tracing.lines[blob], let newer = trails.first?.newer
        else {
            for trail in trails { answers[trail.question] = trail.answer }
            return []
        }
        let places = LineMatching.places(of: newer, in: lines)
        let origins = tracing.origins(of: trails.compactMap { places[$0.line] }, in: start)
        return trails.compactMap { trail in
            guard let line = places[trail.line] else {
                answers[trail.question] = trail.answer
                return nil
            }
            guard let origin = origins[line] else {
                answers[trail.question] = .unknown("an older version of the document is not at hand")
                return nil
            }
            let commit = tracing.log.commits[origin.commit].commit
            answers[trail.question] = .committed(commit)
            guard origin.isCreation, let made = tracing.versions[origin.commit].flatMap({ tracing.lines[$0] }) else {
                return nil
            }
            return Trail(
                question: trail.question, path: trail.path, newer: made, line: origin.line, renaming: commit)
        }
    }

    /// The trails of files that were made by renaming others, under the names of those.
    private func renamed(_ trails: [Trail]) throws(GitTrouble) -> [Trail] {
        let renames = try repository.renames(by: Set(trails.compactMap(\.renaming?.hash)).sorted())
        return trails.compactMap { trail in
            guard
                let rename = renames.first(where: {
                    $0.commit == trail.renaming?.hash && $0.new.hasSameBytes(as: trail.path)
                })
            else { return nil }
            var trail = trail
            trail.path = rename.old
            return trail
        }
    }

    /// The lines of objects; those that are no text are left out.
    private func contents(of blobs: Set<String>) throws(GitTrouble) -> [String: [Int]] {
        let names = blobs.sorted()
        var lines: [String: [Int]] = [:]
        try repository.readObjects(names) { place, bytes in
            lines[names[place]] = bytes.flatMap(LineHashes.hashes)
        }
        return lines
    }
}
