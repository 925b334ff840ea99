/// One step of an XML text.
public enum XMLEvent: Sendable, Equatable {
    /// An element begins: its name without prefix, its attributes in the order written, and its line, from 1.
    case start(String, attributes: [XMLAttribute], line: Int)
    /// The element of this name that began last ends.
    case end(String)
}

/// An attribute of an element; its name without prefix.
public struct XMLAttribute: Sendable, Equatable {
    public let name: String
    /// With character references and white space resolved.
    public let value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension [XMLAttribute] {
    /// The value of the first attribute of a name; nil without one.
    public subscript(name: String) -> String? { first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
}
