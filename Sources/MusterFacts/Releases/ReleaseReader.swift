import MusterModel
import MusterText

/// The releases that a document names, and which of its names mean one thing.
struct ReleaseReader {
    private let reading: Reading
    private var mentions: [ReleaseMention] = []
    /// For each version (without `v`) or name, its group.
    private var groups: [String: Int] = [:]

    private static let keys: Set<String> = [
        "release", "release track", "release version", "release number", "target release", "release candidate",
        "release name", "release line", "target version", "product version", "system version", "version en prueba",
        "リリース", "发布版本", "versión", "launch version", "candidate", "release under review", "build", "candidate build",
        "releases",
    ]
    /// Keys beside which a version is that of the document.
    private static let documentKeys: Set<String> = [
        "author", "author maintainer", "date created", "last updated", "created", "作成者", "作成日時", "maintainer",
        "document owner", "file name", "workflow name", "document id",
    ]

    static func releases(in reading: Reading, title: String) -> [ReleaseMention] {
        var reader = ReleaseReader(reading: reading)
        reader.readFrontMatter()
        reader.readName(reading.document.path.name)
        for (index, statement) in reading.statements.enumerated() where !reading.isInert(index) {
            reader.read(statement, index)
        }
        for table in reading.outline.tables where !reading.isInert(table) { reader.read(table) }
        return reader.mentions.sorted { ($0.line, $0.group) < ($1.line, $1.group) }
    }

    private init(reading: Reading) { self.reading = reading }

    private mutating func readFrontMatter() {
        guard let entry = reading.document.frontMatter?.entry("release"), !entry.value.trimmed.isEmpty else { return }
        add(entry.value.trimmed, key: VersionReader.all(in: entry.value).first?.key, line: entry.line, .frontMatter)
    }

