/// A JSON value whose objects keep the order in which their members were given.
public indirect enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One member of an object.
    public struct Member: Sendable, Equatable {
        public let name: String
        public let value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// A string, or null where there is none.
    public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0, $1) }) }
}

extension JSON {
    /// The value as text: indented by two spaces, or on one line; no line end after it.
    public func serialized(indented: Bool = true) -> String {
        var out = ""
        write(into: &out, indent: indented ? 0 : nil)
        return out
    }

    // Values nest as deep as the contract that is being written, never as deep as a document.
    private func write(into out: inout String, indent: Int?) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .integer(let value): out += String(value)
        case .number(let value): out += value.isFinite ? String(value) : "null"
        case .string(let value): out += "\"" + Escape.json(value) + "\""
        case .array(let values):
            JSON.writeList(values, open: "[", close: "]", into: &out, indent: indent) { value, out, inner in
                value.write(into: &out, indent: inner)
            }
        case .object(let members):
            JSON.writeList(members, open: "{", close: "}", into: &out, indent: indent) { member, out, inner in
                out += "\"" + Escape.json(member.name) + (inner == nil ? "\":" : "\": ")
                member.value.write(into: &out, indent: inner)
            }
        }
    }

    private static func writeList<Element>(
        _ list: [Element], open: String, close: String, into out: inout String, indent: Int?,
        write: (Element, inout String, Int?) -> Void
    ) {
        out += open
        guard !list.isEmpty else {
            out += close
            return
        }
        let inner = indent.map { $0 + 1 }
        for (position, element) in list.enumerated() {
            if position > 0 { out += "," }
            newLine(into: &out, indent: inner)
            write(element, &out, inner)
        }
        newLine(into: &out, indent: indent)
        out += close
    }

    private static func newLine(into out: inout String, indent: Int?) {
        guard let indent else { return }
        out += "\n" + String(repeating: "  ", count: indent)
    }
}
