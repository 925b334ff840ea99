import MusterText

/// Named templates that render each other as partials and parents, parsed once and rendered many times.
///
/// A template is named by its file without `.mustache` (`page`, `partials/verdict`). The language is Mustache with
/// inheritance and dynamic names, without lambdas: a value has no way to hold one.
public struct TemplateLibrary: Sendable {
    /// How deep partials, parents and blocks may be within each other when rendered; deeper is an error.
    public static let maximumDepth = 1_000

    /// How strictly the templates are read.
    public let mode: TemplateMode
    /// The templates, sorted by the names of their files.
    let templates: [Template]
    private let positions: [String: Int]

    /// Parses every template among `files`, and in site mode checks that the partials, parents and blocks which they
    /// name exist. Throws for the first template, by name, that is wrong.
    public init(files: TemplateFiles, mode: TemplateMode) throws(TemplateError) {
        var parsed: [Template] = []
        var positions: [String: Int] = [:]
        for file in files.templates {
            let name = String(
                decoding: file.name.utf8.dropLast(TemplateFiles.File.templateSuffix.utf8.count), as: UTF8.self)
            if mode == .site { try file.checkEncoding() }
            positions[name] = parsed.count
            parsed.append(try TemplateParser.parse(file, name: name, mode: mode))
        }
        for index in parsed.indices { parsed[index].resolve(among: positions) }
        self.mode = mode
        self.templates = parsed
        self.positions = positions
        if mode == .site { try TemplateReferences(parsed).check() }
    }

    /// The names of all templates, sorted.
    public var names: [String] { templates.map(\.name).sorted(by: bytewiseLess) }

    /// The bytes of the page that template `name` makes of `value`: UTF-8, ending as the template ends.
    public func render(_ name: String, _ value: TemplateValue) throws(TemplateError) -> [UInt8] {
        guard let position = positions[name] else {
            throw TemplateError(file: name, line: 1, column: 1, message: "there is no template of this name")
        }
        var renderer = TemplateRenderer(self, start: position, value: value)
        return try renderer.render()
    }

    /// The position of a template among ``templates``; nil when there is none of this name.
    func position(of name: String) -> Int? { positions[name] }
}

extension TemplateFiles.File {
    /// Throws at the first line that is not UTF-8.
    fileprivate func checkEncoding() throws(TemplateError) {
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
        throw TemplateError(file: path, line: broken + 1, column: 1, message: "this line is not UTF-8")
    }
}

extension Template {
    /// Lets the partials and parents know their templates.
    fileprivate mutating func resolve(among positions: [String: Int]) {
        for index in code.indices {
            let instruction = code[index]
            guard instruction.isReference, !instruction.isDynamic else { continue }
            code[index].target = positions[parts[instruction.parts.lowerBound]]
        }
    }
}

extension Instruction {
    /// Whether it renders another template.
    var isReference: Bool {
        switch operation {
        case .partial, .parent: true
        case .text, .escaped, .unescaped, .section, .sectionEnd, .inverted, .invertedEnd, .parentEnd, .block,
            .blockEnd, .argument, .argumentEnd:
            false
        }
    }
}
