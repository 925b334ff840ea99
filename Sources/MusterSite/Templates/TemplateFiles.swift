import MusterText

/// The files that a site is made with: templates, and the assets beside them.
public struct TemplateFiles: Sendable {
    /// One file.
    public struct File: Sendable, Hashable {
        /// The path within its folder (`partials/verdict.mustache`, `style.css`).
        public let name: String
        /// The path as people know it, for messages (`site-templates/partials/verdict.mustache`).
        public let path: String
        /// Its content.
        public let bytes: [UInt8]

        /// Whether the file is a template, by its name; everything else is an asset.
        public var isTemplate: Bool { name.endsWithBytes(File.templateSuffix) }

        static let templateSuffix = ".mustache"
    }

    /// Every file, sorted by name.
    public let all: [File]

    /// Files by their names within `folder`, the path under which messages mention them.
    public init(_ files: [String: [UInt8]], in folder: String = "site-templates") {
        let found = files.map { File(name: $0.key, path: folder + "/" + $0.key, bytes: $0.value) }
        self.init(sorting: found)
    }

    private init(sorting files: [File]) {
        all = files.sorted { bytewiseLess($0.name, $1.name) }
    }

    /// The same files with those of another folder in place of the ones of the same name, and beside the others.
    public func overridden(by files: [String: [UInt8]], in folder: String) -> TemplateFiles {
        let others = TemplateFiles(files, in: folder).all
        let replaced = Set(others.map { Array($0.name.utf8) })
        return TemplateFiles(sorting: others + all.filter { !replaced.contains(Array($0.name.utf8)) })
    }

    /// The templates, sorted by name.
    public var templates: [File] { all.filter(\.isTemplate) }

    /// The files that a site publishes as they are (stylesheets, scripts, images), sorted by name.
    public var assets: [File] { all.filter { !$0.isTemplate } }
}

extension TemplateFiles: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(Dictionary(elements.map { ($0, Array($1.utf8)) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension TemplateFiles {
    /// Files that are compiled into the program.
    init(embedded files: [(name: StaticString, content: StaticString)]) {
        let pairs = files.map { file in
            (file.name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }, file.content.withUTF8Buffer(Array.init))
        }
        self.init(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}
