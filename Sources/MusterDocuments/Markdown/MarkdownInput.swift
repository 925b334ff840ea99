import MusterModel

/// What is handed to the Markdown parser: lines of UTF-8, and the line of the file that each of them stands for.
struct MarkdownInput: Sendable, Equatable {
    /// The text, its lines ended by a line feed.
    private(set) var bytes: [UInt8] = []
    /// For each line of `bytes`, the line of the file, from 1; never falls.
    private(set) var fileLines: [Int32] = []
    /// The lines of the file, rising, that were written anew; columns are not those of the file there.
    private(set) var recoveredLines: [Int] = []
    private var areRecovered: [Bool] = []
    /// Where each line begins in `bytes`.
    private var starts: [Int32] = []

    /// Whether a line, as the parser counts, was written anew.
    func isRecovered(_ line: Int32) -> Bool {
        line >= 1 && line <= areRecovered.count && areRecovered[Int(line) - 1]
    }

    /// How many lines the parser will count.
    var lineCount: Int { fileLines.count }

    /// No lines yet, with room for `capacity` bytes.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// The lines of a file as they are, from the line numbered `first` on.
    init(lines: SourceLines, from first: Int) {
        self.init(capacity: lines.bytes.count + 1)
        fileLines.reserveCapacity(lines.count)
        for (index, range) in lines.ranges.enumerated().dropFirst(first - 1) {
            append(lines.bytes[range], fileLine: index + 1)
        }
    }

    /// The bytes of a line as the parser counts, from 1; empty when there is no such line.
    func line(_ number: Int32) -> ArraySlice<UInt8> { bytes[range(ofLine: number)] }

    /// The range in `bytes` of a line as the parser counts, from 1; an empty one when there is no such line.
    func range(ofLine number: Int32) -> Range<Int> {
        guard number >= 1, number <= starts.count else { return 0..<0 }
        let start = Int(starts[Int(number) - 1])
        let end = Int(number) < starts.count ? Int(starts[Int(number)]) - 1 : bytes.count - 1
        return start..<end
    }

    /// Adds one line, without its line end.
    mutating func append(_ line: some Sequence<UInt8>, fileLine: Int, isRecovered: Bool = false) {
        append("", line, fileLine: fileLine, isRecovered: isRecovered)
    }

    /// Adds one line that begins with `indent` spaces and `marks`, without its line end.
    mutating func append(
        _ marks: String, indent: Int = 0, _ line: some Sequence<UInt8>, fileLine: Int, isRecovered: Bool
    ) {
        if isRecovered { recoveredLines.append(fileLine) }
        areRecovered.append(isRecovered)
        starts.append(Int32(truncatingIfNeeded: bytes.count))
        for _ in 0..<indent { bytes.append(0x20) }
        if !marks.isEmpty { bytes += marks.utf8 }
        bytes += line
        bytes.append(0x0A)
        fileLines.append(Int32(truncatingIfNeeded: fileLine))
    }

    /// The line of the file for a line that the parser counted, from 1; the nearest one for a number outside.
    func fileLine(of line: Int32) -> Int32 {
        guard let last = fileLines.last else { return 1 }
        guard line >= 1 else { return fileLines[0] }
        return Int(line) <= fileLines.count ? fileLines[Int(line) - 1] : last
    }
}
