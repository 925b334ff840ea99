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

    /// Writes a member that is an array of `count` elements, each of which `write` writes by its place.
    ///
    /// It is asked for by its place and not handed over: a fact is a large value, and none is copied to be written.
    public mutating func member(
        _ name: StaticString, count: Int, _ write: (inout JSONWriter, _ place: Int) -> Void
    ) {
        begin(name)
        list(open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer in
            for place in 0..<count {
                writer.beginEntry()
                write(&writer, place)
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
        guard let text else { return begin(name, "null") }
        begin(name, "\"")
        Escape.json(text, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
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
        bytes += "\": \"".utf8
        Escape.json(text, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes the name of a member and what its value begins with.
    private mutating func begin(_ name: StaticString, _ beginning: StaticString = "") {
        let spaces = 2 * depth
        let isFirst = isEmpty
        let letters = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let value = UnsafeBufferPointer(start: beginning.utf8Start, count: beginning.utf8CodeUnitCount)
        // Names are half of what is written: there is room for all that belongs to one before its first byte.
        bytes.append(addingCapacity: spaces + letters.count + value.count + 6) { rest in
            rest.withUnsafeMutableBufferPointer { room, count in
                var room = Room(room, from: count)
                if !isFirst { room.put(UInt8(ascii: ",")) }
                room.put(0x0A)
                for _ in 0..<spaces { room.put(0x20) }
                room.put(UInt8(ascii: "\""))
                for letter in letters { room.put(letter) }
                room.put(UInt8(ascii: "\""))
                room.put(UInt8(ascii: ":"))
                room.put(0x20)
                for letter in value { room.put(letter) }
                count = room.end
            }
        }
        isEmpty = false
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

    private mutating func newLine() {
        let spaces = 2 * depth
        bytes.append(addingCapacity: 1 + spaces) { rest in
            rest.append(0x0A)
            rest.append(repeating: 0x20, count: spaces)
        }
    }
}

/// Where bytes are put one after the other.
private struct Room {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    /// Behind the last byte.
    private(set) var end: Int

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        end = start
    }

    @inline(__always)
    mutating func put(_ byte: UInt8) {
        bytes.initializeElement(at: end, to: byte)
        end += 1
    }
}