    private mutating func readName(_ name: String) {
        let stem = name.split(onByte: 0x2E).dropLast().joined(separator: ".")
        let words = String(decoding: stem.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
        for version in versions(in: words) where version.hasLetter {
            add(version.text, key: version.key, line: 1, .fileName)
        }
        let spaced = String(decoding: stem.utf8.map { $0 == 0x5F || $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
        if versions(in: words).isEmpty {
            for version in VersionReader.all(in: spaced) where version.hasLetter {
                add(version.text, key: version.key, line: 1, .fileName)
            }
        }
    }

    private mutating func read(_ statement: Statement, _ index: Int) {
        if let field = statement.field, !field.value.isEmpty, isReleaseLine(field, statement) {
            readLine(field.value, statement)
            return
        }
        guard statement.text.text.hasDigit else { return }
        let source = source(of: statement, index)
        for sentence in SignoffOrders.sentences(of: statement.text.text) {
            read(sentence, line: statement.line, source, allowsBare: source == .title || source == .heading)
        }
    }

    private func isReleaseLine(_ field: Statement.Field, _ statement: Statement) -> Bool {
        if Self.keys.contains(field.key.text) { return true }
        guard field.key == "version" || field.key == "バージョン" || field.key == "versão" else { return false }
        let beside = reading.outline.statements(in: statement.section).compactMap {
            reading.statements[$0].field?.key.text
        }
        return !beside.contains { Self.documentKeys.contains($0) }
    }

    /// `Release track: MVP pilot`, `Release number: v1.3.0`
    private mutating func readLine(_ value: String, _ statement: Statement) {
        let versions = VersionReader.all(in: value)
        for version in versions { add(version.text, key: version.key, line: statement.line, .releaseLine) }
        let branches = branches(in: value)
        for branch in branches { addBranch(branch, line: statement.line) }
        guard versions.isEmpty, branches.isEmpty, FoldedText(value).wordCount <= 6, !Placeholder.isOne(value),
            !value.containsBytes("/")
        else { return }
        add(value.unquoted.withoutEnd, key: nil, line: statement.line, .releaseLine)
    }

    private func source(of statement: Statement, _ index: Int) -> ReleaseMention.Source {
        if statement.isHeading || index == 0, statement.section == reading.outline.titleSection || index == 0 {
            return .title
        }
        if statement.isHeading { return .heading }
        let role = reading.role(of: index)
        if role == .decision || statement.field?.key == "decision" { return .decision }
        return role == .objectives ? .objective : .prose
    }

    private mutating func read(_ sentence: String, line: Int, _ source: ReleaseMention.Source, allowsBare: Bool) {
        let found = versions(in: sentence).filter { $0.hasLetter || allowsBare }
        for version in found { add(version.text, key: version.key, line: line, source) }
        let branches = branches(in: sentence)
        if !branches.isEmpty, !FoldedText(sentence).says("may be created") {
            for branch in branches { addBranch(branch, line: line) }
        }
        let keys = Set(found.map(\.key))
        guard keys.count == 1, let version = found.first else { return }
        for alias in ReleaseAlias.names(beside: version.range, in: sentence) {
            add(alias, key: version.key, line: line, .prose)
        }
    }

    private mutating func read(_ table: Table) {
        for row in table.rows {
            for cell in row.cells where cell.text.utf8.contains(0x2E) {
                for version in versions(in: cell.text) where version.hasLetter {
                    add(version.text, key: version.key, line: row.line, .prose)
                }
            }
        }
    }

    /// Versions that are no part of a path or address.
    private func versions(in text: String) -> [VersionReader.Found] { VersionReader.all(in: text) }

    /// `release/mve-v1.0.0`
    private func branches(in text: String) -> [String] {
        guard text.containsBytes("release/") || text.containsBytes("releases/") || text.containsBytes("hotfix/") else {
            return []
        }
        var found: [String] = []
        for word in text.split(onByte: 0x20) {
            let name = String(
                decoding: word.utf8.drop { !$0.isASCIILetter }.reversed().drop { !$0.isASCIIAlphanumeric }.reversed(),
                as: UTF8.self)
            let rest = name.startsWithBytes("release/") ? name.bytes(from: 8) : ""
            if !rest.isEmpty, rest.utf8.contains(where: \.isASCIIDigit), !rest.containsBytes("/") { found.append(name) }
        }
        return found
    }

    private mutating func addBranch(_ name: String, line: Int) {
        let digits =
            name.utf8.lastIndex(of: 0x2F).map {
                String(decoding: name.utf8[name.utf8.index(after: $0)...], as: UTF8.self)
            } ?? name
        let spaced = String(
            decoding: digits.utf8.map { $0 == 0x2D && !digits.containsBytes("-rc") ? 0x20 : $0 }, as: UTF8.self)
        add(name, key: VersionReader.all(in: spaced).first?.key, line: line, .branch)
    }

    private mutating func add(_ name: String, key: String?, line: Int, _ source: ReleaseMention.Source) {
        let id = key ?? "name:" + FoldedText(name).text
        let group = groups[id] ?? groups.count
        groups[id] = group
        if key != nil { groups["name:" + FoldedText(name).text] = group }
        guard !mentions.contains(where: { $0.line == line && $0.name.utf8.elementsEqual(name.utf8) }) else { return }
        mentions.append(ReleaseMention(name: name, line: line, source: source, group: group))
    }
}

/// Names that stand beside a version as names of the same thing: `the "MVE Launch Candidate" build (v1.0.0)`.
enum ReleaseAlias {
    private static let nouns: [FoldedText] = [
        "release", "candidate", "launch", "edition", "pilot", "beta", "alpha", "ga", "general availability", "preview",
        "mvp", "mve",
    ]

    static func names(beside version: Range<Int>, in sentence: String) -> [String] {
        quoted(in: sentence).filter { isNear($0.range, version, sentence) && isName($0.text) }.map(\.text)
            + capitals(before: version, in: sentence)
    }

    /// Words in quotation marks.
    private static func quoted(in sentence: String) -> [(text: String, range: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        for (open, close) in [("\"", "\""), ("“", "”")] {
            var from = 0
            while let start = sentence.firstOffset(of: open, from: from),
                let end = sentence.firstOffset(of: close, from: start + open.utf8.count)
            {
                found.append((sentence.bytes(start + open.utf8.count..<end), start..<end + close.utf8.count))
                from = end + close.utf8.count
            }
        }
        return found
    }

    /// At most three words apart.
    private static func isNear(_ name: Range<Int>, _ version: Range<Int>, _ sentence: String) -> Bool {
        let between =
            name.upperBound <= version.lowerBound
            ? name.upperBound..<version.lowerBound : version.upperBound..<max(version.upperBound, name.lowerBound)
        return FoldedText(sentence.bytes(between)).wordCount <= 3
    }

    private static func isName(_ text: String) -> Bool {
        let words = FoldedText(text)
        return (1...6).contains(words.wordCount) && nouns.contains { words.says($0) }
            && (text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false)
    }

    /// `MVE Launch Candidate Build v1.0.0`: the capital words directly before the version.
    private static func capitals(before version: Range<Int>, in sentence: String) -> [String] {
        var words = sentence.bytes(0..<version.lowerBound).trimmed.split(onByte: 0x20)
        var name: [String] = []
        while let word = words.popLast(), let first = word.utf8.first, (0x41...0x5A).contains(first),
            word.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == 0x2D })
        { name.insert(word, at: 0) }
        if let last = name.last?.asciiLowercased, last == "build" || last == "version" { name.removeLast() }
        let text = name.joined(separator: " ")
        return name.count >= 2 && isName(text) && !["Final", "The", "All"].contains(name[0]) ? [text] : []
    }
}
