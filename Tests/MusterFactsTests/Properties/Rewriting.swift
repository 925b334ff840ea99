import MusterText
import Testing

/// A way of writing the same document otherwise.
struct Rewriting: Sendable, CustomTestStringConvertible {
    /// What is changed.
    let name: String
    /// The same document, as bytes and with the lines that they stand for; nil where it does not apply.
    let rewritten: @Sendable (String) -> Rewritten?

    /// A document written otherwise.
    struct Rewritten {
        var bytes: [UInt8]
        /// For each of its lines, the line of the untouched document; 0 for a new one.
        var origins: [Int]
    }

    var testDescription: String { name }

    /// A rewriting of lines; nil where the document cannot be written that way.
    init(_ name: String, ofLines rewrite: @escaping @Sendable ([MarkedLine]) -> [MarkedLine]?) {
        self.name = name
        rewritten = { text in
            rewrite(MarkedLine.lines(of: text)).map {
                Rewritten(bytes: Array($0.joined().utf8), origins: $0.map(\.origin))
            }
        }
    }

    /// A rewriting of bytes that leaves the lines where they are.
    init(_ name: String, ofBytes rewrite: @escaping @Sendable (String) -> [UInt8]?) {
        self.name = name
        rewritten = { text in
            rewrite(text).map { Rewritten(bytes: $0, origins: Array(1...MarkedLine.lines(of: text).count + 1)) }
        }
    }
}

extension Rewriting.Rewritten {
    /// The line of the untouched document that stands on a line.
    func origin(of line: Int) -> Int { origins.indices.contains(line - 1) ? origins[line - 1] : -line }
}
