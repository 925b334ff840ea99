import MusterModel
import MusterText

/// The lines of documents that their rendered pages can be linked to.
struct LineAnchors: Sendable {
    /// Ascending.
    private let lines: [RelativePath: [Int]]

    init(_ documents: [DocumentRecord]) {
        lines = Dictionary(
            documents.map { ($0.path, LineAnchors.lines(in: $0.html.markup)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The `id` to link to for a line: of the block that begins nearest above it; nil when there is none.
    func anchor(for location: SourceLocation) -> String? { line(for: location).map { "L\($0)" } }

    /// The line that ``anchor(for:)`` names.
    func line(for location: SourceLocation) -> Int? {
        guard let lines = lines[location.path], location.line > 0 else { return nil }
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] <= location.line { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? lines[low - 1] : nil
    }

    /// The numbers of all `id="L12"` in markup, ascending.
    private static func lines(in markup: [UInt8]) -> [Int] {
        let opening = Array("id=\"L".utf8)
        var found: [Int] = []
        markup.withUnsafeBufferPointer { bytes in
            var at = 0
            while at + opening.count < bytes.count {
                guard bytes[at] == opening[0], bytes[at..<at + opening.count].elementsEqual(opening) else {
                    at += 1
                    continue
                }
                at += opening.count
                let digits = bytes[at...].prefix(10).prefix(while: \.isASCIIDigit)
                if let line = Int(digits: digits) { found.append(line) }
            }
        }
        return found.sorted()
    }
}
