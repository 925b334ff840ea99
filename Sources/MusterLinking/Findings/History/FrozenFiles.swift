import MusterModel
import MusterText

/// The files and folders that declarations of a freeze name: `Frozen since today: docs/scope.md and src/`.
enum FrozenFiles {
    /// Every one that a document may mean, whether something is there or not.
    static func questions(for record: DocumentRecord, _ sources: ProjectSources) -> [ChangeQuestion] {
        let sections = record.passages.filter { $0.role == .freeze }.map(\.line)
        let milestones = record.facts.filter { $0.kind == .milestone && FreezeRule.isFreeze($0.title) }.map(\.line)
        return (sections + milestones).flatMap { questions(at: $0, of: record, sources) }
    }

    /// Those that the declaration on a line names, with what belongs to its section; each once, in order.
    static func questions(at line: Int, of record: DocumentRecord, _ sources: ProjectSources) -> [ChangeQuestion] {
        var seen: Set<String> = []
        return paths(at: line, of: record).filter { seen.insert($0).inserted }.map { path in
            ChangeQuestion(
                cited: FileQuestion(path: path, document: record.path),
                found: sources.index.document(at: path, from: record.path))
        }
    }

    private static func paths(at line: Int, of record: DocumentRecord) -> [String] {
        let section = record.passages.first { $0.role == .freeze && $0.line == line }
        let lines = line...max(line, section?.endLine ?? line)
        let facts = record.facts.filter { lines.contains($0.line) }
        let texts = [section?.title].compactMap(\.self) + (section?.points.map(\.text) ?? []) + facts.map(\.text)
        let linked = facts.filter { $0.kind == .reference }.compactMap { CitedPath($0).path }
        return linked + texts.flatMap(words).filter { CitedPath.looksLikePath($0) && !CitedPath.isPattern($0) }
    }

    /// The words of a text without the marks around them.
    private static func words(of text: String) -> [String] {
        text.split(onByte: 0x20).map { word in
            var bytes = ArraySlice(word.utf8)
            while let first = bytes.first, marks.contains(first) { bytes.removeFirst() }
            while let last = bytes.last, marks.contains(last) || last == UInt8(ascii: ".") { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private static let marks = Array("`*_\"',:;()[]".utf8)
}
