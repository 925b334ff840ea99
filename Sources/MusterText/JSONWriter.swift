/// Writes indented JSON straight into bytes, value by value, as ``JSON/serialized(indented:)`` would write the tree.
///
/// For values that are written once and are too many for a tree. Members and elements are written in the order of the
/// calls; commas, line ends and indentation are set by the writer.
public struct JSONWriter {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    /// How many lists and objects are open, those around the whole among them.
    private var depth: Int
    /// Whether the innermost open list or object has no entry yet.
    private var isEmpty = true

    /// A writer of a value that is to stand within `depth` lists and objects, with room for `capacity` bytes.
    public init(depth: Int = 0, capacity: Int = 0) {
        self.depth = depth
        bytes.reserveCapacity(capacity)
    }

    /// Writes an object, whose members `members` writes.
    public mutating func object(_ members: (inout JSONWriter) -> Void) {
        list(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), members)
    }

    /// Writes a member that is an array with an element for each of `elements`.
    public mutating func member<Element>(
        _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        begin(name)
        list(open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer in
            for element in elements {
                writer.beginEntry()
                write(&writer, element)
            }
        }
    }

    /// Writes a member that is an object, whose members `members` writes.
    public mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
        begin(name)
        object(members)
    }

    /// Writes a member that is a string, or null where there is none.
    public mutating func member(_ name: StaticString, _ text: String?) {
        begin(name)
        if let text {
            string(text)
        } else {
            add("null")
        }
    }

    /// Writes a member that is a whole number.
    public mutating func member(_ name: StaticString, _ number: Int) {
        begin(name)
        bytes += String(number).utf8
    }

    /// Writes a member whose name is known only at run time.
    public mutating func member(named name: String, _ text: String) {
        beginEntry()
        bytes.append(UInt8(ascii: "\""))
        Escape.json(name, into: &bytes)
        endName()
        string(text)
    }

    private mutating func begin(_ name: StaticString) {
        beginEntry()
        bytes.append(UInt8(ascii: "\""))
        add(name)
        endName()
    }

    private mutating func endName() {
        add("\": ")
    }

    private mutating func add(_ text: StaticString) {
        bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        Escape.json(text, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func beginEntry() {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        newLine()
    }

    private mutating func list(open: UInt8, close: UInt8, _ entries: (inout JSONWriter) -> Void) {
        bytes.append(open)
        depth += 1
        isEmpty = true
        entries(&self)
        depth -= 1
        if !isEmpty { newLine() }
        bytes.append(close)
        isEmpty = false
    }

    /// A line end and the indentation of what is nested as deep as most is.
    private static let lineStart: StaticString = "\n                                "

    private mutating func newLine() {
        let indentation = 1 + 2 * depth
        if indentation <= Self.lineStart.utf8CodeUnitCount {
            bytes += UnsafeBufferPointer(start: Self.lineStart.utf8Start, count: indentation)
        } else {
            bytes.append(0x0A)
            bytes += repeatElement(0x20, count: 2 * depth)
        }
    }
}
