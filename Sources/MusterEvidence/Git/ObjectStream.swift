import MusterText

/// Takes the answers of `git cat-file --batch` apart as they come: `<hash> blob <size>`, the bytes, a line feed; or
/// `<name> missing`.
struct ObjectStream {
    private let count: Int
    private let kind: String
    private var answered = 0
    private var pending: [UInt8] = []
    /// Where the first byte of ``pending`` lies that is not taken yet.
    private var start = 0
    private var isBroken = false

    /// - Parameters:
    ///   - count: how many answers are to come.
    ///   - kind: of the objects that are wanted: `blob` for files, `tag` for tags of their own.
    init(count: Int, kind: String = "blob") {
        self.count = count
        self.kind = kind
    }

    /// Whether every answer has come, and nothing after them.
    var isComplete: Bool { answered == count && start == pending.count && !isBroken }

    /// - Parameter receive: gets the place of an answer and its bytes, nil for what is of another kind or not there.
    mutating func take(_ bytes: [UInt8], receive: (Int, [UInt8]?) -> Void) {
        pending += bytes
        while !isBroken, answered < count, let answer = next() {
            receive(answered, answer.bytes)
            answered += 1
        }
        if start > 1 << 20 || start == pending.count {
            pending.removeFirst(start)
            start = 0
        }
    }

    /// The next answer that has come as a whole.
    private mutating func next() -> (bytes: [UInt8]?, Void)? {
        guard let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let words = String(decoding: pending[start..<end], as: UTF8.self).split(onByte: UInt8(ascii: " "))
        guard words.count == 3, isObjectName(words[0]), let size = Int(digits: words[2].utf8) else {
            isBroken = words.last != "missing" && words.last != "ambiguous"
            start = end + 1
            return (nil, ())
        }
        guard pending.count - end > size + 1 else { return nil }
        let bytes = pending[(end + 1)...(end + size + 1)].dropLast()
        start = end + size + 2
        return (words[1].hasSameBytes(as: kind) ? Array(bytes) : nil, ())
    }
}
