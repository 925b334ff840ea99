import MusterText

/// A block of code with its lines.
struct Fence: Sendable {
    let section: Int
    /// The first word of the info string, in lower case; empty when there is none.
    let language: String
    /// The line in the file of the first line within.
    let first: Int
    /// What stands within, in UTF-8.
    let code: ArraySlice<UInt8>

    /// The lines within that are not blank, without white space at their ends, each with its line in the file.
    var lines: [(line: Int, text: String)] {
        code.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
            .map { (line: first + $0.offset, text: String(decoding: $0.element, as: UTF8.self).trimmed) }
            .filter { !$0.text.isEmpty }
    }

    /// Whether the fence says nothing of code: its lines may be prose in a box.
    var isPlain: Bool {
        language.isEmpty || language == "text" || language == "txt" || language == "plain" || language == "plaintext"
    }
}
