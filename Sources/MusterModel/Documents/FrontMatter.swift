import MusterText

/// The keys of YAML front matter that Muster understands, as written; others are kept as plain entries.
public struct FrontMatter: Sendable, Equatable {
    /// Top-level entries in order: the key, the value as text (a list joined by `, `), the line of the key.
    public var entries: [Entry]

    public struct Entry: Sendable, Equatable {
        public var key: String
        public var value: String
        public var line: Int

        public init(key: String, value: String, line: Int) {
            self.key = key
            self.value = value
            self.line = line
        }
    }

    public init(entries: [Entry] = []) {
        self.entries = entries
    }

    /// The entry with this key, compared in ASCII lower case; nil when there is none.
    public func entry(_ key: String) -> Entry? {
        entries.first { $0.key.asciiLowercased.utf8.elementsEqual(key.utf8) }
    }

    /// The value of a key; nil when it is absent or empty.
    public func value(_ key: String) -> String? {
        entry(key).map(\.value).flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
    }
}
