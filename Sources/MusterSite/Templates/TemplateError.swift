/// What is wrong with a template, and where.
public struct TemplateError: Error, Hashable, Sendable {
    /// The path of the template's file as people know it (`site-templates/page.mustache`).
    public let file: String
    /// The line of the tag that is wrong, from 1.
    public let line: Int
    /// Its column in UTF-8 bytes, from 1.
    public let column: Int
    /// One sentence without the place, without a full stop. Names in it are as the template writes them, control
    /// characters and all: whoever shows it escapes it for where it goes.
    public let message: String

    /// An error at a place that is known already.
    public init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }
}

extension TemplateError: CustomStringConvertible {
    /// `site-templates/page.mustache:12:4: error: …`, in the form of every other diagnostic.
    public var description: String { "\(file):\(line):\(column): error: \(message)" }
}
