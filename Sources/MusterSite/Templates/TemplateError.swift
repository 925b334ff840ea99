import MusterText

/// What is wrong with a template, and where.
public struct TemplateError: Error, Hashable, Sendable {
    /// The path of the template's file as people know it (`site-templates/page.mustache`).
    public let file: String
    /// The line of the tag that is wrong, from 1.
    public let line: Int
    /// Its column in UTF-8 bytes, from 1.
    public let column: Int
    /// One sentence without the place, without a full stop.
    public let message: String

    /// An error at a place that is known already.
    public init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// An error at `offset` (in bytes, from 0; one past the end is the end) of the text of `file`.
    init(file: String, source: [UInt8], offset: Int, message: String) {
        let before = source.prefix(offset)
        let newline = UInt8(ascii: "\n")
        let lineStart = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
        self.init(
            file: file, line: before.count { $0 == newline } + 1, column: before.count - lineStart + 1,
            message: message)
    }
}

extension TemplateError: CustomStringConvertible {
    /// `site-templates/page.mustache:12:4: error: …`, in the form of every other diagnostic.
    public var description: String { "\(file):\(line):\(column): error: \(message)" }
}
