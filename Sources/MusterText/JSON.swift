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
        String(decoding: serializedBytes(indented: indented), as: UTF8.self)
    }

    /// The bytes of ``serialized(indented:)``.
    public func serializedBytes(indented: Bool = true) -> [UInt8] {
        var out: [UInt8] = []
        write(into: &out, indent: indented ? 0 : nil)
        return out
    }

    // Values nest as deep as the contract that is being written, never as deep as a document.
    private func write(into out: inout [UInt8], indent: Int?) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .integer(let value): out += String(value).utf8
        case .number(let value): out += (value.isFinite ? String(value) : "null").utf8
        case .string(let value): JSON.write(value, into: &out)
        case .array(let values):
            JSON.writeList(values, open: UInt8(ascii: "["), close: UInt8(ascii: "]"), into: &out, indent: indent) {
                value, out, inner in
                value.write(into: &out, indent: inner)
            }
        case .object(let members):
            JSON.writeList(members, open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), into: &out, indent: indent) {
                member, out, inner in
                JSON.write(member.name, into: &out)
                out.append(UInt8(ascii: ":"))
                if inner != nil { out.append(0x20) }
                member.value.write(into: &out, indent: inner)
            }
        }
    }

    private static func write(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        Escape.json(text, into: &out)
        out.append(UInt8(ascii: "\""))
    }

    private static func writeList<Element>(
        _ list: [Element], open: UInt8, close: UInt8, into out: inout [UInt8], indent: Int?,
        write: (Element, inout [UInt8], Int?) -> Void
    ) {
        out.append(open)
        guard !list.isEmpty else {
            out.append(close)
            return
        }
        let inner = indent.map { $0 + 1 }
        for (position, element) in list.enumerated() {
            if position > 0 { out.append(UInt8(ascii: ",")) }
            newLine(into: &out, indent: inner)
            write(element, &out, inner)
        }
        newLine(into: &out, indent: indent)
        out.append(close)
    }

    private static func newLine(into out: inout [UInt8], indent: Int?) {
        guard let indent else { return }
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: 2 * indent))
    }
}
