import MusterModel
import MusterText
import MusterYAML

/// The YAML block at the head of a document.
struct FrontMatterBlock {
    /// Its entries; nil when the document has none.
    let matter: FrontMatter?
    /// The first line of the file after it, from 1.
    let bodyStart: Int

    /// The front matter of a file: between a `---` on the first line and the next `---` or `...` that stands alone.
    ///
    /// What lies between two rules and is no mapping is Markdown, not front matter. May add `front-matter-invalid`
    /// (error); the block is then left out of the text and has no entries.
    static func read(_ lines: SourceLines, path: RelativePath) -> Diagnosed<FrontMatterBlock> {
        guard lines.count >= 3, isMark(lines.slice(1), "---"),
            let end = (2...lines.count).first(where: {
                isMark(lines.slice($0), "---") || isMark(lines.slice($0), "...")
            }),
            end > 2
        else { return Diagnosed(none) }
        var text: [UInt8] = []
        for number in 2..<end { text += Array(lines.slice(number)) + [0x0A] }
        do throws(YAMLError) {
            guard let node = try YAML.parse(text), case .mapping(let entries) = node.content else {
                return Diagnosed(none)
            }
            let matter = FrontMatter(
                entries: entries.enumerated().map { index, entry in
                    let next = index + 1 < entries.count ? entries[index + 1].keyPosition.line : end - 1
                    return self.entry(entry, lines: lines, until: next + 1)
                })
            return Diagnosed(FrontMatterBlock(matter: matter, bodyStart: end + 1))
        } catch {
            guard looksLikeMapping(lines.slice(2)) else { return Diagnosed(none) }
            return Diagnosed(
                FrontMatterBlock(matter: FrontMatter(), bodyStart: end + 1),
                diagnostics: [diagnostic(error, path: path)])
        }
    }

    private static let none = FrontMatterBlock(matter: nil, bodyStart: 1)

    private static func isMark(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
        line.starts(with: mark.utf8) && line.dropFirst(3).allSatisfy(\.isASCIISpace)
    }

    private static func looksLikeMapping(_ line: ArraySlice<UInt8>) -> Bool {
        let key = line.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return !key.isEmpty && line.dropFirst(key.count).first == UInt8(ascii: ":")
    }

    /// An entry with its line in the file; values of other shapes than scalars and plain lists stay as written.
    private static func entry(_ entry: YAMLEntry, lines: SourceLines, until next: Int) -> FrontMatter.Entry {
        let line = entry.keyPosition.line + 1
        switch entry.value.content {
        case .scalar(let text, quoted: _):
            return FrontMatter.Entry(key: entry.key, value: text, line: line)
        case .sequence(let elements):
            let scalars = elements.compactMap { element -> String? in
                if case .scalar(let text, quoted: _) = element.content { text } else { nil }
            }
            if scalars.count == elements.count {
                return FrontMatter.Entry(key: entry.key, value: scalars.joined(separator: ", "), line: line)
            }
        case .mapping: break
        }
        let written = (line..<max(line, next)).map { lines.text($0) }.joined(separator: "\n")
        let value = written.firstOffset(of: ":").map { String(decoding: written.utf8.dropFirst($0 + 1), as: UTF8.self) }
        return FrontMatter.Entry(key: entry.key, value: (value ?? written).trimmed, line: line)
    }

    private static func diagnostic(_ error: YAMLError, path: RelativePath) -> Diagnostic {
        Diagnostic(
            id: "front-matter-invalid", severity: .error,
            message: "The front matter is not YAML that can be read: \(error.message)",
            location: SourceLocation(path: path, line: error.line + 1, column: error.column),
            help: "Mend the block between the two lines of three hyphens, or remove it.")
    }
}
